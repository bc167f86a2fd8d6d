import type { ParamProblem } from "../../_domain/query/params";

/** Kinds of problem (RFC 9457): the fragment of their `type`, status, title and detail. */
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
  version: {
    id: "unknown-version",
    status: 404,
    title: "Unknown version",
    detail: "No release of the dataset has this version; `errors` lists those there are.",
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

const maxInstanceLength = 500;
const maxErrors = 20;

/** Path and query of an address as a URI reference (RFC 3986) of at most 500 characters. */
function instance(address: string): string {
  const { pathname, search } = new URL(address, "http://localhost");
  return `${pathname}${search}`
    .replace(/%(?![0-9A-Fa-f]{2})|[^\w\-.~!$&'()*+,;=:@/?%]/gu, encodeURIComponent)
    .slice(0, maxInstanceLength)
    .replace(/%[0-9A-Fa-f]?$/, "");
}

/** A problem document (RFC 9457) about a request to `address`, with at most 20 errors. */
export function problem(
  kind: ProblemKind,
  address: string,
  site: string,
  errors: readonly ParamProblem[] = [],
) {
  const { id, status, title, detail } = problems[kind];
  return {
    type: `${site}/en/data#problem-${id}`,
    title,
    status,
    detail,
    instance: instance(address),
    errors: errors.slice(0, maxErrors),
  };
}
