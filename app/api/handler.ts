// Answers every address of the API: reads the query strictly, looks up its canonical address among the stored
// answers, else lets the operation respond, compresses and stores its answer, and sends it. A stored answer costs
// two look-ups; without the cache of canonical addresses, reading the query would add 50 to 110 µs to a request.

import { LRUCache } from "lru-cache";
import { log, logUntil } from "../_data/current-dataset";
import { site } from "../_data/site";
import { versions } from "../_data/versions";
import type { ParamProblem } from "../_domain/query/params";
import { select } from "../_domain/selection/select";
import {
  type ContentCoding,
  encodeBody,
  preferredCoding,
  storedCodingHeader,
} from "../_http/content-coding";
import { contentTag, entityTag, entityTags, matchesEntityTag } from "../_http/entity-tag";
import { apiHeaders, caching, preflightHeaders } from "../_http/headers";
import { pageState } from "../_http/page-state";
import { AbandonedError, QueueFullError } from "../_http/queue";
import { refusalType } from "../_http/refusal";
import { faultLine } from "../_http/request-rules";
import type { Operation, Refusal } from "../_render/api/operation";
import { operations, type Path } from "../_render/api/operations";
import { type ProblemKind, problem, problems } from "../_render/api/problems";
import { type RequestQuery, readApiQuery, requestTarget } from "./query";
import { whileWaiting } from "./waiting-requests";

const build = process.env.BUILD_ID ?? "dev";

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
  /** Strong entity tags of this answer in each content coding, its own coding first; empty under `no-store`. */
  readonly tags: readonly string[];
};

type Outcome = Answer | Refusal | ProblemKind;

/** Up to 200 answers and refusals in 32 MiB, by content coding and canonical address; requests for one key share a run. */
export const answers = new LRUCache<string, Outcome, () => Promise<Outcome>>({
  max: 200,
  maxSize: 32 * 2 ** 20,
  sizeCalculation: (answer, key) =>
    2 * key.length +
    (typeof answer === "object" && "body" in answer ? (answer.body?.byteLength ?? 0) : 0),
  fetchMethod: (_key, _stale, { context }) => context(),
  // An entry that is evicted while it is in progress still answers those who wait for it.
  ignoreFetchAbort: true,
});

/** Up to 1,000 canonical addresses in 4 MiB, by request target. */
const canonicalAddresses = new LRUCache<string, string>({
  max: 1000,
  maxSize: 2 ** 22,
  sizeCalculation: (address, target) => 2 * (target.length + address.length),
});

/** Whether answers are compressed: text where the server of `deploy` names the coding; pictures are by their format. */
const isCompressible = ({ type }: Operation): boolean =>
  type !== "image/png" && process.env.NODE_ENV !== "development";

const redirectTo = (path: string): Answer => ({
  status: 308,
  headers: { ...apiHeaders, "Cache-Control": caching.data, "Content-Length": "0", Location: path },
  body: null,
  tags: [],
});

function cachingOf({ noStore }: Operation, isFixed: boolean): string {
  if (noStore) return caching.noStore;
  return isFixed ? caching.hashed : caching.data;
}

async function respond(
  operation: Operation,
  query: RequestQuery,
  coding: ContentCoding,
  isWanted: () => boolean,
): Promise<Outcome> {
  const { dataset, id, canonical, filter, options, address } = query;
  const selection = select(dataset, filter);
  const context = {
    ...{ dataset, versions, site: site(), pages: pageState() },
    log: dataset.isPinned ? logUntil(dataset.version) : log,
    ...{ selection, query: canonical, id, isWanted },
  };
  // Data of a release are kept for good; a pinned picture says what was corrected since, which later releases change.
  const isFixedByDefault = operation.isFixed ?? dataset.isPinned === true;
  const result = await operation.respond(context, options);
  if (typeof result === "string" || "errors" in result) return result;
  if ("redirect" in result) return redirectTo(result.redirect);
  const { body, name, next, isFixed = isFixedByDefault } = result;
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  const content = isRaw ? body : JSON.stringify(body);
  const bytes = await encodeBody(content, coding);
  const isText = isCompressible(operation);
  // The tag of a release follows from the answer alone, so that a later build or release does not change it.
  const tag =
    isFixed || dataset.isPinned
      ? contentTag(content)
      : entityTag(build, dataset.version, log.version, site(), address);
  const tags = operation.noStore ? [] : entityTags(tag, coding, isText);
  const headers = {
    ...apiHeaders,
    "Cache-Control": cachingOf(operation, isFixed),
    "Content-Type": operation.type,
    "Content-Length": String(bytes.byteLength),
    ...(isText && { Vary: "Accept-Encoding" }),
    ...(coding !== "identity" && { "Content-Encoding": coding, [storedCodingHeader]: coding }),
    ...(name && {
      "Content-Disposition": `${operation.disposition ?? "inline"}; filename="${name}"`,
    }),
    ...(next && { Link: `<?${next}>; rel="next"` }),
    ...(tags[0] && { ETag: tags[0] }),
  };
  return { status: 200, headers, body: bytes, tags };
}

