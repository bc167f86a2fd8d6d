import type { Page } from "@playwright/test";

// All functions run in the page, and use nothing but each other.

/** In px of the window: a plain object, because the sides of a DOMRect are read through getters, a million times. */
type Sides = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

type Memory = {
  readonly backgrounds: Map<Element, string>;
  readonly clips: Map<Element, readonly Sides[]>;
};

function sidesOf(element: Element): Sides {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
}

/** What an element and its ancestors paint behind its text. */
function backgroundOf(element: Element | null, memory: Memory): string {
  if (!element) return "";
  const known = memory.backgrounds.get(element);
  if (known !== undefined) return known;
  const style = getComputedStyle(element);
  const layers = [
    style.backgroundColor.replace("rgba(0, 0, 0, 0)", ""),
    style.backgroundImage.replace("none", ""),
    style.opacity.replace(/^1$/, ""),
    style.filter.replace("none", ""),
    style.mixBlendMode.replace("normal", ""),
    backgroundOf(element.parentElement, memory),
  ];
  const background = layers.filter((layer) => layer).join("/");
  memory.backgrounds.set(element, background);
  return background;
}

/** The boxes of an element and its ancestors that clip what they hold. */
function clipsOf(element: Element | null, memory: Memory): readonly Sides[] {
  if (!element) return [];
  const known = memory.clips.get(element);
  if (known) return known;
  const outer = clipsOf(element.parentElement, memory);
  const isClip = getComputedStyle(element).overflow !== "visible";
  const clips = isClip ? [sidesOf(element), ...outer] : outer;
  memory.clips.set(element, clips);
  return clips;
}

function areApart(one: Sides, other: Sides, slackPx = 0): boolean {
  return (
    one.right <= other.left + slackPx ||
    other.right <= one.left + slackPx ||
    one.bottom <= other.top + slackPx ||
    other.bottom <= one.top + slackPx
  );
}

/** Whether an element is out of the page, or of what an ancestor lets be seen. */
function isOutOfSight(element: Element, memory: Memory): boolean {
  const box = sidesOf(element);
  if (clipsOf(element.parentElement, memory).some((clip) => areApart(box, clip))) return true;
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
function lookOf(element: HTMLElement, text: string, memory: Memory): string {
  const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
  return [
    ...[color, fontSize, fontWeight, textShadow, backgroundOf(element, memory)],
    ...[isOutOfSight(element, memory), element.closest("[inert]") !== null],
    ...[element.offsetWidth > 1, [...text].length > 1, /[\p{L}\p{N}]/u.test(text)],
    element.closest(":disabled, [aria-disabled=true]") !== null,
    element.closest("label")?.control?.matches(":disabled"),
  ].join("|");
}

/** Marks one element of each look that is not known, and returns the looks that it has marked. */
function mark(known: readonly string[]): readonly string[] {
  const memory: Memory = { backgrounds: new Map(), clips: new Map() };
  const seen = [...document.body.querySelectorAll<HTMLElement>("*")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: sidesOf(element) }));
  const firsts = new Map<string, HTMLElement>();
  for (const { element, box } of seen) {
    const text = ownText(element);
    if (!text) continue;
    const neighbours = seen
      .filter((other) => !areApart(box, other.box, 1))
      .filter((other) => !other.element.contains(element) && !element.contains(other.element))
      .map((other) => `${other.element.tagName}.${other.element.getAttribute("class")}`);
    const look = [lookOf(element, text, memory), ...[...new Set(neighbours)].toSorted()].join("|");
    if (!firsts.has(look)) firsts.set(look, element);
  }
  for (const look of known) firsts.delete(look);
  for (const { element } of seen) element.removeAttribute("data-look");
  for (const element of firsts.values()) element.toggleAttribute("data-look", true);
  return [...firsts.keys()];
}

const functions = [
  sidesOf,
  backgroundOf,
  clipsOf,
  areApart,
  isOutOfSight,
  ownText,
  lookOf,
  mark,
].join("\n");

/**
 * Marks, by `data-look`, one element with text of each look: what a scan says of its contrast holds for all others. A
 * look is what contrast depends on: colour and size of the letters, backgrounds and opacity of the element and its
 * ancestors, what else lies over or under it, and whether the text is in sight and one that is to be read. Looks that
 * are known from an earlier scan, at another size, are not marked. Returns those that are.
 */
export const markLooks = (page: Page, known: Iterable<string>): Promise<readonly string[]> =>
  page.evaluate(`{ ${functions} mark(${JSON.stringify([...known])}); }`);
