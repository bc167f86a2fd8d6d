import { defaultFilter, type Filter } from "../query/filter";
import type { Dataset, TieSummary } from "../records/dataset";
import { select } from "./select";

/** Ids of the ties that the search of a filter finds among what was known by its day; null without a search. */
export const foundTies = (dataset: Dataset, { q, known }: Filter): readonly string[] | null =>
  q === ""
    ? null
    : select(dataset, { ...defaultFilter(dataset), known, q }).ties.map(({ id }) => id);

/** The part of some records that `foundTies` names, and the filter without its search, which together select the same. */
export function narrowToFound(
  records: Dataset<TieSummary>,
  filter: Filter,
  found: readonly string[] | null,
): { readonly records: Dataset<TieSummary>; readonly filter: Filter } {
  const ids = new Set(found);
  const ties = records.ties.filter(({ id }) => ids.has(id));
  return { records: { ...records, ties }, filter: { ...filter, q: "" } };
}
