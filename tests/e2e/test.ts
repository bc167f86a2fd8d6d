import { test as base, expect as baseExpect, type Page } from "@playwright/test";
import { type Language, languages } from "../../app/_domain/vocabulary/language";
import { trainers } from "../fixtures/tie-ids";
import { recordFatalErrors } from "./fatal-console-errors";

export { languages, type Page, trainers };

/** Looks again after 50 ms and then every 100 ms where it polls; the default waits up to a second after the page is ready. */
export const expect = baseExpect.configure({});
const { poll } = expect;
expect.poll = (actual, options = {}) =>
  poll(actual, {
    intervals: [50, 100],
    ...(typeof options === "string" ? { message: options } : options),
  });

/** Records what no page may do: console errors and warnings, exceptions, policy violations, requests to other hosts. */
async function recordComplaints(page: Page, address: string) {
  const complaints: string[] = [];
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      console.error(`policy broken: ${effectiveDirective} by ${blockedURI}`),
    ),
  );
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(address))
      complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}

export const mapLibrary = /maplibre-gl\.[^/]*\.mjs$/;

/**
 * Leaves the page's request for the map library without an answer, also in frames of its own site. A route would send
 * every request of the page through the test and turn the browser's cache off.
 */
async function holdMapLibrary(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*/maplibre-gl.*.mjs" }] });
}

/** The same in frames of other sites, which browsers run in processes of their own. */
export const holdMapLibraryInFrames = (page: Page) => page.route(mapLibrary, () => {});

export type Options = {
  /** Messages that a test provokes on purpose. */
  readonly allow: RegExp[];
  /**
   * `held`: the request for the map library is never answered, so that rules that are not about the map do not wait
   * for WebGL in software. The page shows its picture and says nothing for the first 25 seconds; it fetches the dataset
   * only then, or once a filter needs it.
   */
  readonly map: "live" | "held";
};

/** A test that fails where its page complains. */
export const test = base.extend<Options & { silence: undefined }>({
  allow: [[], { option: true }],
  map: ["live", { option: true }],
  silence: [
    async ({ page, baseURL, allow, map }, use, { title, project }) => {
      const complaints = await recordComplaints(page, baseURL ?? "");
      if (map === "held") await holdMapLibrary(page);
      await use(undefined);
      await page.unrouteAll({ behavior: "ignoreErrors" });
      const unexpected = complaints.filter((text) => !allow.some((known) => known.test(text)));
      recordFatalErrors(project.outputDir, title, unexpected);
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * The part of some cases that one language tests where the rule does not depend on the language: every other one, so
 * that all cases are tested once and both languages stay in use.
 */
export const alternate = <Case>(lang: Language, cases: readonly Case[]): readonly Case[] =>
  cases.filter((_, at) => at % languages.length === languages.indexOf(lang));

/**
 * Checks several rules on one page, one after the other, each in a step of its own. A rule that fails does not keep the
 * next from being checked; the test then fails with the names of all that did.
 */
export async function eachRule(rules: Readonly<Record<string, () => Promise<void>>>) {
  const failures: string[] = [];
  for (const [name, check] of Object.entries(rules))
    await base.step(name, check).catch((error) => failures.push(`${name}: ${error}`));
  expect(failures).toEqual([]);
}

/** A window and pixels for rules that depend on neither: WebGL in software takes its time by the pixel. */
export const smallMap = { viewport: { width: 1024, height: 700 }, deviceScaleFactor: 0.5 };

/** Waits until the live map has replaced the picture. */
export const mapReady = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector<HTMLElement>("[data-map]")?.dataset.map === "ready",
    undefined,
    { timeout: 60_000, polling: 50 },
  );

/**
 * Waits until the page handles input (it loads the live map's code after that) and its list has the cards below the
 * first screen, which follow; a list of more than 200 has pages.
 */
export const hydrated = (page: Page) =>
  page.waitForFunction(
    () => {
      const [map, main, list] = ["[data-map]", "[data-matched]", "#list > ol"].map((selector) =>
        document.querySelector<HTMLElement>(selector),
      );
      if (!map || map.dataset.map === "picture") return false;
      const matched = Number(main?.dataset.matched);
      return !(list && matched <= 200) || list.children.length >= matched;
    },
    undefined,
    { timeout: 60_000, polling: 50 },
  );

/** Pixels by which the page is wider than its window. */
export const overflowPx = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Counts how often the page is loaded from here on. */
export function loads(page: Page): () => number {
  let count = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) count++;
  });
  return () => count;
}
