import { calloutsOf, type MapWords } from "../query/author-words";
import type { Tie } from "../records/dataset";
import { isolate } from "../text/isolates";
import { publicationWords } from "../time/date-words";
import type { Language } from "../vocabulary/language";
import { authorCredit } from "./card-words";

const words = {
  en: {
    map: "Marks and labels by the page that embeds it",
    outside: (title: string) => `Marked by the page, but outside this selection: ${title}`,
    withdrawn: (title: string, day: string) =>
      `Marked by the page, but withdrawn on ${day}: ${title}`,
  },
  ar: {
    map: "العلامات والشروح من الصفحة التي تُضمِّن الخريطة",
    outside: (title: string) => `أبرزتها الصفحة وهي خارج هذا الاختيار: ${isolate(title)}`,
    withdrawn: (title: string, day: string) =>
      `أبرزتها الصفحة وقد سُحبت في ${day}: ${isolate(title)}`,
  },
} as const;

/** The line of a frame's foot that says whose its headline, its note and its marks are; null without them. */
export function mapCredit(author: MapWords, lang: Language): string | null {
  const hasMarks = author.mark.length > 0 || calloutsOf(author).length > 0;
  const credits = [authorCredit(author, lang), hasMarks ? words[lang].map : null];
  return credits.filter((credit) => credit !== null).join(" · ") || null;
}

/** The line about a tie that an author marks and the map does not draw. */
export const absenceNote = ({ title, withdrawn }: Tie, lang: Language): string =>
  withdrawn
    ? words[lang].withdrawn(title[lang], publicationWords(withdrawn.on, lang))
    : words[lang].outside(title[lang]);
