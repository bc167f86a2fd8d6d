/* What an embed says of a tie that its address selects and its filter excludes. */
import { type LinkBase, tieAddress } from "../query/addresses";
import type { Dataset } from "../records/dataset";
import { namedTie } from "../selection/selected-tie";
import { tieAsOf } from "../selection/tie-as-of-day";
import { isolate } from "../text/isolates";
import { publicationWords } from "../time/date-words";
import type { LinkNote } from "./link-notes";

const words = {
  en: {
    outside: (title: string) => `The tie in this link is outside this selection: ${title}`,
    later: (title: string, day: string) =>
      `The tie in this link was not known yet on ${day}: ${title}`,
  },
  ar: {
    outside: (title: string) => `الصلة الواردة في الرابط خارج هذا الاختيار: ${isolate(title)}`,
    later: (title: string, day: string) =>
      `لم تكن الصلة الواردة في الرابط معروفة بعد في ${day}: ${isolate(title)}`,
  },
} as const;

/** A line with the tie's title and page; none where no tie has the id. `known` is the ISO 8601 day of the filter, if any. */
export function hiddenTieNotes(
  { lang, records }: LinkBase & { readonly records: Dataset },
  id: string | null,
  known: string | null,
): readonly LinkNote[] {
  const tie = namedTie(id, records);
  if (!tie) return [];
  const title = tie.title[lang];
  const text =
    known !== null && tieAsOf(tie, known, records) === null
      ? words[lang].later(title, publicationWords(known, lang))
      : words[lang].outside(title);
  return [{ text, href: tieAddress({ site: "", lang, records }, tie.id) }];
}
