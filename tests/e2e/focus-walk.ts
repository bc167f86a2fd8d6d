import { press } from "./keyboard";
import type { Page } from "./test";

/** Windows in which the list or the sheet is narrow, as width and height in px. */
export const narrowSizes = [
  [320, 640],
  [390, 844],
  [768, 1024],
] as const;

/** More stops than stand before the list, and some cards of it. */
const stops = 45;

/** Goes through the page with Tab; fails at the first stop that something hides. */
export async function walkFocus(page: Page): Promise<void> {
  for (let stop = 0; stop < stops; stop++) await press(page, "Tab");
}

/** The same, and back with Shift and Tab. */
export async function walkFocusBack(page: Page): Promise<void> {
  await walkFocus(page);
  for (let stop = 1; stop < stops; stop++) await press(page, "Shift+Tab");
}
