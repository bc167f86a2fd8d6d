import { type Dataset, derivedTie, index, isShown, publicationDay, type Records, type Tie } from "./dataset";
import { byDate, type DaySpan, daySpan } from "./dates";
import { forLists, type ListKey, lists } from "./lists";

/** A tie made ready for many selections. */
export type Entry = {
  readonly tie: Tie;
  /** The tie as recorded, where `tie` has only what was known by a day. */
  readonly record: Tie;
  readonly span: DaySpan;
  /** What the tie has of each list, as positions among the ids that the list accepts. */
  readonly has: Readonly<Record<ListKey, readonly number[]>>;
};

/** Something costly that follows from the records, made once for each. */
export const once = <Key extends object, Value>(make: (key: Key) => Value) => {
  const made = new WeakMap<Key, Value>();
  return (key: Key): Value => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
};

const positionsOf = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, at]));

/** For each list: id ▶ its position. */
export const positions = once((records: Records) =>
  forLists((key): ReadonlyMap<string, number> => positionsOf(lists[key].ids(records))),
);

const had = (tie: Tie, key: ListKey, records: Records): number[] =>
  lists[key]
    .of(tie, records)
    .map((id) => positions(records)[key].get(id))
    .filter((at) => at !== undefined);

const entry = (tie: Tie, records: Records): Entry => ({
  tie,
  record: tie,
  span: daySpan(tie.date),
  has: forLists((key) => had(tie, key, records)),
});

/** Every tie that lists show, newest first. */
const listed = once((dataset: Dataset) =>
  dataset.ties
    .filter(isShown)
    .toSorted((a, b) => byDate(b, a))
    .map((tie) => entry(tie, dataset)),
);

/** A tie with the claims published by a day and the disputes that keep two sides; null without a claim. */
export function knownTie(tie: Tie, day: string, records: Records): Tie | null {
  const { sources } = index(records);
  const isPublic = (id: string) => {
    const published = publicationDay(sources.get(id)?.published ?? null);
    return published !== null && published <= day;
  };
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
  return derivedTie({ ...tie, claims, disputes }, sources);
}

type Left = { readonly day: string; readonly entries: readonly Entry[] };
const lastLeft = new WeakMap<Dataset, Left>();

const leftBy = (day: string, dataset: Dataset) =>
  listed(dataset).flatMap((whole) => {
    const tie = knownTie(whole.record, day, dataset);
    if (tie === null) return [];
    return [{ ...whole, tie, has: { ...whole.has, sources: had(tie, "sources", dataset) } }];
  });

/** The ties that lists show, newest first, with what was known by a day; the last day is kept. */
export function entries(dataset: Dataset, day: string | null): readonly Entry[] {
  if (day === null) return listed(dataset);
  const last = lastLeft.get(dataset);
  if (last?.day === day) return last.entries;
  const fresh = leftBy(day, dataset);
  lastLeft.set(dataset, { day, entries: fresh });
  return fresh;
}
