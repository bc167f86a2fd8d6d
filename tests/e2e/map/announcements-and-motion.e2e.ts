import type { Locator } from "@playwright/test";
import { interfaceWords } from "../../../app/_ui/words/words";
import { expect, languages, mapReady, type Page, test, trainers } from "../test";

/** How often the map has drawn anything so far. */
const watchDrawing = (page: Page) =>
  page.addInitScript(() => {
    const counted = window as unknown as { drawn: number };
    counted.drawn = 0;
    const { drawElements } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawElements = function draw(...given) {
      counted.drawn++;
      return drawElements.apply(this, given);
    };
  });

const drawn = (page: Page) => page.evaluate(() => (window as unknown as { drawn: number }).drawn);
const animations = (page: Page) => page.evaluate(() => document.getAnimations().length);

/** Waits until the map draws nothing for a second. */
async function still(page: Page) {
  await expect(async () => {
    const before = await drawn(page);
    await page.waitForTimeout(1000);
    expect(await drawn(page)).toBe(before);
  }).toPass();
}

/** Notes what live regions say, from the time of asking on. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard = window as unknown as { said: string[] };
    if (heard.said) return void heard.said.splice(0);
    heard.said = [];
    const regions = [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")];
    const told = new Map(regions.map((region) => [region, region.textContent]));
    new MutationObserver(() => {
      for (const region of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
        const text = region.textContent;
        if (text && text !== told.get(region)) heard.said.push(text);
        told.set(region, text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said);

/** What tells an element apart where the reader's colours replace all others. */
const look = (place: Locator) =>
  place.evaluate((element) => {
    const { backgroundColor, borderBottomColor, stroke } = getComputedStyle(element);
    return [backgroundColor, borderBottomColor, stroke].join();
  });

/** The description of a map: a sentence, then the number of ties of each status. */
const statusesAfter = (sentence: string) =>
  new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[:;؛] .*\\d`);

for (const lang of languages) {
  const text = interfaceWords(lang);
  const map = (page: Page) => page.getByRole("region", { name: text.map, exact: true });

  test(`a choice is announced once in ${lang}, by the sentence that the map has before its statuses`, async ({
    page,
  }) => {
    await page.goto(`/${lang}`);
    await mapReady(page);
    const result = page.locator("form [role=status]").last();
    const steps = [
      () => page.locator("input[name=layers][value=trade]").uncheck(),
      () => page.locator("input[name=disputed]").check({ force: true }),
      () => page.goBack(),
    ];
    for (const step of steps) {
      const before = (await result.textContent()) ?? "";
      await listen(page);
      await step();
      await expect(result).not.toHaveText(before);
      await still(page).catch(() => {});
      const sentence = (await result.textContent()) ?? "";
      expect(await said(page)).toEqual([sentence]);
      await expect(map(page)).toHaveAccessibleDescription(statusesAfter(sentence));
    }
  });

  test(`the live embed's map has a name, and its title and statuses as description in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/embed/live?layers=military`);
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    expect(title.length).toBeGreaterThan(10);
    await expect(map(page)).toHaveAccessibleDescription(statusesAfter(title));
  });

  test(`nothing moves in ${lang} after loading where the reader wants calm`, async ({ page }) => {
    await watchDrawing(page);
    for (const path of ["", `?tie=${trainers}`, "/embed/live"]) {
      await page.goto(`/${lang}${path}`);
      await mapReady(page);
      await still(page);
      const before = await drawn(page);
      expect(before).toBeGreaterThan(0);
      await page.waitForTimeout(1500);
      expect([await drawn(page), await animations(page)]).toEqual([before, 0]);
    }
    await page.goto(`/${lang}`);
    await page.locator("li[data-tie] > a").first().click();
    await expect(page.getByRole("article")).toBeVisible();
    expect(await animations(page)).toBe(0);
  });

  test.describe(`in the reader's own colours in ${lang}`, () => {
    test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

    test("what is chosen on the dashboard looks otherwise than what is not", async ({ page }) => {
      await page.goto(`/${lang}?disputed=true&places=benghazi`);
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      const chip = (name: string) => page.locator("form summary", { hasText: name });
      const idle = await look(chip(text.facets.sectors));
      expect(await look(chip(text.facets.places))).not.toBe(idle);
      expect(await look(page.locator("label:has(input[name=disputed])"))).not.toBe(idle);
      const [flag, title] = [page.locator("li .bg-flag").first(), page.locator("li h3").first()];
      expect(await look(flag)).not.toBe(await look(title));
    });

    test("what is chosen in sharing looks otherwise than what is not", async ({ page }) => {
      await page.goto(`/${lang}`);
      await mapReady(page);
      await page.locator("button[aria-haspopup=dialog]").click();
      await expect(page.getByRole("tab", { selected: true })).toBeFocused();
      expect(await look(page.locator("[role=tab][aria-selected=true]").first())).not.toBe(
        await look(page.locator("[role=tab][aria-selected=false]").first()),
      );
    });

    test("layers that are off look otherwise on the still embed", async ({ page }) => {
      await page.goto(`/${lang}/embed?layers=military`);
      expect(await look(page.locator(".layer.on .tick").first())).not.toBe(
        await look(page.locator(".layer:not(.on) .tick").first()),
      );
    });
  });
}
