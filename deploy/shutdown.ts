import type { Server } from "node:http";

/** Milliseconds after the order to stop at which requests still open are cut off. */
const maxWaitMs = 9000;

/** Turns of the event loop without a new connection after which the queue of the kernel counts as empty. */
const quietTurns = 20;

/** Milliseconds after which the server closes although connections keep coming. */
const maxQuietWaitMs = 7000;

/**
 * Calls back once no connection has come for `quietTurns`. Closing a server resets connections that it has not accepted,
 * and a busy process accepts few in a turn, so that time alone says nothing.
 */
function whenQuiet(server: Server, callback: () => void): void {
  const start = Date.now();
  let turns = 0;
  server.on("connection", () => {
    turns = 0;
  });
  const timer = setInterval(() => {
    turns += 1;
    if (turns < quietTurns && Date.now() - start < maxQuietWaitMs) return;
    clearInterval(timer);
    callback();
  }, 10);
}

function cut(): void {
  console.error(`Requests still open after ${maxWaitMs / 1000} s were cut off`);
  process.exit(1);
}

/**
 * On SIGINT or SIGTERM answers every request that has arrived, waits until `finish` resolves or a second has passed, and
 * ends with code 0; with 1 after `maxWaitMs`.
 */
export function shutDownOnSignal(server: Server, finish: () => Promise<void>): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(cut, maxWaitMs).unref();
    // Connections end as soon as they have their answer.
    server.keepAliveTimeout = 1;
    whenQuiet(server, () =>
      server.close(() => {
        setTimeout(() => process.exit(0), 1000);
        void finish().then(() => process.exit(0));
      }),
    );
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
}
