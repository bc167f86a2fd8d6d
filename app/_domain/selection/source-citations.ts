import { citedSources } from "../query/list-params";
import type { Dataset, Tie } from "../records/dataset";
import type { Assessment, Claim, Source } from "../records/schema";
import { memoizeByObject } from "../text/memoize";
import { indexedTies } from "./tie-index";

export type SourceCitations = {
  readonly source: Source;
  /** Its claims, each with its tie; newest tie first. */
  readonly claims: readonly { readonly tie: Tie; readonly claim: Claim }[];
  /** Ties whose claims or disputes cite it: the matches of the filter `sources`. */
  readonly ties: readonly Tie[];
  readonly assessments: readonly Assessment[];
};

/** Id of every source, in the order of the dataset → its citations; one pass over the ties. */
export const citationsBySource = memoizeByObject(
  (dataset: Dataset): ReadonlyMap<string, SourceCitations> => {
    const claims = new Map<string, SourceCitations["claims"][number][]>();
    const ties = new Map<string, Tie[]>();
    const append = <Item>(lists: Map<string, Item[]>, id: string, item: Item) => {
      const list = lists.get(id);
      if (list) list.push(item);
      else lists.set(id, [item]);
    };
    for (const { tie } of indexedTies(dataset, null)) {
      for (const claim of tie.claims) append(claims, claim.source, { tie, claim });
      for (const id of citedSources(tie)) append(ties, id, tie);
    }
    return new Map(
      dataset.sources.map((source) => [
        source.id,
        {
          source,
          claims: claims.get(source.id) ?? [],
          ties: ties.get(source.id) ?? [],
          assessments: dataset.assessments.filter(({ sources }) => sources.includes(source.id)),
        },
      ]),
    );
  },
);

export const sourcesOfSameOrigin = (
  source: Source,
  { sources }: Pick<Dataset, "sources">,
): readonly Source[] =>
  sources.filter(({ id, origin }) => origin === source.origin && id !== source.id);
