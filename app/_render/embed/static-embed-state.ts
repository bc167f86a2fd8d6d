import type { LinkBase } from "../../_domain/query/addresses";
import type { ParamProblem } from "../../_domain/query/params";
import { embedQuery, type LiveEmbedOptions } from "../../_domain/query/request-options";
import type { Dataset, Tie } from "../../_domain/records/dataset";
import { type Selection, select } from "../../_domain/selection/select";

type Site = LinkBase & { readonly records: Dataset };

/** What the static embed shows. */
export type StaticEmbedState = Site & {
  readonly selection: Selection;
  readonly view: LiveEmbedOptions;
  /** The tie that the address selects; null where it selects none or the filter excludes it. */
  readonly tie: Tie | null;
  readonly problems: readonly ParamProblem[];
};

/** The state of a query. Never fails: invalid and unknown keys are left out and listed in `problems`. */
export function staticEmbedState(site: Site, query: URLSearchParams): StaticEmbedState {
  const { filter, view, problems } = embedQuery(query, site.records);
  const selection = select(site.records, filter);
  const tie = selection.ties.find(({ id }) => id === view.tie) ?? null;
  return { ...site, selection, view, tie, problems };
}
