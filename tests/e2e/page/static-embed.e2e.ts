import { coveredParts } from "../embed-layout";
import { alternate, eachRule, expect, languages, overflowPx, test } from "../test";
import { brokenWords } from "../text-layout";

const sizes = [
  [640, 480],
  [500, 375],
  [360, 560],
  [320, 240],
  [1200, 800],
  [100, 100],
] as const;

for (const lang of languages) {
  test(`the still embed fits every size in both themes, in ${lang}`, async ({ page }) => {
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await page.goto(`/${lang}/embed?seen=older`);
      // In the text column of a wide frame a line may break elsewhere in the web fonts, which are then given up.
      const type = width < 900 ? "web" : /web|fallback/;
      await expect(page.locator("html")).toHaveAttribute("data-type", type);
      for (const colorScheme of ["light", "dark"] as const) {
        const at = `${width} × ${height}, ${colorScheme}`;
        await page.emulateMedia({ colorScheme });
        expect.soft(await overflowPx(page), at).toBeLessThanOrEqual(0);
        expect.soft(await coveredParts(page), at).toEqual([]);
        const map = await page.locator("[data-map]").boundingBox();
        expect.soft(map?.height, at).toBeGreaterThan(height * 0.2);
        await expect.soft(page.locator("[data-flow]").first(), at).toBeVisible();
      }
    }
  });

  test(`a wide frame has two columns, a low one no toggles, a phone’s one column, without script too, in ${lang}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    for (const [view, path] of alternate(lang, [
      [page, "embed"],
      [page, "embed/live"],
      [await plain.newPage(), "embed?panel=list"],
    ] as const)) {
      await view.goto(`/${lang}/${path}`);
      for (const [width, height, columns, toggles] of [
        [1200, 800, 2, 6],
        [900, 480, 2, 6],
        [1000, 260, 2, 0],
        [640, 260, 1, 0],
        [360, 560, 1, 6],
      ] as const) {
        const at = `${path}, ${width} × ${height}`;
        await view.setViewportSize({ width, height });
        const header = await view.locator("header").boundingBox();
        const map = await view.locator("[data-map]").boundingBox();
        const isBeside =
          header &&
          map &&
          (header.x + header.width <= map.x + 1 || map.x + map.width <= header.x + 1);
        expect.soft(isBeside ? 2 : 1, at).toBe(columns);
        const visible = view.locator(".toggle, fieldset label").filter({ visible: true });
        await expect.soft(visible, at).toHaveCount(path.includes("list") ? 6 : toggles);
        expect.soft(await overflowPx(view), at).toBeLessThanOrEqual(0);
      }
    }
    await plain.close();
  });

  test(`no word of the legend breaks in a narrow or low window or frame, with a layer more too, in ${lang}`, async ({
    page,
  }) => {
    const frames = [
      ...[200, 240, 280, 320, 360, 400].map((width) => [width, 480] as const),
      ...([
        [520, 300],
        [640, 320],
        [901, 250],
      ] as const),
    ];
    for (const path of ["", "embed", "embed/live"]) {
      await page.goto(`/${lang}/${path}`);
      const layers = page.locator(".legend.layers > .toggle, form fieldset:first-of-type > label");
      for (const count of [3, 4]) {
        if (count > 3) await layers.last().evaluate((layer) => layer.after(layer.cloneNode(true)));
        for (const [width, height] of frames) {
          const at = `${path}, ${count} layers, ${width} × ${height}`;
          await page.setViewportSize({ width, height });
          const [broken, overflow, clipped] = await Promise.all([
            brokenWords(page),
            overflowPx(page),
            layers.evaluateAll(
              (all) =>
                all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).length,
            ),
          ]);
          expect.soft(broken, at).toEqual([]);
          expect.soft(overflow, at).toBeLessThanOrEqual(0);
          expect.soft(clipped, at).toBe(0);
        }
      }
    }
  });

  test(`the embed tells that the data has changed since, in ${lang}`, async ({ page }) => {
    for (const path of alternate(lang, ["embed", "embed/live"])) {
      await page.goto(`/${lang}/${path}?seen=older`);
      const change = page.locator(`a[href*="/${lang}/changes?from="]`);
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

type Counting = typeof globalThis & { moved?: number };

/** Counts from the start how far anything on the page moves (layout shift, unitless). */
const countMoves = () => {
  const counting = globalThis as Counting;
  counting.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value?: number })[])
      counting.moved = (counting.moved ?? 0) + (entry.value ?? 0);
  }).observe({ type: "layout-shift", buffered: true });
};

/** How far everything has moved once what is drawn now is painted and counted. */
const moved = () =>
  new Promise<number | undefined>((tell) => {
    const told = () => setTimeout(() => tell((globalThis as Counting).moved), 100);
    requestAnimationFrame(() => requestAnimationFrame(told));
  });

test("the first picture takes two requests and 45 kB", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto("/ar/embed");
  await expect(page.locator("html")).toHaveAttribute("data-type", "web");
  const painted = () => performance.getEntriesByName("first-contentful-paint").length;
  await expect.poll(() => page.evaluate(painted)).toBe(1);
  const { requests, bytes } = await page.evaluate(() => {
    const [painted] = performance.getEntriesByName("first-contentful-paint");
    const before = [
      ...(performance.getEntriesByType("navigation") as PerformanceResourceTiming[]),
      ...(performance.getEntriesByType("resource") as PerformanceResourceTiming[]),
    ]
      // A frame asks for no icon; only a tab of its own does.
      .filter(({ name }) => !name.endsWith("/favicon.ico"))
      .filter(({ startTime }) => startTime <= (painted?.startTime ?? 0));
    const sum = before.reduce((total, { transferSize }) => total + transferSize, 0);
    return { requests: before.length, bytes: sum };
  });
  expect(requests).toBe(2);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(45_000);
});

for (const lang of languages)
  test(`nothing moves when the type comes, at every size, with and without list and timeline (${lang})`, async ({
    page,
  }) => {
    await page.addInitScript(countMoves);
    for (const query of ["", "?panel=list&timeline=true"])
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await page.goto(`/${lang}/embed${query}`);
        // In a list lines of prose may break elsewhere, for which the type that stands there is kept.
        const type = query || width >= 900 ? /^(web|fallback)$/ : "web";
        const at = `${width} × ${height}${query}`;
        await expect.soft(page.locator("html"), at).toHaveAttribute("data-type", type);
        expect.soft(await page.evaluate(moved), at).toBe(0);
      }
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the embed stands, and the legend filters", async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 480 });
    const stands = (path: string) => async () => {
      await page.goto(`/en/${path}`);
      await expect(page.locator("[data-flow]").first()).toBeVisible();
      await expect(page.locator("[data-tie] a").first()).toBeVisible();
      await expect(page.getByRole("link", { name: "Full map" })).toBeVisible();
    };
    await eachRule({
      "picture, legend, list and link of /embed?start=now stand": stands("embed?start=now"),
      "picture, legend, list and link of /embed/live stand": stands("embed/live"),
      "picture, legend, list and link of /embed stand": stands("embed"),
      "the legend filters": async () => {
        await page.getByRole("link", { name: /^Trade/ }).click();
        await expect(page).toHaveURL(/\/en\/embed\?layers=military,diplomatic$/);
        await page.getByRole("link", { name: /^Analysts/ }).click();
        await expect(page).toHaveURL(/layers=military,diplomatic&statuses=official,reported$/);
      },
    });
  });
});
