import type { Filter } from "../query/filter";
import { type ListKey, listKeys, lists } from "../query/list-params";
import type { Catalogue, Dataset, Tie, TieSummary } from "../records/dataset";
import { compareByDate, firstDay, lastDay, overlaps, type Sort } from "../time/dates";
import { searchTest } from "./search";
import { type IndexedTie, idPositions, indexedTies } from "./tie-index";

/** The ties that a filter leaves, newest first (start, then end, then the order of the dataset). */
export type Selection<Item extends TieSummary = Tie> = {
  readonly records: Catalogue;
  readonly filter: Filter;
  /** Number of ties that lists show without a filter. */
  readonly total: number;
  readonly ties: readonly Item[];
};

type FilterTest = { readonly key: keyof Filter; readonly passes: (entry: IndexedTie) => boolean };
type Passes = FilterTest["passes"];

/** Null where the whole list is chosen or, but for layers, nothing. */
function listTest(key: ListKey, filter: Filter, records: Catalogue): Passes | null {
  const chosen = filter[key];
  const whole = key === "layers" || key === "statuses";
  if (chosen.length === 0 && key !== "layers") return null;
  if (whole && chosen.length === lists[key].ids(records).length) return null;
  const wanted = new Set(chosen.map((id) => idPositions(records)[key].get(id)));
  return ({ has }) => has[key].some((at) => wanted.has(at));
}

type Tests = {
  readonly [Key in "time" | "disputed" | "origins" | "q"]: (
    value: NonNullable<Filter[Key]>,
    records: Catalogue,
  ) => Passes;
};

const valueTests: Tests = {
  time: ({ start, end }) => {
    const days = { start: start && firstDay(start), end: end && lastDay(end) };
    return ({ span }) => overlaps(span, days);
  },
  disputed: () => (entry) => entry.disputed,
  origins:
    ({ from, to }) =>
    (entry) =>
      entry.origins >= (from ?? 0) && entry.origins <= (to ?? Number.POSITIVE_INFINITY),
  q: (search, records) => searchTest(search, records),
};

const valueKeys = Object.keys(valueTests) as readonly (keyof Tests)[];

function otherTest<Key extends keyof Tests>(key: Key, filter: Filter, records: Catalogue) {
  const value = filter[key];
  return value ? valueTests[key](value as NonNullable<Filter[Key]>, records) : null;
}

/** One test for every key that narrows anything. */
function tests(filter: Filter, records: Catalogue): readonly FilterTest[] {
  const made: [keyof Filter, Passes | null][] = [
    ...listKeys.map((key): [ListKey, Passes | null] => [key, listTest(key, filter, records)]),
    ...valueKeys.map((key): [keyof Tests, Passes | null] => [key, otherTest(key, filter, records)]),
  ];
  return made.flatMap(([key, passes]) => (passes ? [{ key, passes }] : []));
}

/** The ties of a dataset that a filter leaves. */
export function select(dataset: Dataset, filter: Filter): Selection {
  const narrowing = tests(filter, dataset);
  const ties: Tie[] = [];
  for (const entry of indexedTies(dataset, filter.known))
    if (narrowing.every((test) => test.passes(entry))) ties.push(entry.tie);
  return { records: dataset, filter, total: dataset.total, ties };
}

/** Ties by date, oldest or newest first; equal ones stay in their order. */
export const sortTies = <Item extends Pick<Tie, "date">>(
  ties: readonly Item[],
  sort: Sort,
): Item[] => ties.toSorted((a, b) => (sort === "date" ? compareByDate(a, b) : compareByDate(b, a)));

export const facetKeys = [
  "layers",
  "places",
  "sectors",
  "statuses",
  "actors",
  "sources",
] as const satisfies readonly ListKey[];

export type FacetKey = (typeof facetKeys)[number];
export type Facet = readonly { readonly id: string; readonly count: number }[];
export type Facets = Readonly<Record<FacetKey, Facet>>;

/** The key of the only test that an entry fails; null where it passes all, undefined where it fails more. */
function onlyFailure(
  entry: IndexedTie,
  narrowing: readonly FilterTest[],
): keyof Filter | null | undefined {
  let failed: keyof Filter | null = null;
  for (const { key, passes } of narrowing) {
    if (passes(entry)) continue;
    if (failed !== null) return undefined;
    failed = key;
  }
  return failed;
}

/** For every value of the dataset, in its order, how many ties it would leave under all other filters. */
export function facets(dataset: Dataset, filter: Filter): Facets {
  const narrowing = tests(filter, dataset);
  const rows = facetKeys.map((key) => {
    const ids = lists[key].ids(dataset);
    const counts: number[] = [];
    return { key, ids, counts };
  });
  for (const entry of indexedTies(dataset, filter.known)) {
    const failed = onlyFailure(entry, narrowing);
    for (const { key, counts } of rows)
      if (failed === null || failed === key)
        for (const at of entry.has[key]) counts[at] = (counts[at] ?? 0) + 1;
  }
  return Object.fromEntries(
    rows.map(({ key, ids, counts }) => [
      key,
      ids.map((id, at) => ({ id, count: counts[at] ?? 0 })),
    ]),
  ) as unknown as Facets;
}
