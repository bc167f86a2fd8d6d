// Bursts on the loopback against a server of their own: many at once, many distinct addresses, many idle connections.

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { type Server, startServer } from "../fixtures/server";
import { load } from "./load";
import { progress, type Row } from "./table";

/** Resident memory of a process in MB (proc(5)). */
const memoryMb = ({ pid }: Server): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;

/** Asks for `count` addresses over some connections; gives the slowest in ms and how many failed. */
async function ask(
  site: Server,
  count: number,
  connections: number,
  target: (at: number) => string,
) {
  const result = { slowestMs: 0, failed: 0, answers: 0 };
  let at = 0;
  await load({
    port: site.port,
    connections,
    seconds: 120,
    target: () => target(at++),
    isStopped: () => at >= count,
    each: ({ status, duration }) => {
      result.answers += 1;
      result.slowestMs = Math.max(result.slowestMs, duration);
      if (status !== 200) result.failed += 1;
    },
  });
  return result;
}

async function manyAtOnce(site: Server): Promise<readonly Row[]> {
  const { slowestMs, failed, answers } = await ask(site, 400, 400, (at) => `/en?q=burst${at}`);
  progress(`400 at once: the slowest took ${(slowestMs / 1000).toFixed(1)} s`);
  const from = `${answers} answers to /en?q=…`;
  return [
    {
      what: "slowest of 400 pages at once",
      measured: slowestMs / 1000,
      limit: 19,
      unit: " s",
      from,
    },
    { what: "failures among them", measured: failed, limit: 0, from },
  ];
}

async function manyAddresses(site: Server): Promise<readonly Row[]> {
  const start = memoryMb(site);
  const pass = async () => {
    const { failed } = await ask(site, 3000, 8, (at) => `/en?q=distinct${at}`);
    progress(`3,000 distinct addresses: ${memoryMb(site).toFixed(0)} MB, ${failed} failed`);
    return memoryMb(site);
  };
  const [first, second] = [await pass(), await pass()];
  const from = `RSS ${start.toFixed(0)} → ${first.toFixed(0)} → ${second.toFixed(0)} MB`;
  return [
    { what: "memory after 3,000 addresses twice", measured: second, limit: 585, unit: " MB", from },
    {
      what: "growth in the second pass",
      measured: 100 * (second / first - 1),
      limit: 10,
      unit: " %",
      from,
    },
  ];
}

async function manyIdle(site: Server): Promise<readonly Row[]> {
  const sockets = Array.from({ length: 1100 }, () => connect(site.port, "127.0.0.1"));
  for (const socket of sockets) socket.on("error", () => {});
  await Promise.all(
    sockets.map((socket) => socket.readyState === "open" || once(socket, "connect")),
  );
  const { slowestMs, failed } = await ask(site, 20, 1, (at) => `/en?q=idle${at}`);
  for (const socket of sockets) socket.destroy();
  const from = "20 pages beside 1,100 idle connections";
  return [
    { what: "slowest page beside them", measured: slowestMs / 1000, limit: 2, unit: " s", from },
    { what: "failures beside them", measured: failed, limit: 0, from },
  ];
}

/** All bursts, one after another. */
export async function bursts(): Promise<readonly Row[]> {
  const site = await startServer();
  await ask(site, 20, 2, (at) => `/en?q=warm${at}`);
  const rows = [
    ...(await manyAtOnce(site)),
    ...(await manyAddresses(site)),
    ...(await manyIdle(site)),
  ];
  await site.stop();
  return rows;
}
