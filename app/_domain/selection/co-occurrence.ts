import type { Tie } from "../records/dataset";

/** A symmetric matrix: rows and columns are the same ids, the diagonal counts each id alone. */
export type CoOccurrence<Id extends string = string> = {
  readonly ids: readonly Id[];
  /** `rows[a][b]` is the number of ties that have both. */
  readonly rows: readonly (readonly number[])[];
};

export function coOccurrence<Id extends string>(
  ids: readonly Id[],
  ties: readonly Tie[],
  idsOf: (tie: Tie) => ReadonlySet<string>,
): CoOccurrence<Id> {
  const sets = ties.map(idsOf);
  return {
    ids,
    rows: ids.map((one) =>
      ids.map((other) => sets.filter((set) => set.has(one) && set.has(other)).length),
    ),
  };
}

/** At most `maxIds` ids by their number of ties, descending; without ids in no tie, equal ones in the given order. */
export function mostFrequent(
  ids: readonly string[],
  ties: readonly Tie[],
  idsOf: (tie: Tie) => ReadonlySet<string>,
  maxIds: number,
): readonly string[] {
  const sets = ties.map(idsOf);
  return ids
    .map((id) => ({ id, count: sets.filter((set) => set.has(id)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, maxIds)
    .map(({ id }) => id);
}
