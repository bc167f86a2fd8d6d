import { type LinkBase, pageAddress } from "../query/addresses";
import { type Filter, formatFilter } from "../query/filter";
import type { Language } from "../vocabulary/language";
import type { LinkNote } from "./link-notes";

const words: Readonly<Record<Language, string>> = {
  en: "This page is not filtered: open the map with the filter in this link",
  ar: "هذه الصفحة بلا تصفية: افتح الخريطة بالتصفية الواردة في الرابط",
};

/** A line that leads from a page that applies no filter to the map with it; none where the filter is the default. */
export const unusedFilterNotes = (
  { lang, records }: Pick<LinkBase, "lang" | "records">,
  filter: Filter,
): readonly LinkNote[] =>
  formatFilter(filter, records) === ""
    ? []
    : [{ text: words[lang], href: pageAddress({ site: "", lang, records }, filter) }];
