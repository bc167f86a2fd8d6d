/*
 * The ties of a dataset with everything that a filter reads, computed once per dataset. Selecting among 100,000 ties then
 * takes milliseconds, because tests compare positions (small integers) instead of deriving ids from each tie again:
 * `listedTies` holds the entries, `idPositions` the position of each id, and `sharedPositions` one array for all ties with
 * the same ids, which keeps memory small. Of the states by a day only the last is kept (a reader moves through days one
 * after another). The plain version without caches is the oracle in tests/unit/select.test.ts.
 */
import { idLists, type ListKey, mapLists } from "../query/list-params";
import { type Catalogue, type Dataset, isListed, type TieSummary } from "../records/dataset";
import { memoizeByObject } from "../text/memoize";
import {
  boundsAsGiven,
  boundsOfPossibleDays,
  compareByDate,
  type RangeBounds,
} from "../time/dates";
import { tieAsOf } from "./tie-as-of-day";

/** A tie with the values that filters and facets read. */
export type IndexedTie<Item extends TieSummary = TieSummary> = {
  readonly tie: Item;
  /** Copies of the tie's fields: reading 100,000 ties instead takes ten times as long (memory access). */
  readonly asGiven: RangeBounds;
  readonly possible: RangeBounds;
  readonly disputed: boolean;
  readonly origins: number;
  /** The tie's values of each list, as positions among the ids that the list accepts. */
  readonly values: Readonly<Record<ListKey, readonly number[]>>;
};

/** For each list: id → its position. */
export const idPositions = memoizeByObject((records: Catalogue) =>
  mapLists(
    (key): ReadonlyMap<string, number> =>
      new Map(idLists[key].ids(records).map((id, at) => [id, at])),
  ),
);

/** For each list: the ids of a tie, joined → their positions. Ties with the same ids share one array. */
const sharedPositions = memoizeByObject((_: Catalogue) =>
  mapLists(() => new Map<string, readonly number[]>()),
);

function positions(key: ListKey, tie: TieSummary, records: Catalogue): readonly number[] {
  const shared = sharedPositions(records)[key];
  const ids = idLists[key].values(tie, records);
  const name = ids.join();
  const known = shared.get(name);
  if (known) return known;
  const positionById = idPositions(records)[key];
  const fresh = ids.map((id) => positionById.get(id)).filter((at) => at !== undefined);
  shared.set(name, fresh);
  return fresh;
}

const indexedTie = <Item extends TieSummary>(tie: Item, records: Catalogue): IndexedTie<Item> => ({
  tie,
  asGiven: boundsAsGiven(tie.date),
  possible: boundsOfPossibleDays(tie.date),
  disputed: tie.disputed,
  origins: tie.origins,
  values: mapLists((key) => positions(key, tie, records)),
});

/** Every tie that lists show, newest first. */
const listedTies = memoizeByObject((dataset: Dataset<TieSummary>): readonly IndexedTie[] =>
  dataset.ties
    .filter(isListed)
    .toSorted((a, b) => compareByDate(b, a))
    .map((tie) => indexedTie(tie, dataset)),
);

function indexedTieAsOf(day: string, entry: IndexedTie, records: Catalogue): IndexedTie | null {
  const tie = tieAsOf(entry.tie, day, records);
  return tie === null || tie === entry.tie ? tie && entry : indexedTie(tie, records);
}

type DayIndex = { readonly day: string; readonly ties: readonly IndexedTie[] };

const lastDayIndex = new WeakMap<Dataset<TieSummary>, DayIndex>();

/** The ties that lists show, newest first, as they were known by an ISO 8601 day; null stands for all that is known. */
export function indexedTies<Item extends TieSummary>(
  dataset: Dataset<Item>,
  day: string | null,
): readonly IndexedTie<Item>[] {
  // The memoized index holds the ties of its own dataset.
  return indexAsOf(dataset, day) as readonly IndexedTie<Item>[];
}

function indexAsOf(dataset: Dataset<TieSummary>, day: string | null): readonly IndexedTie[] {
  if (day === null) return listedTies(dataset);
  const last = lastDayIndex.get(dataset);
  if (last?.day === day) return last.ties;
  const ties = listedTies(dataset)
    .map((entry) => indexedTieAsOf(day, entry, dataset))
    .filter((entry) => entry !== null);
  lastDayIndex.set(dataset, { day, ties });
  return ties;
}
