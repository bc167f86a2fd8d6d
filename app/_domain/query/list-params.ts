import { type Catalogue, hubOf, type TieSummary } from "../records/dataset";
import { layerIds } from "../vocabulary/layers";
import { statusIds } from "../vocabulary/statuses";
import type { IdListRow } from "./codecs";

type ListRow<Id extends string> = IdListRow<Id> & {
  /** The values of a tie; a place counts as the hub it lies in too. */
  readonly values: (tie: TieSummary, records: Catalogue) => readonly string[];
};

const idsOf = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);

const placeIds = (records: Catalogue) => idsOf(records.places);

function withHubs(stops: readonly string[], records: Catalogue): readonly string[] {
  const all: string[] = [];
  for (const stop of stops)
    for (const id of [stop, hubOf(stop, records)]) if (!all.includes(id)) all.push(id);
  return all;
}

/** Ids of the sources of a tie's claims and disputes, each once. */
export const citedSources = ({
  sources,
  disputes,
}: Pick<TieSummary, "sources" | "disputes">): readonly string[] =>
  disputes.length === 0
    ? sources
    : [
        ...new Set([
          ...sources,
          ...disputes.flatMap(({ versions }) => versions.flatMap((version) => version.sources)),
        ]),
      ];

const row = <Id extends string>(list: ListRow<Id>) => list;

/** One row per filter key that lists ids, in the order of canonical addresses; a new list key is one row. */
export const idLists = {
  layers: row({
    description: "The layer is in the list; `none` matches nothing.",
    ids: () => layerIds,
    values: (tie) => [tie.layer],
    empty: "none",
    allByDefault: true,
  }),
  places: row({
    description: "Starts, ends or passes at one of these places, or at a place in that hub.",
    ids: placeIds,
    values: (tie, records) => withHubs([tie.from, tie.to, ...tie.via], records),
  }),
  from: row({
    description: "Starts at one of these places; a hub includes its places.",
    ids: placeIds,
    values: (tie, records) => withHubs([tie.from], records),
  }),
  to: row({
    description: "Ends at one of these places; a hub includes its places.",
    ids: placeIds,
    values: (tie, records) => withHubs([tie.to], records),
  }),
  sectors: row({
    description: "The sector is in the list.",
    ids: (records) => idsOf(records.sectors),
    values: (tie) => [tie.sector],
  }),
  statuses: row({
    description: "The status is in the list.",
    ids: () => statusIds,
    values: (tie) => [tie.status],
    allByDefault: true,
  }),
  actors: row({
    description: "One of its actors is in the list.",
    ids: (records) => idsOf(records.actors),
    values: (tie) => tie.actors,
  }),
  sources: row({
    description: "One of the sources of its claims or disputes is in the list.",
    ids: (records) => idsOf(records.sources),
    values: citedSources,
  }),
};

export type ListKey = keyof typeof idLists;

export type ListId<Key extends ListKey> = ReturnType<(typeof idLists)[Key]["ids"]>[number];

export const listKeys = Object.keys(idLists) as readonly ListKey[];

/** An object with one value for every list key. Assigning in one order keeps reads of many such objects fast. */
export function mapLists<Value>(value: (key: ListKey) => Value): Readonly<Record<ListKey, Value>> {
  const values = {} as Record<ListKey, Value>;
  for (const key of listKeys) values[key] = value(key);
  return values;
}
