import { narrowSizes, walkFocusBack } from "../focus-walk";
import { press } from "../keyboard";
import { alternate, expect, hydrated, languages, test, trainers } from "../test";

for (const lang of languages)
  for (const [width, height] of alternate(lang, narrowSizes)) {
    test(`the focus is never hidden on the ${lang} dashboard at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/${lang}`);
      await hydrated(page);
      await walkFocusBack(page);
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
