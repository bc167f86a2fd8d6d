import type { Filter } from "../query/filter";
import { idLists, type ListKey, listKeys } from "../query/list-params";
import type { Catalogue, Dataset, Tie, TieSummary } from "../records/dataset";
import { compareByDate, firstDay, isWithinBounds, lastDay, type Sort } from "../time/dates";
import { searchTest } from "./search";
import { type IndexedTie, idPositions, indexedTies } from "./tie-index";

/** The ties that match a filter, newest first (by start, then end, then the order of the dataset). */
export type Selection<Item extends TieSummary = Tie> = {
  readonly records: Catalogue;
  readonly filter: Filter;
  readonly total: number;
  readonly ties: readonly Item[];
};

type TieTest = (entry: IndexedTie) => boolean;
type FilterTest = { readonly key: keyof Filter; readonly passes: TieTest };
type OptionalTest = Omit<FilterTest, "passes"> & { readonly passes: TieTest | null };

/** Null where the list restricts nothing: it is complete or, except for layers, empty. */
function listTest(key: ListKey, filter: Filter, records: Catalogue): TieTest | null {
  const { empty, allByDefault } = idLists[key];
  const chosen = filter[key];
  if (chosen.length === 0 && !empty) return null;
  if (allByDefault && chosen.length === idLists[key].ids(records).length) return null;
  const wanted = new Set(chosen.map((id) => idPositions(records)[key].get(id)));
  return ({ values }) => values[key].some((at) => wanted.has(at));
}

/** `known` is no test: it replaces the ties before they are tested. `possible` is part of the test of `time`. */
type ValueKey = Exclude<keyof Filter, ListKey | "known" | "possible">;

type ValueTests = {
  readonly [Key in ValueKey]: (
    value: NonNullable<Filter[Key]>,
    records: Catalogue,
    filter: Filter,
  ) => TieTest;
};

/** One row per key that is no list; a missing one is a type error. */
const valueTests: ValueTests = {
  time: ({ start, end }, _, { possible }) => {
    const days = { start: start && firstDay(start), end: end && lastDay(end) };
    return possible
      ? (entry) => isWithinBounds(entry.possible, days)
      : (entry) => isWithinBounds(entry.asGiven, days);
  },
  disputed:
    () =>
    ({ disputed }) =>
      disputed,
  origins:
    ({ from, to }) =>
    ({ origins }) =>
      origins >= (from ?? 0) && origins <= (to ?? Number.POSITIVE_INFINITY),
  q: searchTest,
};

const valueKeys = Object.keys(valueTests) as readonly ValueKey[];

/** Null where the value is null, false or "". */
function valueTest<Key extends ValueKey>(key: Key, filter: Filter, records: Catalogue) {
  const value = filter[key];
  return value ? valueTests[key](value as NonNullable<Filter[Key]>, records, filter) : null;
}

function filterTests(filter: Filter, records: Catalogue): readonly FilterTest[] {
  const tests: readonly OptionalTest[] = [
    ...listKeys.map((key) => ({ key, passes: listTest(key, filter, records) })),
    ...valueKeys.map((key) => ({ key, passes: valueTest(key, filter, records) })),
  ];
  return tests.filter((test): test is FilterTest => test.passes !== null);
}

export function select<Item extends TieSummary>(
  dataset: Dataset<Item>,
  filter: Filter,
): Selection<Item> {
  const tests = filterTests(filter, dataset);
  const ties: Item[] = [];
  for (const entry of indexedTies(dataset, filter.known))
    if (tests.every((test) => test.passes(entry))) ties.push(entry.tie);
  return { records: dataset, filter, total: dataset.total, ties };
}

/** How many more ties may have happened in the filter's range of time; 0 without one, or if `possible` has added them. */
export function possibleCount(dataset: Dataset<TieSummary>, filter: Filter): number {
  if (filter.time === null || filter.possible) return 0;
  const widened = select(dataset, { ...filter, possible: true }).ties.length;
  return widened - select(dataset, filter).ties.length;
}

/** Ties by date, oldest (`date`) or newest (`-date`) first; equal ones stay in their order. */
export const sortTies = <Item extends Pick<Tie, "date">>(
  ties: readonly Item[],
  sort: Sort,
): Item[] => ties.toSorted((a, b) => (sort === "date" ? compareByDate(a, b) : compareByDate(b, a)));

/** The ties of a selection by date; newest first is the order that they have. */
export const selectedTies = <Item extends TieSummary>(
  { ties }: Pick<Selection<Item>, "ties">,
  sort: Sort,
): readonly Item[] => (sort === "-date" ? ties : sortTies(ties, sort));

export type FacetKey = Exclude<ListKey, "from" | "to">;

/** Every list but the two ends of a line. */
export const facetKeys = listKeys.filter((key): key is FacetKey => key !== "from" && key !== "to");

export type Facet = readonly { readonly id: string; readonly count: number }[];
export type Facets = Readonly<Record<FacetKey, Facet>>;

/** The key of the only test that a tie fails; null where it passes all, undefined where it fails several. */
function onlyFailure(
  entry: IndexedTie,
  tests: readonly FilterTest[],
): keyof Filter | null | undefined {
  let failed: keyof Filter | null = null;
  for (const { key, passes } of tests) {
    if (passes(entry)) continue;
    if (failed !== null) return undefined;
    failed = key;
  }
  return failed;
}

/** For every value of each facet, in the order of the dataset, the number of ties that match all other keys of the filter. */
export function facets(dataset: Dataset<TieSummary>, filter: Filter): Facets {
  const tests = filterTests(filter, dataset);
  const rows = facetKeys.map((key) => {
    const counts: number[] = [];
    return { key, ids: idLists[key].ids(dataset), counts };
  });
  for (const entry of indexedTies(dataset, filter.known)) {
    const failed = onlyFailure(entry, tests);
    for (const { key, counts } of rows)
      if (failed === null || failed === key)
        for (const at of entry.values[key]) counts[at] = (counts[at] ?? 0) + 1;
  }
  return Object.fromEntries(
    rows.map(({ key, ids, counts }) => [
      key,
      ids.map((id, at) => ({ id, count: counts[at] ?? 0 })),
    ]),
  ) as unknown as Facets;
}
