// The deployed front over two app processes: its speed beside bare node:http, and what a killed app costs.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { front, hasNginx } from "../fixtures/nginx";
import { startServer } from "../fixtures/server";
import { load } from "./load";
import { project } from "./server";
import { isMet, median, progress, type Row, table } from "./table";

if (!hasNginx()) {
  console.log(
    "Skipped: nginx is not installed, so nothing was measured (apt-get install nginx-light).",
  );
  process.exit(0);
}

const seconds = Number(process.env.FRONT_SECONDS ?? 5);
const rounds = Number(process.env.FRONT_ROUNDS ?? 6);

const cachedTargets = [
  ...["/en", "/ar", "/en?layers=trade", "/ar?statuses=official", "/en/embed", "/ar/embed/live"],
  ...["/api/ties", "/api/ties.csv", "/api/ties.geojson", "/api/flows.geojson", "/api/places"],
  ...[
    "/api/map.svg",
    "/api/map.png?width=400&height=210",
    "/embed.css",
    "/robots.txt",
    "/icon.svg",
  ],
];

/** The files that the image of the front holds. */
const www = join(project, ".next/assets");

const results: Row[] = [];

const apps = [await startServer(), await startServer()];
const [first, second] = apps;
if (!first || !second) throw new Error("two apps were to be started");
const proxy = await front([first.port, second.port], {
  ...{ ASSET_FOLDER: www, RELEASE: readFileSync(join(project, ".next/RELEASE"), "utf8") },
  // No limit of one client's requests may stand in the way of a measurement.
  ...{ RATE: "1000000", BURST: "1000000", CONNECTIONS: "1000" },
  ...{ PICTURE_RATE: "1000000", PICTURE_BURST: "1000000" },
});

const fetchThroughFront = (target: string) =>
  fetch(`${proxy.address}${target}`, { headers: { "Accept-Encoding": "gzip" } });

/** The whole of a bare server, in a process of its own as the front is. */
const twinCode = `
const { readFileSync } = require("node:fs");
const [file, headers] = process.argv.slice(1);
const [body, head] = [readFileSync(file), JSON.parse(headers)];
require("node:http")
  .createServer((_, response) => response.writeHead(200, head).end(body))
  .listen(0, "127.0.0.1", function () { console.log(this.address().port); });`;

/** A bare server of the very bytes and headers that the front gives. */
async function bare(target: string) {
  const answer = await fetchThroughFront(target);
  const plain = Buffer.from(await answer.arrayBuffer());
  const body = answer.headers.get("content-encoding") === "gzip" ? gzipSync(plain) : plain;
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => !/^(transfer-encoding|connection|date)$/.test(name)),
  );
  const folder = mkdtempSync(join(tmpdir(), "twin-"));
  writeFileSync(join(folder, "body"), body);
  const told = JSON.stringify({ ...headers, "content-length": body.length });
  const child = spawn(process.execPath, ["-e", twinCode, join(folder, "body"), told]);
  const [line] = await once(child.stdout, "data");
  return {
    port: Number(String(line)),
    close: () => {
      child.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

for (const target of cachedTargets) {
  await (await fetchThroughFront(target)).arrayBuffer();
  const again = await fetchThroughFront(target);
  await again.arrayBuffer();
  if (again.headers.get("x-cache") !== "HIT") throw new Error(`${target} is not kept`);
}

for (const target of ["/en", "/en/embed", "/api/ties", "/api/map.svg"]) {
  const twin = await bare(target);
  const ratios: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const of = (port: number) => load({ port, target: () => target, connections: 16, seconds });
    const [theirs, ours] = [await of(twin.port), await of(proxy.port)];
    ratios.push(ours / theirs);
    progress(`${target}: ${ours.toFixed(0)} a second, bare node:http ${theirs.toFixed(0)}`);
  }
  twin.close();
  results.push({
    what: `${target} ÷ bare node:http`,
    measured: median(ratios),
    limit: 0.5,
    least: true,
    from: `requests a second, median of ${ratios.length} rounds`,
  });
}

/** Kept addresses, and among them ones that nobody asked before. */
let turn = 0;
const nextTarget = () => {
  turn += 1;
  return turn % 4 === 0
    ? `/api/ties?limit=1&q=a${turn}`
    : (cachedTargets[turn % cachedTargets.length] ?? "/en");
};

const count = { all: 0, failed: 0 };
const under = load({
  port: proxy.port,
  target: nextTarget,
  connections: 8,
  seconds: rounds * 10,
  rest: 5,
  each: ({ status }) => {
    count.all += 1;
    if (status > 0 && status < 500) return;
    count.failed += 1;
    progress(`failed: ${status === 0 ? "broken off" : status}`);
  },
});
for (let round = 0; round < rounds; round += 1) {
  const at = round % 2;
  const port = apps[at]?.port ?? 0;
  await apps[at]?.stop();
  apps[at] = await startServer({ port });
  await new Promise((done) => setTimeout(done, 7_000));
}
await under;
results.push({
  what: "failures with an app killed every 10 s",
  measured: (100 * count.failed) / count.all,
  limit: 0.1,
  unit: " %",
  from: `${count.failed} of ${count.all} requests`,
});

await Promise.all(apps.map((app) => app.stop()));
const answers = await Promise.all(cachedTargets.map(fetchThroughFront));
const alive = answers.filter(({ status }) => status === 200).length;
results.push({
  what: "kept addresses that answer with both killed",
  measured: alive,
  limit: cachedTargets.length,
  least: true,
  from: "one request each",
});
const { status } = await fetchThroughFront("/en?q=nobody-asked-this");
results.push({
  what: "another address that answers 503 then",
  measured: Number(status === 503),
  limit: 1,
  least: true,
  from: `it answers ${status}`,
});

await proxy.stop();
console.log(table(results));
process.exit(results.every(isMet) ? 0 : 1);
