import { type Catalogue, hubOf, type Tie } from "../records/dataset";
import { layerIds } from "../vocabulary/layers";
import { statusIds } from "../vocabulary/statuses";

const idsOf = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);

type ListValues<Id extends string> = {
  /** Every value that the filter accepts, in the order of the dataset. */
  readonly ids: (records: Catalogue) => readonly Id[];
  /** The values that a tie has; a place counts as the hub it lies in too. */
  readonly values: (tie: Tie, records: Catalogue) => readonly string[];
};

const places = (records: Catalogue) => idsOf(records.places);

function withHubs(stops: readonly string[], records: Catalogue): readonly string[] {
  const all: string[] = [];
  for (const stop of stops)
    for (const id of [stop, hubOf(stop, records)]) if (!all.includes(id)) all.push(id);
  return all;
}

/** Ids of the sources of a tie's claims or disputes. */
export const citedSources = ({
  sources,
  disputes,
}: Pick<Tie, "sources" | "disputes">): readonly string[] =>
  disputes.length === 0
    ? sources
    : [
        ...new Set([
          ...sources,
          ...disputes.flatMap(({ versions }) => versions.flatMap((version) => version.sources)),
        ]),
      ];

const list = <Id extends string>(row: ListValues<Id>) => row;

/** One row per parameter that lists ids: what it accepts, and what a tie has of it. */
export const lists = {
  layers: list({ ids: () => layerIds, values: (tie) => [tie.layer] }),
  places: list({
    ids: places,
    values: (tie, records) => withHubs([tie.from, tie.to, ...tie.via], records),
  }),
  from: list({ ids: places, values: (tie, records) => withHubs([tie.from], records) }),
  to: list({ ids: places, values: (tie, records) => withHubs([tie.to], records) }),
  sectors: list({ ids: (records) => idsOf(records.sectors), values: (tie) => [tie.sector] }),
  statuses: list({ ids: () => statusIds, values: (tie) => [tie.status] }),
  actors: list({ ids: (records) => idsOf(records.actors), values: (tie) => tie.actors }),
  sources: list({ ids: (records) => idsOf(records.sources), values: citedSources }),
};

export type ListKey = keyof typeof lists;

export const listKeys = Object.keys(lists) as readonly ListKey[];

/** Something for every list. */
export const mapLists = <Value>(make: (key: ListKey) => Value) =>
  Object.fromEntries(listKeys.map((key) => [key, make(key)])) as unknown as Readonly<
    Record<ListKey, Value>
  >;
