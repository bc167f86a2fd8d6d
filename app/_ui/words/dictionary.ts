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

type SixForms = `${string} | ${string} | ${string} | ${string} | ${string} | ${string}`;

/** Arabic plural forms in the order of CLDR, separated by " | ": for 0, 1, 2, 3–10, 11–99, and for 100 and all others. */
export function arabicPlurals(forms: SixForms): ArabicForms {
  const [zero = "", one = "", two = "", few = "", many = "", other = ""] = forms.split(" | ");
  return { zero, one, two, few, many, other };
}

/** Returns the function that gives the texts of a language; the compiler holds Arabic to the keys of English. */
export const dictionary =
  <English extends object>(texts: { readonly en: English; readonly ar: Arabic<English> }) =>
  (lang: Language) =>
    texts[lang];
