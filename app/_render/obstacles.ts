import { badgeHeight, badgeWidth } from "../_domain/badges";
import type { Drawn, HubCount } from "../_domain/flows";
import type { Language } from "../_domain/language";
import { mercator } from "../_domain/mercator";
import { type Box, boxAround, type Line, linesOf } from "./boxes";
import { hubMark, labelSizes, nameOf } from "./hub-marks";
import { textWidth } from "./text-width";

type Plane = readonly [x: number, y: number];

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
  const shift = { start: width / 2, middle: 0, end: -width / 2 }[label.anchor];
  const second = sub ? sizes.line : 0;
  const middle = y + label.y + (label.y < 0 ? -second / 2 : second / 2);
  return boxAround([x + label.x + shift, middle], width + 4, size * 1.1 + second);
}

/** What names of the base map must keep clear of. */
export function obstacles(
  drawn: Drawn,
  labelled: ReadonlySet<string> | null,
  lang: Language,
  px: (at: Plane) => Plane,
): { readonly boxes: readonly Box[]; readonly lines: readonly Line[] } {
  const hubs = drawn.hubs.flatMap((hub) => {
    const at = px(mercator(hub.place.coordinates));
    const side = 2 * hubMark(hub).radius + 4;
    const named = labelled?.has(hub.id) ?? true;
    return [boxAround(at, side, side), ...(named ? [labelBox(hub, lang, at)] : [])];
  });
  const badges = drawn.flows
    .filter(({ badgeShown }) => badgeShown)
    .map(({ badge, count }) =>
      boxAround(px(mercator(badge)), badgeWidth(count) + 4, badgeHeight + 4),
    );
  return {
    boxes: [...hubs, ...badges],
    lines: drawn.flows.flatMap(({ points }) => linesOf(points.map((point) => px(mercator(point))))),
  };
}
