import { gzipSync } from "node:zlib";
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { FeatureCollection } from "geojson";
import { geographic } from "../_domain/flows/mercator";
import type { Tile } from "./pmtiles-file";

/** West, south, east, north of the part that has tiles beyond `worldZoom`, in degrees. */
export const detailRegion = [-12, 2, 72, 68] as const;
export const maxWorldZoom = 4;
export const maxZoom = 7;

const extent = 4096;

/** Gzip without the operating system in its header, so that the file is the same on every machine. */
function gzip(data: Uint8Array): Uint8Array {
  const packed = gzipSync(data, { level: 9 });
  packed[9] = 255;
  return packed;
}

function isCovered(z: number, x: number, y: number): boolean {
  const size = 1000 / 2 ** z;
  const [west, north] = geographic([x * size, y * size]);
  const [east, south] = geographic([(x + 1) * size, (y + 1) * size]);
  const [left, bottom, right, top] = detailRegion;
  return z <= maxWorldZoom || (west < right && east > left && south < top && north > bottom);
}

function* coveredTiles(z: number): Generator<[number, number]> {
  for (let x = 0; x < 2 ** z; x++) {
    for (let y = 0; y < 2 ** z; y++) if (isCovered(z, x, y)) yield [x, y];
  }
}

/** The tiles of one zoom. Open sea has empty tiles, because a missing tile means that there is no detail. */
export function tiles(z: number, layers: Record<string, FeatureCollection>): Tile[] {
  const options = {
    maxZoom: z,
    indexMaxZoom: Math.min(z, 5),
    indexMaxPoints: 0,
    tolerance: 0,
    extent,
  };
  const indexes = Object.entries(layers)
    .filter(([, { features }]) => features.length > 0)
    .map(([name, data]) => [name, new GeoJSONVT(data, { ...options, buffer: 64 })] as const);
  return [...coveredTiles(z)].map(([x, y]) => {
    const found = indexes.flatMap(([name, index]) => {
      const tile = index.getTile(z, x, y);
      return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
    });
    return {
      z,
      x,
      y,
      data: gzip(fromGeojsonVt(Object.fromEntries(found), { version: 2, extent })),
    };
  });
}
