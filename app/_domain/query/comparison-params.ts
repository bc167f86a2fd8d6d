import type { LinkBase } from "./addresses";
import { authorParams } from "./author-words";
import { type CardRequest, cardParams } from "./card-request";
import {
  appendQuery,
  defaultValues,
  encodeQueryValue,
  formatParams,
  joinQueries,
  type Param,
  type ValuesOf,
} from "./params";
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

type ComparisonLook = Pick<CardRequest, "width" | "scale" | "theme" | "head" | "note">;

const lookParams = {
  width: {
    ...cardParams.width,
    description: "Width in pixels to which the picture is scaled down; PNG only.",
  },
  scale: cardParams.scale,
  theme: cardParams.theme,
  ...authorParams,
};

/** Parameters of the picture of a comparison. */
export const comparisonPictureParams = {
  ...comparisonParams,
  lang: languageOf("the picture"),
  ...lookParams,
};

export type ComparisonRequest = ValuesOf<typeof comparisonParams>;
export type ComparisonPictureRequest = ComparisonRequest &
  Pick<CardRequest, "lang"> &
  ComparisonLook;

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
export function comparisonPictureAddress(
  { site, lang, records }: LinkBase,
  a: string,
  b: string,
  look: Partial<ComparisonLook> = {},
): string {
  const values = { ...defaultValues<ComparisonLook>(lookParams, records), ...look };
  return appendQuery(
    `${site}/api/compare.png`,
    joinQueries(
      comparisonQuery(a, b),
      `lang=${lang}`,
      formatParams<ComparisonLook>(lookParams, values, records),
    ),
  );
}
