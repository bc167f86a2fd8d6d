import type { Page } from "@playwright/test";
import { mapFlags } from "../e2e/browser";
import { browser, slowProcessor } from "./browser";
import { fastLine, openLine, slowLine } from "./line";
import {
  type Area,
  changesUntilStill,
  firstPicture,
  type Screencast,
  startScreencast,
} from "./screencast";

type Task = { readonly start: number; readonly duration: number };

declare global {
  interface Window {
    /** Milliseconds from navigation, and tasks over 50 ms (W3C Long Tasks). */
    bench: { ready?: number; readonly tasks: Task[] };
  }
}

/** Runs in the page before its own scripts. */
function watch(): void {
  const bench: Window["bench"] = { tasks: [] };
  window.bench = bench;
  new MutationObserver(() => {
    if (document.querySelector("[data-map=ready]")) bench.ready ??= performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-map"] });
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries())
      bench.tasks.push({ start, duration });
  }).observe({ type: "longtask", buffered: true });
}

/** What a measurement has in hand once the map is ready. */
export type View = {
  readonly page: Page;
  readonly frames: Screencast;
  readonly area: Area;
  /** Bytes on the wire until a time of the wall clock. */
  readonly bytesUntil: (time: number) => number;
};

/** As on a reader's device, page and map are drawn by one process of the graphics card, here in software. */
const flags = mapFlags.filter((flag) => flag !== "--disable-gpu-rasterization");

/** The size of a reader's window, for the map of the bare page too. */
const context = { viewport: { width: 1280, height: 800 } };

/** Opens an address in a browser of its own and measures when `data-map` is `ready`; throws after two minutes. */
export async function withView<Result>(
  address: string,
  isSlow: boolean,
  measure: (view: View) => Promise<Result>,
): Promise<Result> {
  const { origin, pathname } = new URL(address);
  const line = await openLine(origin, isSlow ? slowLine : fastLine);
  const by = await browser(flags);
  try {
    const page = await (await by.newContext(context)).newPage();
    const strays: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (url.startsWith("http") && !url.startsWith(line.address)) strays.push(url);
    });
    await page.addInitScript(watch);
    const session = await page.context().newCDPSession(page);
    if (isSlow) await slowProcessor(session);
    const frames = await startScreencast(session);
    const timeout = 120_000;
    await page.goto(line.address + pathname, { waitUntil: "commit", timeout });
    await page.waitForFunction(() => window.bench.ready, null, { timeout, polling: 250 });
    const area = await page.locator("[data-map]").boundingBox();
    if (!area) throw new Error(`${address} shows no map`);
    const result = await measure({ page, frames, area, bytesUntil: line.bytesUntil });
    if (strays.length > 0) throw new Error(`${address} asks past the line for ${strays[0]}`);
    return result;
  } finally {
    await by.close();
    line.close();
  }
}

/** Milliseconds from navigation, and bytes on the wire. */
export type PageLoad = {
  readonly picture: number;
  readonly ready: number;
  readonly pictureBytes: number;
  readonly readyBytes: number;
  /** Total blocking time until ready: the part over 50 ms of each long task. */
  readonly blocking: number;
  /** When the image of the land had arrived, and the map's library was asked for; NaN without. */
  readonly land: number;
  readonly library: number;
};

/** What the page noted, and when the land had arrived and the map's library was asked for. */
const marksOf = (page: Page) =>
  page.evaluate(() => {
    const data = document.querySelector<HTMLElement>("[data-library]")?.dataset;
    const image = document.querySelector<HTMLImageElement>("[data-library] img");
    const [land, library] = [image?.currentSrc, data?.library].map((address = "") => {
      const [entry] = performance.getEntriesByName(new URL(address, location.href).href);
      return entry as PerformanceResourceTiming | undefined;
    });
    const { ready = Number.NaN, tasks } = window.bench;
    const times = {
      land: land?.responseEnd ?? Number.NaN,
      library: library?.startTime ?? Number.NaN,
    };
    return { origin: performance.timeOrigin, ready, tasks, ...times };
  });

/** Loads an address at a quarter of the processor's speed over the slow line. */
export const loadPage = (address: string): Promise<PageLoad> =>
  withView(address, true, async ({ page, frames, area, bytesUntil }) => {
    await changesUntilStill(frames, frames.length, area, { firstMs: 3000, nextMs: 3000 });
    const { origin, ready, tasks, land, library } = await marksOf(page);
    const pictureAt = await firstPicture(frames, area);
    return {
      picture: pictureAt - origin,
      ready,
      pictureBytes: bytesUntil(pictureAt),
      readyBytes: bytesUntil(origin + ready),
      blocking: tasks
        .filter(({ start }) => start < ready)
        .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      land,
      library,
    };
  });
