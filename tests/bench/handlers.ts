import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataset, log } from "../../app/_data/current-dataset";
import { versions } from "../../app/_data/versions";
import { exampleAddress } from "../../app/_render/api/examples";
import { operations } from "../../app/_render/api/operations";
import { load } from "./load";
import { startProcess } from "./server";
import { median, progress, type Row } from "./table";
import { fileOf, twinOf, variant } from "./variant";

const [connections, rounds, seconds] = [8, 9, 0.25];

/** Requests a second over some connections; throws where one is no success. */
function rate(address: string): Promise<number> {
  const { port, pathname, search } = new URL(address);
  return load({
    ...{ port: Number(port), connections, seconds, encoding: "identity" },
    target: () => `${pathname}${search}`,
    each: ({ status }) => {
      if (status !== 200) throw new Error(`${address} answers ${status}`);
    },
  });
}

/** Writes what an address answers where its twin reads it. */
async function keep(address: string, file: string): Promise<void> {
  const response = await fetch(address, { headers: { "Accept-Encoding": "identity" } });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const body = Buffer.from(await response.arrayBuffer()).toString("base64");
  const own = /^(date|connection|keep-alive|transfer-encoding|content-length|vary)$/;
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !own.test(name)));
  writeFileSync(file, JSON.stringify({ headers, body }));
}

async function compareRates(own: string, twin: string): Promise<Omit<Row, "what">> {
  for (const address of [own, twin]) await rate(address);
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round++) pairs.push([await rate(own), await rate(twin)]);
  const [mine, other] = [0, 1].map((at) => Math.round(median(pairs.map((pair) => pair[at] ?? 0))));
  return {
    measured: median(pairs.map(([one, two]) => one / two)),
    limit: 0.9,
    least: true,
    from: `${mine} ÷ ${other} requests a second, median of ${rounds} pairs`,
  };
}

/** Each route of the API beside a route of the same build that sends the same bytes from memory. */
export async function handlers(): Promise<readonly Row[]> {
  const paths = Object.keys(operations) as (keyof typeof operations)[];
  progress("handlers: building a copy with a twin beside each route");
  const folder = await variant(paths);
  const answers = join(folder, "answers");
  mkdirSync(answers);
  const site = await startProcess(["node_modules/next/dist/bin/next", "start"], folder, {
    BENCH_ANSWERS: answers,
  });
  const rows: Row[] = [];
  for (const path of paths) {
    const address = exampleAddress(path, operations[path], { dataset, log, versions, site });
    await keep(site + address, join(answers, fileOf(path)));
    const found = await compareRates(site + address, site + twinOf(address));
    rows.push({ what: `${path} ÷ the same bytes from memory`, ...found });
    progress(`handlers: ${path} ${found.measured.toFixed(2)} (${found.from})`);
  }
  return rows;
}
