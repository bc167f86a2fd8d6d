import type { Dataset, Tie } from "../records/dataset";
import type { Selection } from "./select";

/**
 * The tie of an id as the selection has it, or as it was withdrawn; for a merged one the tie that it became part of. Null
 * where the id is unknown or the filter excludes its tie.
 */
export function selectedTie(
  id: string | null,
  { ties }: Dataset,
  selection: Selection,
): Tie | null {
  const named = ties.find((tie) => tie.id === id);
  const tie = named?.merged ? ties.find((other) => other.id === named.merged) : named;
  if (!tie || tie.withdrawn) return tie ?? null;
  return selection.ties.find((match) => match.id === tie.id) ?? null;
}
