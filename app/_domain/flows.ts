import type { Point } from "./arcs";
import { isBadged } from "./badges";
import { hubOf, index, type Listed, type Records } from "./dataset";
import { type LayerId, layerIds } from "./layers";
import { bowed, type Lane, layout, runId } from "./layout";
import type { Place } from "./schema";

/** The ties of one layer from one hub to another: what the map draws as one arc. */
export type Flow = Pick<Lane, "id" | "from" | "to" | "layer" | "points" | "head" | "badge"> & {
  readonly count: number;
  /** Tie ids in the order of the selection. */
  readonly ties: readonly string[];
  readonly disputed: number;
  readonly badgeShown: boolean;
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

export type Drawn = { readonly flows: readonly Flow[]; readonly hubs: readonly HubCount[] };

type Drawable = { readonly records: Records; readonly ties: readonly Listed[] };

/** The bow of a tie inside one hub, which has no flow. */
const insideBow = 0.06;

const layerRank = Object.fromEntries(layerIds.map((id, at) => [id, at])) as Record<LayerId, number>;

/** Pixels at full size: the area grows with the number of ties, up to a limit that keeps lines apart. */
const widthOf = (count: number) =>
  Math.min(7, Math.round((0.9 + 1.2 * Math.sqrt(count)) * 100) / 100);

/** What one pass over the ties gathers of a lane: touching 100,000 ties again costs more than all else. */
type Group = { readonly ties: string[]; disputed: number };

function flow(lane: Lane, { ties, disputed }: Group): Flow {
  const { id, from, to, layer, points, head, badge, crowded } = lane;
  const count = ties.length;
  return {
    ...{ id, from, to, layer, points, head, badge, count, ties, disputed },
    badgeShown: isBadged({ count, disputed }) && !crowded,
    width: widthOf(count),
  };
}

type Tally = {
  readonly at: number;
  readonly place: Place;
  count: number;
  inside: number;
  last: unknown;
};

function touch(hub: Tally | undefined, tie: Listed): void {
  if (!hub || hub.last === tie) return;
  hub.count++;
  hub.last = tie;
}

function tallies(records: Records) {
  const hubs = records.places
    .filter((place) => place.hub === place.id)
    .map((place, at): Tally => ({ at, place, count: 0, inside: 0, last: null }));
  const byHub = new Map(hubs.map((hub) => [hub.place.id, hub]));
  return { hubs, at: new Map(records.places.map(({ id, hub }) => [id, byHub.get(hub)])) };
}

/** Numbers as keys, because 100,000 ties should take no longer than a frame or two. */
const keyOf = (from: Tally | undefined, to: Tally | undefined, layer: LayerId) =>
  from && to ? (from.at * 65_536 + to.at) * layerIds.length + layerRank[layer] : -1;

function groupOf(groups: Map<number, Group>, key: number): Group {
  const known = groups.get(key);
  if (known) return known;
  const fresh = { ties: [], disputed: 0 };
  groups.set(key, fresh);
  return fresh;
}

/** Counts the ties at the hubs that they touch and groups by lane those with ends in two hubs. */
function grouped({ at }: ReturnType<typeof tallies>, ties: readonly Listed[]) {
  const groups = new Map<number, Group>();
  for (const tie of ties) {
    const [from, to] = [at.get(tie.from), at.get(tie.to)];
    touch(from, tie);
    touch(to, tie);
    for (const via of tie.via) touch(at.get(via), tie);
    if (from && from === to) from.inside++;
    const group = groupOf(groups, keyOf(from, to, tie.layer));
    group.ties.push(tie.id);
    if (tie.disputed) group.disputed++;
  }
  return groups;
}

/**
 * What the map draws of a selection: one flow per pair of hubs, direction and layer, busiest run of the dataset
 * first, and every hub in the order of the places. The flows' counts add up to the ties with ends in two hubs.
 */
export function flows(selection: Drawable): Drawn {
  const { records, ties } = selection;
  const tally = tallies(records);
  const groups = grouped(tally, ties);
  const weights = new Map(
    records.hubs.map(({ id, count }) => [id, count / Math.max(1, records.total)]),
  );
  return {
    flows: [...layout(records).lanes.values()].flatMap((lane) => {
      const group = groups.get(keyOf(tally.at.get(lane.from), tally.at.get(lane.to), lane.layer));
      return group ? [flow(lane, group)] : [];
    }),
    hubs: tally.hubs.map(({ place, count, inside }) => {
      return { id: place.id, place, count, inside, weight: weights.get(place.id) ?? 0 };
    }),
  };
}

/** Where the line of a tie starts and ends on the map, which is one hub where both places lie in it. */
export const lineOf = (
  { from, to, layer }: Pick<Listed, "from" | "to" | "layer">,
  records: Records,
): Pick<Flow, "from" | "to" | "layer"> => ({
  from: hubOf(from, records),
  to: hubOf(to, records),
  layer,
});

/** The curve of one tie between its exact places, bowed as its flow is; one point where both are one. */
export function curve(
  tie: Pick<Listed, "from" | "to" | "layer">,
  records: Records,
): readonly Point[] {
  const { places } = index(records);
  const [from, to] = [places.get(tie.from)?.coordinates, places.get(tie.to)?.coordinates];
  if (!from || !to) return [];
  if (from[0] === to[0] && from[1] === to[1]) return [from];
  const line = lineOf(tie, records);
  const { lanes, scale } = layout(records);
  const lane = lanes.get(runId(line.from, line.to, line.layer));
  return bowed(from, to, lane?.bow ?? insideBow, scale);
}
