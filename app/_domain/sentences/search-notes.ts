import { type LinkBase, pageAddress } from "../query/addresses";
import type { Dataset, TieSummary } from "../records/dataset";
import type { Selection } from "../selection/select";
import { searchAlternatives } from "../selection/suggestions";
import { isolate } from "../text/isolates";
import type { Language } from "../vocabulary/language";
import type { LinkNote } from "./link-notes";

/** Asks whether a name is what a search means. */
export const alternativeWords: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `Did you mean ${name}?`,
  ar: (name) => `هل تقصد ${isolate(name)}؟`,
};

/** Lines that lead to what a search without matches may mean; none where ties match. */
export const searchNotes = (
  { lang, records }: LinkBase & { readonly records: Dataset<TieSummary> },
  { ties, filter }: Selection<TieSummary>,
): readonly LinkNote[] =>
  ties.length > 0
    ? []
    : searchAlternatives(records, filter, lang).map(({ name, change }) => ({
        text: alternativeWords[lang](name),
        href: pageAddress({ site: "", lang, records }, { ...filter, ...change }),
      }));
