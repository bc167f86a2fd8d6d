import type { Catalogue } from "../records/dataset";
import { type MapWords, mapWordParams } from "./author-words";
import { filterParams } from "./filter";
import { isForm, queryFromForm } from "./form-query";
import { embedQuery } from "./page-query";
import {
  formatParams,
  joinQueries,
  keysOf,
  type ParamProblem,
  parseParams,
  withUnreadPairs,
} from "./params";
import { withoutTracking } from "./tracking-keys";

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
