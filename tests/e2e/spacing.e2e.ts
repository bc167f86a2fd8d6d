import { openShare } from "./share-dialog";
import { expect, languages, type Page, sideways, test } from "./test";

const tie = "five-cargo-flights-south-2025";
const paths = [
  ...["", "?layers=trade&places=kufra&q=zzzz", `?tie=${tie}`, "/embed?panel=list"],
  ...["/embed/live?panel=list", `/ties/${tie}`, "/places/tamanhint", "/sources", "/disputes"],
  ...["/actors", "/assessments", "/about", "/data"],
];

/** Spacing as readers may set it (WCAG 1.4.12); the map is a picture and keeps its own. */
const space = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    );
    document.adoptedStyleSheets = [sheet];
  });

/** Texts of which a part is cut off. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const [wide, high] = [overflowX, overflowY].map((way) => /hidden|clip/.test(way));
      return (
        (wide && element.scrollWidth > element.clientWidth + 1) ||
        (high && element.scrollHeight > element.clientHeight + 1)
      );
    };
    return [...document.querySelectorAll<HTMLElement>("body *:not(svg, svg *)")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.offsetWidth > 1 && !element.closest("[inert], .map-stage, .map"))
      .filter((element) => !element.querySelector(".map-stage, .map"))
      .filter((element) => /\p{L}/u.test(element.textContent) && isCut(element))
      .map((element) => `${element.className}: ${element.textContent.slice(0, 60)}`);
  });

/** Texts of one paragraph that lie on each other, where they are out of view too. */
const overlaid = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets = [sheet];
    const textsOf = (paragraph: Element) => {
      const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const found: { text: string; box: DOMRect }[] = [];
      const range = document.createRange();
      while (nodes.nextNode()) {
        range.selectNodeContents(nodes.currentNode);
        for (const box of range.getClientRects()) found.push({ text: `${range}`, box });
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

test("a text in a box that is too small for it is found", async ({ page }) => {
  await page.goto("/en/about");
  await page.evaluate(() => {
    const { style } = document.querySelector("h1") as HTMLElement;
    Object.assign(style, { height: "20px", overflow: "hidden" });
  });
  expect(await clipped(page)).toHaveLength(1);
});

test("a text on another is found", async ({ page }) => {
  await page.goto("/en/about");
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", "<p>Cooperation <b>September</b></p>");
    const { style } = document.querySelector("body > p > b") as HTMLElement;
    style.marginInlineStart = "-40px";
  });
  expect(await overlaid(page)).toEqual(["Cooperation ", "September"]);
});

for (const lang of languages)
  for (const width of [1440, 768, 320])
    test(`no ${lang} text of a paragraph lies on another at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const path of paths) {
        await page.goto(`/${lang}${path}`);
        await page.evaluate(() => document.fonts.ready);
        expect([path, await overlaid(page)]).toEqual([path, []]);
      }
    });

for (const lang of languages)
  for (const width of [1440, 390])
    test(`wider spacing cuts no ${lang} text off at ${width} pixels`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      for (const path of paths) {
        await page.goto(`/${lang}${path}`);
        await space(page);
        expect([path, await clipped(page), await sideways(page)]).toEqual([path, [], 0]);
      }
      await openShare(page, `/${lang}`, lang);
      for (const tab of await page.getByRole("tab").all()) {
        await tab.click();
        await space(page);
        expect(await clipped(page)).toEqual([]);
      }
    });
