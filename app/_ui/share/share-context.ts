import { pageAddress } from "../../_domain/query/addresses";
import type { Filter } from "../../_domain/query/filter";
import type { PageOptions } from "../../_domain/query/request-options";
import { tieFilters } from "../../_domain/query/tie-filter";
import type { Catalogue, Tie, TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { sentence } from "../../_domain/sentences/sentence";
import type { Language } from "../../_domain/vocabulary/language";

/** The state to share. */
export type ShareContext = {
  readonly lang: Language;
  readonly records: Catalogue;
  /** Origin of the site, without a slash at the end. */
  readonly site: string;
  readonly filter: Filter;
  readonly view: PageOptions;
  readonly selection: Selection<TieSummary>;
  /** The selected tie; null if there is none. */
  readonly tie: Tie | null;
};

/** The selected tie if it matches the filter. */
const selectedTie = ({ selection, view }: ShareContext) =>
  selection.ties.find(({ id }) => id === view.tie);

/** Whether a tie is selected that matches the filter. */
export const hasSelectedTie = (context: ShareContext): boolean =>
  selectedTie(context) !== undefined;

/** The filter of the state's picture. The API cannot highlight a tie, so a selected tie is drawn by a filter that matches little else. */
export function pictureFilter(context: ShareContext): Filter {
  const tie = selectedTie(context);
  return tie ? tieFilters(tie, context.records)[2] : context.filter;
}

/** Title of the state in a language: that of the selected tie if it matches the filter, else the sentence. */
export const stateTitle = (context: ShareContext, lang: Language): string =>
  selectedTie(context)?.title[lang] ?? sentence(context.selection, lang);

/** The short address of the state; `seen` is a version of the data, for links that should name one. */
export const stateLink = (
  { records, site, filter, view }: ShareContext,
  lang: Language,
  seen: string | null = null,
): string => pageAddress({ site, lang, records }, filter, { ...view, seen });
