import { site } from "../_data/site";
import { matchesEntityTag } from "../_http/entity-tag";
import { apiHeaders, caching, preflightHeaders } from "../_http/headers";
import { type ParameterError, type ProblemKind, problem, problems } from "../_render/api/problems";

/** Bytes that are ready to be sent, any number of times. */
export type Finished = {
  readonly status: number;
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Strong entity tag; null where nothing is to be kept. */
  readonly tag: string | null;
};

/**
 * The address as the client wrote it, which `deploy/guard.ts` keeps: on its way to a route the framework
 * mends broken escapes and loses keys such as `__proto__`.
 */
export const target = (request: Request): string =>
  request.headers.get("x-request-target") ?? request.url;

const encoder = new TextEncoder();

export const bytes = (body: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof body === "string" ? encoder.encode(body) : new Uint8Array(body);

const unchanged = ({ headers }: Finished) => {
  const { "Content-Type": _, "Content-Disposition": __, ...kept } = headers;
  return new Response(null, { status: 304, headers: kept });
};

/** The response to GET and HEAD (RFC 9110): 304 where the client has it already, no body for HEAD. */
export function answer(request: Request, finished: Finished): Response {
  const { status, headers, tag } = finished;
  if (tag !== null && matchesEntityTag(request.headers.get("if-none-match"), tag))
    return unchanged(finished);
  return new Response(request.method === "HEAD" ? null : finished.body, { status, headers });
}

const cachingOf = (status: number) => (status < 500 ? caching.wrong : caching.never);

/** A refusal as `application/problem+json` (RFC 9457). */
export function refusal(
  request: Request,
  kind: ProblemKind,
  errors: readonly ParameterError[] = [],
): Response {
  const { status } = problems[kind];
  return answer(request, {
    status,
    body: bytes(JSON.stringify(problem(kind, target(request), site(), errors))),
    headers: {
      ...apiHeaders,
      "Cache-Control": cachingOf(status),
      "Content-Type": "application/problem+json",
      ...(status === 503 ? { "Retry-After": "5" } : {}),
    },
    tag: null,
  });
}

export const preflight = () =>
  new Response(null, { status: 204, headers: { ...apiHeaders, ...preflightHeaders } });
