import type { Locator } from "@playwright/test";
import { interfaceWords } from "../../../app/_ui/words/words";
import { shareButton } from "../share-dialog";
import { expect, hydrated, languages, test } from "../test";

/** What tells an element apart where the reader's colours replace all others. */
const look = (place: Locator) =>
  place.evaluate((element) => {
    const { backgroundColor, borderBottomColor, stroke } = getComputedStyle(element);
    return [backgroundColor, borderBottomColor, stroke].join();
  });

/** Whether the browser puts a plate in the page's colour behind the text of an element. */
const hasOwnPlate = (place: Locator) =>
  place.evaluate((element) => getComputedStyle(element).forcedColorAdjust !== "none");

for (const lang of languages) {
  const text = interfaceWords(lang);

  test.describe(`in the reader's own colours in ${lang}`, () => {
    test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

    test("what is chosen on the dashboard looks otherwise than what is not", async ({ page }) => {
      await page.goto(`/${lang}?disputed=true&places=benghazi`);
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      const chip = (name: string) => page.locator("form summary", { hasText: name });
      const idle = await look(chip(text.facets.sources));
      expect(await look(chip(text.facets.places))).not.toBe(idle);
      expect(await look(chip(text.more))).not.toBe(idle);
      for (const filled of [
        chip(text.more),
        shareButton(page),
        page.locator("li .dispute-badge").first(),
      ])
        expect(await hasOwnPlate(filled)).toBe(false);
      const [flag, title] = [
        page.locator("li .dispute-badge").first(),
        page.locator("li h3").first(),
      ];
      expect(await look(flag)).not.toBe(await look(title));
    });

    test("what is chosen in sharing looks otherwise than what is not", async ({ page }) => {
      await page.goto(`/${lang}`);
      await hydrated(page);
      await shareButton(page).click();
      await expect(page.getByRole("tab", { selected: true })).toBeFocused();
      expect(await look(page.locator("[role=tab][aria-selected=true]").first())).not.toBe(
        await look(page.locator("[role=tab][aria-selected=false]").first()),
      );
    });

    test("layers that are off look otherwise on the still embed", async ({ page }) => {
      await page.goto(`/${lang}/embed?layers=military`);
      expect(await look(page.locator(".toggle.on .tick").first())).not.toBe(
        await look(page.locator(".toggle:not(.on) .tick").first()),
      );
    });
  });
}
