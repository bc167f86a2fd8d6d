import { press } from "../keyboard";
import { expect, hydrated, languages, test, trainers } from "../test";

const sizes = [
  [320, 640],
  [390, 844],
  [768, 1024],
] as const;

/** More stops than stand before the list, and some cards of it. */
const stops = 45;

for (const [width, height] of sizes)
  for (const lang of languages) {
    test(`the focus is never hidden on the ${lang} dashboard at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/${lang}`);
      await hydrated(page);
      for (let stop = 0; stop < stops; stop++) await press(page, "Tab");
      for (let stop = 1; stop < stops; stop++) await press(page, "Shift+Tab");
    });

    test(`nor over an open tie in ${lang} at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/${lang}?tie=${trainers}`);
      await hydrated(page);
      await page.getByRole("article").getByRole("button").first().focus();
      await expect(page.getByRole("article").getByRole("button").first()).toBeFocused();
      for (let stop = 0; stop < 20; stop++) await press(page, "Tab");
    });
  }
