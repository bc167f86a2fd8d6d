import type { Browser } from "@playwright/test";
import { bare } from "./bare";
import { browser, fresh, slowDown } from "./browser";
import { product } from "./server";
import { median, progress, type Row } from "./table";

/** Milliseconds from navigation. */
type Load = {
  /** When the first frame with the land in it was painted (Element Timing); 0 where there is no picture. */
  readonly painted: number;
  /** When the library's code was asked for, and the worker's. */
  readonly asked: number;
  readonly worker: number;
  readonly ready: number;
};

declare global {
  interface Window {
    bench: { painted?: number; ready?: number };
  }
}

/** Runs in the page before its own scripts: notes when the picture is painted and when the map stands. */
function watch(): void {
  window.bench = {};
  new PerformanceObserver((painted) => {
    for (const entry of painted.getEntries())
      window.bench.painted ??= (entry as PerformanceEntry & { renderTime: number }).renderTime;
  }).observe({ type: "element", buffered: true });
  new MutationObserver(() => {
    if (document.querySelector("[data-map=ready]")) window.bench.ready ??= performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-map"] });
}

async function libraryOf(address: string, scripts: readonly string[]): Promise<string> {
  for (const script of scripts)
    if ((await (await fetch(new URL(script, address))).text()).includes("maplibregl-canvas"))
      return script;
  throw new Error(`${address} loads no map`);
}

async function load(by: Browser, address: string): Promise<Load> {
  const context = await fresh(by);
  const page = await context.newPage();
  await page.addInitScript(watch);
  await slowDown(page);
  await page.goto(address, { waitUntil: "commit", timeout: 120_000 });
  await page.waitForFunction(() => window.bench.ready !== undefined, null, {
    timeout: 120_000,
    polling: 250,
  });
  const { marks, scripts } = await page.evaluate(() => ({
    marks: window.bench,
    scripts: performance
      .getEntriesByType("resource")
      .filter(({ name }) => /\.m?js$/.test(name))
      .map(({ name, startTime }) => ({ name, startTime })),
  }));
  await context.close();
  const library = await libraryOf(
    address,
    scripts.map(({ name }) => name),
  );
  const startOf = (name: RegExp) =>
    scripts.find((script) => name.test(script.name))?.startTime ?? Number.NaN;
  return {
    painted: marks.painted ?? 0,
    asked: scripts.find(({ name }) => name === library)?.startTime ?? Number.NaN,
    worker: startOf(/worker/),
    ready: marks.ready ?? Number.NaN,
  };
}

/** The free area of the first view, as `/{lang}` lays it out. */
async function stageSize(by: Browser, address: string) {
  const context = await fresh(by);
  const page = await context.newPage();
  await page.goto(address);
  const box = await page.locator(".picture-box").boundingBox();
  await context.close();
  if (!box) throw new Error(`${address} shows no picture`);
  return { width: box.width, height: box.height };
}

const times = 5;

/** How soon the picture and the map stand, beside a page that has nothing but the map. */
export async function maps(): Promise<readonly Row[]> {
  const by = await browser();
  const own = `${await product()}/en`;
  const other = await bare(await stageSize(by, own));
  const loads: { own: Load; other: Load }[] = [];
  for (let run = 0; run <= times; run++) {
    const pair = { own: await load(by, own), other: await load(by, other) };
    progress(
      `maps: run ${run} of ${times}${run === 0 ? " (not counted)" : ""} ${JSON.stringify(pair)}`,
    );
    if (run > 0) loads.push(pair);
  }
  const of = (pick: (pair: (typeof loads)[number]) => number) => median(loads.map(pick));
  const ms = (value: number) => `${Math.round(value)} ms`;
  const [painted, ready] = [of(({ own }) => own.painted), of(({ own }) => own.ready)];
  const since = of(({ own }) => own.ready - own.asked);
  const bareSince = of(({ other }) => other.ready - other.asked);
  const bareReady = of(({ other }) => other.ready);
  return [
    {
      what: "picture painted ÷ map ready",
      measured: painted / ready,
      limit: 0.25,
      from: `${ms(painted)} ÷ ${ms(ready)}`,
    },
    {
      what: "map ÷ bare map, from the request of its code",
      measured: since / bareSince,
      limit: 1.15,
      from: `${ms(since)} ÷ ${ms(bareSince)}`,
    },
    {
      what: "map ÷ bare map, from navigation",
      measured: ready / bareReady,
      limit: 1.5,
      from: `${ms(ready)} ÷ ${ms(bareReady)}`,
    },
    {
      what: "map code and worker asked for after the picture",
      measured: Math.min(...loads.map(({ own }) => Math.min(own.asked, own.worker) - own.painted)),
      limit: 0,
      least: true,
      unit: " ms",
      from: "the least of all runs",
    },
  ];
}
