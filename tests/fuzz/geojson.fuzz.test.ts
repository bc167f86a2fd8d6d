import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import {
  type Feature,
  flowsGeojson,
  placesGeojson,
  tiesGeojson,
} from "../../app/_render/formats/geojson";
import { datasets } from "../fixtures/drawable";

const positions = ({ geometry }: Feature): readonly (readonly number[])[] => {
  if (!geometry) return [];
  if (geometry.type === "Point") return [geometry.coordinates];
  return geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat();
};

/** The rules of RFC 7946 that a feature of ours could break. */
function keepsRules(feature: Feature): void {
  const { geometry, bbox } = feature;
  if (geometry?.type === "LineString") expect(geometry.coordinates.length).toBeGreaterThan(1);
  if (geometry?.type === "MultiLineString")
    for (const line of geometry.coordinates) expect(line.length).toBeGreaterThan(1);
  for (const [x = Number.NaN, y = Number.NaN] of positions(feature)) {
    expect(Math.abs(x)).toBeLessThanOrEqual(180);
    expect(Math.abs(y)).toBeLessThanOrEqual(90);
    expect(JSON.stringify([x, y])).toBe(
      JSON.stringify([x, y].map((value) => Number(value.toFixed(5)))),
    );
    if (!bbox) continue;
    const [west, south, east, north] = bbox;
    const inside = west <= east ? x >= west && x <= east : x >= west || x <= east;
    const onEdge = Math.abs(x) === 180;
    expect([inside || onEdge, y >= south && y <= north]).toEqual([true, true]);
  }
}

describe("GeoJSON of any dataset", () => {
  it.each([
    ["ties", tiesGeojson],
    ["flows", flowsGeojson],
    ["places", placesGeojson],
  ] as const)("keeps the rules of RFC 7946 (%s)", (_, render) => {
    fc.assert(
      fc.property(datasets, (records) => {
        const { features } = render(select(records, defaultFilter(records)), "https://example.org");
        for (const feature of features) keepsRules(feature);
        expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
      }),
    );
  });

  it("never draws a line halfway round the globe in one step", () => {
    fc.assert(
      fc.property(datasets, (records) => {
        const { features } = flowsGeojson(select(records, defaultFilter(records)));
        for (const { geometry } of features) {
          const lines = geometry?.type === "MultiLineString" ? geometry.coordinates : [];
          for (const line of lines)
            for (const [at, [x]] of line.entries())
              expect(Math.abs(x - (line[at - 1]?.[0] ?? x))).toBeLessThanOrEqual(180);
        }
      }),
    );
  });
});
