import type { Language } from "../../_domain/vocabulary/language";

/** The plural categories of each language (CLDR); a counted message has a form for each. */
type EnglishForms = Readonly<Record<"one" | "other", string>>;
type ArabicForms = Readonly<Record<"zero" | "one" | "two" | "few" | "many" | "other", string>>;

/** The same keys in Arabic: texts as text, counted messages with the Arabic plural forms. */
type Arabic<English> = English extends string
  ? string
  : English extends (...values: infer Values) => infer Result
    ? (...values: Values) => Arabic<Result>
    : English extends EnglishForms
      ? ArabicForms
      : { readonly [Key in keyof English]: Arabic<English[Key]> };

/** Arabic plural forms in the order of CLDR: for 0, 1, 2, 3–10, 11–99, and for 100 and all others. */
export const arabicPlurals = (
  zero: string,
  one: string,
  two: string,
  few: string,
  many = few,
  other = many,
): ArabicForms => ({ zero, one, two, few, many, other });

/** Returns the function that gives the texts of a language; the compiler holds Arabic to the keys of English. */
export const dictionary =
  <English extends object>(texts: { readonly en: English; readonly ar: Arabic<English> }) =>
  (lang: Language) =>
    texts[lang];
