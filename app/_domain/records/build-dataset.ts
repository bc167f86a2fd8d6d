import { daySpan } from "../time/dates";
import { layerIds } from "../vocabulary/layers";
import {
  byId,
  type Catalogue,
  type Dataset,
  type FlowTotal,
  isListed,
  type Tie,
  withDerivedFields,
} from "./dataset";
import type { Header, TieRecord } from "./schema";
import type { Story } from "./story-schema";

type SharedParts = "version" | "places" | "actors" | "sources" | "assessments";

export type DatasetParts = Pick<Catalogue, SharedParts> & {
  readonly header: Header;
  readonly ties: readonly TieRecord[];
  /** Missing where there are none. */
  readonly stories?: readonly Story[] | undefined;
};

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

function span(ties: readonly Tie[], modified: string): Catalogue["span"] {
  let { start, end } = ties[0] ? daySpan(ties[0].date) : { start: modified, end: modified };
  for (const days of ties.map((tie) => daySpan(tie.date))) {
    if (days.start < start) start = days.start;
    if (days.end > end) end = days.end;
  }
  return { start, end };
}

function tally(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

type Hubs = ReadonlyMap<string, string>;

function flowTotals(ties: readonly Tie[], hubs: Hubs, order: readonly string[]): FlowTotal[] {
  const flowOf = (tie: Tie) => `${hubs.get(tie.from)}>${hubs.get(tie.to)}:${tie.layer}`;
  const counts = tally(ties.map(flowOf));
  return order.flatMap((from) =>
    order.flatMap((to) =>
      layerIds.flatMap((layer) => {
        const id = `${from}>${to}:${layer}`;
        const count = from === to ? 0 : (counts.get(id) ?? 0);
        return count > 0 ? [{ from, to, layer, count }] : [];
      }),
    ),
  );
}

/** Builds a dataset, deeply frozen: ties with their derived fields, in the given order. */
export function buildDataset(parts: DatasetParts): Dataset {
  const { header, version, places, actors, sources, assessments } = parts;
  const sourcesById = byId(sources);
  const ties = parts.ties.map(
    ({ single_source: _, ...record }): Tie => withDerivedFields(record, sourcesById),
  );
  const listed = ties.filter(isListed);
  const hubs: Hubs = new Map(places.map((place) => [place.id, place.hub]));
  const order = places.filter((place) => place.id === place.hub).map((place) => place.id);
  const touched = tally(
    listed.flatMap((tie) => [
      ...new Set([tie.from, tie.to, ...tie.via].map((at) => hubs.get(at) ?? at)),
    ]),
  );
  return deepFreeze({
    ...header,
    version,
    places,
    actors,
    sources,
    assessments,
    ties,
    ...(parts.stories && { stories: parts.stories }),
    total: listed.length,
    flowTotals: flowTotals(listed, hubs, order),
    hubs: order.map((id) => ({ id, count: touched.get(id) ?? 0 })),
    span: span(listed, header.modified),
  });
}
