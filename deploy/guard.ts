import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import {
  isForgedHeader,
  isInternalHeader,
  missingHeaders,
  originForm,
  pathClass,
  requestLine,
  sentStatus,
} from "../app/_http/request-rules";
import { errorPage } from "../app/_render/embed/error-page";

/** The build that answers, by which a front tells what it may keep. */
const build = process.env.BUILD_ID ?? "dev";

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Lets in no header that steers the framework; adds the id that the answer carries, and the target as it was written. */
function admit(request: IncomingMessage, id: string) {
  for (const name of Object.keys(request.headers).filter(isForgedHeader))
    delete request.headers[name];
  request.headers["x-request-id"] = id;
  request.url = originForm(request.url ?? "");
  request.headers["x-request-target"] = request.url;
  // The framework cannot represent TRACE (the Fetch standard forbids it) and would fail where it refuses all others.
  if (request.method === "TRACE") request.method = "DELETE";
}

/** Whether a fault here is a page's, which the framework leaves empty without script, or an embed's, which it leaves blank. */
const isSeen = (path: string) => ["page", "embed", "other"].includes(pathClass(path));

/** Completes the headers at the moment they are sent, when nobody can add to them any more. */
function complete(response: ServerResponse, id: string, path: string) {
  const sent = { status: 0, mute: false };
  const { writeHead } = response;
  response.writeHead = (status: number, ...more: unknown[]) => {
    sent.status = sentStatus(status, String(response.getHeader("Content-Range") ?? ""));
    sent.mute = sent.status === 500 && isSeen(path);
    for (const name of response.getHeaderNames().filter(isInternalHeader))
      response.removeHeader(name);
    const lacked = missingHeaders(sent.status, (name) => response.hasHeader(name));
    response.setHeader("X-Request-Id", id);
    response.setHeader("X-Build", build);
    for (const [name, value] of Object.entries(lacked)) response.setHeader(name, value);
    if (!sent.mute) return Reflect.apply(writeHead, response, [sent.status, ...more]);
    for (const name of ["Content-Encoding", "Content-Length"]) response.removeHeader(name);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    return Reflect.apply(writeHead, response, [sent.status]);
  };
  return sent;
}

/** Says so where a page or embed could not be made. */
function speak(response: ServerResponse, sent: { readonly mute: boolean }, page: () => string) {
  const { write, end } = response;
  const isMute = () => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500);
    return sent.mute;
  };
  response.write = (...chunk: unknown[]) => isMute() || Reflect.apply(write, response, chunk);
  response.end = (...chunk: unknown[]) => Reflect.apply(end, response, isMute() ? [page()] : chunk);
}

function attend({ request, response }: Exchange) {
  const { method = "", url: path = "" } = request;
  const [id, started] = [crypto.randomUUID(), performance.now()];
  admit(request, id);
  const sent = complete(response, id, path);
  speak(response, sent, () => errorPage(path, id));
  response.once("close", () => {
    const { status } = sent;
    const duration = performance.now() - started;
    const whole = response.writableFinished;
    console.log(requestLine({ id, method, path, status, duration, whole }, new Date()));
  });
}

/** Without a listener Node answers an upgrade as an ordinary request; the framework's leaves the socket open for good. */
const refuseUpgrades = ({ socket }: { readonly socket: { readonly server?: Server } }) =>
  socket.server?.removeAllListeners("upgrade");

/** Stands before the framework at every request. */
export function guard() {
  subscribe("http.server.request.start", (message) => attend(message as Exchange));
  subscribe("net.server.socket", (message) =>
    refuseUpgrades(message as Parameters<typeof refuseUpgrades>[0]),
  );
}
