import { badgeHeight, badgeWidth } from "../_domain/badges";
import type { Drawn, HubCount } from "../_domain/flows";
import type { Language } from "../_domain/language";
import { mercator } from "../_domain/mercator";
import type { Anchor } from "../_domain/statuses";
import { type Box, boxAround, type Line, linesOf } from "./boxes";
import { anchored, hubMark, labelSizes, nameOf } from "./hub-marks";
import { textWidth } from "./text-width";

type Plane = readonly [x: number, y: number];

/** How far letters reach from their middle line, as shares of their size; Arabic ones reach farther. */
const reach = {
  en: { up: 0.42, down: 0.58 },
  ar: { up: 0.5, down: 0.8 },
} as const satisfies Record<Language, object>;

/** What the name of a hub covers, in pixels. */
export function labelBox(hub: HubCount, lang: Language, [x, y]: Plane): Box {
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

/** What names of the base map must keep clear of. */
export function obstacles(
  drawn: Drawn,
  labelled: ReadonlyMap<string, Anchor> | null,
  lang: Language,
  px: (at: Plane) => Plane,
): { readonly boxes: readonly Box[]; readonly lines: readonly Line[] } {
  const hubs = drawn.hubs.flatMap((hub) => {
    const at = px(mercator(hub.place.coordinates));
    const side = 2 * hubMark(hub).radius + 4;
    const anchor = labelled ? labelled.get(hub.id) : (hub.place.anchor ?? "east");
    const name = anchor ? [labelBox(anchored(hub, anchor), lang, at)] : [];
    return [boxAround(at, side, side), ...name];
  });
  const badges = drawn.flows
    .filter(({ badgeShown }) => badgeShown)
    .map((flow) => boxAround(px(mercator(flow.badge)), badgeWidth(flow) + 4, badgeHeight + 4));
  return {
    boxes: [...hubs, ...badges],
    lines: drawn.flows.flatMap(({ points }) => linesOf(points.map((point) => px(mercator(point))))),
  };
}
