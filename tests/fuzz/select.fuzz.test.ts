import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { defaultFilter, type Filter } from "../../app/_domain/query/filter";
import type { Dataset } from "../../app/_domain/records/dataset";
import { facetKeys, facets, select } from "../../app/_domain/selection/select";
import { sentence } from "../../app/_domain/sentences/sentence";
import {
  boundsAsGiven,
  boundsOfPossibleDays,
  firstDay,
  isWithinBounds,
  lastDay,
} from "../../app/_domain/time/dates";
import { precisions } from "../../app/_domain/vocabulary/precisions";
import { filters, times } from "../fixtures/generators";
import { smallDataset } from "../fixtures/small-dataset";

const ids = (dataset: Dataset, filter: Filter) => select(dataset, filter).ties.map((tie) => tie.id);

const listKeys = ["places", "from", "to", "sectors", "statuses", "actors", "sources"] as const;

describe.each([
  ["the real dataset", real, 300],
  ["a small one", smallDataset, 1000],
] as const)("with %s", (_, dataset, numRuns) => {
  const check = <Values>(property: fc.IProperty<Values>) => fc.assert(property, { numRuns });
  const given = (test: (filter: Filter, one: number) => void) =>
    check(fc.property(filters(dataset), fc.nat(), test));

  it("a narrower list never adds a tie", () =>
    given((filter, one) => {
      for (const key of listKeys) {
        const chosen: readonly string[] = filter[key];
        if (chosen.length < 2) continue;
        const left = chosen.filter((_id, at) => at !== one % chosen.length);
        const wide = new Set(ids(dataset, filter));
        for (const id of ids(dataset, { ...filter, [key]: left })) expect(wide).toContain(id);
      }
    }));

  it("a layer less leaves exactly the ties of the others", () =>
    given((filter, one) => {
      const layers = filter.layers.filter((_id, at) => at !== one % filter.layers.length);
      expect(ids(dataset, { ...filter, layers })).toEqual(
        select(dataset, filter)
          .ties.filter((tie) => layers.includes(tie.layer))
          .map((tie) => tie.id),
      );
    }));

  it("every filter but the default leaves at most what is left without it", () =>
    given((filter) => {
      const none = defaultFilter(dataset);
      for (const key of ["time", "known", "disputed", "q"] as const) {
        const wide = new Set(ids(dataset, { ...filter, [key]: none[key] }));
        const narrow = ids(dataset, filter);
        // Origins may fall with claims that are left out, so that fewer of them is no narrowing.
        if (key === "known" && filter.origins) continue;
        for (const id of narrow) expect(wide).toContain(id);
      }
    }));

  it("possible days only add ties", () =>
    given((filter) => {
      const widened = new Set(ids(dataset, { ...filter, possible: true }));
      for (const id of ids(dataset, { ...filter, possible: false })) expect(widened).toContain(id);
    }));

  it("what was known by a day is known by every later one", () =>
    check(
      fc.property(times, times, (a, b) => {
        const [early = "", late = ""] = [a, b]
          .map(({ start, end }) => lastDay(start ?? end ?? ""))
          .toSorted();
        const at = (known: string) => ids(dataset, { ...defaultFilter(dataset), known });
        const later = new Set(at(late));
        for (const id of at(early)) expect(later).toContain(id);
      }),
    ));

  it("a facet counts what selecting its value alone leaves", () =>
    given((filter, one) => {
      const counted = facets(dataset, filter);
      for (const key of facetKeys) {
        const values = counted[key];
        const value = values[one % values.length];
        if (value) expect(ids(dataset, { ...filter, [key]: [value.id] })).toHaveLength(value.count);
      }
    }));

  it("ties stand newest first, none twice", () =>
    given((filter) => {
      const { ties, total } = select(dataset, filter);
      const dates = ties.map(({ date }) => `${date.start} ${date.end}`);
      expect(dates).toEqual(dates.toSorted().reverse());
      expect(new Set(ties.map((tie) => tie.id)).size).toBe(ties.length);
      expect(ties.length).toBeLessThanOrEqual(total);
    }));

  it("a sentence has no hole", () =>
    given((filter) => {
      for (const lang of ["ar", "en"] as const)
        expect(
          sentence(
            { ...select(dataset, { ...filter, q: "" }), filter: { ...filter, q: "" } },
            lang,
          ),
        ).not.toMatch(/undefined|null|NaN|\{n\}| {2}|^[,:;]|[:;,،؛] *$/);
    }));
});

it("a tie touches a range where a day of it lies in the range", () =>
  fc.assert(
    fc.property(times, times, (a, b) => {
      const start = firstDay(a.start ?? a.end ?? "");
      const end = lastDay(a.end ?? a.start ?? "");
      const date = { start, end, precision: "day" as const };
      const [first, last] = [firstDay(b.start ?? "0000"), lastDay(b.end ?? "9999")];
      const lies = (day: string) => day >= first && day <= last;
      const touches = lies(start) || lies(end) || (start < first && end > last);
      expect(isWithinBounds(boundsOfPossibleDays(date), b)).toBe(touches);
      expect(isWithinBounds(boundsAsGiven(date), b)).toBe(touches);
      for (const precision of ["month", "year"] as const)
        expect(isWithinBounds(boundsAsGiven({ ...date, precision }), b)).toBe(
          lies(start) && lies(end),
        );
      expect(isWithinBounds(boundsAsGiven({ ...date, precision: "before" }), b)).toBe(lies(end));
      expect(isWithinBounds(boundsAsGiven({ ...date, precision: "after" }), b)).toBe(lies(start));
    }),
  ));

it("a tie that counts in a range may have happened in it", () =>
  fc.assert(
    fc.property(times, times, fc.constantFrom(...precisions), (a, b, precision) => {
      const start = firstDay(a.start ?? a.end ?? "");
      const end = lastDay(a.end ?? a.start ?? "");
      const date = { start, end, precision };
      if (isWithinBounds(boundsAsGiven(date), b))
        expect(isWithinBounds(boundsOfPossibleDays(date), b)).toBe(true);
    }),
  ));
