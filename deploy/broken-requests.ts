import { isUtf8 } from "node:buffer";
import type { Server } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { caching, strictHeaders } from "../app/_http/headers";
import { refusalDocument, refusalType } from "../app/_http/refusal";
import { requestLine } from "../app/_http/request-rules";

const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** An answer as it goes over the wire: headers of no class, stored by nobody. */
function message({ status, headers, body }: Answer, id: string): string {
  const fields = {
    ...strictHeaders,
    "Cache-Control": caching.noStore,
    ...headers,
    "Content-Length": Buffer.byteLength(body),
    "X-Request-Id": id,
    Connection: "close",
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n");
}

function refusal(status: number, id: string): Answer {
  const detail = "The server cannot read this request.";
  const body = refusalDocument(status, STATUS_CODES[status] ?? "", detail, `#${id}`);
  return { status, headers: { "Content-Type": refusalType }, body };
}

/** A path of this host and its query in a request line; two slashes at its start would name another host. */
const requestTarget = /^(?:GET|HEAD) (\/(?![/\\])[^\0- \x7f]*) HTTP\/1\.[01]\r?\n/;

/**
 * Redirects to the percent-encoded address where a GET or HEAD has UTF-8 in its target as it is, as chat programs and tools
 * send it: Node's parser refuses such bytes, with `insecureHTTPParser` too. Null for other requests.
 */
function redirectToEncoded(packet: Buffer): Answer | null {
  const [, target] = requestTarget.exec(packet.toString("latin1")) ?? [];
  if (target === undefined || !isUtf8(Buffer.from(target, "latin1"))) return null;
  const location = target.replace(
    /[\x80-\xff]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return { status: 308, headers: { Location: location }, body: "" };
}

type ParseError = NodeJS.ErrnoException & { readonly rawPacket?: Buffer };

const answerTo = ({ code = "", rawPacket }: ParseError, id: string): Answer =>
  (code === "HPE_INVALID_URL" && rawPacket && redirectToEncoded(rawPacket)) ||
  refusal(statuses[code] ?? 400, id);

/** Answers what Node cannot read as a request. A connection whose last answer is still under way is closed instead. */
export function answerBrokenRequests(server: Server, log: (line: string) => void): void {
  const busy = new WeakSet<object>();
  server.on("request", (request, response) => {
    busy.add(request.socket);
    response.once("close", () => busy.delete(request.socket));
  });
  server.on("clientError", (error: ParseError, socket: Socket) => {
    if (!socket.writable || busy.has(socket) || error.code === "ECONNRESET") {
      socket.destroy();
      return;
    }
    const id = crypto.randomUUID();
    const answer = answerTo(error, id);
    socket.end(message(answer, id));
    const line = { id, method: "", path: "", status: answer.status, duration: 0, whole: true };
    log(requestLine(line, new Date()));
  });
}
