import { dataset } from "../../../app/_data/current-dataset";
import { introduction } from "../../../app/_domain/sentences/introduction";
import { interfaceWords } from "../../../app/_ui/words/words";
import { cards, layer, query, root } from "../dashboard-page";
import { alternate, eachRule, expect, hydrated, languages, type Page, test } from "../test";

/** The windows of small laptops, of phones held sideways, and of 400 % zoom. */
const lowWindows = [
  [1366, 625],
  [1024, 500],
  [844, 390],
  [667, 375],
  [568, 320],
  [320, 256],
] as const;

for (const lang of languages) {
  const text = interfaceWords(lang);
  const { headline, limit, entries } = introduction(dataset, lang);

  test(`the first screen in ${lang} says what happened and offers states with their numbers`, async ({
    page,
  }) => {
    await page.goto(`/${lang}`);
    await hydrated(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
    const links = page.getByRole("navigation", { name: text.entries }).getByRole("link");
    await expect(links).toHaveCount(entries.length);
    for (const [at, { title, count }] of entries.entries()) {
      await expect(links.nth(at)).toContainText(title);
      await expect(links.nth(at)).toContainText(String(count));
    }
    const [first] = entries;
    if (!first) throw new Error("no entries");
    await links.first().click();
    await expect(cards(page)).toHaveCount(first.count);
    await expect(page.getByRole("heading", { name: headline })).toHaveCount(0);
    await page.getByRole("button", { name: text.showIntroduction }).click();
    await expect(page.getByRole("heading", { name: headline })).toBeVisible();
    await expect(cards(page)).toHaveCount(first.count);
    await page.getByRole("button", { name: text.hideIntroduction }).click();
    await expect(page.getByRole("heading", { name: headline })).toHaveCount(0);
  });

  // No part of the rule depends on the language.
  if (lang === "en")
    test("a band over the list stays while boxes are set, of which two in one frame both count", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`/${lang}`);
      await hydrated(page);
      const box = layer(page, "military");
      const place = await box.boundingBox();
      await page.evaluate(() => {
        for (const value of ["military", "trade"])
          document.querySelector<HTMLElement>(`[name=layers][value=${value}]`)?.click();
      });
      await expect(root(page)).toHaveAttribute("data-query", "layers=diplomatic");
      await expect(box).not.toBeChecked();
      await expect(page.getByRole("heading", { name: headline })).toBeVisible();
      expect(await box.boundingBox()).toEqual(place);
      await page.setViewportSize({ width: 1024, height: 660 });
      await page.locator("details[name=filter] summary").first().click();
      const clear = page.locator("details[name=filter][open]").getByText(text.clear);
      await expect(clear).toBeInViewport({ ratio: 1 });
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: text.hideIntroduction }).click();
      await expect(page.getByRole("heading", { name: headline })).toHaveCount(0);
    });

  // No part of the rule depends on the language.
  if (lang === "ar")
    test(`the conditions of a state in ${lang} stand in its sentence at every height of the sheet`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${lang}?layers=military&places=tamanhint`);
      await hydrated(page);
      const tags = page.getByRole("list", { name: text.active });
      const handle = page.getByRole("button", { name: text.sheet });
      await expect(page.getByRole("searchbox").or(page.getByRole("combobox"))).toBeInViewport();
      for (const key of ["ArrowDown", "ArrowUp", "ArrowUp"]) {
        await handle.press(key);
        for (const tag of await tags.getByRole("link").all()) await expect(tag).toBeInViewport();
      }
      await page.goto(`/${lang}?layers=military`);
      await hydrated(page);
      await handle.press("ArrowUp");
      await cards(page).last().scrollIntoViewIfNeeded();
      await expect(tags.getByRole("link").first()).toBeInViewport();
      await tags.getByRole("link").first().click();
      await expect.poll(() => query(page)).toBe("");
      await page.goto(`/${lang}`);
      await hydrated(page);
      await expect(page.getByText(limit)).toBeHidden();
      await handle.press("ArrowUp");
      await expect(page.getByText(limit)).toBeInViewport();
    });

  /** Everything of a page that was loaded in a window can be brought into view there. */
  async function reachAll(page: Page, [width, height]: (typeof lowWindows)[number]) {
    await page.setViewportSize({ width, height });
    await page.goto(`/${lang}`);
    await hydrated(page);
    const isTall = await page.evaluate(
      () => document.documentElement.scrollHeight > window.innerHeight,
    );
    expect(isTall).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    const reach = async (target: ReturnType<typeof page.locator>) => {
      await target.scrollIntoViewIfNeeded();
      await expect(target).toBeInViewport({ ratio: 0.5 });
    };
    await reach(page.getByRole("button", { name: text.share }).first());
    await reach(page.locator("#filter [role=status] b"));
    await reach(cards(page).last().getByRole("link"));
    await reach(page.getByRole("navigation").last().getByRole("link").last());
    const chip = page.locator("summary", { hasText: text.facets.places });
    await reach(chip);
    await chip.click();
    await reach(page.locator("input[name=places]").last());
    const close = page.locator("details[open] button").last();
    await reach(close);
    await close.click();
    await expect(page.locator("details[open] input[name=places]")).toHaveCount(0);
  }

  test(`in a low window all of the ${lang} page can be reached`, ({ page }) =>
    eachRule(
      Object.fromEntries(
        alternate(lang, lowWindows).map((size) => [size.join(" × "), () => reachAll(page, size)]),
      ),
    ));

  // No part of the rule depends on the language.
  if (lang === "en")
    test(`text and bars of the ${lang} page follow what the reader set`, async ({ page }) => {
      await page.goto(`/${lang}`);
      await hydrated(page);
      await eachRule({
        "text grows with the size of text": async () => {
          const title = cards(page).first().getByRole("heading");
          const titlePx = () =>
            title.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
          const usual = await titlePx();
          const setSize = (size: string) =>
            page.evaluate((value) => {
              document.documentElement.style.fontSize = value;
            }, size);
          await setSize("24px");
          expect(await titlePx()).toBeCloseTo(usual * 1.5, 1);
          await setSize("");
        },
        "the browser's bars have the colour of the theme, on the next page too": async () => {
          const colours = () =>
            page
              .locator("meta[name=theme-color]")
              .first()
              .evaluate((meta) => {
                const { style } = new Option();
                style.color = (meta as HTMLMetaElement).content;
                return [style.color, getComputedStyle(document.documentElement).backgroundColor];
              });
          for (const choice of ["system", "light"] as const)
            await page.getByRole("button", { name: text.theme[choice] }).click();
          const [bars, paper] = await colours();
          expect(bars).toBe(paper);
          await page.goto(`/${lang}/about`);
          await expect.poll(async () => new Set(await colours()).size).toBe(1);
        },
      });
    });
}
