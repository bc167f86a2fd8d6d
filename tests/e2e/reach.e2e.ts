import { openShare, shareButton } from "./share-dialog";
import { expect, languages, mapReady, type Page, sideways, test, trainers } from "./test";

const paths = [
  ...["", "?layers=trade&places=kufra", "?layers=military&q=zzzz", `?tie=${trainers}`],
  ...[
    "/embed",
    "/embed?panel=list",
    "/embed/live?panel=list",
    `/ties/${trainers}`,
    "/places/tamanhint",
  ],
  ...["/sources", "/sources/shaf-center-2025-06-04", "/disputes", "/actors", "/assessments"],
  ...["/about", "/data"],
];

type Asked = { readonly targets: string; readonly least: number };

/** Targets that are smaller than they may be; links within a line of text are as high as the line (WCAG 2.5.8). */
const small = (page: Page, asked: Asked) =>
  page.evaluate(({ targets, least }) => {
    const box = (element: HTMLElement) => {
      const own = element.getBoundingClientRect();
      const label = (element as HTMLInputElement).labels?.[0]?.getBoundingClientRect();
      return label && label.height > own.height ? label : own;
    };
    const isInText = (element: HTMLElement) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
    const isShown = (element: HTMLElement) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest("[inert]") &&
      !element.matches(":not(:focus)[href='#list'], input[type=range]") &&
      box(element).width > 4;
    return [...document.querySelectorAll<HTMLElement>(targets)]
      .filter((element) => isShown(element) && !isInText(element))
      .filter((element) => Math.min(box(element).width, box(element).height) < least - 0.1)
      .map((element) => element.outerHTML.slice(0, 160));
  }, asked);

const all = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
/** What a thumb is for: all but the way back of one choice, the grip, and what a cross empties. */
const main =
  "button:not(.cursor-grab, [aria-label] > *, label button), summary, select, fieldset label, [role=tab], nav a, li[data-tie] > a";

/** The page with every popover and fold open that stands in the flow. */
const unfold = (page: Page) =>
  page.locator("main details:not([name=filter])").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });

for (const lang of languages) {
  test(`every target of every ${lang} page is at least 24 pixels high and wide`, async ({
    page,
  }) => {
    test.slow();
    for (const path of paths)
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`/${lang}${path}`);
        if (path === "") await mapReady(page);
        await unfold(page);
        expect(await small(page, { targets: all, least: 24 }), `${path} ${width}`).toEqual([]);
      }
  });

  test.describe(`on a touch screen in ${lang}`, () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test("the main targets are at least 44 pixels high and wide", async ({ page }) => {
      for (const path of ["", "?places=kufra", `?tie=${trainers}`, "/embed/live"]) {
        await page.goto(`/${lang}${path}`);
        if (!path.includes("tie")) await mapReady(page);
        expect(await small(page, { targets: main, least: 44 }), path).toEqual([]);
      }
      await page.goto(`/${lang}`);
      await page.locator("button[aria-expanded=false]").tap();
      for (const chip of await page.locator("form details[name=filter] > summary").all()) {
        await chip.click();
        expect(await small(page, { targets: `${main}, label`, least: 44 })).toEqual([]);
        await page.keyboard.press("Escape");
      }
    });

    test("the main targets of sharing are too", async ({ page }) => {
      await openShare(page, `/${lang}`, lang);
      for (const tab of await page.getByRole("tab").all()) {
        await tab.click();
        expect(await small(page, { targets: main, least: 44 })).toEqual([]);
      }
      await page.keyboard.press("Escape");
      await expect(shareButton(page)).toBeFocused();
    });
  });

  for (const [width, height] of [
    [320, 640],
    [320, 256],
  ] as const)
    test(`at ${width} by ${height} pixels no ${lang} page scrolls sideways`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      for (const path of paths) {
        await page.goto(`/${lang}${path}`);
        await unfold(page);
        expect([path, await sideways(page)]).toEqual([path, 0]);
      }
      await page.goto(`/${lang}?layers=trade`);
      const card = page.locator("li[data-tie] > a").last();
      await card.focus();
      await expect(card).toBeInViewport();
    });
}
