/** The plural categories each language has (CLDR); a counted message has a form for every one. */
export type Plurals = {
  en: Record<"one" | "other", string>;
  ar: Record<"zero" | "one" | "two" | "few" | "many" | "other", string>;
};

/** The same keys in another language: texts as text, counted messages with its own plural forms. */
export type Translated<Original, Forms> = Original extends string
  ? string
  : Original extends (...values: infer Values) => infer Result
    ? (...values: Values) => Translated<Result, Forms>
    : Original extends Plurals["en"]
      ? Forms
      : { readonly [Key in keyof Original]: Translated<Original[Key], Forms> };
