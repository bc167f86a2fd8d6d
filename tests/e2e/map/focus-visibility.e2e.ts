import { press } from "../keyboard";
import { alternate, languages, mapReady, test } from "../test";

const sizes = [
  [320, 640],
  [390, 844],
  [768, 1024],
] as const;

/** More stops than stand before the list, and some cards of it. */
const stops = 45;

for (const lang of languages)
  for (const [width, height] of alternate(lang, sizes))
    test(`the focus is never hidden on the ${lang} dashboard with its live map at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/${lang}`);
      await mapReady(page);
      for (let stop = 0; stop < stops; stop++) await press(page, "Tab");
      for (let stop = 1; stop < stops; stop++) await press(page, "Shift+Tab");
    });
