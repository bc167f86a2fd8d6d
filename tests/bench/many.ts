import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Server, server } from "../fixtures/server";
import { browser, fresh } from "./browser";
import { atEnd } from "./ending";
import { toggleLayer } from "./layer-toggle";
import { product, project } from "./server";
import { median, progress, type Row } from "./table";
import { inTurns } from "./turns";

/** The most that is allowed with so many ties; null where the number is only stated. */
type Limits = {
  readonly ties: number;
  readonly start: number | null;
  readonly memory: number | null;
  readonly page: number;
  readonly data: number | null;
  readonly toggle: number | null;
  readonly api: number;
};

const sizes: readonly Limits[] = [
  { ties: 5000, start: 4, memory: 300, page: 45, data: 350, toggle: 1.5, api: 10 },
  { ties: 20_000, start: null, memory: null, page: 45, data: null, toggle: null, api: 20 },
];

const starts = 3;

/** A folder with so many synthetic ties, as `npm run data:synthetic` makes it. */
function synthetic(count: number): string {
  const folder = join(tmpdir(), `taqarub-bench-${process.pid}-${count}`);
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync("npm", ["run", "--silent", "data:synthetic", "--", String(count), folder], {
    cwd: project,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return folder;
}

type Start = { readonly site: Server; readonly seconds: number };

/** Starts the server with a dataset; seconds until it answers. */
async function start(folder: string): Promise<Start> {
  const begun = performance.now();
  const site = await server({ env: { DATASET: folder }, spawned: { cwd: project } });
  atEnd(site.stop);
  await site.ready();
  return { site, seconds: (performance.now() - begun) / 1000 };
}

/** Resident memory of a process in MB (Linux). */
const memory = ({ pid }: Server): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1000;

/** Bytes of an answer as a browser gets it, in brotli, and the milliseconds that it took. */
const ask = (address: string) =>
  new Promise<{ bytes: number; duration: number }>((resolve, reject) => {
    const begun = performance.now();
    get(address, { headers: { "Accept-Encoding": "br" } }, async (response) => {
      let bytes = 0;
      for await (const chunk of response) bytes += (chunk as Buffer).length;
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      resolve({ bytes, duration: performance.now() - begun });
    }).on("error", reject);
  });

/** Addresses of the data that a page fetches until its map is ready and it rests. */
async function pageData(address: string): Promise<readonly string[]> {
  const context = await fresh(await browser());
  const page = await context.newPage();
  const addresses = new Set<string>();
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/api/")) addresses.add(request.url());
  });
  await page.goto(address);
  await page.locator("[data-map=ready]").waitFor({ timeout: 120_000 });
  await page.waitForLoadState("networkidle");
  await context.close();
  return [...addresses];
}

/** Milliseconds of answers that no cache holds. */
async function apiDurations({ address }: Server): Promise<readonly number[]> {
  const durations: number[] = [];
  for (let offset = 0; offset <= 30; offset++) {
    const query = `layers=trade&limit=20${offset > 0 ? `&offset=${offset}` : ""}`;
    durations.push((await ask(`${address}/api/ties?${query}`)).duration);
  }
  return durations.slice(1);
}

type Measurement = {
  readonly seconds: number;
  readonly firstSeconds: number;
  readonly memory: number;
  readonly html: number;
  readonly data: number;
  readonly addresses: number;
  readonly api: readonly number[];
  readonly page: string;
};

/** What a server with so many ties needs and sends; it goes on until the bench ends. */
async function measure(folder: string): Promise<Measurement> {
  const first = await start(folder);
  const seconds: number[] = [];
  let { site } = first;
  for (let round = 0; round < starts; round++) {
    await site.stop();
    const next = await start(folder);
    seconds.push(next.seconds);
    site = next.site;
  }
  const page = `${site.address}/en`;
  const { bytes: html } = await ask(page);
  await ask(`${site.address}/ar`);
  const addresses = await pageData(page);
  let data = 0;
  for (const address of addresses) data += (await ask(address)).bytes;
  const api = await apiDurations(site);
  return {
    ...{ html, data, api, page },
    seconds: median(seconds),
    firstSeconds: first.seconds,
    memory: memory(site),
    addresses: addresses.length,
  };
}

function serverRows(limits: Limits, measured: Measurement): readonly Row[] {
  const { seconds, firstSeconds, html, data, addresses, api } = measured;
  const row = (what: string, value: number, limit: number | null, unit: string, from: string) => ({
    ...{ limit, unit, from },
    what: `${limits.ties.toLocaleString("en")} ties: ${what}`,
    measured: value,
  });
  const started = `median of ${starts}; the first one, which compiles, ${firstSeconds.toFixed(1)} s`;
  const asked = `median of ${api.length} pages, none stored`;
  return [
    row("cold start", seconds, limits.start, " s", started),
    row("memory after the first pages", measured.memory, limits.memory, " MB", "resident set"),
    row("first page, HTML", html / 1000, limits.page, " kB", "/en, brotli"),
    row("data that it loads", data / 1000, limits.data, " kB", `${addresses} addresses, brotli`),
    row("/api/ties?layers=trade&limit=20", median(api), limits.api, " ms", asked),
  ];
}

/** How much later the screen follows the box of a layer with many ties than with the real ones. */
async function toggleRows(pages: readonly string[]): Promise<readonly Row[]> {
  const real = `${await product()}/en`;
  const frames = (await inTurns([real, ...pages], toggleLayer)).map((rounds) =>
    median(rounds.flat().map(({ frame }) => frame)),
  );
  const [own = 0, ...others] = frames;
  return others.map((frame, at) => ({
    what: `${sizes[at]?.ties.toLocaleString("en")} ties: toggle's next frame ÷ at the real ones`,
    measured: frame / own,
    limit: sizes[at]?.toggle ?? null,
    from: `${frame.toFixed(0)} ms ÷ ${own.toFixed(0)} ms, medians`,
  }));
}

/** What the site needs with thousands of ties, beside what it needs with the real ones. */
export async function many(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const pages: string[] = [];
  for (const limits of sizes) {
    const measured = await measure(synthetic(limits.ties));
    progress(`many: ${limits.ties} ties ${JSON.stringify(measured)}`);
    rows.push(...serverRows(limits, measured));
    pages.push(measured.page);
  }
  return [...rows, ...(await toggleRows(pages))];
}
