import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { foundTies, narrowToFound } from "../../app/_domain/selection/found-ties";
import { facets, possibleCount, select } from "../../app/_domain/selection/select";
import { timeline } from "../../app/_domain/timeline/timeline";
import { pageRecords } from "../../app/_render/formats/page-records";
import { filters } from "../fixtures/generators";
import { smallDataset } from "../fixtures/small-dataset";

describe.each([
  ["the real dataset", real, 200],
  ["a small one", smallDataset, 500],
] as const)("with %s", (_, dataset, numRuns) => {
  const summaries = pageRecords(dataset);

  it("the records of a page select, count and place in time as the whole ones", () =>
    fc.assert(
      fc.property(filters(dataset), (filter) => {
        const found = foundTies(dataset, filter);
        const part = found
          ? narrowToFound(summaries, filter, found)
          : { records: summaries, filter };
        const whole = select(dataset, filter);
        const selection = select(part.records, part.filter);
        expect(selection.ties.map(({ id }) => id)).toEqual(whole.ties.map(({ id }) => id));
        expect(facets(part.records, part.filter)).toEqual(facets(dataset, filter));
        expect(possibleCount(part.records, part.filter)).toBe(possibleCount(dataset, filter));
        expect(timeline(summaries, selection)).toEqual(timeline(dataset, whole));
        for (const tie of selection.ties)
          expect(whole.ties.find(({ id }) => id === tie.id)).toMatchObject(
            JSON.parse(JSON.stringify(tie)),
          );
      }),
      { numRuns },
    ));
});
