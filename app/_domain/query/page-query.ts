import type { Catalogue } from "../records/dataset";
import { type MapWords, mapWordParams } from "./author-words";
import { type Filter, filterParams, formatFilter, parseFilter } from "./filter";
import { isForm, queryFromForm } from "./form-query";
import {
  formatParams,
  joinQueries,
  keysOf,
  type ParamProblem,
  type Params,
  parseParams,
  unknownKeyProblems,
  withUnreadPairs,
} from "./params";
import {
  type LiveEmbedOptions,
  liveEmbedParams,
  type PageOptions,
  pageParams,
} from "./request-options";
import { withoutTracking } from "./tracking-keys";

type PageReading<View> = {
  readonly filter: Filter;
  readonly view: View;
  /** Unreadable and unknown parameters, which the page reports in one line. */
  readonly problems: readonly ParamProblem[];
  readonly canonical: string;
};

/** A function that reads the filter and the keys of a table from a query; it never throws. */
export const queryReader =
  <View extends object>(table: Params<View>) =>
  (query: URLSearchParams, records: Catalogue): PageReading<View> => {
    const filter = parseFilter(queryFromForm(query), records);
    const view = parseParams(table, filter.rest, records);
    const unknown = unknownKeyProblems(view.rest, [...keysOf(filterParams), ...keysOf(table)]);
    return {
      filter: filter.filter,
      view: view.values,
      problems: [...filter.problems, ...view.problems, ...unknown],
      canonical: joinQueries(
        formatFilter(filter.filter, records),
        formatParams(table, view.values, records),
      ),
    };
  };

export const pageQuery = queryReader<PageOptions>(pageParams);

export const embedQuery = queryReader<LiveEmbedOptions>(liveEmbedParams);

/** Whether a key needs another one that the query lacks, so that it says nothing. */
const isWithoutEffect = (query: URLSearchParams, { parameter }: ParamProblem) =>
  keysOf(filterParams).some((key) => {
    const { needs } = filterParams[key];
    return key === parameter && needs !== undefined && !query.has(needs);
  });

/** The canonical query of what a form sent, and after it what cannot be read, so that the page names it. */
function queryOfForm(query: URLSearchParams, records: Catalogue): string {
  const sent = withoutTracking(queryFromForm(query));
  const { canonical, problems } = embedQuery(sent, records);
  const told = problems.filter((problem) => !isWithoutEffect(sent, problem));
  return withUnreadPairs(canonical, sent, told);
}

/** The query to which the form of a page sent without script is redirected; null where the query is no form's. */
export const formQuery = (query: URLSearchParams, records: Catalogue): string | null =>
  isForm(query) ? queryOfForm(query, records) : null;

/** As `formQuery` for the form of an embed, which keeps the words of an author. */
export function embedFormQuery(query: URLSearchParams, records: Catalogue): string | null {
  if (!isForm(query)) return null;
  const { values, rest } = parseParams<MapWords>(mapWordParams, query, records);
  return joinQueries(
    queryOfForm(rest, records),
    formatParams<MapWords>(mapWordParams, values, records),
  );
}
