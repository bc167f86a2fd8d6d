import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Server } from "node:http";

/** Milliseconds after the order to stop at which requests still open are cut off. */
const patience = 9000;

/** Turns of the event loop in which no connection may have come in before the door closes. */
const turns = 20;

/** The framework ends a drained server as if the signal had killed it (128 and its number); drained is success. */
const drained = new Set([130, 143]);

function cut(): void {
  console.error(`Requests still open after ${patience / 1000} s were cut off`);
  process.exit(1);
}

/** Calls back when the line at the door is empty: Node takes in one connection a turn, and closing turns the others away. */
function whenQuiet(done: () => void): void {
  let quiet = 0;
  subscribe("net.server.socket", () => {
    quiet = 0;
  });
  const turn = () => {
    quiet += 1;
    if (quiet > turns) done();
    else setTimeout(turn, 10);
  };
  turn();
}

/** Tells the server once it is known, which the framework keeps to itself. */
function whenKnown(tell: (server: Server) => void): void {
  const first = (message: unknown) => {
    unsubscribe("http.server.request.start", first);
    tell((message as { readonly server: Server }).server);
  };
  subscribe("http.server.request.start", first);
}

/** Ends connections as soon as they have their answer. */
const hurry = (server: Server) => {
  server.keepAliveTimeout = 1;
};

function drainOn(signal: NodeJS.Signals, known: Promise<Server>): void {
  const close = process.listeners(signal);
  const stop = () => {
    process.off(signal, stop).on(signal, () => {});
    setTimeout(cut, patience).unref();
    void known.then(hurry);
    whenQuiet(() => {
      for (const listener of close) listener(signal);
    });
  };
  process.removeAllListeners(signal).on(signal, stop);
}

/** Has the server finish every request that has arrived when it is told to stop, and end with code 0 then. */
export function drain(): void {
  process.on("exit", (code) => {
    if (drained.has(code)) process.exitCode = 0;
  });
  const known = new Promise(whenKnown);
  drainOn("SIGINT", known);
  drainOn("SIGTERM", known);
}
