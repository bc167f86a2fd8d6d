import { dataset, log } from "../_data/current-dataset";
import { site } from "../_data/site";
import { entityTag } from "../_http/entity-tag";
import { apiHeaders, caching } from "../_http/headers";
import { QueueFullError, queue } from "../_http/queue";
import { faultLine } from "../_http/request-rules";
import type { Content, Operation } from "../_render/api/operation";
import { operations, type Path } from "../_render/api/operations";
import type { ProblemKind } from "../_render/api/problems";
import { answer, bytes, type Finished, preflight, refusal, target } from "./answer";
import { type Question, question } from "./question";
import { Recent } from "./recent";

const build = process.env.BUILD_ID ?? "dev";

/** Answers by canonical address. */
const finished = new Recent<Finished>({
  entries: 200,
  bytes: 32 * 2 ** 20,
  size: (key, { body }) => 2 * key.length + (body?.byteLength ?? 0),
});

/** Canonical addresses by the address as it was asked. */
const canonical = new Recent<string>({
  entries: 1000,
  bytes: 2 ** 22,
  size: (key, value) => 2 * (key.length + value.length),
});

const underway = new Map<string, Promise<Finished | ProblemKind>>();

/** Two pictures at a time, because each takes a core and up to 100 MB; one of them may be large. */
const drawn = queue(2, 50);

function headersOf(operation: Operation, content: Content, tag: string | null) {
  const { disposition = "inline", type } = operation;
  return {
    ...apiHeaders,
    "Cache-Control": tag === null ? caching.never : caching.data,
    "Content-Type": type,
    ...(content.name
      ? { "Content-Disposition": `${disposition}; filename="${content.name}"` }
      : {}),
    ...(content.next ? { Link: `<?${content.next}>; rel="next"` } : {}),
    ...(tag === null ? {} : { ETag: tag }),
  };
}

const movedTo = (address: string): Finished => ({
  status: 308,
  body: null,
  headers: { ...apiHeaders, "Cache-Control": caching.data, Location: address },
  tag: null,
});

const written = (body: string | Uint8Array | object) =>
  bytes(typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body));

async function made(operation: Operation, asked: Question): Promise<Finished | ProblemKind> {
  const outcome = await (operation.drawn ? drawn(asked.outcome) : asked.outcome());
  if (outcome === null) return "missing";
  if ("refused" in outcome) return outcome.refused;
  if ("moved" in outcome) return movedTo(outcome.moved);
  const tag = operation.fresh
    ? null
    : entityTag(build, dataset.version, log.version, site(), asked.address);
  return {
    status: 200,
    body: written(outcome.body),
    headers: headersOf(operation, outcome, tag),
    tag,
  };
}

/** The answer at a canonical address; requests for one that is being made wait for it. */
async function kept(operation: Operation, asked: Question): Promise<Finished | ProblemKind> {
  const known = finished.get(asked.address);
  if (known) return known;
  const waiting = underway.get(asked.address) ?? made(operation, asked);
  underway.set(asked.address, waiting);
  try {
    const fresh = await waiting;
    if (typeof fresh !== "string") finished.set(asked.address, fresh);
    return fresh;
  } finally {
    underway.delete(asked.address);
  }
}

/** The framework gives no parameters where the path has none. */
type Context = { readonly params?: Promise<{ readonly id?: string }> | undefined };

async function asked(path: Path, request: Request, context: Context): Promise<Response> {
  const operation = operations[path];
  const read = question(path, operation, target(request), (await context.params)?.id ?? "");
  if (read.problems.length > 0) return refusal(request, "parameter", read.problems);
  const found = await kept(operation, read);
  if (typeof found === "string") return refusal(request, found);
  canonical.set(target(request), read.address);
  return answer(request, found);
}

function failure(request: Request, error: unknown): Response {
  if (error instanceof QueueFullError) return refusal(request, "busy");
  console.error(faultLine(request.headers.get("x-request-id") ?? "", error, new Date()));
  return refusal(request, "failed");
}

/** The methods of one address of the API: its query read strictly, answered from memory where it was asked before. */
export function filtered(path: Path) {
  const GET = (request: Request, context: Context): Response | Promise<Response> => {
    const known = finished.get(canonical.get(target(request)) ?? "");
    if (known) return answer(request, known);
    return asked(path, request, context).catch((error: unknown) => failure(request, error));
  };
  return { GET, HEAD: GET, OPTIONS: preflight };
}
