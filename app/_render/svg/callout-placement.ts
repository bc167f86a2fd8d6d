/*
 * Placement of an author's words beside the flows that they are about. Callouts are placed one after another: each takes,
 * of the boxes of text left and right of points on its flow, the one with the shortest leader that lies within the map,
 * covers no name, badge, hub or earlier callout; boxes on the fewest flow lines come first, and no leader crosses text. A page of unknown size passes several maps, in all of which a box must be free. Where a callout finds no room,
 * all are numbered instead. Costs callouts × candidates (at most 2,300) × maps × obstacles; lines are tried last.
 */
import { pointAlong } from "../../_domain/flows/arcs";
import { mercator } from "../../_domain/flows/mercator";
import { memoizeByObject } from "../../_domain/text/memoize";
import type { GeoPath, PlanePoint, Point } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import {
  boxContains,
  boxesOverlap,
  type LineSegment,
  lineCrossesBox,
  moveBox,
  type PixelBox,
  segmentsOf,
} from "../layout/boxes";
import { boldFactor, maxTextWidth } from "../layout/max-text-width";
import { wrapText } from "../layout/text-width";
import { calloutStyle } from "./callout-style";

const maxWidthsPx = [150, 215, 300] as const;
export const flowShares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;
const leadersPx = [26, 50, 80, 120, 170, 230] as const;
const risesPx = [0, -30, 30, -65, 65, -110, 110, -160, 160] as const;

/** What callouts keep clear of on a map of one size in px. */
export type CalloutMap = {
  px(at: PlanePoint): PlanePoint;
  readonly bounds: PixelBox;
  readonly boxes: readonly PixelBox[];
  readonly lines: readonly LineSegment[];
};

/** Words that hang on the line of a flow, or on a hub, whose line is one point. */
export type CalloutText = {
  readonly number: number;
  readonly text: string;
  readonly line: GeoPath;
};

export type PlacedCallout = {
  readonly number: number;
  /** The point of the flow from which the leader runs. */
  readonly at: Point;
  readonly lines: readonly string[];
  /** End of the leader in px from that point. */
  readonly end: PlanePoint;
  /** Whether the text stands left or right of the leader's end. */
  readonly side: -1 | 1;
};

const widestLine = (lang: Language) =>
  memoizeByObject((lines: PlacedCallout["lines"]) =>
    Math.max(...lines.map((line) => maxTextWidth(line, calloutStyle.size[lang]))),
  );

/** Width in px of lines, which all places of a callout share. */
const widthOf = { en: widestLine("en"), ar: widestLine("ar") } as const;

const extentUp = { en: 0.8, ar: 0.95 } as const;

/** The box of the text of a callout around the point of its flow; the leader ends at the middle of its first line. */
export function calloutBox({ lines, end, side }: PlacedCallout, lang: Language): PixelBox {
  const size = calloutStyle.size[lang];
  const width = widthOf[lang](lines);
  const near = end[0] + side * calloutStyle.gapPx;
  const top = end[1] - extentUp[lang] * size;
  const bottom = end[1] + (lines.length - 1) * calloutStyle.lineHeight[lang] + 0.95 * size;
  return {
    left: Math.min(near, near + side * width),
    right: Math.max(near, near + side * width),
    top,
    bottom,
  };
}

const leaders = leadersPx.flatMap((x) =>
  risesPx.flatMap((y) =>
    ([-1, 1] as const).map((side) => ({
      side,
      end: [side * x, y] as const,
      length: Math.hypot(x, y),
    })),
  ),
);

/** Leaders of the same length, the shortest first. */
const leadersByLength = [...new Set(leaders.map(({ length }) => length))]
  .toSorted((a, b) => a - b)
  .map((length) => leaders.filter((leader) => leader.length === length));

/** The places of a callout, the shortest leader first. */
function candidates({ number, text, line }: CalloutText, lang: Language): readonly PlacedCallout[] {
  const size = calloutStyle.size[lang];
  const rows = maxWidthsPx.map((width) => wrapText(text, size * boldFactor, width, 20));
  const widths = rows.filter((lines, at) => lines.length !== rows[at - 1]?.length);
  const points = flowShares.map((share) => pointAlong(line, share));
  return leadersByLength.flatMap((equal) =>
    points.flatMap((at) =>
      equal.flatMap(({ side, end }) => widths.map((lines) => ({ number, at, lines, end, side }))),
    ),
  );
}

/** All places of a callout start from few points. */
const planePoint = memoizeByObject(mercator);

/** A callout on a map: its box and its leader in px. */
function onMap(callout: PlacedCallout, { px }: CalloutMap, lang: Language) {
  const at = px(planePoint(callout.at));
  const end = [at[0] + callout.end[0], at[1] + callout.end[1]] as const;
  const [leader] = segmentsOf([at, end]);
  return { box: moveBox(calloutBox(callout, lang), at), leader };
}

type CalloutOnMap = ReturnType<typeof onMap>;

/** Whether a callout covers nothing on a map, lines aside, and neither does an earlier one cover it. */
function isFree(
  { box, leader }: CalloutOnMap,
  earlier: readonly CalloutOnMap[],
  { bounds, boxes }: CalloutMap,
): boolean {
  if (!boxContains(bounds, box) || boxes.some((other) => boxesOverlap(box, other))) return false;
  return earlier.every(
    (other) =>
      !boxesOverlap(box, other.box) &&
      !(leader && lineCrossesBox(other.box, leader)) &&
      !(other.leader && lineCrossesBox(box, other.leader)),
  );
}

/** Places tried for the one that fewest lines cross, nearest to the tie first; a bound on the time for one request. */
const maxTriedPlaces = 200;

/** The number of maps on which a flow line runs through the text of a callout. */
const crossedMaps = (callout: PlacedCallout, maps: readonly CalloutMap[], lang: Language) =>
  maps.filter((map) => {
    const { box } = onMap(callout, map, lang);
    return map.lines.some((line) => lineCrossesBox(box, line));
  }).length;

/** The first callout that the fewest flow lines cross; undefined without any. */
function clearest(
  callouts: readonly PlacedCallout[],
  maps: readonly CalloutMap[],
  lang: Language,
): PlacedCallout | undefined {
  let [best, fewest] = [callouts[0], Number.POSITIVE_INFINITY];
  for (const callout of callouts) {
    const crossed = crossedMaps(callout, maps, lang);
    if (crossed < fewest) [best, fewest] = [callout, crossed];
    if (crossed === 0) break;
  }
  return best;
}

/** Places callouts beside their flows, in their order; null where one has no room on one of the maps. */
export function placeCallouts(
  texts: readonly CalloutText[],
  maps: readonly CalloutMap[],
  lang: Language,
): readonly PlacedCallout[] | null {
  const placed: PlacedCallout[] = [];
  for (const text of texts) {
    const rooms = maps.map((map) => ({ map, earlier: placed.map((one) => onMap(one, map, lang)) }));
    const free = candidates(text, lang).filter((one) =>
      rooms.every(({ map, earlier }) => isFree(onMap(one, map, lang), earlier, map)),
    );
    const best = clearest(free.slice(0, maxTriedPlaces), maps, lang);
    if (!best) return null;
    placed.push(best);
  }
  return placed;
}
