import type { Language } from "../vocabulary/language";
import { arabicPlurals, type PluralForms, pluralMessage } from "./plurals";

export type CountedNoun = Readonly<Record<Language, PluralForms>>;

/** English forms for 1 and for other numbers; Arabic as `arabicPlurals` reads it. */
export const countedNoun = (
  one: string,
  other: string,
  arabic: Parameters<typeof arabicPlurals>[0],
) => ({ en: { one, other }, ar: arabicPlurals(arabic) });

/** Nouns that stand after a preposition are in the Arabic genitive. */
export const countedNouns = {
  ties: countedNoun(
    "{n} tie",
    "{n} ties",
    "لا صلات | صلة واحدة | صلتان | {n} صلات | {n} صلة | {n} صلة",
  ),
  ofTies: countedNoun(
    "{n} tie",
    "{n} ties",
    "{n} صلة | صلة واحدة | صلتين | {n} صلات | {n} صلة | {n} صلة",
  ),
  official: countedNoun(
    "{n} official",
    "{n} official",
    "{n} رسمية | واحدة رسمية | اثنتان رسميتان | {n} رسمية | {n} رسمية | {n} رسمية",
  ),
  reported: countedNoun(
    "{n} reported",
    "{n} reported",
    "{n} وفق تقارير | واحدة وفق تقارير | اثنتان وفق تقارير | {n} وفق تقارير | {n} وفق تقارير | {n} وفق تقارير",
  ),
  assessed: countedNoun(
    "{n} analysts' reading",
    "{n} analysts' readings",
    "{n} رأي لمحللين | رأي واحد لمحللين | رأيان لمحللين | {n} آراء محللين | {n} رأيًا لمحللين | {n} رأي لمحللين",
  ),
  disputed: countedNoun(
    "{n} disputed",
    "{n} disputed",
    "{n} منها تتضارب فيها المصادر | واحدة منها تتضارب فيها المصادر | اثنتان منها تتضارب فيهما المصادر | {n} منها تتضارب فيها المصادر | {n} منها تتضارب فيها المصادر | {n} منها تتضارب فيها المصادر",
  ),
  origins: countedNoun(
    "{n} independent source",
    "{n} independent sources",
    "لا مصدر مستقل | مصدر مستقل واحد | مصدران مستقلان | {n} مصادر مستقلة | {n} مصدرًا مستقلًا | {n} مصدر مستقل",
  ),
  // The start of a range is a noun only where it is 1 or 2.
  fromOrigins: countedNoun("{n}", "{n}", "{n} | مصدر واحد | مصدرين | {n} | {n} | {n}"),
  toOrigins: countedNoun(
    "{n} independent source",
    "{n} independent sources",
    "{n} مصدر مستقل | مصدر مستقل واحد | مصدرين مستقلين | {n} مصادر مستقلة | {n} مصدرًا مستقلًا | {n} مصدر مستقل",
  ),
  sources: countedNoun(
    "{n} article",
    "{n} articles",
    "لا مواد منشورة | مادة منشورة واحدة | مادتان منشورتان | {n} مواد منشورة | {n} مادة منشورة | {n} مادة منشورة",
  ),
  ofSources: countedNoun(
    "{n} article",
    "{n} articles",
    "لا مواد منشورة | مادة منشورة واحدة | مادتين منشورتين | {n} مواد منشورة | {n} مادة منشورة | {n} مادة منشورة",
  ),
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
