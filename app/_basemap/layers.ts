import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from "geojson";
import type { Label } from "./labels";
import { flatPolygon, mercatorArea, type Polygons, unwrapRing } from "./rings";
import { lakes, rivers, type Water } from "./water";
import { borders, coast, land, simplifyWorld, type World } from "./world";

type Detail = { world: World; water: Water };

/** Smaller details and islands are left out; sides of squares in px of a 512-px tile. */
const minDetailPx = 0.4;
const minIslandPx = 1.2;

const unitsPerPixel = (z: number) => 1000 / (512 * 2 ** z);

function polygonFeature(
  polygons: Polygons,
  minArea: number,
  properties: Feature["properties"],
): Feature<MultiPolygon> {
  const coordinates = polygons
    .map((rings) => flatPolygon(rings).filter((ring) => mercatorArea(ring) >= minArea))
    .filter((rings) => rings.length > 0);
  return { type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates } };
}

function lineFeature(
  lines: Position[][],
  properties: Feature["properties"],
): Feature<MultiLineString> {
  const coordinates = lines.map(unwrapRing);
  return { type: "Feature", properties, geometry: { type: "MultiLineString", coordinates } };
}

const isClosed = (line: Position[]) => line[0]?.join() === line.at(-1)?.join();

/** A label as a feature of the tiles of every zoom that a view from its `minzoom` on can request. */
function labelFeature({ kind, id, iso, name, at, rank, minzoom }: Label): Feature {
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...at] },
    properties: {
      kind,
      id,
      ...(iso && { iso }),
      name_ar: name.ar,
      name_en: name.en,
      rank,
      minzoom,
    },
  };
}

/** The vector layers of one zoom, before they are cut into tiles. */
export function layers(
  z: number,
  detail: Detail,
  labels: readonly Label[],
): Record<string, FeatureCollection> {
  const minWeight = (minDetailPx * unitsPerPixel(z)) ** 2;
  const minArea = (minIslandPx * unitsPerPixel(z)) ** 2;
  const topo = simplifyWorld(detail.world, minWeight);
  const isVisible = (line: Position[]) =>
    !isClosed(line) || mercatorArea(unwrapRing(line)) >= minArea;
  const layerFeatures: Record<string, Feature[]> = {
    land: land(topo).map(({ iso, polygons }) =>
      polygonFeature(polygons, minArea, iso ? { iso } : {}),
    ),
    coast: [lineFeature(coast(topo).filter(isVisible), {})],
    borders: borders(topo).map(({ a, b, disputed, lines }) =>
      lineFeature(lines, {
        ...(disputed && { disputed: 1 }),
        ...(a && { iso_a: a }),
        ...(b && { iso_b: b }),
      }),
    ),
    lakes: [polygonFeature(lakes(detail.water, minWeight), minArea * 8, {})],
    rivers: z < 5 ? [] : [rivers(detail.water, minWeight)],
    labels: labels.filter(({ minzoom }) => minzoom < z + 1).map(labelFeature),
  };
  return Object.fromEntries(
    Object.entries(layerFeatures).map(([name, features]) => [
      name,
      { type: "FeatureCollection", features },
    ]),
  );
}
