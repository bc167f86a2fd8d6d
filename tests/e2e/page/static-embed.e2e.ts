import { coveredParts } from "../embed-layout";
import { expect, languages, overflowPx, test } from "../test";

const sizes = [
  [640, 480],
  [360, 560],
  [320, 240],
  [1200, 800],
  [100, 100],
] as const;

for (const lang of languages) {
  for (const [width, height] of sizes)
    for (const colorScheme of ["light", "dark"] as const)
      test(`the static embed fits ${width} × ${height} (${lang}, ${colorScheme})`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        await page.goto(`/${lang}/embed?seen=older`);
        await expect(page.locator("html")).toHaveAttribute("data-type", "own");
        expect(await overflowPx(page)).toBeLessThanOrEqual(0);
        expect(await coveredParts(page)).toEqual([]);
        const map = await page.locator("[data-map]").boundingBox();
        expect(map?.height).toBeGreaterThan(height * 0.2);
        await expect(page.locator("[data-flow]").first()).toBeVisible();
      });

  test(`the embed tells that the data has changed since, in ${lang}`, async ({ page }) => {
    for (const path of ["embed", "embed/live"]) {
      await page.goto(`/${lang}/${path}?seen=older`);
      const change = page.locator(`a[href$="/${lang}/data#changes"]`);
      await expect(change).toBeVisible();
      const { version } = await (await page.request.get("/api/health"))
        .json()
        .then(({ dataset }) => dataset);
      await page.goto(`/${lang}/${path}?seen=${version}`);
      await expect(page.locator("[data-matched]")).toBeVisible();
      await expect(change).toHaveCount(0);
    }
  });
}

type Summing = typeof globalThis & { shift?: number };

/** Sums all layout shifts of the page from its start (Layout Instability, unitless). */
const sumShifts = () => {
  const summing = globalThis as Summing;
  summing.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value?: number })[])
      summing.shift = (summing.shift ?? 0) + (entry.value ?? 0);
  }).observe({ type: "layout-shift", buffered: true });
};

/** The sum of layout shifts after the next paint. */
const shiftAfterPaint = () =>
  new Promise<number | undefined>((resolve) => {
    const report = () => setTimeout(() => resolve((globalThis as Summing).shift), 100);
    requestAnimationFrame(() => requestAnimationFrame(report));
  });

test("the first picture takes two requests and 45 kB", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto("/ar/embed");
  await expect(page.locator("html")).toHaveAttribute("data-type", "own");
  const paints = () => performance.getEntriesByName("first-contentful-paint").length;
  await expect.poll(() => page.evaluate(paints)).toBe(1);
  const { requests, bytes } = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const before = [
      ...(performance.getEntriesByType("navigation") as PerformanceResourceTiming[]),
      ...(performance.getEntriesByType("resource") as PerformanceResourceTiming[]),
    ]
      // A frame asks for no icon; only a tab of its own does.
      .filter(({ name }) => !name.endsWith("/favicon.ico"))
      .filter(({ startTime }) => startTime <= (paint?.startTime ?? 0));
    const bytes = before.reduce((total, { transferSize }) => total + transferSize, 0);
    return { requests: before.length, bytes };
  });
  expect(requests).toBe(2);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(45_000);
});

for (const lang of languages)
  for (const [width, height] of sizes)
    for (const query of ["", "?panel=list&timeline=true"])
      test(`nothing moves when the type comes at ${width} × ${height} (${lang}${query})`, async ({
        page,
      }) => {
        await page.addInitScript(sumShifts);
        await page.setViewportSize({ width, height });
        await page.goto(`/${lang}/embed${query}`);
        // Web fonts may break the lines of a list elsewhere; then the fallback fonts stay.
        const type = query ? /^(own|usual)$/ : "own";
        await expect(page.locator("html")).toHaveAttribute("data-type", type);
        expect(await page.evaluate(shiftAfterPaint)).toBe(0);
      });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ["embed", "embed?start=now", "embed/live"])
    test(`picture, legend, list and link of /${path} stand`, async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 480 });
      await page.goto(`/en/${path}`);
      await expect(page.locator("[data-flow]").first()).toBeVisible();
      await expect(page.locator("[data-tie] a").first()).toBeVisible();
      await expect(page.getByRole("link", { name: "Full map" })).toBeVisible();
    });

  test("the legend filters", async ({ page }) => {
    await page.goto("/en/embed");
    await page.getByRole("link", { name: /^Trade/ }).click();
    await expect(page).toHaveURL(/\/en\/embed\?layers=military,diplomatic$/);
  });
});
