import { datasetOfQuery, log } from "../_data/current-dataset";
import { filterParams, formatFilter, parseFilter } from "../_domain/query/filter";
import {
  encodeQueryValue,
  formatParams,
  joinQueries,
  keysOf,
  type ParamProblem,
  parseParams,
  shortenForMessage,
  unknownKeyProblems,
} from "../_domain/query/params";
import { withoutTracking } from "../_domain/query/tracking-keys";
import type { Dataset } from "../_domain/records/dataset";
import { isDecodable } from "../_http/request-rules";
import type { Operation } from "../_render/api/operation";

/**
 * Path and query as the client sent them, which the server in front puts into this header: on the way to a route
 * the framework repairs broken escapes and drops keys such as `__proto__`.
 */
export const requestTarget = (request: Request): string =>
  request.headers.get("x-request-target") ?? request.url;

/** A problem for every pair of a query that is not percent-encoded UTF-8. */
const undecodablePairs = (search: string): ParamProblem[] =>
  search
    .slice(1)
    .split("&")
    .filter((pair) => !isDecodable(pair))
    .map((pair) => ({
      parameter: shortenForMessage([...new URLSearchParams(`&${pair}`).keys()][0] ?? ""),
      detail: "is not percent-encoded UTF-8",
    }));

/** A problem with the versions that there are, where `data` names one that was never released; null elsewhere. */
export function unknownVersion(query: URLSearchParams, { isPinned }: Dataset): ParamProblem | null {
  if (!query.has("data") || isPinned) return null;
  const allowed = log.releases.map(({ version }) => version);
  return { parameter: "data", detail: "names no release", allowed };
}

/**
 * Reads the query of a request strictly: an unknown id, a repeated key, a value out of range or (except for oEmbed)
 * an unknown key is a problem; keys that networks add are left out. Never throws.
 */
export function readApiQuery(path: string, operation: Operation, target: string, id: string) {
  const { search, searchParams } = new URL(target, "http://localhost");
  const query = withoutTracking(searchParams);
  const { takesFilter, ignoresUnknownKeys } = operation;
  const takesData = "data" in operation.params;
  const dataset = datasetOfQuery(takesData ? query : new URLSearchParams());
  const filter = parseFilter(takesFilter ? query : new URLSearchParams(), dataset);
  const own = parseParams(operation.params, takesFilter ? filter.rest : query, dataset);
  const canonical = formatFilter(filter.filter, dataset);
  const keys = [...(takesFilter ? keysOf(filterParams) : []), ...Object.keys(operation.params)];
  const problems = [
    ...undecodablePairs(search),
    ...filter.problems,
    ...own.problems,
    ...(ignoresUnknownKeys ? [] : unknownKeyProblems(own.rest, keys)),
  ];
  const isReadable = own.problems.length === 0;
  return {
    dataset,
    unknownVersion: takesData ? unknownVersion(query, dataset) : null,
    id,
    filter: filter.filter,
    canonical,
    options: own.values,
    address: `${path.replace("{id}", encodeQueryValue(id))}?${joinQueries(canonical, formatParams(operation.params, own.values, dataset))}`,
    problems: [...problems, ...((isReadable && operation.check?.(own.values, dataset)) || [])],
  };
}

export type RequestQuery = ReturnType<typeof readApiQuery>;
