import type { Page } from "@playwright/test";

/** Parts that cover each other by more than the border they share, though neither holds the other. */
const coveredAmong = (page: Page, parts: string) =>
  page.locator(parts).evaluateAll((elements) => {
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== "none" || isClipped(element.parentElement));
    // The box of a line of SVG text has room above and below for the letters of every script.
    const inked = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const spare = element instanceof SVGTextElement ? 0.22 * height : 0;
      return new DOMRect(x, y + spare, width, height - 2 * spare);
    };
    const seen = elements
      .map((element) => ({ element, box: inked(element) }))
      .filter(({ box, element }) => box.width > 2 && !isClipped(element));
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5;
    return seen.flatMap((one, at) =>
      seen
        .slice(at + 1)
        .filter((other) => meet(one.box, other.box) && !one.element.contains(other.element))
        .map((other) => `${one.element.textContent} / ${other.element.textContent}`),
    );
  });

/** Parts of the static embed that cover each other: its blocks, the names on its map, and the names and their areas. */
export async function coveredParts(page: Page): Promise<readonly string[]> {
  const groups = [
    "h1, header p, .toggle, .map, .note, .foot > *",
    ".marks text",
    ".press, .marks text[font-weight]",
  ];
  return (await Promise.all(groups.map((parts) => coveredAmong(page, parts)))).flat();
}
