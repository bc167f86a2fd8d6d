import { describe, expect, it } from "vitest";
import { defaultFilter, type Filter, formatFilter } from "../../app/_domain/query/filter";
import { filterConstraints, queryRelaxations } from "../../app/_ui/state/active-filters";
import { smallDataset } from "../fixtures/small-dataset";

const filter = (more: Partial<Filter>): Filter => ({ ...defaultFilter(smallDataset), ...more });

const busy = filter({
  layers: ["military"],
  places: ["north"],
  from: ["south"],
  statuses: ["official", "reported"],
  time: { start: "2025-02", end: "2025-07" },
  possible: true,
  known: "2025-06-30",
  disputed: true,
  origins: { from: 2, to: null },
  q: "flights",
});

describe("the active parts of a filter", () => {
  it("are none without a filter", () => {
    expect(filterConstraints(filter({}), smallDataset, "en")).toEqual([]);
  });

  it("name the layers first, in one part", () => {
    const layers = filter({ layers: ["trade"], places: ["north"] });
    const names = filterConstraints(layers, smallDataset, "en").map(({ name }) => name);
    expect(names[0]).toBe("Trade");
    expect(names).toHaveLength(2);
  });

  it("lead back to no filter when all are taken away", () => {
    const without = filterConstraints(busy, smallDataset, "en").map((part) => part.without);
    const left = Object.assign({}, busy, ...without);
    expect(formatFilter(left, smallDataset)).toBe("");
  });

  it("take away one of several places and keep the others", () => {
    const two = filter({ places: ["north", "south"] });
    const [first] = filterConstraints(two, smallDataset, "en");
    expect(first?.without).toEqual({ places: ["south"] });
  });

  it("name the words searched in the quotation marks of the language", () => {
    const [part] = filterConstraints(filter({ q: "flights" }), smallDataset, "ar");
    expect(part?.name).toBe("«\u2068flights\u2069»");
  });
});

describe("the ways out of an empty list", () => {
  it("count what taking each limit away brings, the most first", () => {
    const counts = queryRelaxations(smallDataset, busy, "en").map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  });

  it("begin with the name that a misspelt search means", () => {
    const misspelt = filter({ q: "merridional", layers: ["trade", "military"] });
    const [first, ...others] = queryRelaxations(smallDataset, misspelt, "en");
    expect(first).toMatchObject({
      label: expect.stringContaining("Did you mean "),
      without: { places: ["south"], q: "" },
      isAlternative: true,
    });
    expect(others.map(({ isAlternative }) => isAlternative)).toEqual([false, false]);
  });

  it("bring everything back where there is one limit", () => {
    const [way] = queryRelaxations(smallDataset, filter({ q: "nowhere to be found" }), "en");
    expect(way?.count).toBe(smallDataset.total);
  });
});
