import { citedSources } from "../query/list-params";
import {
  type Catalogue,
  catalogueIndex,
  type Dataset,
  publicationDay,
  type Tie,
  type TieSummary,
  withDerivedFields,
} from "../records/dataset";
import { memoizeByObject } from "../text/memoize";

/** Id of a source → the ISO 8601 day from which it is public; without undated sources. */
const publicDays = memoizeByObject((records: Catalogue) => {
  const days = records.sources.map(({ id, published }) => [id, publicationDay(published)] as const);
  return new Map(days.filter((row): row is [string, string] => row[1] !== null));
});

/** A tie with what was published by an ISO 8601 day: null where nothing was, the same object where nothing is missing. */
export function tieAsOf<Item extends TieSummary>(
  tie: Item,
  day: string,
  records: Catalogue,
): Item | null {
  const days = publicDays(records);
  const isPublic = (id: string) => (days.get(id) ?? "9999") <= day;
  if (citedSources(tie).every(isPublic)) return tie;
  const claims = tie.claims.filter((claim) => isPublic(claim.source));
  if (claims.length === 0) return null;
  const disputes = tie.disputes
    .map((dispute) => ({
      ...dispute,
      versions: dispute.versions
        .map((version) => ({ ...version, sources: version.sources.filter(isPublic) }))
        .filter((version) => version.sources.length > 0),
    }))
    .filter((dispute) => dispute.versions.length > 1);
  return withDerivedFields({ ...tie, claims, disputes }, catalogueIndex(records).sources);
}

/** The tie with an id as it was known by a day, or whole where nothing was known of it then; null without such a tie. */
export function openTie(dataset: Dataset, id: string | null, day: string | null): Tie | null {
  const tie = dataset.ties.find((one) => one.id === id) ?? null;
  return (tie && day && tieAsOf(tie, day, dataset)) || tie;
}
