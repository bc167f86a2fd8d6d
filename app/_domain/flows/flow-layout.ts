import { type Catalogue, catalogueIndex, type FlowTotal } from "../records/dataset";
import type { Place } from "../records/schema";
import { memoizeByObject } from "../text/memoize";
import type { GeoPath, Point } from "../vocabulary/geometry-types";
import { type LayerId, layerById, layerIds } from "../vocabulary/layers";
import { bearingAlong, greatCircleArc, pathLength, pointAlong } from "./arcs";
import { badgeShares, badgeWidth, deservesBadge, placeBadges } from "./badges";
import { defaultMapSizePx, fitFrame, frame } from "./frame";
import { mercator } from "./mercator";

/** Where the curve, head and badge of a run stand, whatever the filter leaves of it. */
export type FlowGeometry = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly layer: LayerId;
  readonly bow: number;
  readonly points: GeoPath;
  readonly head: { readonly at: Point; readonly bearing: number };
  readonly badge: Point;
  /** The badge met another at every place it may stand. */
  readonly isCrowded: boolean;
};

/** How far ties of each rank bow where a pair has ties both ways, and where it has not; shares of the distance. */
const bows = { both: { first: 0.032, next: 0.041 }, single: { first: 0.06, next: 0.03 } } as const;

/** Arcs shorter than this many pixels carry their head nearer the middle. */
const shortArc = { length: 140, head: 0.62 } as const;

/** The id of a flow, such as `a>b:layer`. */
export const flowId = (from: string, to: string, layer: LayerId) => `${from}>${to}:${layer}`;

/** Ranks are among the layers of this pair and direction, so that absent layers close up. */
function bow(
  { from, to, layer }: FlowTotal,
  ends: readonly [Place, Place],
  known: ReadonlySet<string>,
) {
  const rank = layerIds.filter((id) => known.has(flowId(from, to, id))).indexOf(layer);
  if (layerIds.some((id) => known.has(flowId(to, from, id))))
    return bows.both.first + bows.both.next * rank;
  const lane = ends[1].lane ?? ends[0].lane ?? bows.single.first;
  return lane + Math.sign(lane) * bows.single.next * rank;
}

/** A curve of 8 to 24 points by its length; the scale is pixels of the first view to a unit of the plane. */
export function bowedPath(from: Point, to: Point, bow: number, scale: number): GeoPath {
  const pixels = pathLength(greatCircleArc(from, to, bow, 8)) * scale;
  return greatCircleArc(from, to, bow, Math.min(23, Math.max(7, Math.round(pixels / 18))));
}

type BareGeometry = Omit<FlowGeometry, "badge" | "isCrowded"> &
  Pick<FlowTotal, "count" | "disputed">;

function bareGeometry(
  run: FlowTotal,
  records: Catalogue,
  known: ReadonlySet<string>,
  scale: number,
): readonly BareGeometry[] {
  const { places } = catalogueIndex(records);
  const [from, to] = [places.get(run.from), places.get(run.to)];
  if (!from || !to) return [];
  const pushed = bow(run, [from, to], known);
  const points = bowedPath(from.coordinates, to.coordinates, pushed, scale);
  const share =
    pathLength(points) * scale < shortArc.length ? shortArc.head : layerById[run.layer].head;
  const head = { at: pointAlong(points, share), bearing: bearingAlong(points, share) };
  return [{ ...run, id: flowId(run.from, run.to, run.layer), bow: pushed, points, head }];
}

function pills(lane: BareGeometry, scale: number) {
  return badgeShares.map((share) => {
    const at = pointAlong(lane.points, share);
    const [x, y] = mercator(at);
    return { at, x: x * scale, y: y * scale, width: badgeWidth(lane) };
  });
}

/** Lanes by id, busiest first, and pixels of the first view to a unit of the plane. */
export type FlowLayout = {
  readonly scale: number;
  readonly geometries: ReadonlyMap<string, FlowGeometry>;
};

function layOut(records: Catalogue): FlowLayout {
  const scale = fitFrame(frame(records), defaultMapSizePx);
  const known = new Set(records.flowTotals.map(({ from, to, layer }) => flowId(from, to, layer)));
  const geometriesWithoutBadge = records.flowTotals
    .flatMap((run) => bareGeometry(run, records, known, scale))
    .toSorted((a, b) => b.count - a.count);
  const busy = geometriesWithoutBadge.filter(deservesBadge);
  const found = placeBadges(busy.map((lane) => pills(lane, scale)));
  const badges = new Map(busy.map(({ id }, at) => [id, found[at] ?? null]));
  const lanes = geometriesWithoutBadge.map(({ count: _, disputed: __, ...lane }) => ({
    ...lane,
    badge: badges.get(lane.id)?.at ?? pointAlong(lane.points, 0.5),
    isCrowded: badges.get(lane.id) === null,
  }));
  return { scale, geometries: new Map(lanes.map((lane) => [lane.id, lane])) };
}

/** One lane per pair of hubs, direction and layer that the dataset uses; made once per dataset. */
export const flowLayout: (records: Catalogue) => FlowLayout = memoizeByObject(layOut);
