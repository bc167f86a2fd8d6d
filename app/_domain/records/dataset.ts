import { memoizeByObject } from "../text/memoize";
import { type DaySpan, lastDay } from "../time/dates";
import type { Text } from "../vocabulary/language";
import type { LayerId } from "../vocabulary/layers";
import type {
  Actor,
  Assessment,
  Change,
  Claim,
  Dispute,
  Header,
  Place,
  Source,
  TieRecord,
} from "./schema";
import type { Story } from "./story-schema";

/** Fields that follow from the claims and disputes of a tie; never written by hand. */
type DerivedFields = {
  /** Ids of the sources of its claims, in the order of the claims. */
  readonly sources: readonly string[];
  /** Number of independent origins behind its claims; a relayed report counts as its original. */
  readonly origins: number;
  readonly disputed: boolean;
  /** ISO 8601 day of the earliest dated publication; null where no claim is dated. */
  readonly known: string | null;
};

export type Tie = Omit<TieRecord, keyof DerivedFields | "single_source"> & DerivedFields;

/** Everything but the ties: the data of names, labels and positions. */
export type Catalogue = Header & {
  /** Hash of the content of all records. */
  readonly version: string;
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly assessments: readonly Assessment[];
  /** Number of ties that lists show (neither withdrawn nor merged). */
  readonly total: number;
  /** Every directed pair of hubs and layer with a tie in the dataset; independent of the filter, so that lines never move. */
  readonly flowTotals: readonly FlowTotal[];
  /** Every hub with the number of ties in the dataset that start, end or pass there; independent of the filter. */
  readonly hubs: readonly { readonly id: string; readonly count: number }[];
  /** First and last ISO 8601 day on which any tie may have happened. */
  readonly span: DaySpan;
  /** Set where the version is a release, so that addresses may name it. */
  readonly isReleased?: true;
  /** Set where an address names this version (`data`); addresses made from the records then name it too. */
  readonly isPinned?: true;
  /** Says which version a page draws and what changed since, or that the version of its address was never released. */
  readonly notice?: Text;
  /** What happened to ties after the release that an address pins, by id. */
  readonly tieNotes?: Readonly<Record<string, TieNote<Text>>>;
};

/** What happened to a tie after a release: that it was corrected or withdrawn, and when and why where that is known. */
export type TieNote<Words = string> = { readonly mark: Words; readonly reason: Words | null };

/** What the log of changes says of a release. */
type ReleaseLog = {
  /** Whether another release has the same day. */
  readonly sharesDay: boolean;
  /** What was logged after it, newest first. */
  readonly laterChanges: readonly Change[];
};

export type FlowTotal = {
  readonly from: string;
  readonly to: string;
  readonly layer: LayerId;
  readonly count: number;
};

export type Dataset<Item extends TieSummary = Tie> = Catalogue & {
  readonly ties: readonly Item[];
  /** In the order of their files; the first is the one that readers are offered. Missing where there are none, and in browsers. */
  readonly stories?: readonly Story[];
  /** Set where an address pins the records; missing in browsers. */
  readonly log?: ReleaseLog;
};

/** A claim without its words. */
type ClaimSource = Pick<Claim, "source" | "origin">;

/** A dispute without its words. */
type DisputeSources = Pick<Dispute, "field"> & {
  readonly versions: readonly Pick<Dispute["versions"][number], "sources">[];
};

/** What filters, lists, flows and sentences read of a tie. Only the search reads the texts, which pages fetch later. */
export type TieSummary = Pick<
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
  | "actors"
  | "sources"
  | "origins"
  | "disputed"
  | "known"
  | "withdrawn"
  | "merged"
> &
  Partial<Pick<Tie, "summary" | "figures">> & {
    readonly claims: readonly ClaimSource[];
    readonly disputes: readonly DisputeSources[];
  };

type Index = {
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Place id ▶ id of the hub it lies in. */
  readonly hubs: ReadonlyMap<string, string>;
};

/** Items by their id, the last where several have it. */
export const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

export const catalogueIndex = memoizeByObject(
  (records: Catalogue): Index => ({
    places: byId(records.places),
    actors: byId(records.actors),
    sources: byId(records.sources),
    hubs: new Map(records.places.map((place) => [place.id, place.hub])),
  }),
);

/** Id of the hub of a place; an unknown id is returned as it is. */
export const hubOf = (place: string, records: Catalogue): string =>
  catalogueIndex(records).hubs.get(place) ?? place;

/** ISO 8601 day from which a publication is public: the last day of a month; null without a date. */
export const publicationDay = (published: string | null): string | null =>
  published === null ? null : lastDay(published);

/** Id of the origin of a claim: its own, else that of its source, else the source's id. */
export const originOf = (claim: ClaimSource, sources: ReadonlyMap<string, Source>): string =>
  claim.origin ?? sources.get(claim.source)?.origin ?? claim.source;

type Evidence = Pick<TieSummary, "claims" | "disputes">;

/** Adds the derived fields to a record or a tie. `tieAsOf` calls it again with the claims known by a day. */
export function withDerivedFields<Item extends Evidence>(
  record: Item,
  sources: ReadonlyMap<string, Source>,
): Item & DerivedFields {
  const cited = record.claims.map((claim) => claim.source);
  const days = cited
    .map((source) => publicationDay(sources.get(source)?.published ?? null))
    .filter((day) => day !== null);
  return {
    ...record,
    sources: [...new Set(cited)],
    origins: new Set(record.claims.map((claim) => originOf(claim, sources))).size,
    disputed: record.disputes.length > 0,
    known: days.toSorted()[0] ?? null,
  };
}

/** Whether lists, maps and counts include the tie; a withdrawn or merged one has only its own page. */
export const isListed = (tie: Pick<Tie, "withdrawn" | "merged">): boolean =>
  tie.withdrawn === undefined && tie.merged === undefined;
