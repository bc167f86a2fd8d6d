import { type Catalogue, catalogueIndex, hubOf, type TieSummary } from "../records/dataset";
import type { Place } from "../records/schema";
import { memoizeByObject } from "../text/memoize";
import type { Point } from "../vocabulary/geometry-types";
import { type LayerId, layerIds } from "../vocabulary/layers";
import { deservesBadge } from "./badges";
import { bowedPath, type FlowGeometry, flowId, flowLayout } from "./flow-layout";

/** The ties of one layer from one hub to another: what the map draws as one arc. */
export type Flow = Pick<
  FlowGeometry,
  "id" | "from" | "to" | "layer" | "points" | "head" | "badge"
> & {
  readonly count: number;
  /** Tie ids in the order of the selection. */
  readonly ties: readonly string[];
  readonly disputed: number;
  readonly hasBadge: boolean;
  /** Pixels at full size. */
  readonly width: number;
};

export type HubCount = {
  readonly id: string;
  readonly place: Place;
  /** Ties of the selection that start, end or pass here. */
  readonly count: number;
  /** Ties of the selection with both ends here, which have no arc. */
  readonly inside: number;
  /** Share of the dataset's ties that touch the hub, whatever the filter. */
  readonly weight: number;
};

export type FlowMap = { readonly flows: readonly Flow[]; readonly hubs: readonly HubCount[] };

type Drawable = { readonly records: Catalogue; readonly ties: readonly TieSummary[] };

/** The bow of a tie inside one hub, which has no flow. */
const insideBow = 0.06;

const layerRank = Object.fromEntries(layerIds.map((id, at) => [id, at])) as Record<LayerId, number>;

/** Pixels at full size: the area grows with the number of ties, up to a limit that keeps lines apart. */
const widthOf = (count: number) =>
  Math.min(7, Math.round((0.9 + 1.2 * Math.sqrt(count)) * 100) / 100);

/** What one pass over the ties gathers of a lane. */
type Group = { readonly ties: string[]; disputed: number };

function flow(lane: FlowGeometry, { ties, disputed }: Group): Flow {
  const { id, from, to, layer, points, head, badge, isCrowded: crowded } = lane;
  const count = ties.length;
  return {
    ...{ id, from, to, layer, points, head, badge, count, ties, disputed },
    hasBadge: deservesBadge({ count, disputed }) && !crowded,
    width: widthOf(count),
  };
}

/** What counting asks of a tie, with hubs as their positions: reading 100,000 ties themselves costs more than all else. */
type Ends = {
  readonly id: string;
  readonly disputed: boolean;
  /** Every hub that the tie touches, once. */
  readonly hubs: readonly number[];
  /** The hub that both ends lie in; otherwise the number of hubs. */
  readonly inside: number;
  readonly key: number;
};

/** The hubs, the position among them of the hub of each place, and one list for all ties that touch the same. */
const hubs = memoizeByObject((records: Catalogue) => {
  const own = records.places.filter((place) => place.hub === place.id);
  const positions = new Map(own.map(({ id }, at) => [id, at]));
  const at = new Map(records.places.map(({ id, hub }) => [id, positions.get(hub)]));
  return { own, at, lists: new Map<string, readonly number[]>() };
});

/** The position of the hub of a place; the number of hubs where it is unknown. */
function position(id: string, records: Catalogue): number {
  const { own, at } = hubs(records);
  return at.get(id) ?? own.length;
}

/** Numbers as keys, because 100,000 ties should take no longer than a frame or two. */
const keyOf = (from: number, to: number, layer: LayerId) =>
  (from * 65_536 + to) * layerIds.length + layerRank[layer];

function ends(tie: TieSummary, records: Catalogue): Ends {
  const { lists } = hubs(records);
  const [from, to] = [position(tie.from, records), position(tie.to, records)];
  const touched = [...new Set([from, to, ...tie.via.map((id) => position(id, records))])];
  const name = touched.join();
  const list = lists.get(name) ?? touched;
  lists.set(name, list);
  return {
    id: tie.id,
    disputed: tie.disputed,
    hubs: list,
    inside: from === to ? from : hubs(records).own.length,
    key: keyOf(from, to, tie.layer),
  };
}

const reader = memoizeByObject((records: Catalogue) =>
  memoizeByObject((tie: TieSummary) => ends(tie, records)),
);

function groupOf(groups: Map<number, Group>, key: number): Group {
  const known = groups.get(key);
  if (known) return known;
  const fresh = { ties: [], disputed: 0 };
  groups.set(key, fresh);
  return fresh;
}

type Tally = { count: number; inside: number };

/** Counts the ties at the hubs that they touch and groups them by lane; reads all first, which is a third faster. */
function grouped(records: Catalogue, ties: readonly TieSummary[], tallies: readonly Tally[]) {
  const read = reader(records);
  const nowhere: Tally = { count: 0, inside: 0 };
  const groups = new Map<number, Group>();
  for (const { id, disputed, hubs, inside, key } of ties.map(read)) {
    for (const hub of hubs) (tallies[hub] ?? nowhere).count++;
    (tallies[inside] ?? nowhere).inside++;
    const group = groupOf(groups, key);
    group.ties.push(id);
    if (disputed) group.disputed++;
  }
  return groups;
}

/**
 * What the map draws of a selection: one flow per pair of hubs, direction and layer, busiest run of the dataset
 * first, and every hub in the order of the places. The flows' counts add up to the ties with ends in two hubs.
 */
export function flows({ records, ties }: Drawable): FlowMap {
  const weights = new Map(
    records.hubs.map(({ id, count }) => [id, count / Math.max(1, records.total)]),
  );
  const counts = hubs(records).own.map((place) => {
    return { id: place.id, place, count: 0, inside: 0, weight: weights.get(place.id) ?? 0 };
  });
  const groups = grouped(records, ties, counts);
  return {
    flows: [...flowLayout(records).geometries.values()].flatMap((lane) => {
      const { from, to, layer } = lane;
      const group = groups.get(keyOf(position(from, records), position(to, records), layer));
      return group ? [flow(lane, group)] : [];
    }),
    hubs: counts,
  };
}

/** Where the line of a tie starts and ends on the map, which is one hub where both places lie in it. */
export const tieLine = (
  { from, to, layer }: Pick<TieSummary, "from" | "to" | "layer">,
  records: Catalogue,
): Pick<Flow, "from" | "to" | "layer"> => ({
  from: hubOf(from, records),
  to: hubOf(to, records),
  layer,
});

/** The curve of one tie between its exact places, bowed as its flow is; one point where both are one. */
export function tieCurve(
  tie: Pick<TieSummary, "from" | "to" | "layer">,
  records: Catalogue,
): readonly Point[] {
  const { places } = catalogueIndex(records);
  const [from, to] = [places.get(tie.from)?.coordinates, places.get(tie.to)?.coordinates];
  if (!from || !to) return [];
  if (from[0] === to[0] && from[1] === to[1]) return [from];
  const line = tieLine(tie, records);
  const { geometries: lanes, scale } = flowLayout(records);
  const lane = lanes.get(flowId(line.from, line.to, line.layer));
  return bowedPath(from, to, lane?.bow ?? insideBow, scale);
}
