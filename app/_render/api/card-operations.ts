import { type CardRequest, cardParams } from "../../_domain/query/card-request";
import { fileName } from "../../_domain/query/file-names";
import { formatParams, shortenForMessage } from "../../_domain/query/params";
import type { Dataset } from "../../_domain/records/dataset";
import { today } from "../../_domain/records/versions";
import { laterRecordProblem } from "../../_domain/sentences/later-records";
import { tieNote } from "../../_domain/sentences/tie-notes";
import { cardSizesPx } from "../../_domain/vocabulary/card-shapes";
import { cardPicture } from "../picture/card";
import { type ApiContext, mediaTypes, operation, type Refusal } from "./operation";
import { pngInTurn } from "./png-queue";

/** SVG scales by itself, so it takes no size. */
const { scale: _, width: __, ...svgCardParams } = cardParams;

type SvgCardRequest = Omit<CardRequest, "scale" | "width">;

const tieOf = (id: string | null, { ties }: Dataset) => ties.find((tie) => tie.id === id);

/** Says that a release is from before a tie that today's records have, or that no record has the id. */
const refusal = (id: string | null, current: Dataset | null): Refusal =>
  current && tieOf(id, current)
    ? { kind: "missing", errors: [laterRecordProblem] }
    : { errors: [{ parameter: "tie", detail: `does not know ${shortenForMessage(id ?? "")}` }] };

/** Redirects from a merged tie to the one that it became part of; otherwise answers with the card. */
function cardAnswer<Answer>(
  { dataset, versions, site }: ApiContext,
  options: SvgCardRequest,
  redirectTo: (tie: string) => string,
  answer: (svg: () => string) => Answer,
) {
  const tie = tieOf(options.tie, dataset);
  if (!tie) return refusal(options.tie, versions.dataset(today));
  if (tie.merged) return { redirect: redirectTo(tie.merged) };
  const since = tieNote(dataset, versions.dataset(today) ?? dataset, tie.id, options.lang);
  return answer(() => cardPicture(tie, dataset, { ...options, site, since }));
}

/** Fields that both formats share. */
const card = {
  description:
    "What one tie says on a picture of a fixed size: title, date, status, who says what, where sources disagree, its sources and its line on the map. A tie that was merged redirects to the card of the other; one that was withdrawn says so.",
  schema: null,
  isFixed: false,
  takesFilter: false,
  disposition: "inline",
  example: "tie={id}&lang=en",
} as const;

export const cardOperations = {
  "/api/card.svg": operation<SvgCardRequest>({
    ...card,
    name: "cardSvg",
    summary: "The card of a tie as SVG",
    type: mediaTypes.svg,
    params: svgCardParams,
    respond: (context, options) => {
      const query = (tie: string | null) =>
        formatParams(svgCardParams, { ...options, tie }, context.dataset);
      const name = fileName("svg", query(options.tie));
      const redirectTo = (tie: string) => `/api/card.svg?${query(tie)}`;
      return cardAnswer(context, options, redirectTo, (svg) => ({ body: svg(), name }));
    },
  }),
  "/api/card.png": operation<CardRequest>({
    ...card,
    name: "cardPng",
    summary: "The card of a tie as PNG",
    type: mediaTypes.png,
    isQueued: true,
    params: cardParams,
    respond: (context, options) => {
      const query = (tie: string | null) =>
        formatParams(cardParams, { ...options, tie }, context.dataset);
      const name = fileName("png", query(options.tie));
      const redirectTo = (tie: string) => `/api/card.png?${query(tie)}`;
      return cardAnswer(context, options, redirectTo, async (svg) => {
        const size = cardSizesPx[options.shape];
        const scale = options.scale * Math.min(1, options.width / size.width);
        return { body: await pngInTurn(svg, size, scale, context.isWanted), name };
      });
    },
  }),
} as const;
