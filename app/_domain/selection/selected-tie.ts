import type { Dataset, Tie } from "../records/dataset";
import type { Selection } from "./select";

/** The tie of an id whatever the filter; for a merged one the tie that it became part of. Null where the id is unknown. */
export function namedTie(id: string | null, { ties }: Pick<Dataset, "ties">): Tie | null {
  const named = ties.find((tie) => tie.id === id);
  return (named?.merged ? ties.find((other) => other.id === named.merged) : named) ?? null;
}

/** The same tie as the selection has it, or as it was withdrawn. Null also where the filter excludes it. */
export function selectedTie(id: string | null, dataset: Dataset, selection: Selection): Tie | null {
  const tie = namedTie(id, dataset);
  if (!tie || tie.withdrawn) return tie;
  return selection.ties.find((match) => match.id === tie.id) ?? null;
}
