import type { ArabicForms } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";

/** The English plural categories (CLDR); a counted message has a form for each category of its language. */
type EnglishForms = Readonly<Record<"one" | "other", string>>;

/** The same keys in Arabic: texts as text, counted messages with the Arabic plural forms. */
type Arabic<English> = English extends string
  ? string
  : English extends (...values: infer Values) => infer Result
    ? (...values: Values) => Arabic<Result>
    : English extends EnglishForms
      ? ArabicForms
      : { readonly [Key in keyof English]: Arabic<English[Key]> };

/** Returns the function that gives the texts of a language; the compiler holds Arabic to the keys of English. */
export const dictionary =
  <English extends object>(texts: { readonly en: English; readonly ar: Arabic<English> }) =>
  (lang: Language) =>
    texts[lang];
