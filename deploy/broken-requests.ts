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

/** An answer as it goes over the wire: headers of no class, stored by nobody. */
function message(status: number, id: string): string {
  const title = STATUS_CODES[status] ?? "";
  const body = refusalDocument(status, title, "The server cannot read this request.", `#${id}`);
  const headers = {
    ...strictHeaders,
    "Cache-Control": caching.noStore,
    "Content-Type": refusalType,
    "Content-Length": Buffer.byteLength(body),
    "X-Request-Id": id,
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${title}`, ...lines, "", body].join("\r\n");
}

/** Answers what Node cannot read as a request. A connection whose last answer is still under way is closed instead. */
export function answerBrokenRequests(server: Server, log: (line: string) => void): void {
  const busy = new WeakSet<object>();
  server.on("request", (request, response) => {
    busy.add(request.socket);
    response.once("close", () => busy.delete(request.socket));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || busy.has(socket) || error.code === "ECONNRESET") {
      socket.destroy();
      return;
    }
    const [id, status] = [crypto.randomUUID(), statuses[error.code ?? ""] ?? 400];
    socket.end(message(status, id));
    const line = { id, method: "", path: "", status, duration: 0, whole: true };
    log(requestLine(line, new Date()));
  });
}
