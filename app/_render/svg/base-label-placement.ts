/*
 * Greedy placement of the labels of the base map, after the hub labels. Countries in focus come first, then the others
 * by rank; each takes the first of its positions whose box lies within the map and meets no flow line, hub, badge or
 * earlier label, or is left out. Names of areas try a grid around their point, towns three sides. Costs
 * labels × positions (at most 49) × obstacles; line segments are ruled out by their bounding box first.
 */
import { landLabels } from "../../_basemap/land";
import type { FlowMap } from "../../_domain/flows/flows";
import { defaultMapSizePx, type Frame } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import type { Catalogue } from "../../_domain/records/dataset";
import type { PlanePoint } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import {
  boxAround,
  boxContains,
  boxesOverlap,
  gridOffsets,
  lineCrossesBox,
  type PixelBox,
} from "../layout/boxes";
import { labelWidth, textWidth } from "../layout/text-width";
import {
  type BaseLabel,
  type BaseLabelKind,
  baseLabelStyles,
  baseLineHeight,
  placeTownIds,
} from "./base-labels";
import type { LabelledHub } from "./hub-marks";
import { baseLabelObstacles } from "./obstacles";
import { projectFrame, type Size } from "./svg-projection";

type LandLabel = (typeof landLabels)[number];
type LabelPosition = Pick<BaseLabel, "offset" | "anchor">;

const gridPositions = (maxOffsetPx: number): readonly LabelPosition[] =>
  gridOffsets(maxOffsetPx, 18).map((offset) => ({ offset, anchor: "middle" }));

/** Positions of a label around its point, best first. */
const labelPositions: Readonly<Record<BaseLabelKind, readonly LabelPosition[]>> = {
  focus: gridPositions(54),
  country: gridPositions(36),
  sea: gridPositions(36),
  town: [
    { offset: [6, 0], anchor: "start" },
    { offset: [-6, 0], anchor: "end" },
    { offset: [0, 13], anchor: "middle" },
  ],
};

/** Longer names of seas take two lines. */
const maxSeaLineWidthPx = 70;

/** Farthest that the name of an area may stand from its point, in units of the Mercator plane. */
const maxAreaOffset = 11;

/** Labels appear this part of a zoom before their `minzoom`; the live map has 0.4 but rounds up to its next layer. */
const earlyZooms = 0.35;

function labelLines(kind: BaseLabelKind, name: string, size: number): readonly string[] {
  const gap = name.lastIndexOf(" ");
  if (kind !== "sea" || gap < 0 || textWidth(name, size) <= maxSeaLineWidthPx) return [name];
  return [name.slice(0, gap), name.slice(gap + 1)];
}

const kindOf = ({ kind, iso }: LandLabel, { focus }: Catalogue): BaseLabelKind =>
  kind === "country" && iso !== undefined && focus.includes(iso) ? "focus" : kind;

/** Box in px of a placed label around the point where it belongs. */
export const baseLabelBox = (label: BaseLabel, lang: Language, at: PlanePoint): PixelBox =>
  textBox(label.lines, baseLabelStyles[label.kind].size[lang], at, label);

/** Box in px of a label in lines, with a margin. */
function textBox(
  lines: readonly string[],
  size: number,
  [x, y]: PlanePoint,
  { offset, anchor }: LabelPosition,
): PixelBox {
  const width = Math.max(...lines.map((line) => labelWidth(line, size))) * 1.06;
  const shift = { start: width / 2, middle: 0, end: -width / 2 }[anchor];
  const centre = [x + offset[0] + shift, y + offset[1]] as const;
  return boxAround(centre, width + 6, lines.length * baseLineHeight * size + 2);
}

type PlacementOptions = {
  readonly records: Catalogue;
  readonly lang: Language;
  readonly frame: Frame;
  /** Rectangle in px into which the frame is fitted. */
  readonly box: Frame;
  /** Hub id → hub with the position of its label; without it every hub has its label as recorded. */
  readonly labelledHubs?: ReadonlyMap<string, LabelledHub>;
  /** Kinds of labels that are placed; all by default. */
  readonly labelKinds?: readonly BaseLabelKind[];
  /** Boxes in px that labels keep clear of besides those of flows and hubs. */
  readonly taken?: readonly PixelBox[];
};

/** Labels of the base map that have room on a map of flows, at their positions. */
export function placeBaseLabels(
  flowMap: FlowMap,
  { records, lang, frame, box, labelledHubs, labelKinds, taken = [] }: PlacementOptions,
): readonly BaseLabel[] {
  const { px, scale } = projectFrame(frame, box);
  const { boxes, lines } = baseLabelObstacles(flowMap, labelledHubs ?? null, lang, px);
  const obstacles = [...boxes, ...taken];
  const bounds = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
  const zoom = Math.log2((scale * 1000) / 512);
  const placeTowns = new Set(placeTownIds(records));
  const rank = (label: LandLabel) => (kindOf(label, records) === "focus" ? 0 : label.rank);
  const isFree = (label: PixelBox) =>
    boxContains(bounds, label) &&
    !obstacles.some((other) => boxesOverlap(other, label)) &&
    !lines.some((line) => lineCrossesBox(label, line));
  return landLabels
    .filter(({ id, minzoom }) => minzoom <= zoom + earlyZooms && !placeTowns.has(id))
    .filter((label) => !labelKinds || labelKinds.includes(kindOf(label, records)))
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((label): readonly BaseLabel[] => {
      const kind = kindOf(label, records);
      const size = baseLabelStyles[kind].size[lang];
      const rows = labelLines(kind, label.name[lang], size);
      const at = px(mercator(label.at));
      if (!boxContains(bounds, boxAround(at, 0, 0))) return [];
      const maxOffsetPx = kind === "town" ? Number.POSITIVE_INFINITY : maxAreaOffset * scale;
      const position = labelPositions[kind].find(
        (candidate) =>
          Math.hypot(...candidate.offset) <= maxOffsetPx &&
          isFree(textBox(rows, size, at, candidate)),
      );
      if (!position) return [];
      obstacles.push(textBox(rows, size, at, position));
      return [{ kind, lines: rows, at: label.at, ...position, wide: false }];
    });
}

/** Sizes in px of a small and of a large map. */
type Sizes = Readonly<Record<"narrow" | "wide", Size>>;

/** The map of a phone, and that of the first view on a wide screen. */
const pageSizesPx: Sizes = { narrow: { width: 390, height: 560 }, wide: defaultMapSizePx };

type PagePlacement = Omit<PlacementOptions, "box"> & { readonly sizes?: Sizes };

/** Labels with room on a wide page; the page's size is unknown, so those without room on a narrow one are marked `wide`. */
export function pageBaseLabels(
  flowMap: FlowMap,
  { sizes = pageSizesPx, ...options }: PagePlacement,
): readonly BaseLabel[] {
  const placeWithin = (size: Size) =>
    placeBaseLabels(flowMap, { ...options, box: { x: 0, y: 0, ...size } });
  const narrowLabels = placeWithin(sizes.narrow);
  const isSame = (a: BaseLabel, b: BaseLabel) =>
    a.at === b.at && a.offset.join() === b.offset.join();
  return placeWithin(sizes.wide).map((label) => ({
    ...label,
    wide: !narrowLabels.some((narrow) => isSame(label, narrow)),
  }));
}
