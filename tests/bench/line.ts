import { once } from "node:events";
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Bytes a second, shared by all connections, and milliseconds before an answer begins. */
type Limits = { readonly bytesPerSecond: number; readonly latencyMs: number };

export const slowLine: Limits = { bytesPerSecond: 1_600_000 / 8, latencyMs: 150 };
export const fastLine: Limits = { bytesPerSecond: Number.POSITIVE_INFINITY, latencyMs: 0 };

/** Milliseconds of the clock that `performance.timeOrigin` of a page is told in. */
export const wallClock = (): number => performance.timeOrigin + performance.now();

/** Bytes that left at a time of the wall clock. */
type Slice = { readonly at: number; readonly bytes: number };

/** Connections take turns by slices of 30 ms on the slow line. */
const sliceBytes = 6000;

/** Waits until the line has carried so many bytes after all those before them. */
function pace({ bytesPerSecond }: Limits): (bytes: number) => Promise<void> {
  let freeAt = 0;
  return async (bytes) => {
    freeAt = Math.max(wallClock(), freeAt) + (1000 * bytes) / bytesPerSecond;
    const wait = freeAt - wallClock();
    if (wait > 1) await sleep(wait);
  };
}

/** Size of the status line and the headers in HTTP/1.1. */
const headBytes = ({ rawHeaders, statusMessage = "" }: IncomingMessage): number =>
  rawHeaders.reduce((sum, text) => sum + text.length + 2, "HTTP/1.1 200 \r\n\r\n".length) +
  statusMessage.length;

/**
 * A proxy before a site that carries and counts every byte of its answers, those of workers too, which the network
 * emulation of DevTools leaves out. Times are milliseconds of the wall clock.
 */
export async function openLine(site: string, limits: Limits) {
  const { hostname, port } = new URL(site);
  const slices: Slice[] = [];
  const carry = pace(limits);
  const pass = async (bytes: number) => {
    await carry(bytes);
    slices.push({ at: wallClock(), bytes });
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    await sleep(limits.latencyMs);
    const { url: path, method, headers } = request;
    const upstream = forward({ hostname, port, path, method, headers, agent: false });
    request.pipe(upstream);
    const [incoming] = (await once(upstream, "response")) as [IncomingMessage];
    await pass(headBytes(incoming));
    response.writeHead(incoming.statusCode ?? 502, incoming.rawHeaders).flushHeaders();
    for await (const chunk of incoming as AsyncIterable<Buffer>)
      for (let at = 0; at < chunk.length && !response.destroyed; at += sliceBytes) {
        const slice = chunk.subarray(at, at + sliceBytes);
        await pass(slice.length);
        response.write(slice);
      }
    response.end();
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytesUntil: (time: number) =>
      slices.reduce((sum, { at, bytes }) => sum + (at <= time ? bytes : 0), 0),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
