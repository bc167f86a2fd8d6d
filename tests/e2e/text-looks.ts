import type { Page } from "@playwright/test";

// All functions run in the page, and use nothing but each other.

/** What an element and its ancestors paint behind its text. */
function backgroundOf(element: Element): string {
  const layers: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    layers.push(
      style.backgroundColor.replace("rgba(0, 0, 0, 0)", ""),
      style.backgroundImage.replace("none", ""),
      style.opacity.replace(/^1$/, ""),
      style.filter.replace("none", ""),
      style.mixBlendMode.replace("normal", ""),
    );
  }
  return layers.filter((layer) => layer).join("/");
}

function areApart(one: DOMRect, other: DOMRect, slackPx = 0): boolean {
  return (
    one.right <= other.left + slackPx ||
    other.right <= one.left + slackPx ||
    one.bottom <= other.top + slackPx ||
    other.bottom <= one.top + slackPx
  );
}

/** Whether an element is out of the page, or of what an ancestor lets be seen. */
function isOutOfSight(element: Element): boolean {
  const box = element.getBoundingClientRect();
  for (let at = element.parentElement; at; at = at.parentElement)
    if (getComputedStyle(at).overflow !== "visible" && areApart(box, at.getBoundingClientRect()))
      return true;
  return box.right <= 0 || box.bottom + scrollY <= 0 || box.left >= innerWidth;
}

function ownText({ childNodes }: Element): string {
  const texts = [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts
    .map(({ textContent }) => textContent)
    .join("")
    .trim();
}

/** All that contrast depends on, but for what else lies over or under an element. */
function lookOf(element: HTMLElement, text: string): string {
  const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
  return [
    ...[color, fontSize, fontWeight, textShadow, backgroundOf(element)],
    ...[isOutOfSight(element), element.closest("[inert]") !== null],
    ...[element.offsetWidth > 1, [...text].length > 1, /[\p{L}\p{N}]/u.test(text)],
    element.closest(":disabled, [aria-disabled=true]") !== null,
    element.closest("label")?.control?.matches(":disabled"),
  ].join("|");
}

function mark(): void {
  const seen = [...document.body.querySelectorAll<HTMLElement>("*")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const looks = new Set<string>();
  for (const { element, box } of seen) {
    const text = ownText(element);
    element.removeAttribute("data-look");
    if (!text) continue;
    const neighbours = seen
      .filter((other) => !areApart(box, other.box, 1))
      .filter((other) => !other.element.contains(element) && !element.contains(other.element))
      .map((other) => `${other.element.tagName}.${other.element.getAttribute("class")}`);
    const look = [lookOf(element, text), ...[...new Set(neighbours)].toSorted()].join("|");
    element.toggleAttribute("data-look", !looks.has(look));
    looks.add(look);
  }
}

/**
 * Marks, by `data-look`, one element with text of each look: what a scan says of its contrast holds for all others. A
 * look is what contrast depends on: colour and size of the letters, backgrounds and opacity of the element and its
 * ancestors, what else lies over or under it, and whether the text is in sight and one that is to be read.
 */
export const markLooks = (page: Page): Promise<void> =>
  page.evaluate(
    `{ ${[backgroundOf, areApart, isOutOfSight, ownText, lookOf, mark].join("\n")} mark(); }`,
  );
