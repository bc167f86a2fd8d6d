import { authorParams } from "../query/author-words";
import { type Filter, filterParams, formatFilter, parseFilter } from "../query/filter";
import { queryFromForm } from "../query/form-query";
import {
  formatParams,
  joinQueries,
  keysOf,
  type ParamProblem,
  parseParams,
  unknownKeyProblems,
} from "../query/params";
import { dataParams, liveEmbedParams } from "../query/request-options";
import { withoutTracking } from "../query/tracking-keys";
import type { Dataset } from "../records/dataset";

/** Today's records, and the released ones by version; null where no release has it. */
export type Releases = {
  readonly current: Dataset;
  readonly find: (version: string) => Dataset | null;
};

/** One side of a comparison. */
export type ComparedState = {
  readonly dataset: Dataset;
  readonly filter: Filter;
  /** Filter and version in canonical form. */
  readonly query: string;
};

type StateReading = ComparedState & {
  readonly problems: readonly ParamProblem[];
  /** A problem where the state names a version that was never released. */
  readonly unknownVersion: ParamProblem | null;
};

const stateKeys = [...keysOf(filterParams), ...keysOf(dataParams)];

/** Keys of pages and embeds that select no ties, which links to them may have. */
const viewKeys: readonly string[] = [...keysOf(liveEmbedParams), ...keysOf(authorParams)];

type StateParts = Pick<ComparedState, "dataset" | "filter">;

/** Filter and version as a query; with `full`, layers and statuses too where they are the default. */
function stateQuery({ dataset, filter }: StateParts, options: { readonly full?: boolean } = {}) {
  const data = dataset.isPinned ? dataset.version : null;
  const version = formatParams(dataParams, { data }, dataset);
  return joinQueries(formatFilter(filter, dataset, options), version);
}

/** A state whose values are in order, such as one that is made from another. */
export const comparedState = (dataset: Dataset, filter: Filter): ComparedState => ({
  ...{ dataset, filter },
  query: stateQuery({ dataset, filter }),
});

/** The query of a state in full, for articles, so that a later default does not change what they show. */
export const fullStateQuery = (state: StateParts): string => stateQuery(state, { full: true });

/**
 * Reads the query of a state. Never throws: what cannot be read is a problem and has no effect. `isLink` stands for the
 * query of a page of this site, which may come from a form and hold keys that select no ties.
 */
export function readState(
  text: string,
  { current, find }: Releases,
  isLink: boolean,
): StateReading {
  const sent = withoutTracking(new URLSearchParams(text));
  const version = parseParams(dataParams, isLink ? queryFromForm(sent) : sent, current);
  const { data } = version.values;
  const release = data === null ? null : find(data);
  const dataset = release ?? current;
  const { filter, problems, rest } = parseFilter(version.rest, dataset);
  const unknown = unknownKeyProblems(rest, stateKeys).filter(
    ({ parameter }) => !(isLink && viewKeys.includes(parameter)),
  );
  return {
    ...comparedState(dataset, filter),
    problems: [...version.problems, ...problems, ...unknown],
    unknownVersion:
      data === null || release ? null : { parameter: "data", detail: "names no release" },
  };
}
