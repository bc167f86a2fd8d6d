import { narrowSizes, walkFocus } from "../focus-walk";
import { alternate, languages, mapReady, test } from "../test";

// The map adds stops before the list; the way back is gone without it, in page/focus-visibility.
for (const lang of languages)
  for (const [width, height] of alternate(lang, narrowSizes))
    test(`the focus is never hidden on the ${lang} dashboard with its live map at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/${lang}`);
      await mapReady(page);
      await walkFocus(page);
    });
