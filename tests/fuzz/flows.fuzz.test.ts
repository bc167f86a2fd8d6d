import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flows } from "../../app/_domain/flows/flows";
import { catalogueIndex } from "../../app/_domain/records/dataset";
import { statusIds } from "../../app/_domain/vocabulary/statuses";
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
        expect(sum(hubs.map(({ internalCount }) => internalCount))).toBe(
          selection.ties.length - between.length,
        );
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
        for (const { id, points, head, badge } of flows({ records, ties }).flows) {
          const { points: wholePoints, badge: wholeBadge, head: wholeHead } = whole.get(id) ?? {};
          expect({ points, badge }).toEqual({ points: wholePoints, badge: wholeBadge });
          if (head) expect(head).toEqual(wholeHead);
        }
      }),
    );
  });

  it("are classed by the strongest status of their ties", () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const status = new Map(selection.ties.map((tie) => [tie.id, tie.status]));
        for (const flow of flows(selection).flows) {
          const found = flow.ties.map((id) => status.get(id));
          expect(statusIds.find((id) => found.includes(id))).toBe(flow.class);
          expect(flow.official + flow.reported + flow.assessed).toBe(flow.count);
          expect(flow.head === null).toBe(flow.class === "assessed");
          expect(flow.beads.length > 0).toBe(flow.class === "assessed");
        }
      }),
    );
  });

  it("have 8 to 24 finite points without a jump", () => {
    fc.assert(
      fc.property(datasets, (records) => {
        for (const { points, head, badge, beads } of flows({ records, ties: records.ties }).flows) {
          expect(points.length).toBeGreaterThanOrEqual(8);
          expect(points.length).toBeLessThanOrEqual(24);
          const all = [...points, ...beads, badge, ...(head ? [head.at] : [])].flat();
          expect([...all, head?.bearing ?? 0].every(Number.isFinite)).toBe(true);
          const steps = points.slice(1).map(([x], at) => Math.abs(x - (points[at]?.[0] ?? x)));
          expect(Math.max(...steps)).toBeLessThanOrEqual(180);
        }
      }),
    );
  });
});
