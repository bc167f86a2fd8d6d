import type { AuthorWords } from "../query/author-words";
import { countedNoun } from "../text/counted-nouns";
import type { Language, Text } from "../vocabulary/language";
import type { StatusId } from "../vocabulary/statuses";

/** A status in a line that stands alone, without the list of all statuses beside it. */
export const statusLines: Readonly<Record<StatusId, Text>> = {
  official: {
    en: "Official: announced by an authority or state media",
    ar: "رسمية: أعلنتها جهة رسمية أو إعلام حكومي",
  },
  reported: {
    en: "Reported: we found no official announcement",
    ar: "وفق تقارير: لم نعثر على إعلان رسمي",
  },
  assessed: {
    en: "Analysts’ reading, not a report of an event",
    ar: "رأي محللين، لا خبر عن واقعة",
  },
};

export const disputedPointCount = countedNoun(
  "Sources disagree on {n} point",
  "Sources disagree on {n} points",
  "المصادر تتضارب في {n} نقطة | المصادر تتضارب في نقطة واحدة | المصادر تتضارب في نقطتين | المصادر تتضارب في {n} نقاط | المصادر تتضارب في {n} نقطة | المصادر تتضارب في {n} نقطة",
);

/** Sources of one statement beyond the first. */
export const otherSources = countedNoun(
  "and {n} other",
  "and {n} others",
  "و{n} مصدر آخر | ومصدر آخر | ومصدران آخران | و{n} مصادر أخرى | و{n} مصدرًا آخر | و{n} مصدر آخر",
);

const en = {
  withdrawn: (day: string) => `Withdrawn on ${day}`,
  claims: "What each source says",
  disputes: "Where sources disagree",
  full: "Details and map",
};

const ar: typeof en = {
  withdrawn: (day) => `سُحبت في ${day}`,
  claims: "ماذا يقول كل مصدر",
  disputes: "أين تتضارب المصادر",
  full: "التفاصيل والخريطة",
};

export const cardWords: Readonly<Record<Language, typeof en>> = { ar, en };

/** Whose words stand above the rule, by which of them there are. */
const authorCredits = {
  head: { en: "Headline by the page that embeds it", ar: "العنوان للصفحة التي تضمّنها" },
  note: { en: "Note by the page that embeds it", ar: "الملاحظة للصفحة التي تضمّنها" },
  both: {
    en: "Headline and note by the page that embeds it",
    ar: "العنوان والملاحظة للصفحة التي تضمّنها",
  },
} as const satisfies Record<string, Text>;

/** The line that says whose the headline and the note are; null without them. */
export function authorCredit({ head, note }: AuthorWords, lang: Language): string | null {
  if (head === null) return note === null ? null : authorCredits.note[lang];
  return authorCredits[note === null ? "head" : "both"][lang];
}
