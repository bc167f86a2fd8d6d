/*
 * What the map draws of a selection: flows between hubs, and hubs with their counts, in one pass over the ties. To take no
 * longer than a frame or two at 100,000 ties, each tie is reduced once to the few numbers that counting reads
 * (`CountedTie`), hubs are positions instead of ids, and the key of a flow is one integer.
 */
import { type Catalogue, catalogueIndex, hubOf, type TieSummary } from "../records/dataset";
import type { Place } from "../records/schema";
import { memoizeByObject } from "../text/memoize";
import type { Point } from "../vocabulary/geometry-types";
import { type LayerId, layerIds } from "../vocabulary/layers";
import type { StatusId } from "../vocabulary/statuses";
import { needsBadge } from "./badges";
import { beadsAlong, bodyWidth, flowClass, lineWidth, type StatusCounts } from "./certainty";
import { bowedPath, type FlowGeometry, type FlowLayout, flowId, flowLayout } from "./flow-layout";

/** The ties of one layer from one hub to another: one arc of the map. */
export type Flow = Pick<FlowGeometry, "id" | "from" | "to" | "layer" | "points" | "badge"> &
  StatusCounts & {
    readonly count: number;
    /** Tie ids in the order of the selection. */
    readonly ties: readonly string[];
    readonly disputedCount: number;
    readonly hasBadge: boolean;
    readonly class: StatusId;
    /** Width by the number of ties, and of the body by class too; px at full size. */
    readonly width: number;
    readonly body: number;
    /** The arrowhead; null for an assessed flow, which has rings instead. */
    readonly head: FlowGeometry["head"] | null;
    /** Positions of the rings of an assessed flow; others have none. */
    readonly beads: readonly Point[];
  };

type TieEnds = Pick<TieSummary, "from" | "to" | "layer"> & { readonly disputed?: boolean };

export type SelectedLine = Pick<Flow, "from" | "to" | "layer"> & { readonly isDisputed?: boolean };

export type CountedHub = {
  readonly id: string;
  readonly place: Place;
  /** Ties of the selection that start, end or pass here. */
  readonly count: number;
  /** Ties of the selection with both ends here, which have no arc. */
  readonly internalCount: number;
  /** Share of the dataset's ties that touch the hub, whatever the filter. */
  readonly weight: number;
};

export type FlowMap = { readonly flows: readonly Flow[]; readonly hubs: readonly CountedHub[] };

const internalTieBow = 0.06;

type FlowTies = { readonly ties: string[]; disputedCount: number } & Record<StatusId, number>;

const beadsOf = memoizeByObject(({ scale }: FlowLayout) =>
  memoizeByObject(({ points }: FlowGeometry) => beadsAlong(points, scale)),
);

function flow(geometry: FlowGeometry, flowTies: FlowTies, layout: FlowLayout): Flow {
  const { id, from, to, layer, points, head, badge, hasNoBadgeRoom } = geometry;
  const count = flowTies.ties.length;
  const strongest = flowClass(flowTies);
  const isAssessed = strongest === "assessed";
  const width = lineWidth(count);
  return {
    ...{ id, from, to, layer, points, badge, count, width },
    ...flowTies,
    hasBadge: needsBadge(count) && !hasNoBadgeRoom,
    class: strongest,
    body: bodyWidth(strongest, width),
    head: isAssessed ? null : head,
    beads: isAssessed ? beadsOf(layout)(geometry) : [],
  };
}

type CountedTie = {
  readonly id: string;
  readonly disputed: boolean;
  readonly status: StatusId;
  readonly hubs: readonly number[];
  /** Position of the hub of both ends; the number of hubs where they differ. */
  readonly internalHub: number;
  readonly flowKey: number;
};

/** The hubs, the position of each place's hub, and one shared array for all ties that touch the same hubs. */
const hubIndex = memoizeByObject((records: Catalogue) => {
  const hubs = records.places.filter((place) => place.hub === place.id);
  const byId = new Map(hubs.map(({ id }, at) => [id, at]));
  const byPlace = new Map(records.places.map(({ id, hub }) => [id, byId.get(hub)]));
  return { hubs, byPlace, shared: new Map<string, readonly number[]>() };
});

