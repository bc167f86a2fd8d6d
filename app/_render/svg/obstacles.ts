import { badgeHeightPx, badgeWidth } from "../../_domain/flows/badges";
import type { FlowMap } from "../../_domain/flows/flows";
import { mercator } from "../../_domain/flows/mercator";
import type { PlanePoint } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import { boxAround, type LineSegment, type PixelBox, segmentsOf } from "./boxes";
import { hubMark, labelSizes, type NamedHub, nameOf } from "./hub-marks";
import { textWidth } from "./text-width";

/** How far letters reach from their middle line, as shares of their size; Arabic ones reach farther. */
const reach = {
  en: { up: 0.42, down: 0.58 },
  ar: { up: 0.5, down: 0.8 },
} as const satisfies Record<Language, object>;

/** What the name of a hub covers, in pixels. */
export function labelBox(hub: NamedHub, lang: Language, [x, y]: PlanePoint): PixelBox {
  const { label, minor } = hubMark(hub);
  const sizes = labelSizes[lang];
  const size = minor ? sizes.minor : sizes.hub;
  const sub = hub.place.sublabel?.[lang];
  const width = Math.max(
    textWidth(nameOf(hub, lang), size) * 1.06,
    sub ? textWidth(sub, sizes.sub) : 0,
  );
  const left = x + label.x + { start: 0, middle: -width / 2, end: -width }[label.anchor];
  const second = sub ? sizes.line : 0;
  const middle = y + label.y - (label.y < 0 ? second : 0);
  const [top, bottom] = [middle - reach[lang].up * size, middle + reach[lang].down * size + second];
  return { left: left - 1, top, right: left + width + 1, bottom };
}

/** What the badges of flows cover, in pixels. */
export const badgeBoxes = (
  { flows }: FlowMap,
  px: (at: PlanePoint) => PlanePoint,
): readonly PixelBox[] =>
  flows
    .filter(({ hasBadge }) => hasBadge)
    .map((flow) => boxAround(px(mercator(flow.badge)), badgeWidth(flow) + 4, badgeHeightPx + 4));

/** What names of the base map must keep clear of. */
export function obstacles(
  drawn: FlowMap,
  labelled: ReadonlyMap<string, NamedHub> | null,
  lang: Language,
  px: (at: PlanePoint) => PlanePoint,
): { readonly boxes: readonly PixelBox[]; readonly lines: readonly LineSegment[] } {
  const hubs = drawn.hubs.flatMap((hub) => {
    const at = px(mercator(hub.place.coordinates));
    const side = 2 * hubMark(hub).radius + 4;
    const named = labelled ? labelled.get(hub.id) : hub;
    return [boxAround(at, side, side), ...(named ? [labelBox(named, lang, at)] : [])];
  });
  return {
    boxes: [...hubs, ...badgeBoxes(drawn, px)],
    lines: drawn.flows.flatMap(({ points }) =>
      segmentsOf(points.map((point) => px(mercator(point)))),
    ),
  };
}
