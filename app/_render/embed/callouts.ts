import { flows } from "../../_domain/flows/flows";
import { type Frame, frame } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import { html, Markup } from "../../_domain/text/html";
import { memoizeByObject } from "../../_domain/text/memoize";
import { boxesOverlap, moveBox, type PixelBox } from "../layout/boxes";
import { baseLabelBox } from "../svg/base-label-placement";
import type { BaseLabel } from "../svg/base-labels";
import { calloutMap, calloutTexts, minCalloutWidthPx } from "../svg/callout-map";
import { numberMarkup } from "../svg/callout-marks";
import {
  type CalloutMap,
  calloutBox,
  type PlacedCallout,
  placeCallouts,
} from "../svg/callout-placement";
import { withHubLabels } from "../svg/hub-marks";
import { placeNumbers } from "../svg/number-placement";
import { pageHubLabels } from "../svg/page-hub-labels";
import { projectFrame } from "../svg/svg-projection";
import { svgTheme } from "../svg/svg-theme";
import type { StaticEmbedState } from "./static-embed-state";

/**
 * Sizes in px of the maps on which words or numbers must have room, from a width on and down to a height, one for each
 * scale of the frame: the smallest map that it fills, because on wider and higher ones they have the same distances and
 * more room around them. Between two sizes, a twelfth apart, names move by less than the margins of their boxes.
 */
function mapSizes({ width, height }: Frame, minWidthPx: number, heightsPx: readonly number[]) {
  const corner = (minWidthPx * height) / width;
  return [...heightsPx, corner].map(
    (px) => [Math.max(minWidthPx, (px * width) / height), px] as const,
  );
}

const heightSteps = (fromPx: number, count: number) =>
  Array.from({ length: count }, (_, at) => Math.round(fromPx * 1.08 ** at));

/** Heights in px of maps with words, and of narrower ones with numbers, which the button to the live map makes lower. */
const wideHeightsPx = heightSteps(300, 18);
const narrowHeightsPx = heightSteps(172, 17);
const minNarrowWidthPx = 300;

/** The corner of a wide map in which the button stands that opens the live one. */
const buttonSizePx = { width: 230, height: 70 } as const;

/**
 * Callouts of an embed as the style sheet chooses between them: beside flows on wide maps, as numbers on others. Null
 * without any.
 */
export const embedCallouts = memoizeByObject((state: StaticEmbedState) => {
  const { lang, records, selection, marks } = state;
  if (marks.callouts.length === 0) return null;
  const flowMap = withHubLabels(flows(selection), pageHubLabels(records, lang));
  const wholeFrame = frame(records);
  const map = ([width, height]: readonly [number, number]): CalloutMap => {
    const box = { x: 0, y: 0, width, height };
    const { px } = projectFrame(wholeFrame, box);
    return calloutMap({ flowMap, lang, px, box, labelledHubs: null });
  };
  const withButton = (size: readonly [number, number]): CalloutMap => {
    const wide = map(size);
    const [width, height] = size;
    const left = lang === "ar" ? 0 : width - buttonSizePx.width;
    const button = {
      ...{ left, right: left + buttonSizePx.width },
      ...{ top: height - buttonSizePx.height, bottom: height },
    };
    return { ...wide, boxes: [...wide.boxes, button] };
  };
  const wide = mapSizes(wholeFrame, minCalloutWidthPx, wideHeightsPx).map(withButton);
  const narrow = mapSizes(wholeFrame, minNarrowWidthPx, narrowHeightsPx).map(map);
  const texts = calloutTexts(marks.callouts, records);
  const callouts = placeCallouts(texts, wide, lang);
  const maps = [...narrow, ...(callouts ? [] : wide)];
  const isNumbered = callouts === null;
  return { callouts: callouts ?? [], numbers: placeNumbers(texts, maps), isNumbered, wide };
});

/** Whether the name of an area or a town keeps clear of all callouts on a map. */
const isClear = (
  label: BaseLabel,
  callouts: readonly PlacedCallout[],
  { px }: CalloutMap,
  lang: StaticEmbedState["lang"],
): boolean => {
  const at = ({ at }: Pick<BaseLabel, "at">) => px(mercator(at));
  const box: PixelBox = baseLabelBox(label, lang, at(label));
  return !callouts.some((one) => boxesOverlap(box, moveBox(calloutBox(one, lang), at(one))));
};

/** The labels of the base map that no callout covers. */
export const clearLabels = (
  labels: readonly BaseLabel[],
  placed: ReturnType<typeof embedCallouts>,
  lang: StaticEmbedState["lang"],
): readonly BaseLabel[] =>
  placed
    ? labels.filter((label) =>
        placed.wide.every((map) => isClear(label, placed.callouts, map, lang)),
      )
    : labels;

/** The callouts as a list under the map, with their numbers; wide maps show it to screen readers alone. */
export function calloutList(state: StaticEmbedState) {
  const { marks, lang } = state;
  if (marks.callouts.length === 0) return null;
  const rows = marks.callouts.map(({ number, text, tie }) => {
    const disc = new Markup(numberMarkup(number, lang, svgTheme("variables", 1)));
    return html`<li><svg viewBox="-10 -10 20 20" aria-hidden="true">${disc}</svg><span><bdi>${text}</bdi> <span class="unseen">(${tie.title[lang]})</span></span></li>`;
  });
  const isNumbered = embedCallouts(state)?.isNumbered;
  return html`<ol class="calls" data-part=""${isNumbered && html` data-numbered=""`}>${rows}</ol>`;
}
