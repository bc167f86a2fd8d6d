import { land } from "../../_basemap/land";
import { type FlowMap, flows, type SelectedLine } from "../../_domain/flows/flows";
import { type Frame, frame } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { attributes } from "../../_domain/text/escape";
import { memoizeByObject } from "../../_domain/text/memoize";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/themes";
import { type ColourName, themeColours } from "../../_domain/vocabulary/tokens";
import { moveBox, type PixelBox } from "../layout/boxes";
import { areaRings } from "../svg/area-rings";
import { placeBaseLabels } from "../svg/base-label-placement";
import type { BaseLabelKind } from "../svg/base-labels";
import { calloutBox, type PlacedCallout } from "../svg/callout-placement";
import { flowMarks } from "../svg/flow-marks";
import { placeHubLabels } from "../svg/hub-label-placement";
import type { LabelledHub } from "../svg/hub-marks";
import { numberBox, type PlacedNumber } from "../svg/number-placement";
import { formatNumber, markScale, projectFrame, type Size } from "../svg/svg-projection";

type BaseMapPath = {
  readonly d: string;
  readonly fill?: ColourName;
  readonly stroke?: ColourName;
  /** Width of the stroke and lengths of its dashes in px. */
  readonly width?: number;
  readonly dash?: string;
};

const joinPaths = (paths: Readonly<Record<string, string>>) => Object.values(paths).join("");

/** Paths of the land in units of the Mercator plane, lowest first. */
export const baseMapPaths: readonly BaseMapPath[] = [
  { d: land.land, fill: "land", stroke: "coast", width: 0.7 },
  { d: joinPaths(land.focus), fill: "land-focus" },
  { d: land.lakes, fill: "lake" },
  { d: land.borders, stroke: "border", width: 0.8 },
  { d: land.disputed, stroke: "border", width: 0.8, dash: "3 2.4" },
  { d: joinPaths(land.focusBorders), stroke: "border-focus", width: 1 },
];

/** Sea and land as SVG; strokes have their width in px at any scale. */
function baseMapMarkup(
  theme: Theme,
  { width, height }: Size,
  { scale, px }: ReturnType<typeof projectFrame>,
): string {
  const colours = themeColours[theme];
  const [x, y] = px([0, 0]);
  const units = (pixels: number) => formatNumber(pixels / scale, 4);
  const paths = baseMapPaths.map(({ d, fill, stroke, width = 0, dash }) => {
    const dashes = dash?.split(" ").map((part) => units(Number(part)));
    const style = {
      fill: fill ? colours[fill] : null,
      ...(stroke && { stroke: colours[stroke], "stroke-width": units(width) }),
      "stroke-dasharray": dashes?.join(" ") ?? null,
    };
    return `<path${attributes({ ...style, d })}/>`;
  });
  const group = {
    transform: `translate(${formatNumber(x)} ${formatNumber(y)}) scale(${formatNumber(scale, 4)})`,
    fill: "none",
    "stroke-linejoin": "round",
  };
  return `<rect${attributes({ width, height, fill: colours.sea })}/><g${attributes(group)}>${paths.join("")}</g>`;
}

/** Lower maps have no base labels. */
const minLabelHeightPx = 150;

export type PictureMapContent = {
  readonly flowMap: FlowMap;
  readonly records: Catalogue;
  readonly lang: Language;
  readonly theme: Theme;
  /** The part of the plane that is fitted into the rectangle. */
  readonly frame: Frame;
  readonly selected?: SelectedLine;
  readonly hasSigns?: boolean;
  /** The map beside this one: the badge of a flow takes the same room on both. */
  readonly otherFlowMap?: FlowMap;
  /** Kinds of base labels that are drawn; all by default. */
  readonly labelKinds?: readonly BaseLabelKind[];
  /** Scale of lines and arrowheads; by default that of a map of this size. */
  readonly scale?: number;
  /** Ties that an author marked. */
  readonly marked?: FlowMap;
  /** What an author wrote, beside its flows or as numbers. */
  readonly callouts?: readonly PlacedCallout[];
  readonly numbers?: readonly PlacedNumber[];
  /** Labels of hubs that are placed already. */
  readonly labelledHubs?: ReadonlyMap<string, LabelledHub>;
  /** Whether every hub has its label, at a distance in px from the ring of a selected one. */
  readonly labelGapPx?: number;
};

/** The flows of a selection, which a picture with the words of an author reads several times. */
export const selectionFlows = memoizeByObject((selection: Selection<TieSummary>) =>
  flows(selection),
);

export const boxOf = ({ width, height }: Frame) => ({ x: 0, y: 0, width, height });

/** Boxes of text and numbers in px of the map. */
function calloutBoxes(
  { callouts = [], numbers = [], lang }: PictureMapContent,
  { px }: ReturnType<typeof projectFrame>,
): readonly PixelBox[] {
  const texts = callouts.map((one) => moveBox(calloutBox(one, lang), px(mercator(one.at))));
  return [...texts, ...numbers.map((one) => moveBox(numberBox(one), px(mercator(one.at))))];
}

/**
 * A map of flows as SVG at a rectangle in px. Land may reach beyond the rectangle, where the picture covers it: renderers
 * take longer to clip it than to draw it.
 */
export function mapMarkup(content: PictureMapContent, rectangle: Frame): string {
  const { flowMap, records, lang, theme, frame, labelKinds, labelGapPx, ...emphasis } = content;
  const box = boxOf(rectangle);
  const projection = projectFrame(frame, box);
  const labelledHubs =
    content.labelledHubs ??
    (labelGapPx === undefined
      ? placeHubLabels(flowMap, lang, box, projection)
      : placeHubLabels(flowMap, lang, box, projection, () => false, labelGapPx));
  const placement = { lang, frame, box, labelledHubs };
  const kinds = labelKinds && { labelKinds };
  const taken = calloutBoxes(content, projection);
  const base =
    box.height < minLabelHeightPx
      ? []
      : placeBaseLabels(flowMap, { ...placement, records, taken, ...kinds });
  const marks = flowMarks(flowMap, {
    ...placement,
    scale: markScale(box),
    ...emphasis,
    palette: theme,
    base,
    extents: areaRings(records),
  });
  const root = { ...rectangle, overflow: "visible" };
  return `<svg${attributes(root)}>${baseMapMarkup(theme, box, projection)}${marks}</svg>`;
}

export type SelectionMap = Pick<
  PictureMapContent,
  "lang" | "theme" | "marked" | "callouts" | "numbers" | "labelledHubs"
> & {
  readonly selection: Selection<TieSummary>;
};

/** The labels of hubs on the map of a selection at a rectangle in px. */
export function pictureHubLabels(
  { selection, lang }: Pick<SelectionMap, "selection" | "lang">,
  rectangle: Frame,
) {
  const box = boxOf(rectangle);
  const projection = projectFrame(frame(selection.records), box);
  return placeHubLabels(selectionFlows(selection), lang, box, projection);
}

/** The map of a selection as SVG at a rectangle in px. */
export const pictureMap = ({ selection, ...content }: SelectionMap, rectangle: Frame): string =>
  mapMarkup(
    {
      ...{ ...content, records: selection.records },
      flowMap: selectionFlows(selection),
      frame: frame(selection.records),
      hasSigns: selection.filter.disputed,
    },
    rectangle,
  );
