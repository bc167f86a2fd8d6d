import type { CountedNoun } from "../text/counted-nouns";
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

/** Number of points on which the sources of one tie disagree. */
export const disputedPointCount: CountedNoun = {
  en: { one: "Sources disagree on {n} point", other: "Sources disagree on {n} points" },
  ar: {
    one: "المصادر تتضارب في نقطة واحدة",
    two: "المصادر تتضارب في نقطتين",
    few: "المصادر تتضارب في {n} نقاط",
    many: "المصادر تتضارب في {n} نقطة",
    other: "المصادر تتضارب في {n} نقطة",
  },
};

/** Sources of one statement beyond the first. */
export const otherSources: CountedNoun = {
  en: { one: "and {n} other", other: "and {n} others" },
  ar: {
    one: "ومصدر آخر",
    two: "ومصدران آخران",
    few: "و{n} مصادر أخرى",
    many: "و{n} مصدرًا آخر",
    other: "و{n} مصدر آخر",
  },
};

const en = {
  withdrawn: (day: string) => `Withdrawn on ${day}`,
  ground: "Map: Natural Earth, GeoNames",
  /** Whose words stand above the rule of a card, by which of them it has. */
  author: {
    head: "Headline by the page that embeds it",
    note: "Note by the page that embeds it",
    both: "Headline and note by the page that embeds it",
  },
};

const ar: typeof en = {
  withdrawn: (day) => `سُحبت في ${day}`,
  ground: "الخريطة: \u2068Natural Earth\u2069 و\u2068GeoNames\u2069",
  author: {
    head: "العنوان للصفحة التي تضمّنها",
    note: "الملاحظة للصفحة التي تضمّنها",
    both: "العنوان والملاحظة للصفحة التي تضمّنها",
  },
};

/** Words of the card of a tie, as picture and as embed. */
export const cardWords: Readonly<Record<Language, typeof en>> = { ar, en };
