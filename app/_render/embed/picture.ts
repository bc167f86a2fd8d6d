import { type FlowMap, flows } from "../../_domain/flows/flows";
import { frame } from "../../_domain/flows/frame";
import { otherSide } from "../../_domain/flows/side-flow-maps";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import type { Comparison } from "../../_domain/selection/comparison";
import { sentenceWithStatuses } from "../../_domain/sentences/sentence";
import type { StoryStep } from "../../_domain/sentences/story";
import { html, Markup } from "../../_domain/text/html";
import { baseMapPaths } from "../picture/picture-map";
import { areaRings } from "../svg/area-rings";
import { pageBaseLabels } from "../svg/base-label-placement";
import { flowsOverFaint } from "../svg/figure";
import { flowMarks } from "../svg/flow-marks";
import { placeHubLabels } from "../svg/hub-label-placement";
import { withHubLabels } from "../svg/hub-marks";
import type { MarkOptions } from "../svg/mark-options";
import { pageHubLabels } from "../svg/page-hub-labels";
import { formatNumber, pictureSize, projectFrame } from "../svg/svg-projection";
import { tieMap } from "../svg/tie-map";
import { clearLabels, embedCallouts } from "./callouts";
import type { StaticEmbedState } from "./static-embed-state";

/** Land, lakes and borders in the colours of the document's theme; computed once, because escaping takes milliseconds. */
const baseMapMarkup = baseMapPaths.map(({ d, fill, stroke, width, dash }) => {
  const fillPart = fill && html` fill="var(--color-${fill})"`;
  const dashPart = dash && html` stroke-dasharray="${dash}"`;
  const strokePart =
    stroke &&
    html` stroke="var(--color-${stroke})" stroke-width="${width}"${dashPart} vector-effect="non-scaling-stroke"`;
  return html`<path${fillPart}${strokePart} d="${d}"/>`;
});

/** Size in px of the map in a narrow or low embed. */
const narrowSize = { width: 360, height: 300 } as const;

type PictureContent = Omit<MarkOptions, "palette" | "narrowSize" | "extents"> & {
  readonly records: Catalogue;
  readonly flowMap: FlowMap;
  readonly label: string;
  /** Whether callouts are numbers at every size. */
  readonly isNumbered?: boolean;
  /** The land; that of the first map of a document by its id where the document has two. */
  readonly land?: Markup;
};

/** A map of flows as SVG that fills its box at any size. */
function mapSvg({ records, flowMap, label, isNumbered, land, ...options }: PictureContent) {
  const marks = flowMarks(flowMap, {
    ...options,
    palette: "variables",
    narrowSize,
    extents: areaRings(records),
  });
  const size = pictureSize(options.frame);
  const { x, y, width, height } = options.frame;
  const viewBox = [x, y, width, height].map((part) => formatNumber(part)).join(" ");
  return html`
    <svg class="marks"${isNumbered && html` data-numbered=""`} width="${size.width}" height="${size.height}" role="img" aria-label="${label}">
      <svg viewBox="${viewBox}" fill="none" width="100%" height="100%" preserveAspectRatio="none" overflow="visible">${land ?? baseMapMarkup}</svg>
      ${new Markup(marks)}
    </svg>`;
}

/** The map of a state. */
export function staticEmbedPicture(state: StaticEmbedState) {
  const { records, lang, selection } = state;
  const flowMap = withHubLabels(flows(selection), pageHubLabels(records, lang));
  const mapFrame = frame(records);
  const { marked } = state.marks;
  const placed = embedCallouts(state);
  const base = pageBaseLabels(flowMap, { records, lang, frame: mapFrame });
  return mapSvg({
    ...{ records, lang, flowMap, frame: mapFrame },
    hasSigns: selection.filter.disputed,
    base: clearLabels(base, placed, lang),
    label: sentenceWithStatuses(selection, lang),
    ...(marked.length > 0 && { marked: flows({ records, ties: marked }) }),
    ...placed,
  });
}

/** The land of a comparison, which both of its maps draw. */
const sharedLand = {
  a: html`<g id="land">${baseMapMarkup}</g>`,
  b: html`<use href="#land"/>`,
} as const;

type ComparisonMapOptions = Pick<MarkOptions, "lang" | "frame"> & {
  /** The flows of both sides. */
  readonly flowMaps: Readonly<Record<"a" | "b", FlowMap>>;
  readonly label: string;
};

/** The map of one side of a comparison, in the frame and the layout of both. */
export const comparisonMap = (
  { a, b }: Comparison,
  side: "a" | "b",
  { lang, frame, flowMaps, label }: ComparisonMapOptions,
) => {
  const { dataset: records, selection } = { a, b }[side];
  const flowMap = withHubLabels(flowMaps[side], pageHubLabels(records, lang));
  return mapSvg({
    ...{ records, lang, flowMap, frame, label, land: sharedLand[side] },
    otherFlowMap: flowMaps[otherSide[side]],
    mapId: side,
    hasSigns: selection.filter.disputed,
    base: pageBaseLabels(flowMap, { records, lang, frame }),
  });
};

/** Sizes in px of the map of a card: under its text in a narrow embed, beside it in a wide one. */
const cardMapSizes = {
  narrow: { width: 240, height: 214 },
  wide: { width: 240, height: 400 },
} as const;

/** The map of one tie. */
export function cardMap(tie: Tie, { records, lang }: StaticEmbedState) {
  const { flowMap, frame, selected } = tieMap(tie, records);
  const size = cardMapSizes.narrow;
  const projection = projectFrame(frame, { x: 0, y: 0, ...size });
  const labelledHubs = placeHubLabels(flowMap, lang, size, projection, () => false, 3);
  const base = pageBaseLabels(flowMap, {
    ...{ records, lang, frame, labelledHubs, sizes: cardMapSizes },
    labelKinds: ["focus"],
  });
  const label = tie.title[lang];
  return mapSvg({ records, lang, flowMap, frame, selected, labelledHubs, base, label });
}

/** Sizes in px of the map of a story: above its text in a narrow embed, beside it in a wide one. */
const storyMapSizes = {
  narrow: { width: 360, height: 228 },
  wide: { width: 280, height: 400 },
} as const;

/** The map of a step of a story over the faint ties of the steps before; only places with ties of the step are named. */
export function storyMap({
  records,
  lang,
  step: { selection, earlierTies },
}: Pick<StaticEmbedState, "records" | "lang"> & { readonly step: StoryStep }) {
  const { flowMap, marked } = flowsOverFaint(records, selection.ties, earlierTies);
  const mapFrame = frame(records);
  const { narrow } = storyMapSizes;
  const projection = projectFrame(mapFrame, { x: 0, y: 0, ...narrow });
  const hubs = marked.hubs.filter(({ count }) => count > 0);
  const labelledHubs = placeHubLabels({ ...marked, hubs }, lang, narrow, projection, () => false);
  return mapSvg({
    ...{ records, lang, flowMap, marked, frame: mapFrame, labelledHubs },
    base: pageBaseLabels(marked, {
      ...{ records, lang, frame: mapFrame, labelledHubs, sizes: storyMapSizes },
      labelKinds: ["focus"],
    }),
    label: sentenceWithStatuses(selection, lang),
  });
}
