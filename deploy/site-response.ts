import { type IncomingMessage, type OutgoingHttpHeader, ServerResponse } from "node:http";
import { byteRange } from "../app/_http/byte-range";
import { storedCodingHeader } from "../app/_http/content-coding";
import { errorPage } from "../app/_http/error-page";
import { caching, frameHeader } from "../app/_http/headers";
import { setPageState } from "../app/_http/page-state";
import { isInternalHeader, missingHeaders, pathClass } from "../app/_http/request-rules";

const hasBody = (status: number) => status >= 200 && status !== 204 && status !== 304;

/** Whether a reader sees the answer as a document. */
const isDocument = (target: string) => ["page", "embed", "other"].includes(pathClass(target));

type Fields = Readonly<Record<string, OutgoingHttpHeader>> | readonly string[];

/** Name and value of each header that `writeHead` was given: an object or a flat list. */
function headerEntries(fields: Fields = []): (readonly [string, OutgoingHttpHeader])[] {
  if (!Array.isArray(fields)) return Object.entries(fields);
  return fields.flatMap((name, at) => (at % 2 === 0 ? [[name, fields[at + 1]] as const] : []));
}

/**
 * The answer to one request. Adds the headers that it lacks when they are about to be sent. Holds a body without a
 * content coding until it ends, so that its length is known and a part of it can be sent; others pass as they come.
 * Where a document fails with 500, which the framework sends empty, sends the error page.
 */
export class SiteResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  /** The build and records of all answers of this process. */
  static release = "dev";

  readonly id = crypto.randomUUID();
  readonly #target: string;
  readonly #range: string | undefined;
  #body: Buffer[] | null = null;
  #hasFailed = false;

  constructor(...options: ConstructorParameters<typeof ServerResponse<Request>>) {
    super(...options);
    const [request] = options;
    this.#target = request.url ?? "";
    this.#range = request.headers.range;
  }

  override writeHead(status: number, ...more: unknown[]): this {
    this.statusCode = status;
    const fields = more.find((value) => typeof value === "object" && value !== null);
    for (const [name, value] of headerEntries(fields as Fields | undefined))
      this.setHeader(name, value);
    this.#addMissingHeaders();
    const isPage = isDocument(this.#target);
    this.#hasFailed = status === 500 && isPage;
    if (this.#hasFailed || (isPage && status === 200))
      setPageState(this.#hasFailed ? "failing" : "ok");
    const passes =
      !this.#restoreCoding() &&
      (this.hasHeader("Content-Encoding") || this.hasHeader("Accept-Ranges"));
    if (this.#hasFailed || (hasBody(status) && !passes)) this.#body ??= [];
    return this.#body ? this : super.writeHead(status);
  }

  override flushHeaders(): void {
    this.#begin();
    if (!this.#body) super.flushHeaders();
  }

  override write(chunk: string | Uint8Array, ...more: unknown[]): boolean {
    this.#begin();
    if (!this.#body) return Reflect.apply(super.write, this, [chunk, ...more]);
    this.#body.push(Buffer.from(chunk as string));
    return true;
  }

  override end(...more: unknown[]): this {
    this.#begin();
    if (!this.#body) return Reflect.apply(super.end, this, more);
    const [chunk] = more;
    if (typeof chunk === "string" || chunk instanceof Uint8Array)
      this.#body.push(Buffer.from(chunk as string));
    const body = this.#hasFailed ? this.#errorPage() : this.#part(Buffer.concat(this.#body));
    if (hasBody(this.statusCode)) this.setHeader("Content-Length", body.length);
    super.writeHead(this.statusCode);
    return super.end(body);
  }

  /** Writes the headers where nobody has. */
  #begin(): void {
    if (!this.headersSent && !this.#body) this.writeHead(this.statusCode);
  }

  /** Names the coding of a body that its route has compressed; returns whether it has. */
  #restoreCoding(): boolean {
    const coding = this.getHeader(storedCodingHeader);
    if (coding === undefined) return false;
    this.removeHeader(storedCodingHeader);
    this.setHeader("Content-Encoding", coding);
    return true;
  }

  #addMissingHeaders(): void {
    for (const name of this.getHeaderNames().filter(isInternalHeader)) this.removeHeader(name);
    const missing = missingHeaders(this.statusCode, (name) => this.hasHeader(name));
    const isStored = this.getHeader("Cache-Control") !== caching.noStore;
    this.setHeader("X-Request-Id", this.id).setHeader("X-Build", SiteResponse.release);
    const vary = String(this.getHeader("Vary") ?? "");
    if (pathClass(this.#target) === "page" && !vary.includes(frameHeader))
      this.setHeader("Vary", vary ? `${vary}, ${frameHeader}` : frameHeader);
    for (const [name, value] of Object.entries(missing))
      if (name !== "Cache-Control" || isStored) this.setHeader(name, value);
  }

  #errorPage(): Buffer {
    this.removeHeader("Content-Encoding");
    this.setHeader("Content-Type", "text/html; charset=utf-8");
    return Buffer.from(errorPage(this.#target, this.id));
  }

  /** The part of a body that was asked for, if the answer has a strong entity tag (RFC 9110, 14.2); else the whole. */
  #part(body: Buffer): Buffer {
    if (this.statusCode !== 200 || !/^"/.test(String(this.getHeader("ETag") ?? ""))) return body;
    this.setHeader("Accept-Ranges", "bytes");
    const ifRange = this.req.headers["if-range"];
    const isSame = ifRange === undefined || ifRange === this.getHeader("ETag");
    const range = isSame ? byteRange(this.#range, body.length) : null;
    if (range === null) return body;
    if (range === "unsatisfiable") {
      this.statusCode = 416;
      this.setHeader("Cache-Control", caching.noStore).setHeader(
        "Content-Range",
        `bytes */${body.length}`,
      );
      return Buffer.alloc(0);
    }
    this.statusCode = 206;
    this.setHeader("Content-Range", `bytes ${range.first}-${range.last}/${body.length}`);
    return body.subarray(range.first, range.last + 1);
  }
}
