/*
 * The geometry of every flow, computed once per dataset from all its ties, so that no filter moves a line. Each flow is a
 * great circle that bows to the right of travel; its rank among the layers of its pair and direction sets how far, so that
 * flows of one pair lie side by side. The arrowhead is at a share of the length that its layer sets. Badges are placed in
 * pixels of the default view, flows with most ties first (see badges.ts). Cost: about 24 points per flow.
 */
import { type Catalogue, catalogueIndex, type FlowTotal } from "../records/dataset";
import type { Place } from "../records/schema";
import { memoizeByObject } from "../text/memoize";
import type { GeoPath, Point } from "../vocabulary/geometry-types";
import { type LayerId, layerById, layerIds } from "../vocabulary/layers";
import { bearingAlong, greatCircleArc, pathLength, pointAlong } from "./arcs";
import { badgeShares, badgeWidth, needsBadge, placeBadges } from "./badges";
import { defaultMapSizePx, frame, frameScale } from "./frame";
import { mercator } from "./mercator";

/** The curve of a flow with the positions of its arrowhead and badge. */
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
  /** Whether the badge overlaps another at each of its candidate positions. */
  readonly hasNoBadgeRoom: boolean;
};

/** Bows of the first layer and their increase per rank, for pairs with ties both ways and one way. */
const bows = { both: { first: 0.032, next: 0.041 }, single: { first: 0.06, next: 0.03 } } as const;

/** Arcs below this length have their arrowhead nearer the middle. */
const shortArc = { lengthPx: 140, head: 0.62 } as const;

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
  scale: number,
): readonly Arc[] {
  const { places } = catalogueIndex(records);
  const [from, to] = [places.get(flow.from), places.get(flow.to)];
  if (!from || !to) return [];
  const bow = bowOf(flow, [from, to], ids);
  const points = bowedPath(from.coordinates, to.coordinates, bow, scale);
  const isShort = pathLength(points) * scale < shortArc.lengthPx;
  const share = isShort ? shortArc.head : layerById[flow.layer].head;
  const head = { at: pointAlong(points, share), bearing: bearingAlong(points, share) };
  return [{ ...flow, id: flowId(flow.from, flow.to, flow.layer), bow, points, head }];
}

const badgeCandidates = (arc: Arc, scale: number) =>
  badgeShares.map((share) => {
    const at = pointAlong(arc.points, share);
    const [x, y] = mercator(at);
    return { at, x: x * scale, y: y * scale, width: badgeWidth(arc.count) };
  });

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
  const arcs = records.flowTotals
    .flatMap((flow) => arcOf(flow, records, ids, scale))
    .toSorted((a, b) => b.count - a.count);
  const badged = arcs.filter(({ count }) => needsBadge(count));
  const placed = placeBadges(badged.map((arc) => badgeCandidates(arc, scale)));
  const badges = new Map(badged.map(({ id }, at) => [id, placed[at] ?? null]));
  const geometries = arcs.map(({ count: _, ...arc }) => ({
    ...arc,
    badge: badges.get(arc.id)?.at ?? pointAlong(arc.points, 0.5),
    hasNoBadgeRoom: badges.get(arc.id) === null,
  }));
  return { scale, geometries: new Map(geometries.map((geometry) => [geometry.id, geometry])) };
});
