import { pageAddress } from "../../_domain/addresses";
import type { Listed, Records, Tie } from "../../_domain/dataset";
import type { Filter } from "../../_domain/filter";
import type { Language } from "../../_domain/language";
import type { Selection } from "../../_domain/select";
import { sentence } from "../../_domain/sentence";
import type { PageView } from "../../_domain/view";

/** The state that is shared. */
export type Shared = {
  readonly lang: Language;
  readonly records: Records;
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  readonly filter: Filter;
  readonly view: PageView;
  readonly selection: Selection<Listed>;
  /** The selected tie; null where there is none. */
  readonly tie: Tie | null;
};

/** What the state shows, in a language: the selected tie where the filter leaves it, as the embed says it. */
export const stateTitle = ({ selection, view }: Shared, lang: Language): string =>
  selection.ties.find(({ id }) => id === view.tie)?.title[lang] ?? sentence(selection, lang);

/** The short address of the state; `seen` names the version of the data only where a link is to say it. */
export const stateLink = (
  { records, site, filter, view }: Shared,
  lang: Language,
  seen: string | null = null,
): string => pageAddress({ site, lang, records }, filter, { ...view, seen });
