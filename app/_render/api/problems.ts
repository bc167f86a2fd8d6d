/** Kinds of refusal (RFC 9457); each is explained on the page about the data, under `#problem-{id}`. */
export const problems = {
  parameter: {
    id: "invalid-parameter",
    status: 400,
    title: "Invalid parameter",
    detail: "The query holds what this address does not take; `errors` names each parameter.",
  },
  missing: {
    id: "not-found",
    status: 404,
    title: "Not found",
    detail: "Nothing has this address. The API is documented at /en/data.",
  },
  format: {
    id: "format",
    status: 501,
    title: "Format not given",
    detail: "This address answers JSON alone.",
  },
  failed: {
    id: "failed",
    status: 500,
    title: "The answer could not be made",
    detail: "The fault is on this side; the same request may work later.",
  },
  busy: {
    id: "busy",
    status: 503,
    title: "Too many pictures at once",
    detail: "Ask again in a few seconds.",
  },
} as const;

export type ProblemKind = keyof typeof problems;

/** What is wrong with one parameter of a query. */
export type ParameterError = {
  readonly parameter: string;
  readonly detail: string;
  readonly allowed?: readonly string[];
};

const longest = 500;
const mostErrors = 20;

/** Path and query as a URI reference (RFC 3986) of bounded length, without the host. */
function instance(address: string): string {
  const { pathname, search } = new URL(address, "http://localhost");
  return `${pathname}${search}`
    .replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~!$&'()*+,;=:@/?%]/gu, encodeURIComponent)
    .slice(0, longest)
    .replace(/%[0-9A-Fa-f]?$/, "");
}

/** A problem document (RFC 9457) about the request to `address`. */
export function problem(
  kind: ProblemKind,
  address: string,
  site: string,
  errors: readonly ParameterError[] = [],
) {
  const { id, status, title, detail } = problems[kind];
  return {
    type: `${site}/en/data#problem-${id}`,
    title,
    status,
    detail,
    instance: instance(address),
    errors: errors.slice(0, mostErrors),
  };
}
