import type { Language } from "../../app/_domain/vocabulary/language";
import { shareWords } from "../../app/_ui/words/share";
import { expect, hydrated, type Page } from "./test";

export type Tab = keyof ReturnType<typeof shareWords>["tabs"];

export const shareButton = (page: Page) => page.locator("button[aria-haspopup=dialog]");
export const dialog = (page: Page) => page.locator("dialog[open]");
export const panel = (page: Page) => dialog(page).getByRole("tabpanel");

/** The line that is sent, which ends with the link. */
export const messageOf = (page: Page) => dialog(page).locator("[data-message]");
export const linkOf = (page: Page) => messageOf(page).locator("bdi").last();

/** The texts to take along, each with its button. */
export const fields = (page: Page) => panel(page).locator("section:has(pre, textarea)");

export const shownText = (field: ReturnType<typeof fields>) =>
  field
    .locator("pre, textarea")
    .evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? "")));

/** Goes to a tab of the open dialog. */
export async function chooseTab(page: Page, lang: Language, tab: Tab): Promise<void> {
  await dialog(page)
    .getByRole("tab", { name: shareWords(lang).tabs[tab], exact: true })
    .click();
  await expect(panel(page)).toBeVisible();
}

/** Opens the dialog of a page, at one of its tabs. */
export async function openShare(page: Page, path: string, lang: Language, tab: Tab = "embed") {
  await page.goto(path);
  await hydrated(page);
  await shareButton(page).click();
  await chooseTab(page, lang, tab);
}

export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
