import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { Source } from "../../_domain/records/schema";

/** The sources of some ties in the order of the dataset; index + 1 is their number in print. */
export function citedSourceRecords(
  ties: readonly TieSummary[],
  { sources }: Catalogue,
): readonly Source[] {
  const ids = new Set(ties.flatMap((tie) => tie.sources));
  return sources.filter(({ id }) => ids.has(id));
}

/** The numbers of a tie's sources, ascending. */
export const sourceNumbers = (tie: TieSummary, cited: readonly Source[]): readonly number[] =>
  cited.flatMap(({ id }, index) => (tie.sources.includes(id) ? [index + 1] : []));
