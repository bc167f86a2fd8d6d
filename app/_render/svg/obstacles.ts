import { badgeExtent, badgeHeightPx } from "../../_domain/flows/badges";
import type { FlowMap } from "../../_domain/flows/flows";
import { mercator } from "../../_domain/flows/mercator";
import { memoizeByObject } from "../../_domain/text/memoize";
import type { PlanePoint } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import { boxAround, type LineSegment, type PixelBox, segmentsOf } from "../layout/boxes";
import { labelWidth } from "../layout/text-width";
import {
  type HubLabelPosition,
  hubName,
  hubSymbol,
  type LabelledHub,
  labelSizes,
} from "./hub-marks";

/** Extent of letters above and below the middle of their line, as shares of their size. */
const letterExtent = {
  en: { up: 0.42, down: 0.58 },
  ar: { up: 0.62, down: 0.8 },
} as const satisfies Record<Language, object>;

/** Widths of the two lines of a place's label at a text size of 1 px; those of all positions are the same. */
const lineWidths = (lang: Language) =>
  memoizeByObject((place: LabelledHub["place"]) => ({
    name: labelWidth(hubName({ place }, lang), 1) * 1.06,
    sub: labelWidth(place.sublabel?.[lang] ?? "", 1),
  }));

const widthsOf = { en: lineWidths("en"), ar: lineWidths("ar") } as const;

/** Box in px of the label of a hub at a point, at its own or another position. */
export function labelBox(
  hub: LabelledHub,
  lang: Language,
  [x, y]: PlanePoint,
  position?: HubLabelPosition,
): PixelBox {
  const { label, minor } = hubSymbol(hub, position);
  const sizes = labelSizes[lang];
  const size = minor ? sizes.minor : sizes.hub;
  const widths = widthsOf[lang](hub.place);
  const sub = !position?.withoutSublabel && hub.place.sublabel?.[lang];
  const width = Math.max(widths.name * size, sub ? widths.sub * sizes.sub : 0);
  const left = x + label.x + { start: 0, middle: -width / 2, end: -width }[label.anchor];
  const sublabelHeight = sub ? sizes.line : 0;
  const middle = y + label.y - (label.y < 0 ? sublabelHeight : 0);
  const [top, bottom] = [
    middle - letterExtent[lang].up * size,
    middle + letterExtent[lang].down * size + sublabelHeight,
  ];
  return { left: left - 1, top, right: left + width + 1, bottom };
}

/** Boxes in px of the badges of flows, with a margin of 2 px. */
export const badgeBoxes = (
  { flows }: FlowMap,
  px: (at: PlanePoint) => PlanePoint,
): readonly PixelBox[] =>
  flows
    .filter(({ hasBadge }) => hasBadge)
    .map((flow) => boxAround(px(mercator(flow.badge)), badgeExtent(flow) + 4, badgeHeightPx + 4));

/** Straight pieces of the lines of flows, in px. */
export const flowSegments = (
  { flows }: FlowMap,
  px: (at: PlanePoint) => PlanePoint,
): readonly LineSegment[] =>
  flows.flatMap(({ points }) => segmentsOf(points.map((point) => px(mercator(point)))));

/** Boxes and lines that labels of the base map keep clear of; null for `labelledHubs` means that all hubs have theirs. */
export function baseLabelObstacles(
  flowMap: FlowMap,
  labelledHubs: ReadonlyMap<string, LabelledHub> | null,
  lang: Language,
  px: (at: PlanePoint) => PlanePoint,
): { readonly boxes: readonly PixelBox[]; readonly lines: readonly LineSegment[] } {
  const hubs = flowMap.hubs.flatMap((hub) => {
    const at = px(mercator(hub.place.coordinates));
    const side = 2 * hubSymbol(hub).radius + 4;
    const labelled = labelledHubs ? labelledHubs.get(hub.id) : hub;
    return [boxAround(at, side, side), ...(labelled ? [labelBox(labelled, lang, at)] : [])];
  });
  return {
    boxes: [...hubs, ...badgeBoxes(flowMap, px)],
    lines: flowSegments(flowMap, px),
  };
}
