import { describe, expect, it } from "vitest";
import { parseFilter } from "../../app/_domain/query/filter";
import { idLists } from "../../app/_domain/query/list-params";
import { type FacetKey, facetKeys, facets } from "../../app/_domain/selection/select";
import { smallDataset as dataset } from "../fixtures/small-dataset";

const facetCounts = (query: string, key: FacetKey) =>
  Object.fromEntries(
    facets(dataset, parseFilter(new URLSearchParams(query), dataset).filter)[key].map(
      ({ id, count }) => [id, count],
    ),
  );

describe("a facet", () => {
  it.each(facetKeys)("of %s has every value of the dataset in its order", (key) =>
    expect(Object.keys(facetCounts("layers=none", key))).toEqual(idLists[key].ids(dataset)),
  );

  it.each([
    ["", "layers", { military: 5, trade: 2, diplomatic: 1 }],
    ["layers=none", "layers", { military: 5, trade: 2, diplomatic: 1 }],
    ["layers=trade", "layers", { military: 5, trade: 2, diplomatic: 1 }],
    ["layers=none", "statuses", { official: 0, reported: 0, assessed: 0 }],
    ["layers=trade&statuses=assessed", "layers", { military: 0, trade: 0, diplomatic: 1 }],
    ["layers=trade&statuses=assessed", "statuses", { official: 1, reported: 1, assessed: 0 }],
    [
      "layers=trade&statuses=assessed&q=nothing",
      "layers",
      { military: 0, trade: 0, diplomatic: 0 },
    ],
    ["", "places", { north: 6, south: 8, "south-airport": 2, far: 2 }],
    ["from=south", "places", { north: 1, south: 2, "south-airport": 1, far: 0 }],
    ["actors=envoy", "actors", { envoy: 2, carrier: 2 }],
    ["known=2025-05-26", "sources", { march: 4, month: 0, may: 3, relay: 0, late: 0, undated: 0 }],
    ["sectors=unused", "sectors", { training: 5, health: 2, visit: 1, unused: 0 }],
  ] as const)("under %j counts %s under all other filters", (query, key, expected) =>
    expect(facetCounts(query, key)).toEqual(expected),
  );
});
