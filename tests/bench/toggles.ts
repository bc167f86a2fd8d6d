import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "@playwright/test";
import { browser, fresh } from "./browser";
import { atEnd } from "./ending";
import { product, project } from "./server";
import { median, progress, type Row } from "./table";

/** An event of the browser's trace; times in microseconds, `tdur` is the thread's own CPU time. */
type Trace = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
};

const times = 9;

async function traced(session: CDPSession, act: () => Promise<void>): Promise<readonly Trace[]> {
  const events: Trace[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as Trace[]));
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "cc"] },
  });
  await act();
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  return events;
}

/** CPU milliseconds of the main thread in the tasks from the click to the next frame, with its layout and paint. */
export function untilPaint(events: readonly Trace[]): number {
  const click = events.find(
    ({ name, args }) => name === "EventDispatch" && args.data?.type === "click",
  );
  if (!click) throw new Error("the trace holds no click");
  const own = events.filter(({ pid, tid }) => pid === click.pid && tid === click.tid);
  const frame = own.find(({ name, ts }) => name === "ProxyMain::BeginMainFrame" && ts > click.ts);
  if (!frame) throw new Error("the trace holds no frame after the click");
  return own
    .filter(({ name, ts, dur = 0 }) => {
      return /RunTask$/.test(name) && ts + dur > click.ts && ts <= frame.ts;
    })
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

const quiet = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestIdleCallback(() => requestIdleCallback(() => done()));
      }),
  );

/** A press where the pointer stands, as long as a hand's; a locator's click would add its own listeners to the task. */
async function press({ mouse }: Page) {
  await mouse.down();
  await new Promise((done) => setTimeout(done, 60));
  await mouse.up();
}

async function toggled(by: Browser, address: string): Promise<readonly number[]> {
  const context = await fresh(by);
  const page = await context.newPage();
  const session = await by.newBrowserCDPSession();
  await page.goto(`${address}/en`);
  await page.locator("[data-map=ready]").waitFor({ timeout: 90_000 });
  const box = page.locator('input[name="layers"]').first();
  const root = page.locator("[data-matched]");
  const found: number[] = [];
  for (let run = 0; run < 2 * times + 2; run++) {
    const before = await root.getAttribute("data-query");
    await quiet(page);
    await box.hover();
    const events = await traced(session, async () => {
      await press(page);
      await page.waitForFunction(
        (old) => document.querySelector("[data-matched]")?.getAttribute("data-query") !== old,
        before,
        { polling: 100, timeout: 30_000 },
      );
      await quiet(page);
    });
    if (run > 1) found.push(untilPaint(events));
  }
  await context.close();
  return found;
}

/** A folder with so many synthetic ties, as `npm run data:synthetic` makes it. */
function synthetic(count: number): string {
  const folder = join(tmpdir(), `taqarub-bench-${process.pid}`);
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync("npm", ["run", "--silent", "data:synthetic", "--", String(count), folder], {
    cwd: project,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return folder;
}

async function row(name: string, limit: number, env: Readonly<Record<string, string>>) {
  const values = await toggled(await browser(), await product(env));
  progress(`toggles: ${name} ${values.map((value) => value.toFixed(1)).join(" ")} ms`);
  return {
    what: `layer toggle to next paint, ${name}`,
    measured: median(values),
    limit,
    unit: " ms",
    from: `CPU time of the main thread's tasks, median of ${values.length} clicks`,
  } satisfies Row;
}

/** What a press of a layer costs the main thread until the next frame. */
export async function toggles(): Promise<readonly Row[]> {
  const real = await row("the real ties", 16, {});
  return [real, await row("5,000 ties", 50, { DATASET: synthetic(5000) })];
}
