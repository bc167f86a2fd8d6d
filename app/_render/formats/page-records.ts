import { createHash } from "node:crypto";
import { type Dataset, isListed, type Tie, type TieSummary } from "../../_domain/records/dataset";
import { memoizeByObject } from "../../_domain/text/memoize";
import { editorialKeys } from "./json";

/** The fields of a tie that filters, lists and the map read. */
const tieSummary = (tie: Tie): TieSummary => ({
  id: tie.id,
  layer: tie.layer,
  sector: tie.sector,
  status: tie.status,
  from: tie.from,
  to: tie.to,
  via: tie.via,
  date: tie.date,
  title: tie.title,
  actors: tie.actors,
  claims: tie.claims.map(({ source, origin }) => ({ source, ...(origin && { origin }) })),
  disputes: tie.disputes.map(({ field, versions }) => ({
    field,
    versions: versions.map(({ sources }) => ({ sources })),
  })),
  sources: tie.sources,
  origins: tie.origins,
  disputed: tie.disputed,
  known: tie.known,
});

const withoutEditorialKeys = (key: string, value: unknown) =>
  editorialKeys.includes(key) ? undefined : value;

/** The records as pages load them: without stories, texts of ties, ties that no list shows, and notes for editors. */
export const pageRecords = memoizeByObject(
  ({
    introduction: _,
    isPinned: __,
    stories: ___,
    log: ____,
    ties,
    ...catalogue
  }: Dataset): Dataset<TieSummary> => ({
    ...JSON.parse(JSON.stringify(catalogue, withoutEditorialKeys)),
    ties: ties.filter(isListed).map(tieSummary),
  }),
);

/** The same as JSON; made anew each time, because the API stores what it sends. */
export const pageRecordsJson = (dataset: Dataset): string => JSON.stringify(pageRecords(dataset));

/** Names the records in `/api/records/{id}`: their version and a hash of what is sent, so that an address never changes. */
export const pageRecordsId = memoizeByObject((dataset: Dataset): string => {
  const hash = createHash("sha256").update(pageRecordsJson(dataset)).digest("hex").slice(0, 8);
  return `${dataset.version}-${hash}`;
});