/** The response to GET and HEAD (RFC 9110): 304 if the client holds the answer in any coding, no body for HEAD. */
function send(request: Request, { status, headers, body, tags }: Answer): Response {
  const condition = request.headers.get("if-none-match");
  const match = tags.find((tag) => matchesEntityTag(condition, tag));
  if (match === undefined)
    return new Response(request.method === "HEAD" ? null : body, { status, headers });
  const response = new Response(null, { status: 304, headers: { ...headers, ETag: match } });
  for (const name of ["Type", "Length", "Encoding", "Disposition"])
    response.headers.delete(`Content-${name}`);
  response.headers.delete(storedCodingHeader);
  return response;
}

/** A problem document (RFC 9457) as the response to a request. */
export function refusal(
  request: Request,
  kind: ProblemKind,
  errors: readonly ParamProblem[] = [],
): Response {
  const { status } = problems[kind];
  const document = problem(kind, requestTarget(request), site(), errors);
  const body = new TextEncoder().encode(JSON.stringify(document));
  const headers = {
    ...apiHeaders,
    "Cache-Control": status < 500 ? caching.clientError : caching.noStore,
    "Content-Type": refusalType,
    "Content-Length": String(body.byteLength),
    ...(status === 503 && { "Retry-After": "5" }),
  };
  return send(request, { status, headers, body, tags: [] });
}

function reply(request: Request, answer: Outcome): Response {
  if (typeof answer === "string") return refusal(request, answer);
  if (!("errors" in answer)) return send(request, answer);
  return refusal(request, answer.kind ?? "parameter", answer.errors);
}

/** The response to a request whose handler threw; an unexpected error is written to the log. */
function failure(request: Request, error: unknown): Response {
  if (error instanceof QueueFullError || error instanceof AbandonedError)
    return refusal(request, "busy");
  console.error(faultLine(request.headers.get("x-request-id") ?? "", error, new Date()));
  return refusal(request, "failed");
}

/** The response to OPTIONS: the methods and headers that other origins may send (CORS). */
export const preflight = () =>
  new Response(null, { status: 204, headers: { ...apiHeaders, ...preflightHeaders } });

/** The framework passes no parameters for a path that has none. */
type RouteContext = { readonly params?: Promise<{ readonly id?: string }> | undefined };

export function apiRoute(path: Path) {
  const operation: Operation = operations[path];
  async function GET(request: Request, context: RouteContext): Promise<Response> {
    const target = requestTarget(request);
    const coding = isCompressible(operation)
      ? preferredCoding(request.headers.get("accept-encoding"))
      : "identity";
    try {
      const stored = answers.get(`${coding} ${canonicalAddresses.get(target)}`);
      if (stored) return reply(request, stored);
      const query = readApiQuery(path, operation, target, (await context.params)?.id ?? "");
      if (query.problems.length > 0) return refusal(request, "parameter", query.problems);
      if (query.unknownVersion) return refusal(request, "version", [query.unknownVersion]);
      if (operation.noStore)
        return reply(request, await respond(operation, query, coding, () => true));
      const key = `${coding} ${query.address}`;
      const answer = await whileWaiting(key, request.signal, (isWanted) =>
        answers.forceFetch(key, { context: () => respond(operation, query, coding, isWanted) }),
      );
      canonicalAddresses.set(target, query.address);
      return reply(request, answer);
    } catch (error) {
      return failure(request, error);
    }
  }
  return { GET, HEAD: GET, OPTIONS: preflight };
}
