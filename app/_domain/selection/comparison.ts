/*
 * Compares the ties of two states by set algebra. A tie is the same on both sides where its id is, whatever its version
 * says; where the sides say something else of it, as two releases or two days of knowledge may, its fields are named.
 */
import { byId, type Tie } from "../records/dataset";
import { changedFields } from "../records/versions";
import type { ComparedState } from "./compared-state";
import { type Selection, select } from "./select";

/** The groups of a comparison: ties of the first side alone, of both, of the second alone. */
export const comparisonGroups = ["a", "both", "b"] as const;
export type ComparisonGroup = (typeof comparisonGroups)[number];

export type Comparison = {
  readonly a: ComparedState & { readonly selection: Selection };
  readonly b: ComparedState & { readonly selection: Selection };
  /** Newest first; those of both as the second side has them. */
  readonly groups: Readonly<Record<ComparisonGroup, readonly Tie[]>>;
  /** The ties of both sides of which the sides say something else, with the names of the fields. */
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
};

export function compareStates(first: ComparedState, second: ComparedState): Comparison {
  const a = { ...first, selection: select(first.dataset, first.filter) };
  const b = { ...second, selection: select(second.dataset, second.filter) };
  const inA = byId(a.selection.ties);
  const inB = new Set(b.selection.ties.map(({ id }) => id));
  const pairs = b.selection.ties.flatMap((tie) => {
    const other = inA.get(tie.id);
    return other ? [{ other, tie }] : [];
  });
  return {
    ...{ a, b },
    groups: {
      a: a.selection.ties.filter(({ id }) => !inB.has(id)),
      both: pairs.map(({ tie }) => tie),
      b: b.selection.ties.filter(({ id }) => !inA.has(id)),
    },
    changed: pairs.flatMap(({ other, tie }) => {
      const fields = changedFields(other, tie);
      return fields.length > 0 ? [{ id: tie.id, fields }] : [];
    }),
  };
}
