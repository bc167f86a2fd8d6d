import type { LayerId } from "./layers";
import type { Actor, Assessment, Header, Place, Source, TieRecord } from "./schema";

/** What a tie's own claims say about it; never written by hand. */
type Derived = {
  /** Ids of the sources of its claims, in the order of the claims. */
  readonly sources: readonly string[];
  /** Number of independent origins behind its claims: a relay counts as what it relays. */
  readonly origins: number;
  readonly disputed: boolean;
  /** ISO 8601 day of the earliest dated publication; null where no claim is dated. */
  readonly known: string | null;
};

export type Tie = Omit<TieRecord, keyof Derived | "single_source"> & Derived;

/** Everything but the ties: what names, labels and positions need. */
export type Records = Header & {
  /** Hash of the content of all records. */
  readonly version: string;
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly assessments: readonly Assessment[];
  /** Number of ties that lists show (neither withdrawn nor merged). */
  readonly total: number;
  /** Every directed pair of hubs and layer that any tie of the dataset uses, so that a filter never moves a line. */
  readonly runs: readonly Run[];
  /** First and last ISO 8601 day that any tie may touch. */
  readonly span: { readonly start: string; readonly end: string };
};

export type Run = { readonly from: string; readonly to: string; readonly layer: LayerId };

export type Dataset = Records & { readonly ties: readonly Tie[] };

/** The part of a tie that lists, flows and sentences read; enough for a first view. */
export type Listed = Pick<
  Tie,
  | "id"
  | "layer"
  | "sector"
  | "status"
  | "from"
  | "to"
  | "via"
  | "date"
  | "title"
  | "origins"
  | "disputed"
>;

type Index = {
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Place id ▶ id of the hub it lies in. */
  readonly hubs: ReadonlyMap<string, string>;
};

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

const made = new WeakMap<Records, Index>();

/** The records by id, made once per dataset. */
export function index(records: Records): Index {
  const known = made.get(records);
  if (known) return known;
  const fresh = {
    places: byId(records.places),
    actors: byId(records.actors),
    sources: byId(records.sources),
    hubs: new Map(records.places.map((place) => [place.id, place.hub])),
  };
  made.set(records, fresh);
  return fresh;
}

/** ISO 8601 day from which a publication counts as public; a month counts from its last day. */
export function publicationDay(published: string | null): string | null {
  if (published === null || published.length === 10) return published;
  const [year = 0, month = 0] = published.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A tie with what follows from the claims and disputes it has (fewer under `known`). */
export function derivedTie(record: TieRecord, sources: ReadonlyMap<string, Source>): Tie {
  const { single_source: _, ...kept } = record;
  const cited = record.claims.map((claim) => claim.source);
  const days = cited
    .map((source) => publicationDay(sources.get(source)?.published ?? null))
    .filter((found) => found !== null);
  return {
    ...kept,
    sources: [...new Set(cited)],
    origins: new Set(
      record.claims.map(
        (claim) => claim.origin ?? sources.get(claim.source)?.origin ?? claim.source,
      ),
    ).size,
    disputed: record.disputes.length > 0,
    known: days.toSorted()[0] ?? null,
  };
}
