import type { Locator, Page } from "@playwright/test";
import { interfaceWords } from "../../../app/_ui/words/words";
import { shareButton } from "../share-dialog";
import { eachRule, expect, hydrated, languages, test } from "../test";

/** What tells an element apart where the reader's colours replace all others. */
const look = (place: Locator) =>
  place.evaluate((element) => {
    const { backgroundColor, borderBottomColor, stroke } = getComputedStyle(element);
    return [backgroundColor, borderBottomColor, stroke].join();
  });

/** Elements of a colour of their own, whose words browsers would else paint over with the page's. */
const marked = (page: Page) =>
  page.locator("[class*='bg-action'], .dispute-badge, mark, .tick").evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { forcedColorAdjust, color, backgroundColor } = getComputedStyle(element);
        return { name: element.textContent, forcedColorAdjust, color, backgroundColor };
      })
      .filter(({ forcedColorAdjust, backgroundColor }) =>
        backgroundColor === "rgba(0, 0, 0, 0)" ? false : forcedColorAdjust !== "none",
      ),
  );
/** Whether the browser puts a plate in the page's colour behind the text of an element. */
const hasOwnPlate = (place: Locator) =>
  place.evaluate((element) => getComputedStyle(element).forcedColorAdjust !== "none");

for (const lang of languages) {
  const text = interfaceWords(lang);

  test.describe(`in the reader's own colours in ${lang}`, () => {
    test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

    // No part of the rule depends on the language.
    if (lang === "ar")
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

    // No part of the rule depends on the language.
    if (lang === "en")
      test("what is primary, pressed, disputed and chosen can be told apart", async ({ page }) => {
        const share = shareButton(page);
        await eachRule({
          "words of primary, pressed and disputed things stand on their own colour": async () => {
            for (const path of [
              "?disputed=true&places=benghazi",
              "embed?panel=list",
              "embed/live",
            ]) {
              await page.goto(`/${lang}/${path}`.replace("/?", "?"));
              expect(await marked(page), path).toEqual([]);
            }
            await page.goto(`/${lang}`);
            await hydrated(page);
            const pair = () =>
              share.evaluate((element) => {
                const { color, backgroundColor } = getComputedStyle(element);
                return [color, backgroundColor];
              });
            const [colour, background] = await pair();
            expect(colour).not.toBe(background);
            await share.hover();
            await expect.poll(pair).toEqual([colour, background]);
          },
          "what is chosen in sharing looks otherwise than what is not": async () => {
            await share.click();
            await expect(page.getByRole("tab", { selected: true })).toBeVisible();
            expect(await look(page.locator("[role=tab][aria-selected=true]").first())).not.toBe(
              await look(page.locator("[role=tab][aria-selected=false]").first()),
            );
          },
        });
      });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("layers that are off look otherwise on the still embed", async ({ page }) => {
        await page.goto(`/${lang}/embed?layers=military`);
        expect(await look(page.locator(".toggle.on .tick").first())).not.toBe(
          await look(page.locator(".toggle:not(.on) .tick").first()),
        );
      });
  });
}
