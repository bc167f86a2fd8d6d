import type { Language } from "../../app/_domain/vocabulary/language";
import { interfaceWords } from "../../app/_ui/words/words";
import { expect, type Page } from "./test";

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

/** The description of a map: a sentence, then the number of ties of each status. */
export const statusesAfter = (sentence: string) =>
  new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[:;؛] .*\\d`);

/** The map of a page, by its name. */
export const namedMap = (page: Page, lang: Language) =>
  page.getByRole("region", { name: interfaceWords(lang).map, exact: true });

/** Chooses layers and statuses and goes back; each is announced once, by the sentence that describes the map. */
export async function expectOneAnnouncementEach(page: Page, lang: Language): Promise<void> {
  const result = page.locator("form [role=status]").last();
  const steps = [
    () => page.locator("input[name=layers][value=trade]").uncheck(),
    () => page.locator("input[name=statuses][value=assessed]").uncheck(),
    () => page.goBack(),
  ];
  for (const step of steps) {
    const before = (await result.textContent()) ?? "";
    await listen(page);
    await step();
    await expect(result).not.toHaveText(before);
    // Time for a second announcement.
    await page.waitForTimeout(1000);
    const sentence = (await result.textContent()) ?? "";
    expect(await said(page)).toEqual([sentence]);
    await expect(namedMap(page, lang)).toHaveAccessibleDescription(statusesAfter(sentence));
  }
}
