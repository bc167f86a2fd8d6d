import type { LinkBase } from "./addresses";
import { type CardRequest, cardParams } from "./card-request";
import { appendQuery, encodeQueryValue, joinQueries, type Param, type ValuesOf } from "./params";
import { languageOf } from "./request-options";

/** A state as text; it is read with the records that it names, which a table of parameters does not know. */
const stateOf = (side: string): Param<string> => ({
  description: `The ${side} state: the query of a filter, with \`data\` where it draws a release, percent-encoded as one value; empty for all ties of today.`,
  schema: () => ({ type: "string" }),
  default: () => "",
  parse: (value) => ({ value }),
  format: (value) => value,
  required: true,
});

/** The two states that are compared. */
export const comparisonParams = { a: stateOf("first"), b: stateOf("second") };

/** Parameters of the picture of a comparison. */
export const comparisonPictureParams = {
  ...comparisonParams,
  lang: languageOf("the picture"),
  scale: cardParams.scale,
  theme: cardParams.theme,
};

export type ComparisonRequest = ValuesOf<typeof comparisonParams>;
export type ComparisonPictureRequest = ComparisonRequest &
  Pick<CardRequest, "lang" | "scale" | "theme">;

/** Query of a comparison of two canonical queries; `b` is null while only one side is chosen. */
export const comparisonQuery = (a: string, b: string | null): string =>
  joinQueries(
    b !== null || a ? `a=${encodeQueryValue(a)}` : "",
    b === null ? "" : `b=${encodeQueryValue(b)}`,
  );

/** The page of a comparison, or its embed. */
export const comparisonAddress = (
  { site, lang }: Pick<LinkBase, "site" | "lang">,
  a: string,
  b: string | null,
  path: "compare" | "embed/compare" = "compare",
): string => appendQuery(`${site}/${lang}/${path}`, comparisonQuery(a, b));

/** The picture of a comparison as PNG. */
export const comparisonPictureAddress = (
  { site, lang }: Pick<LinkBase, "site" | "lang">,
  a: string,
  b: string,
): string => `${site}/api/compare.png?${comparisonQuery(a, b)}&lang=${lang}`;
