import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { mergedAreas, splits, transfers } from "./corrections";
import { alpha2 } from "./iso-codes";
import { type Polygons, ringContains } from "./rings";
import { splitPolygons, withCrossings } from "./split-polygons";

/** A piece of land: `iso` alpha-2 or null, `line` when its inner border is drawn dashed. */
export type Part = { iso: string | null; name: string; line: boolean; polygons: Polygons };

type Source = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const { resolve } = createRequire(import.meta.url);

/** A JSON file of an installed package. */
export function readPackageJson<T>(path: string): T {
  return JSON.parse(readFileSync(resolve(path), "utf8"));
}

const polygonsOf = (geometry: Polygon | MultiPolygon): Polygons =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

function naturalEarth(scale: string): Part[] {
  const source = readPackageJson<Source>(`world-atlas/countries-${scale}.json`);
  return feature(source, source.objects.countries).features.flatMap(
    ({ id, properties, geometry }) => {
      if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return [];
      const adopted = mergedAreas[properties.name];
      const iso = adopted?.to ?? alpha2.get(String(id)) ?? null;
      const part = { iso, name: properties.name, line: adopted?.line ?? false };
      return [{ ...part, polygons: polygonsOf(geometry) }];
    },
  );
}

function applyTransfers(parts: readonly Part[]): Part[] {
  return transfers.reduce<Part[]>(
    (all, { at, from, to, line }) =>
      all.flatMap((part) => {
        const inside = ([outer = []]: Polygons[number]) => ringContains(outer, [...at]);
        const taken = part.iso === from ? part.polygons.filter(inside) : [];
        if (taken.length === 0) return [part];
        const kept = part.polygons.filter((polygon) => !taken.includes(polygon));
        return [
          { ...part, polygons: kept },
          { iso: to, name: `${to} from ${from}`, line, polygons: taken },
        ];
      }),
    [...parts],
  );
}

function applySplits(parts: readonly Part[]): Part[] {
  return splits.reduce<Part[]>(
    (all, cut) => {
      const whole = all.find(({ iso }) => iso === cut.from);
      if (!whole) throw new Error(`No ${cut.from} to cut`);
      const { kept, given, crossings } = splitPolygons(whole.polygons, cut);
      const gift = {
        iso: cut.to,
        name: `${cut.to} from ${cut.from}`,
        line: cut.line,
        polygons: given,
      };
      const rest = all.filter((part) => part !== whole);
      return [...rest, { ...whole, polygons: kept }, gift].map((part) => ({
        ...part,
        polygons: part.polygons.map((rings) => rings.map((ring) => withCrossings(ring, crossings))),
      }));
    },
    [...parts],
  );
}

/** The land of the world by country, with borders as the United Nations show them. */
export function countries(scale: "50m" | "10m"): Part[] {
  return applySplits(applyTransfers(naturalEarth(scale)));
}
