import { flows } from "../../_domain/flows/flows";
import { frame } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import { html, Markup } from "../../_domain/text/html";
import { memoizeByObject } from "../../_domain/text/memoize";
import { baseLabelBox } from "../svg/base-label-placement";
import type { BaseLabel } from "../svg/base-labels";
import { boxesOverlap, moveBox, type PixelBox } from "../svg/boxes";
import { calloutMap, calloutTexts } from "../svg/callout-map";
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
 * Widths and heights in px of the maps on which callouts must have room, and of narrower ones, which have numbers: these
 * without the 64 px below the picture for the button.
 */
const wideMaps = [
  [500, 300],
  [560, 400],
  [700, 480],
  [1000, 640],
  [1200, 720],
  [1200, 300],
  [500, 720],
] as const;
const narrowMaps = [
  [320, 172],
  [360, 206],
  [499, 310],
] as const;

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
  const wide = wideMaps.map(withButton);
  const texts = calloutTexts(marks.callouts, records);
  const callouts = placeCallouts(texts, wide, lang);
  const maps = [...narrowMaps.map(map), ...(callouts ? [] : wide)];
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
