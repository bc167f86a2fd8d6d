import { citedSources, type ListKey, lists, mapLists } from "../query/list-params";
import {
  type Catalogue,
  catalogueIndex,
  type Dataset,
  derivedTie,
  isListed,
  publicationDay,
  type Tie,
} from "../records/dataset";
import { memoizeByObject } from "../text/memoize";
import { compareByDate, type DaySpan, daySpan } from "../time/dates";

/** A tie made ready for many selections. */
export type IndexedTie = {
  readonly tie: Tie;
  /** The tie as recorded, where `tie` has only what was known by a day. */
  readonly record: Tie;
  readonly span: DaySpan;
  readonly disputed: boolean;
  readonly origins: number;
  /** What the tie has of each list, as positions among the ids that the list accepts. */
  readonly has: Readonly<Record<ListKey, readonly number[]>>;
};

/** For each list: id ▶ its position. */
export const idPositions = memoizeByObject((records: Catalogue) =>
  mapLists(
    (key): ReadonlyMap<string, number> =>
      new Map(lists[key].ids(records).map((id, at) => [id, at])),
  ),
);

/** For each list: what ties have of it ▶ the positions, so that ties which have the same share them. */
const shared = memoizeByObject((_: Catalogue) =>
  mapLists(() => new Map<string, readonly number[]>()),
);

function reader(key: ListKey, records: Catalogue): (tie: Tie) => readonly number[] {
  const at = idPositions(records)[key];
  const kept = shared(records)[key];
  return (tie) => {
    const ids = lists[key].values(tie, records);
    const name = ids.join();
    const known = kept.get(name);
    if (known) return known;
    const fresh = ids.map((id) => at.get(id)).filter((position) => position !== undefined);
    kept.set(name, fresh);
    return fresh;
  };
}

const readers = memoizeByObject((records: Catalogue) => mapLists((key) => reader(key, records)));

function values(tie: Tie, records: Catalogue): IndexedTie["has"] {
  const read = readers(records);
  return {
    layers: read.layers(tie),
    places: read.places(tie),
    from: read.from(tie),
    to: read.to(tie),
    sectors: read.sectors(tie),
    statuses: read.statuses(tie),
    actors: read.actors(tie),
    sources: read.sources(tie),
  };
}

/** Every tie that lists show, newest first. */
const listed = memoizeByObject((dataset: Dataset): readonly IndexedTie[] =>
  dataset.ties
    .filter(isListed)
    .toSorted((a, b) => compareByDate(b, a))
    .map((tie) => ({
      tie,
      record: tie,
      span: daySpan(tie.date),
      disputed: tie.disputed,
      origins: tie.origins,
      has: values(tie, dataset),
    })),
);

/** Source id ▶ the ISO 8601 day from which it is public; without those that have no date. */
const publicDays = memoizeByObject((records: Catalogue) => {
  const days = records.sources.map(({ id, published }) => [id, publicationDay(published)] as const);
  return new Map(days.filter((row): row is [string, string] => row[1] !== null));
});

/** A tie with the claims published by a day and the disputes that keep two sides; null without a claim. */
export function tieAsOf(tie: Tie, day: string, records: Catalogue): Tie | null {
  const days = publicDays(records);
  const isPublic = (id: string) => (days.get(id) ?? "9999") <= day;
  if (citedSources(tie).every(isPublic)) return tie;
  const claims = tie.claims.filter((claim) => isPublic(claim.source));
  if (claims.length === 0) return null;
  const disputes = tie.disputes
    .map((dispute) => ({
      ...dispute,
      versions: dispute.versions
        .map((version) => ({ ...version, sources: version.sources.filter(isPublic) }))
        .filter((version) => version.sources.length > 0),
    }))
    .filter((dispute) => dispute.versions.length > 1);
  return derivedTie({ ...tie, claims, disputes }, catalogueIndex(records).sources);
}

function entryBy(day: string, entry: IndexedTie, records: Catalogue): IndexedTie | null {
  const tie = tieAsOf(entry.record, day, records);
  if (tie === null || tie === entry.record) return tie && entry;
  const sources = readers(records).sources(tie);
  const { disputed, origins } = tie;
  return { ...entry, tie, disputed, origins, has: { ...entry.has, sources } };
}

const lastLeft = new WeakMap<
  Dataset,
  { readonly day: string; readonly left: readonly IndexedTie[] }
>();

/** The ties that lists show, newest first, with what was known by a day; the last day is kept. */
export function indexedTies(dataset: Dataset, day: string | null): readonly IndexedTie[] {
  if (day === null) return listed(dataset);
  const last = lastLeft.get(dataset);
  if (last?.day === day) return last.left;
  const left = listed(dataset)
    .map((entry) => entryBy(day, entry, dataset))
    .filter((entry) => entry !== null);
  lastLeft.set(dataset, { day, left });
  return left;
}
