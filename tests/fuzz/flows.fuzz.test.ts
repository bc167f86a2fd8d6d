import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flows } from "../../app/_domain/flows/flows";
import { catalogueIndex } from "../../app/_domain/records/dataset";
import { datasets } from "../fixtures/drawable";

/** A dataset and any part of its ties. */
const selections = datasets.chain((records) =>
  fc.subarray([...records.ties]).map((ties) => ({ records, ties })),
);

describe("flows of any selection", () => {
  it("count every tie with ends in two hubs once, and every other at its hub", () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { flows: found, hubs } = flows(selection);
        const home = catalogueIndex(selection.records).hubs;
        const between = selection.ties.filter(({ from, to }) => home.get(from) !== home.get(to));
        const sum = (counts: readonly number[]) =>
          counts.reduce((total, count) => total + count, 0);
        expect(sum(found.map(({ count }) => count))).toBe(between.length);
        expect(sum(hubs.map(({ inside }) => inside))).toBe(selection.ties.length - between.length);
        expect(found.flatMap(({ ties }) => ties).toSorted()).toEqual(
          between.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it("count at a hub the ties that start, end or pass there", () => {
    fc.assert(
      fc.property(selections, ({ records, ties }) => {
        const home = catalogueIndex(records).hubs;
        for (const { id, count } of flows({ records, ties }).hubs)
          expect(count).toBe(
            ties.filter(({ from, to, via }) =>
              [from, to, ...via].some((place) => home.get(place) === id),
            ).length,
          );
      }),
    );
  });

  it("lie where they lie in the whole dataset", () => {
    fc.assert(
      fc.property(selections, ({ records, ties }) => {
        const whole = new Map(
          flows({ records, ties: records.ties }).flows.map((flow) => [flow.id, flow]),
        );
        for (const { id, points, head, badge } of flows({ records, ties }).flows)
          expect({ points, head, badge }).toEqual({
            points: whole.get(id)?.points,
            head: whole.get(id)?.head,
            badge: whole.get(id)?.badge,
          });
      }),
    );
  });

  it("have 8 to 24 finite points without a jump", () => {
    fc.assert(
      fc.property(datasets, (records) => {
        for (const { points, head, badge } of flows({ records, ties: records.ties }).flows) {
          expect(points.length).toBeGreaterThanOrEqual(8);
          expect(points.length).toBeLessThanOrEqual(24);
          const all = [...points, head.at, badge].flat();
          expect([...all, head.bearing].every(Number.isFinite)).toBe(true);
          const steps = points.slice(1).map(([x], at) => Math.abs(x - (points[at]?.[0] ?? x)));
          expect(Math.max(...steps)).toBeLessThanOrEqual(180);
        }
      }),
    );
  });
});
