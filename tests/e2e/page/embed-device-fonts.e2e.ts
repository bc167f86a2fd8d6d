import { browserEnvironment } from "../browser";
import { coveredParts } from "../embed-layout";
import { expect, languages, overflowPx, test } from "../test";

const sizes = [
  [640, 480],
  [500, 375],
  [360, 560],
  [320, 240],
] as const;

/**
 * The static embed replaces the device's letters by its own only where nothing moves by it, which hangs on the fonts of
 * the device. So whatever they are, no part may cover another and nothing may move. With the fonts “dejavu” all other
 * tests run: page/static-embed has these rules for them.
 */
for (const fonts of ["arimo", "none"] as const)
  test(`the static embed fits and nothing moves on a device with the fonts “${fonts}”`, async ({
    playwright,
    launchOptions,
    baseURL,
  }) => {
    const env = browserEnvironment(fonts);
    const browser = await playwright.chromium.launch({ ...launchOptions, env });
    const page = await browser.newPage({ reducedMotion: "reduce" });
    await page.addInitScript(() => {
      Object.assign(window, { movement: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            movement: Number(Reflect.get(window, "movement")) + Number(Reflect.get(entry, "value")),
          });
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const lang of languages)
      for (const query of ["", "?panel=list&timeline=true"])
        for (const [width, height] of sizes) {
          const at = `${lang}${query} at ${width} × ${height}`;
          await page.setViewportSize({ width, height });
          await page.goto(`${baseURL}/${lang}/embed${query}`);
          await expect(page.locator("html")).toHaveAttribute("data-type", /^(web|fallback)$/);
          // WordPress gives widths of 500 and 640 px; a device without the stand-ins' fonts may keep its letters.
          if (!query && width >= 500 && fonts !== "none")
            await expect.soft(page.locator("html"), at).toHaveAttribute("data-type", "web");
          // The list and the timeline take room from the map, whose names then share it.
          if (!query) expect.soft(await coveredParts(page), at).toEqual([]);
          expect.soft(await overflowPx(page), at).toBeLessThanOrEqual(0);
          // Runs of a line in two directions may exchange a few pixels between them; lines and elements may not move.
          const movement = await page.evaluate(() => Number(Reflect.get(window, "movement")));
          expect.soft(movement, at).toBeLessThan(0.001);
        }
    await browser.close();
  });
