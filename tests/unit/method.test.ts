import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { methodFacts } from "../../app/_domain/selection/method-facts";
import { smallDataset as small } from "../fixtures/small-dataset";

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

describe("the method in numbers", () => {
  it.each([
    ["real", real],
    ["small", small],
  ])("has every tie of the %s dataset under one status and one precision", (_, dataset) => {
    const { numbers, statuses, precisions } = methodFacts(dataset);
    expect(numbers.ties).toBe(dataset.total);
    expect(sum(statuses)).toBe(dataset.total);
    expect(sum(precisions)).toBe(dataset.total);
  });

  it("counts sources, origins, places and what is not known", () => {
    expect(methodFacts(small).numbers).toEqual({
      ...{ ties: 8, claims: 12, sources: 6, undated: 1, unlinked: 6, languages: 1, origins: 5 },
      ...{ singleOrigin: 6, disputed: 2, places: 4, hubs: 3, approximate: 1, areas: 0 },
    });
  });
});
