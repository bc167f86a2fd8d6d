import type { Language } from "../vocabulary/language";
import { type PluralForms, pluralMessage } from "./plurals";

export type CountedNoun = Readonly<Record<Language, PluralForms>>;

export const countedNouns = {
  ties: {
    ar: {
      zero: "لا صلات",
      one: "صلة واحدة",
      two: "صلتان",
      few: "{n} صلات",
      many: "{n} صلة",
      other: "{n} صلة",
    },
    en: { one: "{n} tie", other: "{n} ties" },
  },
  // After a preposition, in the genitive.
  ofTies: {
    ar: {
      one: "صلة واحدة",
      two: "صلتين",
      few: "{n} صلات",
      many: "{n} صلة",
      other: "{n} صلة",
    },
    en: { one: "{n} tie", other: "{n} ties" },
  },
  official: {
    ar: { one: "واحدة رسمية", two: "اثنتان رسميتان", other: "{n} رسمية" },
    en: { other: "{n} official" },
  },
  reported: {
    ar: { one: "واحدة وفق تقارير", two: "اثنتان وفق تقارير", other: "{n} وفق تقارير" },
    en: { other: "{n} reported" },
  },
  assessed: {
    ar: {
      one: "رأي واحد لمحللين",
      two: "رأيان لمحللين",
      few: "{n} آراء محللين",
      many: "{n} رأيًا لمحللين",
      other: "{n} رأي لمحللين",
    },
    en: { one: "{n} analysts' reading", other: "{n} analysts' readings" },
  },
  disputed: {
    ar: {
      one: "واحدة منها تتضارب فيها المصادر",
      two: "اثنتان منها تتضارب فيهما المصادر",
      other: "{n} منها تتضارب فيها المصادر",
    },
    en: { other: "{n} disputed" },
  },
  origins: {
    ar: {
      zero: "لا مصدر مستقل",
      one: "مصدر مستقل واحد",
      two: "مصدران مستقلان",
      few: "{n} مصادر مستقلة",
      many: "{n} مصدرًا مستقلًا",
      other: "{n} مصدر مستقل",
    },
    en: { one: "{n} independent source", other: "{n} independent sources" },
  },
  // After a preposition, in the genitive; the start of a range is a noun only where it is 1 or 2.
  fromOrigins: {
    ar: { one: "مصدر واحد", two: "مصدرين", other: "{n}" },
    en: { other: "{n}" },
  },
  toOrigins: {
    ar: {
      one: "مصدر مستقل واحد",
      two: "مصدرين مستقلين",
      few: "{n} مصادر مستقلة",
      many: "{n} مصدرًا مستقلًا",
      other: "{n} مصدر مستقل",
    },
    en: { one: "{n} independent source", other: "{n} independent sources" },
  },
  sources: {
    ar: {
      one: "مادة منشورة واحدة",
      two: "مادتان منشورتان",
      few: "{n} مواد منشورة",
      many: "{n} مادة منشورة",
      other: "{n} مادة منشورة",
    },
    en: { one: "{n} article", other: "{n} articles" },
  },
  // Counted only above `maxNames` of sentence-clauses.ts, so lower forms are missing.
  places: {
    ar: { few: "{n} أماكن", many: "{n} مكانًا", other: "{n} مكان" },
    en: { other: "{n} places" },
  },
  sectors: {
    ar: { few: "{n} قطاعات", many: "{n} قطاعًا", other: "{n} قطاع" },
    en: { other: "{n} sectors" },
  },
  actors: {
    ar: {
      few: "واحد من {n} أشخاص أو جهات",
      many: "واحد من {n} شخصًا أو جهة",
      other: "واحد من {n} شخص أو جهة",
    },
    en: { other: "any of {n} people and organisations" },
  },
} as const satisfies Readonly<Record<string, CountedNoun>>;

/** What Arabic says where all disputed ties of one or two are meant, or one of two: by number and total. */
const arabicDisputedOfFew: Readonly<Record<string, string>> = {
  "1/1": "تتضارب فيها المصادر",
  "1/2": "إحداهما تتضارب فيها المصادر",
  "2/2": "كلتاهما تتضارب فيها المصادر",
};

/** The number of disputed ties among `total` ties: "1 disputed"; Arabic has forms of its own for totals of 1 and 2. */
export const disputedWords = (disputed: number, total: number, lang: Language): string =>
  (lang === "ar" ? arabicDisputedOfFew[`${disputed}/${total}`] : undefined) ??
  pluralMessage(lang, disputed, countedNouns.disputed[lang]);
