import { type Language, locales } from "../vocabulary/language";
import { memoizeByText } from "./memoize";

/** Plural forms of one message by CLDR category; `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

export type ArabicForms = Readonly<
  Record<"zero" | "one" | "two" | "few" | "many" | "other", string>
>;

type SixForms = `${string} | ${string} | ${string} | ${string} | ${string} | ${string}`;

/** Arabic plural forms in the order of CLDR, separated by " | ": for 0, 1, 2, 3–10, 11–99, and for 100 and all others. */
export function arabicPlurals(forms: SixForms): ArabicForms {
  const [zero = "", one = "", two = "", few = "", many = "", other = ""] = forms.split(" | ");
  return { zero, one, two, few, many, other };
}

const plurals = memoizeByText((lang: Language) => new Intl.PluralRules(locales[lang]));

const numbers = memoizeByText((lang: Language) => new Intl.NumberFormat(locales[lang]));

export const numeral = (lang: Language, n: number): string => numbers(lang).format(n);

/** A counted message in the plural form of the number (CLDR). */
export const pluralMessage = (lang: Language, n: number, forms: PluralForms): string =>
  (forms[plurals(lang).select(n)] ?? forms.other).replaceAll("{n}", numeral(lang, n));