/** The position of the hub of a place; the number of hubs where it is unknown. */
function hubPosition(place: string, records: Catalogue): number {
  const { hubs, byPlace } = hubIndex(records);
  return byPlace.get(place) ?? hubs.length;
}

/** An integer per flow, for up to 65,536 hubs. */
const flowKey = (from: number, to: number, layer: LayerId) =>
  (from * 65_536 + to) * layerIds.length + layerIds.indexOf(layer);

function countedTie(tie: TieSummary, records: Catalogue): CountedTie {
  const { hubs, shared } = hubIndex(records);
  const [from, to] = [hubPosition(tie.from, records), hubPosition(tie.to, records)];
  const positions = [...new Set([from, to, ...tie.via.map((id) => hubPosition(id, records))])];
  const name = positions.join();
  const touched = shared.get(name) ?? positions;
  shared.set(name, touched);
  return {
    id: tie.id,
    disputed: tie.disputed,
    status: tie.status,
    hubs: touched,
    internalHub: from === to ? from : hubs.length,
    flowKey: flowKey(from, to, tie.layer),
  };
}

const countedTieReader = memoizeByObject((records: Catalogue) =>
  memoizeByObject((tie: TieSummary) => countedTie(tie, records)),
);

type HubTally = { count: number; internalCount: number };

function countTies(records: Catalogue, ties: readonly TieSummary[], tallies: readonly HubTally[]) {
  const unknownHub: HubTally = { count: 0, internalCount: 0 };
  const groups = new Map<number, FlowTies>();
  // Reading all ties before counting is a third faster than reading each in the loop.
  const counted = ties.map(countedTieReader(records));
  for (const { id, disputed, status, hubs, internalHub, flowKey } of counted) {
    for (const hub of hubs) (tallies[hub] ?? unknownHub).count++;
    (tallies[internalHub] ?? unknownHub).internalCount++;
    const group = groups.get(flowKey) ?? {
      ...{ ties: [], disputedCount: 0, official: 0, reported: 0, assessed: 0 },
    };
    if (group.ties.length === 0) groups.set(flowKey, group);
    group.ties.push(id);
    group[status]++;
    if (disputed) group.disputedCount++;
  }
  return groups;
}

type FlowsOptions = {
  readonly records: Catalogue;
  readonly ties: readonly TieSummary[];
  /** Where the flows lie; by default where all ties of the records put them. */
  readonly layout?: FlowLayout;
};

/** Flows in the order of the layout, hubs in that of the places; the flows' counts add up to the ties with ends in two hubs. */
export function flows({ records, ties, layout = flowLayout(records) }: FlowsOptions): FlowMap {
  const totals = new Map(records.hubs.map(({ id, count }) => [id, count]));
  const hubs = hubIndex(records).hubs.map((place) => {
    const weight = (totals.get(place.id) ?? 0) / Math.max(1, records.total);
    return { id: place.id, place, count: 0, internalCount: 0, weight };
  });
  const groups = countTies(records, ties, hubs);
  return {
    flows: [...layout.geometries.values()].flatMap((geometry) => {
      const [from, to] = [hubPosition(geometry.from, records), hubPosition(geometry.to, records)];
      const group = groups.get(flowKey(from, to, geometry.layer));
      return group ? [flow(geometry, group, layout)] : [];
    }),
    hubs,
  };
}

/** The two hubs of a tie's line on the map, one hub twice where both places lie in it, and whether the tie is disputed. */
export const tieLine = (
  { from, to, layer, disputed = false }: TieEnds,
  records: Catalogue,
): SelectedLine => ({
  from: hubOf(from, records),
  to: hubOf(to, records),
  layer,
  isDisputed: disputed,
});

/** The curve of a tie between its exact places, bowed as its flow; one point for equal places, none for unknown ones. */
export function tieCurve(tie: TieEnds, records: Catalogue): readonly Point[] {
  const { places } = catalogueIndex(records);
  const [from, to] = [places.get(tie.from)?.coordinates, places.get(tie.to)?.coordinates];
  if (!from || !to) return [];
  if (from[0] === to[0] && from[1] === to[1]) return [from];
  const line = tieLine(tie, records);
  const { geometries, scale } = flowLayout(records);
  const geometry = geometries.get(flowId(line.from, line.to, line.layer));
  return bowedPath(from, to, geometry?.bow ?? internalTieBow, scale);
}
