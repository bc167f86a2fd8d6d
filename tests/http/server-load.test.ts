import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { program, type Server, server } from "../fixtures/server";

const paths = ["/api/ties", "/api/ties.csv", "/api/flows.geojson", "/api/map.svg"];

/** Status and bytes of an answer; an answer that does not come whole is an error. */
async function fetchAnswer({ address }: Server, path: string) {
  const response = await fetch(`${address}${path}`, { signal: AbortSignal.timeout(60_000) });
  return { status: response.status, body: await response.text(), headers: response.headers };
}

/** A client that sends a byte of its request now and then, or never reads its answer. */
function slow({ port }: Server, kind: "writer" | "reader"): Socket {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  if (kind === "writer") {
    socket.write("GET /en HTTP/1.1\r\nHost: map\r\nX-Slow: ");
    const timer = setInterval(() => socket.write("x"), 500);
    socket.on("close", () => clearInterval(timer));
  } else {
    socket.pause();
    socket.write("GET /api/ties HTTP/1.1\r\nHost: map\r\n\r\n");
  }
  return socket;
}

/** Tells a server to stop while a client is sending its request; its exit and the milliseconds until then. */
async function stopWithOpenRequest() {
  const held = await server();
  await held.ready();
  const client = slow(held, "writer");
  await new Promise((connected) => client.once("connect", connected));
  await fetchAnswer(held, "/api/health");
  const start = Date.now();
  held.kill("SIGTERM");
  const stopped = held.exit.then((exit) => ({ exit, durationMs: Date.now() - start }));
  return { client, stopped };
}

// The server waits for ten seconds and computes nothing, while the other tests go on.
let held: Awaited<ReturnType<typeof stopWithOpenRequest>>;
beforeAll(async () => {
  held = await stopWithOpenRequest();
});

test("a server killed under load leaves no half answer, and its successor answers the same", async () => {
  const first = await server();
  await first.ready();
  const expected = new Map<string, string>();
  for (const path of paths) expected.set(path, (await fetchAnswer(first, path)).body);
  const tag = (await fetchAnswer(first, "/api/ties")).headers.get("etag") ?? "";
  let [isOver, whole, broken] = [false, 0, 0];
  const client = async (path: string) => {
    while (!isOver) {
      const answer = await fetchAnswer(first, path).catch(() => null);
      if (answer === null) {
        broken++;
        return;
      }
      whole++;
      expect(answer.body === expected.get(path), path).toBe(true);
    }
  };
  const clients = Array.from({ length: 20 }, (_, at) => client(paths[at % paths.length] ?? "/"));
  await expect.poll(() => whole, { timeout: 60_000 }).toBeGreaterThan(100);
  first.kill("SIGKILL");
  await Promise.race([Promise.all(clients), new Promise((late) => setTimeout(late, 20_000))]);
  isOver = true;
  expect(broken).toBe(20);

  const second = await server({ port: first.port });
  await second.ready();
  for (const path of paths) expect((await fetchAnswer(second, path)).body).toBe(expected.get(path));
  const known = await fetch(`${second.address}/api/ties`, { headers: { "If-None-Match": tag } });
  expect(known.status).toBe(304);
  await second.stop();
});

/** Whether the signal reaches the server through npm does not depend on how many requests are open. */
const starts = [
  { name: "server.cjs", command: [process.execPath, program], count: 100 },
  { name: "npm start", command: ["npm", "start"], count: 20 },
] as const;

for (const { name, command, count } of starts)
  test(`told to stop with ${count} requests open, ${name} finishes all and ends with code 0 within ten seconds`, async () => {
    const stopped = await server({ command: [...command] });
    await stopped.ready();
    const requests = Array.from({ length: count }, (_, at) =>
      fetchAnswer(
        stopped,
        at % 4 === 0 ? `/api/map.png?width=${300 + at}&height=300` : `/en?q=w${at}`,
      ),
    );
    await Promise.race(requests);
    const start = Date.now();
    stopped.kill("SIGTERM");
    const answers = await Promise.all(requests);
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(await stopped.exit).toEqual({ code: 0, signal: null });
    expect(Date.now() - start).toBeLessThan(10_000);
  });

describe("on a busy server", () => {
  let busy: Server;
  beforeAll(async () => {
    busy = await server();
    await busy.ready();
  });
  afterAll(async () => {
    await busy.stop();
  });

  test("the largest picture keeps nobody waiting and takes less than a gigabyte", async () => {
    await fetchAnswer(busy, "/api/map.png?width=300");
    let isOver = false;
    const largest = fetch(`${busy.address}/api/map.png?width=2400&height=2400&scale=3`).then(
      async (answer) => {
        isOver = true;
        return { status: answer.status, bytes: (await answer.arrayBuffer()).byteLength };
      },
    );
    const waits: number[] = [];
    while (!isOver) {
      const start = Date.now();
      await fetchAnswer(busy, "/api/health");
      waits.push(Date.now() - start);
      await new Promise((later) => setTimeout(later, 50));
    }
    const { status, bytes } = await largest;
    expect(status).toBe(200);
    expect(bytes).toBeGreaterThan(500_000);
    expect(waits.length).toBeGreaterThan(3);
    expect(Math.max(...waits)).toBeLessThan(1500);
    const peak = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${busy.pid}/status`, "utf8"));
    expect(Number(peak?.[1])).toBeLessThan(1_000_000);
  });

  test("two hundred slow clients keep nobody else waiting", async () => {
    await fetchAnswer(busy, "/en");
    const clients = Array.from({ length: 200 }, (_, at) =>
      slow(busy, at % 2 ? "writer" : "reader"),
    );
    await Promise.all(
      clients.map(
        (client) =>
          client.readyState === "open" || new Promise((open) => client.once("connect", open)),
      ),
    );
    for (const path of [...paths, "/en", "/ar?layers=trade"]) {
      const start = Date.now();
      expect((await fetchAnswer(busy, path)).status).toBe(200);
      expect(Date.now() - start, path).toBeLessThan(5000);
    }
    for (const client of clients) client.destroy();
    expect((await fetchAnswer(busy, "/api/health")).status).toBe(200);
  });
});

test("a server with 64 file handles turns the crowd away and serves on after it", async () => {
  const command = ["sh", "-c", `ulimit -n 64 && exec ${process.execPath} ${program}`] as const;
  const tight = await server({ command: [...command] });
  await tight.ready();
  const after = [...paths, "/en", "/ar/embed", "/api/map.png?width=300"];
  for (const path of after) expect((await fetchAnswer(tight, path)).status, path).toBe(200);
  const whole = (await fetchAnswer(tight, "/api/ties")).body;
  const crowd = await Promise.allSettled(
    Array.from({ length: 200 }, (_, at) =>
      fetchAnswer(tight, at % 2 ? "/api/ties" : `/en?q=w${at}`),
    ),
  );
  const answers = crowd.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  for (const path of after)
    await expect
      .poll(async () => (await fetchAnswer(tight, path)).status, { message: path })
      .toBe(200);
  expect((await fetchAnswer(tight, "/api/ties")).body).toBe(whole);
  await tight.stop();
});

test("a client that never ends its request does not keep a server from stopping", async () => {
  const { exit, durationMs } = await held.stopped;
  held.client.destroy();
  expect(exit).toEqual({ code: 1, signal: null });
  expect(durationMs).toBeLessThan(12_000);
});
