import { type CardShape, cardShapes } from "../vocabulary/card-shapes";
import { type LinkBase, pinnedVersion } from "./addresses";
import { authorParams } from "./author-words";
import { choiceParam, integerParam } from "./codecs";
import { defaultValues, formatParams, type Param, type ValuesOf } from "./params";
import { dataParams, languageOf, pageParams, pictureParams } from "./request-options";

const tie: Param<string | null> = {
  ...pageParams.tie,
  description: "Id of the tie.",
  required: true,
};

export const cardParams = {
  tie,
  lang: languageOf("the card"),
  shape: choiceParam<CardShape>({
    description: "Size in pixels: `wide` 1200 × 630, `square` 1080 × 1080, `story` 1080 × 1920.",
    values: cardShapes,
    default: "wide",
  }),
  width: integerParam({
    description: "Width in pixels to which a wider card is scaled down; PNG only.",
    from: 200,
    to: 1200,
    default: 1200,
  }),
  scale: pictureParams.scale,
  theme: pictureParams.theme,
  ...authorParams,
  ...dataParams,
};

export type CardRequest = ValuesOf<typeof cardParams>;

/** The address of the card of a tie; PNG unless the ending says otherwise. */
export function cardAddress(
  { site, lang, records }: LinkBase,
  tie: string,
  options: Partial<CardRequest> = {},
  ending: "png" | "svg" = "png",
): string {
  const data = pinnedVersion(records);
  const defaults = defaultValues(cardParams, records);
  const values: CardRequest = { ...defaults, ...options, tie, lang, data };
  return `${site}/api/card.${ending}?${formatParams(cardParams, values, records)}`;
}
