import { interfaceWords } from "../../../app/_ui/words/words";
import { openShare, shareButton } from "../share-dialog";
import { mainTargets, smallTargets } from "../target-size";
import { alternate, expect, hydrated, languages, test, trainers } from "../test";

for (const lang of languages) {
  test.describe(`on a touch screen in ${lang}`, () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test("the main targets are at least 44 pixels high and wide", async ({ page }) => {
      const paths = ["/embed/live", "?places=kufra", `?tie=${trainers}`];
      // The menus below are those of the last page.
      for (const path of [...alternate(lang, paths), ""]) {
        await page.goto(`/${lang}${path}`);
        await hydrated(page);
        expect(await smallTargets(page, { selector: mainTargets, minPx: 44 }), path).toEqual([]);
      }
      await page.locator("button[aria-expanded=false]").tap();
      for (const chip of await page.locator("form details[name=filter] > summary").all()) {
        await chip.click();
        // A menu is filled, and hears Escape, a moment after it has opened.
        await expect(chip.locator("..").getByText(interfaceWords(lang).loading)).toHaveCount(0);
        expect(await smallTargets(page, { selector: `${mainTargets}, label`, minPx: 44 })).toEqual(
          [],
        );
        await page.keyboard.press("Escape");
      }
    });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("the main targets of sharing are too", async ({ page }) => {
        await openShare(page, `/${lang}`, lang);
        for (const tab of await page.getByRole("tab").all()) {
          await tab.click();
          expect(await smallTargets(page, { selector: mainTargets, minPx: 44 })).toEqual([]);
        }
        await page.keyboard.press("Escape");
        await expect(shareButton(page)).toBeFocused();
      });
  });
}
