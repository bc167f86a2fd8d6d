import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { Source } from "../../_domain/records/schema";

/** The sources of some ties in the order of the dataset: their numbers on paper are their places, from 1. */
export function citedSourceRecords(
  ties: readonly TieSummary[],
  { sources }: Catalogue,
): readonly Source[] {
  const ids = new Set(ties.flatMap((tie) => tie.sources));
  return sources.filter(({ id }) => ids.has(id));
}

/** The numbers of a tie's sources, in their order. */
export const sourceNumbers = (tie: TieSummary, cited: readonly Source[]): readonly number[] =>
  cited.flatMap(({ id }, at) => (tie.sources.includes(id) ? [at + 1] : []));
