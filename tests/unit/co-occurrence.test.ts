import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import type { Tie } from "../../app/_domain/records/dataset";
import { coOccurrence, mostFrequent } from "../../app/_domain/selection/co-occurrence";
import { smallDataset } from "../fixtures/small-dataset";

const [model] = smallDataset.ties;
if (!model) throw new Error("the small dataset has no ties");
const ids = ["a", "b", "c", "d", "e"];
const of = ({ actors }: Pick<Tie, "actors">) => new Set(actors);
const ties = fc
  .array(fc.subarray(ids))
  .map((all) => all.map((actors, at): Tie => ({ ...model, id: `tie-${at}`, actors })));

describe("who appears with whom", () => {
  it("reads the same by row and by column", () => {
    fc.assert(
      fc.property(ties, (all) => {
        const { rows } = coOccurrence(ids, all, of);
        expect(rows).toEqual(ids.map((_, at) => rows.map((row) => row[at])));
      }),
    );
  });

  it("adds up to the pairs of every tie", () => {
    fc.assert(
      fc.property(ties, (all) => {
        const sum = coOccurrence(ids, all, of)
          .rows.flat()
          .reduce((total, count) => total + count, 0);
        expect(sum).toBe(all.reduce((total, { actors }) => total + actors.length ** 2, 0));
      }),
    );
  });

  it("counts on the diagonal all ties of one, and never more beside it", () => {
    fc.assert(
      fc.property(ties, (all) => {
        const { rows } = coOccurrence(ids, all, of);
        rows.forEach((row, at) => {
          expect(row[at]).toBe(all.filter(({ actors }) => actors.includes(ids[at] ?? "")).length);
          expect(Math.max(...row)).toBe(row[at]);
        });
      }),
    );
  });
});

describe("the actors named most often", () => {
  it("come by number, equal ones in the order of the dataset, none without a tie", () => {
    const named = [["b", "c"], ["c"], ["b"], ["e"]].map(
      (actors): Tie => ({ ...model, actors: actors as string[] }),
    );
    expect(mostFrequent(ids, named, of, 9)).toEqual(["b", "c", "e"]);
    expect(mostFrequent(ids, named, of, 2)).toEqual(["b", "c"]);
  });

  it("are in the real dataset all those with most ties", () => {
    const counts = new Map(real.actors.map(({ id }) => [id, 0]));
    for (const { actors } of real.ties)
      for (const id of actors) counts.set(id, (counts.get(id) ?? 0) + 1);
    const often = mostFrequent([...counts.keys()], real.ties, of, 12);
    const least = Math.min(...often.map((id) => counts.get(id) ?? 0));
    const others = [...counts].filter(([id]) => !often.includes(id)).map(([, count]) => count);
    expect(Math.max(...others)).toBeLessThanOrEqual(least);
  });
});
