import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import { merge, mesh } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { MultiPolygon as Arcs, GeometryCollection, Topology } from "topojson-specification";
import { mercator } from "../_domain/flows/mercator";
import { dashedBorders } from "./corrections";
import { countries, type Part } from "./countries";
import { groupBy } from "./group-by";
import { type Polygons, pair, planeArea } from "./rings";

type Land = Omit<Part, "polygons">;
export type World = Topology<{ land: GeometryCollection<Land> }>;
export type Border = { a: string | null; b: string | null; disputed: boolean; lines: Position[][] };

type Weight = (area: number, at: readonly [number, number]) => number;

/**
 * The world as a topology ready for `simplified`. `weight` turns the plane area of a point's
 * triangle (Visvalingam–Whyatt) and its position in Mercator units into its importance.
 */
export function world(scale: "50m" | "10m", weight: Weight = (area) => area): World {
  const features: FeatureCollection<MultiPolygon, Land> = {
    type: "FeatureCollection",
    features: countries(scale).map(({ polygons, ...properties }) => ({
      type: "Feature",
      properties,
      geometry: { type: "MultiPolygon", coordinates: polygons },
    })),
  };
  return presimplify(topology({ land: features }) as World, (triangle) => {
    const points = triangle.map((at) => mercator(pair(at)));
    const area = Math.abs(planeArea([...points, points[0] ?? [0, 0]]));
    return weight(area, points[1] ?? [0, 0]);
  });
}

/** Removes points whose weight is below `minWeight`. */
export function simplifyWorld(full: World, minWeight: number): World {
  return simplify(full, minWeight);
}

const pieces = (topo: World) =>
  topo.objects.land.geometries as (Arcs<Land> & { properties: Land })[];

/** The land of each country in one piece; null collects what has no ISO code. */
export function land(topo: World): { iso: string | null; polygons: Polygons }[] {
  const groups = groupBy(pieces(topo), ({ properties }) => properties.iso);
  return [...groups].map(([iso, group]) => ({ iso, polygons: merge(topo, group).coordinates }));
}

/** All land in one piece. */
export function wholeLand(topo: World): Polygons {
  return merge(topo, pieces(topo)).coordinates;
}

function owners(topo: World): Land[][] {
  const found: Land[][] = topo.arcs.map(() => []);
  for (const { arcs, properties } of pieces(topo)) {
    for (const arc of arcs.flat(2)) found[arc < 0 ? ~arc : arc]?.push(properties);
  }
  return found;
}

const joinArcs = (topo: World, arcs: number[]): Position[][] =>
  mesh(topo, { type: "MultiLineString", arcs: arcs.map((arc) => [arc]) }).coordinates;

/** The lines between land and sea. */
export function coast(topo: World): Position[][] {
  const arcs = owners(topo).flatMap((sides, arc) => (sides.length === 1 ? [arc] : []));
  return joinArcs(topo, arcs);
}

type Box = readonly [number, number, number, number];

const inBox = ([west, south, east, north]: Box, [x = 0, y = 0]: Position) =>
  x >= west && x <= east && y >= south && y <= north;

function splitByBox(line: Position[], box: Box): { inside: boolean; line: Position[] }[] {
  const runs: { inside: boolean; line: Position[] }[] = [];
  for (const [i, at] of line.entries()) {
    const from = line[i - 1];
    if (!from) continue;
    const inside = inBox(box, from) && inBox(box, at);
    const run = runs.at(-1);
    if (run?.inside === inside) run.line.push(at);
    else runs.push({ inside, line: [from, at] });
  }
  return runs;
}

function border(a: Land, b: Land, lines: Position[][]): Border[] {
  const pairOf = { a: a.iso, b: b.iso };
  if (a.iso === b.iso && a.iso)
    return a.line || b.line ? [{ ...pairOf, disputed: true, lines }] : [];
  if (!a.iso || !b.iso) return [{ ...pairOf, disputed: true, lines }];
  const dispute = dashedBorders.find(({ between }) => between[0] === a.iso && between[1] === b.iso);
  const box = dispute?.box;
  if (!box) return [{ ...pairOf, disputed: dispute !== undefined, lines }];
  const runs = lines.flatMap((line) => splitByBox(line, box));
  return [true, false].map((disputed) => ({
    ...pairOf,
    disputed,
    lines: runs.filter(({ inside }) => inside === disputed).map(({ line }) => line),
  }));
}

/** The lines between countries, and the dashed ones within. Sides are in alphabetical order. */
export function borders(topo: World): Border[] {
  const order = ([x, y]: [Land, Land]): [Land, Land] =>
    (x.iso ?? "~") < (y.iso ?? "~") ? [x, y] : [y, x];
  const shared = owners(topo).flatMap(([x, y], arc) =>
    x && y ? [{ arc, sides: order([x, y]) }] : [],
  );
  const groups = groupBy(shared, ({ sides }) => sides.map(({ iso, name }) => iso ?? name).join());
  return [...groups.values()].flatMap((group) => {
    const [a, b] = group[0]?.sides ?? [];
    const lines = joinArcs(
      topo,
      group.map(({ arc }) => arc),
    );
    return a && b ? border(a, b, lines) : [];
  });
}
