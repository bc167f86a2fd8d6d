import { pageAddress } from "../../_domain/query/addresses";
import type { Filter } from "../../_domain/query/filter";
import type { PageOptions } from "../../_domain/query/request-options";
import { tieFilters } from "../../_domain/query/tie-filter";
import type { Catalogue, Tie, TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { sentence } from "../../_domain/sentences/sentence";
import type { Language } from "../../_domain/vocabulary/language";

/** The state that is shared. */
export type ShareContext = {
  readonly lang: Language;
  readonly records: Catalogue;
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  readonly filter: Filter;
  readonly view: PageOptions;
  readonly selection: Selection<TieSummary>;
  /** The selected tie; null where there is none. */
  readonly tie: Tie | null;
};

/** The selected tie where the filter leaves it. */
const selected = ({ selection, view }: ShareContext) =>
  selection.ties.find(({ id }) => id === view.tie);

/** Whether the state shows one tie before the others. */
export const hasSelected = (shared: ShareContext): boolean => selected(shared) !== undefined;

/** The filter of the picture of the state, which takes no tie: one that holds little beside the selected tie. */
export function pictureFilter(shared: ShareContext): Filter {
  const tie = selected(shared);
  return tie ? tieFilters(tie, shared.records)[2] : shared.filter;
}

/** What the state shows, in a language: the selected tie where the filter leaves it, as the embed says it. */
export const stateTitle = (shared: ShareContext, lang: Language): string =>
  selected(shared)?.title[lang] ?? sentence(shared.selection, lang);

/** The short address of the state; `seen` names the version of the data only where a link is to say it. */
export const stateLink = (
  { records, site, filter, view }: ShareContext,
  lang: Language,
  seen: string | null = null,
): string => pageAddress({ site, lang, records }, filter, { ...view, seen });
