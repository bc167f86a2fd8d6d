import type { Language } from "../vocabulary/language";
import type { PluralForms } from "./plurals";

export type CountedNoun = Readonly<Record<Language, PluralForms>>;

/** Counted nouns of sentences, with every Arabic plural form that can occur. */
export const countedNouns = {
  ties: {
    ar: {
      zero: "لا روابط",
      one: "رابط واحد",
      two: "رابطان",
      few: "{n} روابط",
      many: "{n} رابطًا",
      other: "{n} رابط",
    },
    en: { one: "{n} tie", other: "{n} ties" },
  },
  // After a preposition, in the genitive.
  ofTies: {
    ar: {
      one: "رابط واحد",
      two: "رابطين",
      few: "{n} روابط",
      many: "{n} رابطًا",
      other: "{n} رابط",
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
      one: "رأي محللين واحد",
      two: "رأيان لمحللين",
      few: "{n} آراء محللين",
      many: "{n} رأيًا لمحللين",
      other: "{n} رأي لمحللين",
    },
    en: { other: "{n} analysts'" },
  },
  readings: {
    ar: {
      one: "رأي محللين واحد",
      two: "رأيان لمحللين",
      few: "{n} آراء محللين",
      many: "{n} رأيًا لمحللين",
      other: "{n} رأي لمحللين",
    },
    en: { one: "{n} analysts' reading", other: "{n} analysts' readings" },
  },
  disputed: {
    ar: { one: "واحد منها محل خلاف", two: "اثنان منها محل خلاف", other: "{n} منها محل خلاف" },
    en: { other: "{n} disputed" },
  },
  origins: {
    ar: {
      zero: "لا أصل مستقل",
      one: "أصل مستقل واحد",
      two: "أصلان مستقلان",
      few: "{n} أصول مستقلة",
      many: "{n} أصلًا مستقلًا",
      other: "{n} أصل مستقل",
    },
    en: { one: "{n} independent origin", other: "{n} independent origins" },
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
    ar: { few: "{n} أطراف", many: "{n} طرفًا", other: "{n} طرف" },
    en: { other: "{n} actors" },
  },
  sources: {
    ar: { few: "{n} مصادر", many: "{n} مصدرًا", other: "{n} مصدر" },
    en: { other: "{n} sources" },
  },
} as const satisfies Readonly<Record<string, CountedNoun>>;
