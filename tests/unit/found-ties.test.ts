import { expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { defaultFilter } from "../../app/_domain/query/filter";
import { foundTies, narrowToFound } from "../../app/_domain/selection/found-ties";
import { select } from "../../app/_domain/selection/select";

const filter = { ...defaultFilter(dataset), layers: ["trade"] as const, q: "minsk" };

it("names no ties without a search", () => {
  expect(foundTies(dataset, { ...filter, q: "" })).toBeNull();
});

it("selects from the ties that a search found what the search and the filter select", () => {
  const expected = select(dataset, filter).ties.map(({ id }) => id);
  const found = foundTies(dataset, filter);
  expect(found?.length).toBeGreaterThan(expected.length);
  const within = narrowToFound(dataset, filter, found);
  expect(select(within.records, within.filter).ties.map(({ id }) => id)).toEqual(expected);
  expect(expected.length).toBeGreaterThan(0);
});
