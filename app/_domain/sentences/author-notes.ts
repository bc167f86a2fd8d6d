import { calloutsOf, type MapWords } from "../query/author-words";
import type { Tie } from "../records/dataset";
import { isolate } from "../text/isolates";
import { publicationWords } from "../time/date-words";
import type { Language } from "../vocabulary/language";
import { authorCredit } from "./card-words";

const words = {
  en: {
    map: "Marks and labels by the page that embeds it",
    labels: "Labels by the page that embeds it",
    outside: (title: string) => `Marked by the page, but outside this selection: ${title}`,
    withdrawn: (title: string, day: string) =>
      `Marked by the page, but withdrawn on ${day}: ${title}`,
  },
  ar: {
    map: "العلامات والشروح من الصفحة التي تُضمِّن الخريطة",
    labels: "الشروح من الصفحة التي تُضمِّن الخريطة",
    outside: (title: string) => `أبرزتها الصفحة وهي خارج هذا الاختيار: ${isolate(title)}`,
    withdrawn: (title: string, day: string) =>
      `أبرزتها الصفحة وقد سُحبت في ${day}: ${isolate(title)}`,
  },
} as const;

/** The credit of headline and note, and that of what hangs on ties; null without both. */
const joinCredits = (author: MapWords, lang: Language, onTies: string | null): string | null =>
  [authorCredit(author, lang), onTies].filter((credit) => credit !== null).join(" · ") || null;

/** The line of a frame's foot that says whose its headline, its note and its marks are; null without them. */
export function mapCredit(author: MapWords, lang: Language): string | null {
  const hasMarks = author.mark.length > 0 || calloutsOf(author).length > 0;
  return joinCredits(author, lang, hasMarks ? words[lang].map : null);
}

/** That line below the live map, which draws all flows alike and lists the callouts; null without such words. */
export const liveMapCredit = (author: MapWords, lang: Language): string | null =>
  joinCredits(author, lang, calloutsOf(author).length > 0 ? words[lang].labels : null);

/** The line about a tie that an author marks and the map does not draw. */
export const absenceNote = ({ title, withdrawn }: Tie, lang: Language): string =>
  withdrawn
    ? words[lang].withdrawn(title[lang], publicationWords(withdrawn.on, lang))
    : words[lang].outside(title[lang]);
