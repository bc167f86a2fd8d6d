import type { Filter } from "../../_domain/query/filter";
import type { Dataset } from "../../_domain/records/dataset";
import { select } from "../../_domain/selection/select";
import type { Language } from "../../_domain/vocabulary/language";
import { type ActiveFilter, filterConstraints } from "./active-filters";

/** A limit whose removal is offered when nothing matches, with the number of ties it would bring. */
export type QueryRelaxation = ActiveFilter & { readonly count: number };

/** Every limit of a filter with what taking it away would leave, the most helpful first. */
export const queryRelaxations = (
  dataset: Dataset,
  filter: Filter,
  lang: Language,
): QueryRelaxation[] =>
  filterConstraints(filter, dataset, lang)
    .map((limit) => ({
      ...limit,
      count: select(dataset, { ...filter, ...limit.without }).ties.length,
    }))
    .toSorted((one, other) => other.count - one.count);
