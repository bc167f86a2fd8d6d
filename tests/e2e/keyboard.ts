import type { Locator } from "@playwright/test";
import { expect, type Page } from "./test";

/** Where the focus is: on nothing, on what cannot be seen, or in sight. */
const sight = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return "lost";
    const label = (element as HTMLInputElement).labels?.[0];
    const shown = element.offsetWidth > 1 || !label ? element : label;
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const [x0, x1] = [Math.max(0, left), Math.min(innerWidth, right)];
    const [y0, y1] = [Math.max(0, top), Math.min(innerHeight, bottom)];
    if (x1 - x0 < 4 || y1 - y0 < 4) return `out of sight: ${element.outerHTML.slice(0, 120)}`;
    // A hub's button lets presses through to the map, but stands over it.
    const before = shown.style.pointerEvents;
    shown.style.pointerEvents = "auto";
    const over = document.elementFromPoint((x0 + x1) / 2, (y0 + y1) / 2);
    shown.style.pointerEvents = before;
    const isSeen = over !== null && (shown.contains(over) || over.contains(shown));
    return isSeen ? "seen" : `covered: ${element.outerHTML.slice(0, 120)}`;
  });

/** Presses keys; after each the focus is on something that the reader can see. */
export async function press(page: Page, ...keys: readonly string[]) {
  // A page that still arrives takes the focus back.
  await page.waitForLoadState();
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect.poll(() => sight(page), { message: `after ${key}` }).toBe("seen");
  }
}

const hasFocus = (target: Locator) =>
  target.evaluateAll((found) => found.some((element) => element === document.activeElement));

/** Goes by Tab until something has the focus; fails where it is never reached. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  for (let step = 0; step < 60; step++) {
    await press(page, key);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${target} is not reached by ${key}`);
}

/** Goes to the list by the link that skips what stands before it. */
export async function skipToList(page: Page) {
  await press(page, "Tab");
  await expect(page.locator("a[href='#list']")).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator("#list a"));
}

export const matchedCount = (page: Page) =>
  page.locator("[data-matched]").getAttribute("data-matched");
export const card = (page: Page, id: string) => page.locator(`li[data-tie="${id}"] > a`);
