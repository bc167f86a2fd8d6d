import type { Tie } from "../records/dataset";

/** How often things stand in one tie: row and column are the same list, the diagonal counts each alone. */
export type CoOccurrence<Id extends string = string> = {
  readonly ids: readonly Id[];
  /** `rows[a][b]` is the number of ties that have both. */
  readonly rows: readonly (readonly number[])[];
};

/** Counts for every two ids the ties that have both; `of` names what a tie has, each once. */
export function coOccurrence<Id extends string>(
  ids: readonly Id[],
  ties: readonly Tie[],
  of: (tie: Tie) => ReadonlySet<string>,
): CoOccurrence<Id> {
  const sets = ties.map(of);
  return {
    ids,
    rows: ids.map((one) =>
      ids.map((other) => sets.filter((set) => set.has(one) && set.has(other)).length),
    ),
  };
}

/** Ids by the number of ties that have them, most first; equal ones in their order, those in no tie left out. */
export function mostFrequent(
  ids: readonly string[],
  ties: readonly Tie[],
  of: (tie: Tie) => ReadonlySet<string>,
  maxIds: number,
): readonly string[] {
  const sets = ties.map(of);
  return ids
    .map((id) => ({ id, count: sets.filter((set) => set.has(id)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, maxIds)
    .map(({ id }) => id);
}
