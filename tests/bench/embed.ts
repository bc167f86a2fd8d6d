import type { Browser } from "@playwright/test";
import { browser, slowDown } from "./browser";
import { product } from "./server";
import { median, progress, type Row } from "./table";

declare global {
  interface Window {
    /** Durations in milliseconds of the tasks that kept the page from answering. */
    tasks: number[];
  }
}

/** Runs in the page before its own scripts: notes every long task (W3C Long Tasks, over 50 ms). */
function watch(): void {
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

/** Milliseconds over 50 of each long task until the still embed has its type and nothing is left to do. */
async function blockingTime(by: Browser, address: string): Promise<number> {
  const context = await by.newContext({ viewport: { width: 640, height: 480 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await slowDown(page);
  await page.goto(address, { waitUntil: "networkidle", timeout: 120_000 });
  const tasks = await page.evaluate(() => window.tasks);
  await context.close();
  return tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
}

const times = 5;

/** How long the still embed keeps a reader waiting before it answers, at a quarter of the machine's speed. */
export async function embed(): Promise<readonly Row[]> {
  const by = await browser();
  const site = await product();
  const rows: Row[] = [];
  for (const lang of ["ar", "en"]) {
    const runs: number[] = [];
    for (let run = 0; run <= times; run++) {
      const total = await blockingTime(by, `${site}/${lang}/embed`);
      progress(`embed: ${lang}, run ${run} of ${times}, ${Math.round(total)} ms`);
      if (run > 0) runs.push(total);
    }
    rows.push({
      what: `still embed: total blocking time (${lang})`,
      measured: median(runs),
      limit: 50,
      unit: " ms",
      from: `median of ${times}, CPU ÷ 4, 1.6 Mbit/s`,
    });
  }
  return rows;
}
