import { land } from "../_basemap/land";
import type { Records } from "../_domain/dataset";
import { attributes } from "../_domain/escape";
import type { Drawn, HubCount } from "../_domain/flows";
import { type Frame, frame } from "../_domain/frame";
import type { Language } from "../_domain/language";
import type { Theme } from "../_domain/layers";
import { mercator } from "../_domain/mercator";
import { type Anchor, anchors } from "../_domain/statuses";
import { placedLabels } from "./base-labels";
import { type Box, boxAround, boxesMeet, boxHolds, lineMeets, linesOf } from "./boxes";
import { extents } from "./extents";
import { flowMarks } from "./flow-marks";
import { anchored, hubMark } from "./hub-marks";
import { type MapColour, mapColours } from "./map-colours";
import { labelBox } from "./obstacles";
import { markScale, projected, type Size, short } from "./surface";

type Layer = {
  readonly d: string;
  readonly fill?: MapColour;
  readonly stroke?: MapColour;
  readonly width?: number;
  readonly dash?: string;
};

const all = (paths: Readonly<Record<string, string>>) => Object.values(paths).join("");

export const groundPaths: readonly Layer[] = [
  { d: land.land, fill: "land", stroke: "coast", width: 0.7 },
  { d: all(land.focus), fill: "land-focus" },
  { d: land.lakes, fill: "lake" },
  { d: land.borders, stroke: "border", width: 0.8 },
  { d: land.disputed, stroke: "border", width: 0.8, dash: "3 2.4" },
  { d: all(land.focusBorders), stroke: "border-focus", width: 1 },
];

/** Sea and land under the marks; widths are pixels at any scale. */
function ground(
  theme: Theme,
  { width, height }: Size,
  placed: ReturnType<typeof projected>,
): string {
  const colours = mapColours[theme];
  const [x, y] = placed.px([0, 0]);
  const move = `translate(${short(x)} ${short(y)}) scale(${short(placed.scale, 4)})`;
  const paths = groundPaths.map(({ d, fill, stroke, width = 0, dash }) => {
    const px = (value: number) => short(value / placed.scale, 4);
    const line = stroke && { stroke: colours[stroke], "stroke-width": px(width) };
    const pattern = {
      "stroke-dasharray":
        dash
          ?.split(" ")
          .map((part) => px(Number(part)))
          .join(" ") ?? null,
    };
    return `<path${attributes({ fill: fill ? colours[fill] : null, ...line, ...pattern, d })}/>`;
  });
  const group = { transform: move, fill: "none", "stroke-linejoin": "round" };
  return `<rect${attributes({ width, height, fill: colours.sea })}/><g${attributes(group)}>${paths.join("")}</g>`;
}

/** Below this width smaller hubs keep their name only where it covers no line. */
const roomy = 500;

type Placed = ReturnType<typeof projected>;

/** Whether a name has room at a spot; the record's own side may cover lines, others may not. */
function roomFor(drawn: Drawn, size: Size, { px }: Placed) {
  const taken: Box[] = [];
  const bounds = { left: 2, top: 2, right: size.width - 2, bottom: size.height - 2 };
  const lines = drawn.flows.flatMap(({ points }) =>
    linesOf(points.map((point) => px(mercator(point)))),
  );
  const dots = drawn.hubs.map((hub) => {
    const side = hubMark(hub).radius * 2;
    return { id: hub.id, box: boxAround(px(mercator(hub.place.coordinates)), side, side) };
  });
  const isFree = (box: Box, id: string) =>
    boxHolds(bounds, box) &&
    !taken.some((other) => boxesMeet(box, other)) &&
    !dots.some((dot) => dot.id !== id && boxesMeet(box, dot.box));
  const isCrossed = (box: Box) => lines.some((line) => lineMeets(box, line));
  return { taken, isFree, isCrossed };
}

/** The hubs whose name has room and the side it stands on, the larger hubs first. */
function named(
  drawn: Drawn,
  lang: Language,
  size: Size,
  placed: Placed,
): ReadonlyMap<string, Anchor> {
  const { taken, isFree, isCrossed } = roomFor(drawn, size, placed);
  const found = new Map<string, Anchor>();
  const radius = (hub: HubCount) => hubMark(hub).radius;
  for (const hub of drawn.hubs.toSorted((a, b) => radius(b) - radius(a) || b.weight - a.weight)) {
    const own = hub.place.anchor ?? "east";
    const strict = hubMark(hub).minor && size.width < roomy;
    const at = placed.px(mercator(hub.place.coordinates));
    const boxOf = (anchor: Anchor) => labelBox(anchored(hub, anchor), lang, at);
    const side = [own, ...anchors].find((anchor) => {
      const box = boxOf(anchor);
      return isFree(box, hub.id) && !((strict || anchor !== own) && isCrossed(box));
    });
    if (!side) continue;
    taken.push(boxOf(side));
    found.set(hub.id, side);
  }
  return found;
}

/** Smaller maps carry hubs and lines only. */
const readable = 150;

/** The map of a picture as an svg of a known size. */
export function pictureMap(
  drawn: Drawn,
  records: Records,
  lang: Language,
  theme: Theme,
  place: Frame,
): string {
  const box = { x: 0, y: 0, width: place.width, height: place.height };
  const view = frame(records);
  const placed = projected(view, box);
  const labelled = named(drawn, lang, place, placed);
  const options = { records, lang, frame: view, box };
  const marks = flowMarks(drawn, {
    ...{ lang, palette: theme, frame: view, box, labelled },
    base: place.height < readable ? [] : placedLabels(drawn, labelled, options),
    scale: markScale(place),
    extents: extents(records),
  });
  return `<svg${attributes({ ...place })}>${ground(theme, place, placed)}${marks}</svg>`;
}
