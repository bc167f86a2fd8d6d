import { test as base, expect, type Page } from "@playwright/test";
import { note } from "./grave";

export { expect, type Page };
export const languages = ["ar", "en"] as const;

/** A tie of the records that has claims, figures and disputes. */
export const trainers = "belarusian-trainers-tamanhint-2025-05";

/** What no page may do: say something in the console, throw, break its own policy, ask another host. */
async function watch(page: Page, address: string) {
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

/** A test whose page keeps silent; `allow` names the messages that a test provokes on purpose. */
export const test = base.extend<{ allow: RegExp[]; silence: undefined }>({
  allow: [[], { option: true }],
  silence: [
    async ({ page, baseURL, allow }, use, { title, project }) => {
      const complaints = await watch(page, baseURL ?? "");
      await use(undefined);
      await page.unrouteAll({ behavior: "ignoreErrors" });
      const found = complaints.filter((text) => !allow.some((known) => known.test(text)));
      note(project.outputDir, title, found);
      expect(found).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the map stands in the place of the picture. */
export const mapReady = (page: Page) =>
  expect(page.locator("[data-map]")).toHaveAttribute("data-map", "ready", { timeout: 60_000 });

/** Pixels by which the page is wider than its window. */
export const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Counts how often the page is loaded from here on. */
export function loads(page: Page): () => number {
  let count = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) count++;
  });
  return () => count;
}
