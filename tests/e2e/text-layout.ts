import type { Page } from "@playwright/test";
import { restyle } from "./axe";
import { overflowPx } from "./test";

/** Text spacing as readers may set it (WCAG 1.4.12); the map is a picture and keeps its own. */
const widerSpacing = `
  *:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** Texts of which a part is clipped. */
export const clippedTexts = (page: Page) =>
  page.evaluate(() => {
    const isCut = (element: Element) => {
      const isWide = element.scrollWidth > element.clientWidth + 1;
      const isHigh = element.scrollHeight > element.clientHeight + 1;
      if (!isWide && !isHigh) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const [cutsWide, cutsHigh] = [overflowX, overflowY].map((way) => /hidden|clip/.test(way));
      return (isWide && cutsWide) || (isHigh && cutsHigh);
    };
    return [...document.querySelectorAll<HTMLElement>("body *:not(svg, svg *)")]
      .filter(isCut)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.offsetWidth > 1 && !element.closest("[inert], .map-stage, .map"))
      .filter((element) => !element.querySelector(".map-stage, .map"))
      .filter((element) => /\p{L}/u.test(element.textContent))
      .map((element) => `${element.className}: ${element.textContent.slice(0, 60)}`);
  });

/** Words of the legend of an embed that a line ends within. */
export const brokenWords = (page: Page) =>
  page.locator("main :is(.name, fieldset label > span)").evaluateAll((names) =>
    names.flatMap((name) => {
      const text = name.firstChild;
      if (!(text instanceof Text)) return [];
      return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1 ? [word] : [];
      });
    }),
  );

/** Texts of one paragraph that overlap each other; call it with all content drawn. */
const overlapsNow = (page: Page) =>
  page.evaluate(() => {
    const textsOf = (paragraph: Element) => {
      const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const found: { text: string; box: DOMRect }[] = [];
      const range = document.createRange();
      while (nodes.nextNode()) {
        range.selectNodeContents(nodes.currentNode);
        const text = nodes.currentNode.textContent ?? "";
        for (const box of range.getClientRects()) found.push({ text, box });
      }
      return found;
    };
    const meet = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > one.height / 4;
    return [...document.querySelectorAll("p")].flatMap((paragraph) => {
      const texts = textsOf(paragraph);
      return texts.flatMap(({ text, box }, at) =>
        texts.slice(at + 1).flatMap((other) => (meet(box, other.box) ? [text, other.text] : [])),
      );
    });
  });

/** Texts of one paragraph that overlap each other, also where they are out of view. */
export async function overlappingTexts(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await restyle(page, "* { content-visibility: visible !important }");
  const overlaps = await overlapsNow(page);
  await restyle(page, "");
  return overlaps;
}

/** What wider text spacing clips, and the pixels by which it makes the page scroll sideways. */
export async function clippedByWiderSpacing(page: Page): Promise<readonly string[]> {
  await restyle(page, widerSpacing);
  const [texts, overflow] = [await clippedTexts(page), await overflowPx(page)];
  await restyle(page, "");
  return overflow > 0 ? [...texts, `${overflow} px wider than the window`] : texts;
}
