import { citedSources } from "../query/list-params";
import type { Dataset, Tie } from "../records/dataset";
import type { Assessment, Claim, Source } from "../records/schema";
import { once } from "../text/memoize";
import { entries } from "./tie-index";

/** What the dataset takes from one source. */
export type Citing = {
  readonly source: Source;
  /** Its claims, each with the tie that it is about; newest tie first. */
  readonly claims: readonly { readonly tie: Tie; readonly claim: Claim }[];
  /** Ties whose claims or disputes cite it: what the filter `sources` leaves. */
  readonly ties: readonly Tie[];
  readonly assessments: readonly Assessment[];
};

type Found = { readonly claims: Citing["claims"][number][]; readonly ties: Tie[] };

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
export const citings = once((dataset: Dataset): ReadonlyMap<string, Citing> => {
  const resting = found(entries(dataset, null).map(({ tie }) => tie));
  return new Map(
    dataset.sources.map((source) => [
      source.id,
      {
        ...{ claims: [], ties: [], ...resting.get(source.id), source },
        assessments: dataset.assessments.filter(({ sources }) => sources.includes(source.id)),
      },
    ]),
  );
});

/** The other sources that go back to the same origin. */
export const alike = (source: Source, { sources }: Pick<Dataset, "sources">): readonly Source[] =>
  sources.filter(({ id, origin }) => origin === source.origin && id !== source.id);
