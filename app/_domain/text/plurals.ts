import { type Language, locales } from "../vocabulary/language";

/** Plural forms of one message by CLDR category; `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

const plurals = { ar: new Intl.PluralRules(locales.ar), en: new Intl.PluralRules(locales.en) };

const numbers = { ar: new Intl.NumberFormat(locales.ar), en: new Intl.NumberFormat(locales.en) };

export const numeral = (lang: Language, n: number): string => numbers[lang].format(n);

/** A counted message in the plural form of the number (CLDR). */
export const pluralMessage = (lang: Language, n: number, forms: PluralForms): string =>
  (forms[plurals[lang].select(n)] ?? forms.other).replaceAll("{n}", numeral(lang, n));
