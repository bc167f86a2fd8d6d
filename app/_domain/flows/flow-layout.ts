/*
 * The geometry of every flow, computed once per dataset from all its ties, so that no filter moves a line. Each flow is a
 * great circle that bows to the right of travel; its rank among the layers of its pair and direction sets how far, so that
 * flows of one pair lie side by side. Badges stand in one row across the flows of the pair with most ties, and arrowheads of
 * one direction in another; a flow that does not reach a row has its own at a share of its length. A badge without room
 * steps aside along its flow, those of flows with most ties last (see badges.ts). Cost: about 24 points per flow.
 */
import { byId, type Catalogue, catalogueIndex, type FlowTotal } from "../records/dataset";
import type { Place } from "../records/schema";
import { memoizeByObject } from "../text/memoize";
import type { GeoPath, Point } from "../vocabulary/geometry-types";
import { type LayerId, layerIds } from "../vocabulary/layers";
import { bearingAlong, greatCircleArc, pathLength, pointAlong, shareAtLevel } from "./arcs";
import { badgePitchPx, badgeSteps, badgeWidth, needsBadge, placeBadges } from "./badges";
import { defaultMapSizePx, frame, frameScale } from "./frame";
import { mercator } from "./mercator";

export type FlowGeometry = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly layer: LayerId;
  /** Largest distance from the great circle as a share of its length; positive to the right of travel. */
  readonly bow: number;
  readonly points: GeoPath;
  /** Bearing in degrees clockwise from north. */
  readonly head: { readonly at: Point; readonly bearing: number };
  readonly badge: Point;
  readonly hasNoBadgeRoom: boolean;
};

/** Bows of the first layer and their increase per rank, for pairs with ties both ways and one way. */
const bows = { both: { first: 0.042, next: 0.058 }, single: { first: 0.06, next: 0.03 } } as const;

/** Where badges and arrowheads stand between the ends of the pair with most ties, and on flows that do not reach there. */
const rowShares = { badge: 0.5, head: 0.78, loneHead: 0.72 } as const;

/** Arcs below this length have their arrowhead nearer the middle. */
const shortArc = { lengthPx: 140, head: 0.62 } as const;

/** The pair of hubs with most ties in the Mercator plane, and the axis along which it is longer. */
type MainPair = { readonly axis: 0 | 1; readonly ends: readonly [number, number] };

function mainPair({ flowTotals }: Catalogue, placeOf: (id: string) => Place | undefined): MainPair {
  const totals = new Map<string, number>();
  const pairOf = ({ from, to }: FlowTotal) => [from, to].sort().join(">");
  for (const flow of flowTotals)
    totals.set(pairOf(flow), (totals.get(pairOf(flow)) ?? 0) + flow.count);
  const [pair = ""] = [...totals].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  const [start = [0, 0], end = [0, 0]] = pair.split(">").map((id) => {
    const place = placeOf(id);
    return place && mercator(place.coordinates);
  });
  const axis = Math.abs(end[1] - start[1]) >= Math.abs(end[0] - start[0]) ? 1 : 0;
  return { axis, ends: [start[axis], end[axis]] };
}

/** The level of a row on the axis of the main pair for flows from `from` to `to`. */
function rowLevel({ axis, ends }: MainPair, share: number, [from, to]: readonly [Place, Place]) {
  const isAlong =
    mercator(from.coordinates)[axis] < mercator(to.coordinates)[axis] === ends[0] < ends[1];
  const [start, end] = isAlong ? ends : [ends[1], ends[0]];
  return start + share * (end - start);
}

/** The id of a flow, such as `a>b:layer`. */
export const flowId = (from: string, to: string, layer: LayerId) => `${from}>${to}:${layer}`;

