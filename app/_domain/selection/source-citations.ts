import { citedSources } from "../query/list-params";
import type { Dataset, Tie } from "../records/dataset";
import type { Assessment, Claim, Source } from "../records/schema";
import { memoizeByObject } from "../text/memoize";
import { indexedTies } from "./tie-index";

/** What the dataset takes from one source. */
export type SourceCitations = {
  readonly source: Source;
  /** Its claims, each with the tie that it is about; newest tie first. */
  readonly claims: readonly { readonly tie: Tie; readonly claim: Claim }[];
  /** Ties whose claims or disputes cite it: what the filter `sources` leaves. */
  readonly ties: readonly Tie[];
  readonly assessments: readonly Assessment[];
};

type Found = { readonly claims: SourceCitations["claims"][number][]; readonly ties: Tie[] };

/** What rests on each source, in one pass over the ties. */
function found(ties: readonly Tie[]): ReadonlyMap<string, Found> {
  const all = new Map<string, Found>();
  const at = (id: string) => {
    const kept = all.get(id) ?? { claims: [], ties: [] };
    all.set(id, kept);
    return kept;
  };
  for (const tie of ties) {
    for (const claim of tie.claims) at(claim.source).claims.push({ tie, claim });
    for (const id of citedSources(tie)) at(id).ties.push(tie);
  }
  return all;
}

/** Every source of the dataset by id, in its order, with what rests on it. */
export const citationsBySource = memoizeByObject(
  (dataset: Dataset): ReadonlyMap<string, SourceCitations> => {
    const resting = found(indexedTies(dataset, null).map(({ tie }) => tie));
    return new Map(
      dataset.sources.map((source) => [
        source.id,
        {
          ...{ claims: [], ties: [], ...resting.get(source.id), source },
          assessments: dataset.assessments.filter(({ sources }) => sources.includes(source.id)),
        },
      ]),
    );
  },
);

/** The other sources that go back to the same origin. */
export const sourcesOfSameOrigin = (
  source: Source,
  { sources }: Pick<Dataset, "sources">,
): readonly Source[] =>
  sources.filter(({ id, origin }) => origin === source.origin && id !== source.id);
