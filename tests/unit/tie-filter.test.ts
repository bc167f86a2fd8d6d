import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { tieFilters } from "../../app/_domain/query/tie-filter";
import { isListed } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";

describe("the filters of a tie", () => {
  it.each(dataset.ties.filter(isListed).map((tie) => [tie.id, tie] as const))(
    "hold %s, with ever less beside it",
    (id, tie) => {
      const held = tieFilters(tie, dataset).map((filter) => select(dataset, filter).ties);
      for (const ties of held) expect(ties.map((other) => other.id)).toContain(id);
      const counts = held.map((ties) => ties.length);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    },
  );
});
