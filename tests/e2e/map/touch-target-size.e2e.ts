import { mainTargets, smallTargets } from "../target-size";
import { alternate, expect, languages, mapReady, test } from "../test";

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

for (const lang of languages)
  for (const path of alternate(lang, [`/${lang}`, `/${lang}/embed/live`]))
    test(`the main targets of ${path} with its live map are at least 44 pixels high and wide`, async ({
      page,
    }) => {
      await page.goto(path);
      await mapReady(page);
      expect(await smallTargets(page, { selector: mainTargets, minPx: 44 })).toEqual([]);
    });