/** Only layers with ties on this pair and direction have a rank, so that absent ones leave no gap. */
function bowOf(
  { from, to, layer }: FlowTotal,
  ends: readonly [Place, Place],
  ids: ReadonlySet<string>,
) {
  const rank = layerIds.filter((id) => ids.has(flowId(from, to, id))).indexOf(layer);
  if (layerIds.some((id) => ids.has(flowId(to, from, id))))
    return bows.both.first + bows.both.next * rank;
  const first = ends[1].lane ?? ends[0].lane ?? bows.single.first;
  return first + Math.sign(first) * bows.single.next * rank;
}

/** A curve of 8 to 24 points by its length; `scale` is in pixels per unit of the Mercator plane. */
export function bowedPath(from: Point, to: Point, bow: number, scale: number): GeoPath {
  const lengthPx = pathLength(greatCircleArc(from, to, bow, 8)) * scale;
  return greatCircleArc(from, to, bow, Math.min(23, Math.max(7, Math.round(lengthPx / 18))));
}

type Arc = Omit<FlowGeometry, "badge" | "hasNoBadgeRoom"> & Pick<FlowTotal, "count">;

/** The arc of one flow; empty where a hub is unknown. */
function arcOf(
  flow: FlowTotal,
  records: Catalogue,
  ids: ReadonlySet<string>,
  main: MainPair,
  scale: number,
): readonly Arc[] {
  const { places } = catalogueIndex(records);
  const [from, to] = [places.get(flow.from), places.get(flow.to)];
  if (!from || !to) return [];
  const bow = bowOf(flow, [from, to], ids);
  const points = bowedPath(from.coordinates, to.coordinates, bow, scale);
  const isShort = pathLength(points) * scale < shortArc.lengthPx;
  const row = shareAtLevel(points, main.axis, rowLevel(main, rowShares.head, [from, to]));
  const share = isShort ? shortArc.head : (row ?? rowShares.loneHead);
  const head = { at: pointAlong(points, share), bearing: bearingAlong(points, share) };
  return [{ ...flow, id: flowId(flow.from, flow.to, flow.layer), bow, points, head }];
}

/** Positions of a badge: on the row, then a badge's height farther each time, on both sides of it. */
function badgeCandidates({ points, count }: Arc, { axis, ends }: MainPair, scale: number) {
  const row = ends[0] + rowShares.badge * (ends[1] - ends[0]);
  const middle = shareAtLevel(points, axis, row) ?? rowShares.badge;
  const lengthPx = pathLength(points) * scale;
  return badgeSteps.map((step) => {
    const at = pointAlong(points, middle + (step * badgePitchPx) / lengthPx);
    const [x, y] = mercator(at);
    return { at, x: x * scale, y: y * scale, width: badgeWidth(count) };
  });
}

export type FlowLayout = {
  /** Pixels of the default view per unit of the Mercator plane. */
  readonly scale: number;
  /** By id of the flow, the one with most ties first. */
  readonly geometries: ReadonlyMap<string, FlowGeometry>;
};

/** One geometry per pair of hubs, direction and layer with a tie in the dataset; computed once per dataset. */
export const flowLayout = memoizeByObject((records: Catalogue): FlowLayout => {
  const scale = frameScale(frame(records), defaultMapSizePx);
  const ids = new Set(records.flowTotals.map(({ from, to, layer }) => flowId(from, to, layer)));
  const main = mainPair(records, (id) => catalogueIndex(records).places.get(id));
  const arcs = records.flowTotals
    .flatMap((flow) => arcOf(flow, records, ids, main, scale))
    .toSorted((a, b) => b.count - a.count);
  const badged = arcs.filter(({ count }) => needsBadge(count));
  const placed = placeBadges(badged.map((arc) => badgeCandidates(arc, main, scale)));
  const badges = new Map(badged.map(({ id }, at) => [id, placed[at] ?? null]));
  const geometries = arcs.map(({ count: _, ...arc }) => ({
    ...arc,
    badge: badges.get(arc.id)?.at ?? pointAlong(arc.points, rowShares.badge),
    hasNoBadgeRoom: badges.get(arc.id) === null,
  }));
  return { scale, geometries: byId(geometries) };
});
