import { dataset } from "../../../app/_data/current-dataset";
import { pluralMessage } from "../../../app/_domain/text/plurals";
import { timelineWords } from "../../../app/_ui/words/timeline";
import { interfaceWords } from "../../../app/_ui/words/words";
import { cards, matchedByApi } from "../dashboard-page";
import { alternate, eachRule, expect, hydrated, languages, type Page, test } from "../test";

const parameters = (page: Page) => new URL(page.url()).searchParams;
const time = (page: Page) => parameters(page).get("time");
const matchedCount = async (page: Page) =>
  Number(await page.locator("[data-matched]").getAttribute("data-matched"));
const agrees = async (page: Page) =>
  expect(page.locator("[data-matched]")).toHaveAttribute(
    "data-matched",
    String(await matchedByApi(page)),
  );

for (const lang of languages) {
  const text = timelineWords(lang);
  const box = (page: Page) => page.getByRole("region", { name: text.title, exact: true });
  const bars = (page: Page) => box(page).locator("ol a");
  const thumb = (page: Page, end: "start" | "end") =>
    box(page).getByRole("slider", { name: text[end] });
  /** Puts both ends back to where they are without a choice. */
  const showAll = async (page: Page) => {
    await thumb(page, "start").press("Home");
    await thumb(page, "end").press("End");
    await expect.poll(() => time(page)).toBeNull();
    await expect(cards(page)).toHaveCount(dataset.total);
  };
  const [later, earlier] =
    lang === "ar" ? (["ArrowLeft", "ArrowRight"] as const) : (["ArrowRight", "ArrowLeft"] as const);

  test.describe(`timeline in ${lang}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${lang}`);
      await hydrated(page);
    });

    test("the keyboard alone works it", async ({ page }) => {
      await eachRule({
        "one visit of an end is one entry of the history": async () => {
          const before = await page.evaluate(() => history.length);
          await thumb(page, "start").focus();
          for (let press = 0; press < 3; press++) await thumb(page, "start").press(later);
          await expect.poll(() => time(page)).not.toBeNull();
          expect(await page.evaluate(() => history.length)).toBe(before + 1);
          await page.goBack();
          await expect.poll(() => time(page)).toBeNull();
        },
        "arrows walk through the bars, and the possible days of the one in focus are drawn":
          async () => {
            await bars(page).first().focus();
            for (const _ of await bars(page).all()) {
              await page.keyboard.press(later);
              if ((await box(page).locator("[data-spans]").getAttribute("data-spans")) !== "0")
                break;
            }
            const spans = box(page).locator("[data-spans]");
            expect(Number(await spans.getAttribute("data-spans"))).toBeGreaterThan(0);
            await expect(spans.locator("line").first()).toHaveAttribute("x2", "100%");
          },
        "the keyboard moves both ends by a bar and by a day, in the direction of reading":
          async () => {
            const start = thumb(page, "start");
            await start.focus();
            await start.press(later);
            const first = time(page);
            expect(first).toMatch(/^\d{4}-\d\d\.\.$/);
            await start.press(later);
            await expect.poll(() => (time(page) ?? "") > (first ?? "")).toBe(true);
            await start.press(earlier);
            await expect.poll(() => time(page)).toBe(first);
            await agrees(page);
            await start.press(`Shift+${later}`);
            await expect.poll(() => time(page)).toMatch(/^\d{4}-\d\d-02\.\.$/);
            await expect(start).toHaveAttribute("aria-valuetext", /\d{4}/);
            await start.press("Home");
            await expect.poll(() => time(page)).toBeNull();
            const end = thumb(page, "end");
            await end.press(earlier);
            await expect.poll(() => time(page)).toMatch(/^\.\.\d{4}-\d\d$/);
            await agrees(page);
          },
      });
    });

    test("the pointer works it", async ({ page }) => {
      const rules = {
        "a bar narrows to its month, and a second press takes that back": async () => {
          await showAll(page);
          const bar = bars(page).nth(1);
          await bar.click();
          await expect.poll(() => time(page)).toMatch(/^\d{4}-\d\d$/);
          await agrees(page);
          const ties = pluralMessage(lang, await matchedCount(page), interfaceWords(lang).ties);
          expect(await bar.getAttribute("aria-label")).toContain(ties);
          await expect(bar).toHaveAttribute("aria-current", "true");
          await bar.click();
          await expect.poll(() => time(page)).toBeNull();
        },
        "what may have happened then too stands in one line and can be added": async () => {
          await showAll(page);
          await bars(page).nth(1).click();
          const line = page.locator("[data-possible]");
          await expect(line).toBeVisible();
          const more = Number(await line.getAttribute("data-possible"));
          expect(more).toBeGreaterThan(0);
          const given = await matchedCount(page);
          await line.getByRole("link", { name: interfaceWords(lang).addPossible }).click();
          await expect.poll(() => parameters(page).get("possible")).toBe("true");
          await expect(line).toHaveCount(0);
          await agrees(page);
          expect(await matchedCount(page)).toBe(given + more);
          await bars(page).nth(2).click();
          await expect.poll(() => parameters(page).get("possible")).toBeNull();
          await agrees(page);
        },
        "with little motion a press is one step and nothing runs": async () => {
          await showAll(page);
          await box(page).getByRole("button", { name: text.step }).click();
          await expect.poll(() => time(page)).not.toBeNull();
          await expect(box(page)).toHaveAttribute("data-playing", "false");
          const first = time(page);
          await box(page).getByRole("button", { name: text.step }).click();
          await expect.poll(() => time(page)).not.toBe(first);
        },
        "the table says in numbers what is drawn": async () => {
          await showAll(page);
          await box(page).getByText(text.table, { exact: true }).click();
          const rows = box(page).getByRole("row");
          await expect(rows).toHaveCount((await bars(page).count()) + 1);
          await rows.nth(2).getByRole("link").click();
          await expect.poll(() => time(page)).not.toBeNull();
        },
        "what was known by a day stands in address, sentence and tag, and comes off": async () => {
          await showAll(page);
          const all = await cards(page).count();
          await box(page).getByText(text.known, { exact: true }).click();
          await box(page).getByLabel(text.known).fill("2025-03-15");
          await expect.poll(() => parameters(page).get("known")).toBe("2025-03-15");
          await agrees(page);
          expect(await cards(page).count()).toBeLessThan(all);
          await expect(page.getByRole("status").filter({ hasText: "2025" }).first()).toContainText(
            "15",
          );
          await page.keyboard.press("Escape");
          const tag = page.locator(`ul[aria-label="${interfaceWords(lang).active}"] a`).first();
          await tag.click();
          await expect.poll(() => parameters(page).get("known")).toBeNull();
          await expect(cards(page)).toHaveCount(all);
        },
        "ties are narrowed by their independent origins": async () => {
          await showAll(page);
          const all = await cards(page).count();
          await page.locator("summary", { hasText: interfaceWords(lang).more }).click();
          await page.locator('input[name="origins"][value="2.."]').check();
          await expect.poll(() => parameters(page).get("origins")).toBe("2..");
          await agrees(page);
          expect(await cards(page).count()).toBeLessThan(all);
        },
      };
      await eachRule({
        "an end is dragged to the later side, which is that of the language": async () => {
          const line = await box(page).locator("ol").boundingBox();
          if (!line) throw new Error("The timeline has no box");
          const at = lang === "ar" ? line.x + line.width : line.x;
          const [y, third] = [line.y + 30, (lang === "ar" ? -1 : 1) * (line.width / 3)];
          await page.mouse.move(at, y);
          await page.mouse.down();
          await page.mouse.move(at + third / 2, y, { steps: 4 });
          await page.mouse.move(at + third, y, { steps: 4 });
          await page.mouse.up();
          await expect.poll(() => time(page)).toMatch(/^\d{4}-\d\d\.\.$/);
          await agrees(page);
        },
        ...Object.fromEntries(alternate(lang, Object.entries(rules))),
      });
    });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("on a phone the timeline stands among the filters", async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 780 });
        await expect(box(page)).toBeHidden();
        await page.getByRole("button", { name: interfaceWords(lang).filters, exact: true }).click();
        const shown = box(page).filter({ visible: true });
        await expect(shown).toHaveCount(1);
        await shown.locator("ol a").nth(1).click();
        await expect.poll(() => time(page)).not.toBeNull();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(360);
      });
  });

  test.describe(`timeline that plays in ${lang}`, () => {
    test.use({ contextOptions: { reducedMotion: "no-preference" } });

    // No part of the rule depends on the language.
    if (lang === "en")
      test("it starts by its button alone, adds one entry to the history and stops on any input", async ({
        page,
      }) => {
        await page.goto(`/${lang}`);
        await hydrated(page);
        await expect(box(page)).toHaveAttribute("data-playing", "false");
        const before = await page.evaluate(() => history.length);
        await box(page).getByRole("button", { name: text.play }).click();
        await expect(box(page)).toHaveAttribute("data-playing", "true");
        const first = time(page);
        await expect.poll(() => time(page)).not.toBe(first);
        await page.keyboard.press("Shift");
        await expect(box(page)).toHaveAttribute("data-playing", "false");
        expect(await page.evaluate(() => history.length)).toBe(before + 1);
        await agrees(page);
      });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("it stops at the end with everything shown", async ({ page }) => {
        await page.goto(`/${lang}`);
        await hydrated(page);
        const all = await cards(page).count();
        await box(page).locator("summary").first().click();
        await box(page).getByLabel(text.speeds.fast).check();
        const before = await page.evaluate(() => history.length);
        await box(page).getByRole("button", { name: text.play }).click();
        await expect.poll(() => page.evaluate(() => history.length)).toBe(before + 1);
        await expect(box(page)).toHaveAttribute("data-playing", "false");
        expect(time(page)).toBeNull();
        await expect(cards(page)).toHaveCount(all);
      });
  });

  // No part of the rule depends on the language.
  if (lang === "en")
    test.describe(`timeline without script in ${lang}`, () => {
      test.use({ javaScriptEnabled: false });

      test("bars, table and form work by links and fields", async ({ page }) => {
        await eachRule({
          "bars and table stand, and a bar is a link to its month": async () => {
            await page.goto(`/${lang}`);
            expect(await box(page).locator("ol path").count()).toBeGreaterThan(10);
            await expect(box(page).getByRole("slider")).toHaveCount(0);
            await box(page).getByText(text.table, { exact: true }).click();
            await expect(box(page).getByRole("table")).toBeVisible();
            await box(page).getByText(text.table, { exact: true }).click();
            await bars(page).nth(1).click();
            await expect(page).toHaveURL(/\?time=\d{4}-\d\d$/);
            await agrees(page);
          },
          "what may have happened then too is a link, and the form keeps it": async () => {
            await page.goto(`/${lang}?time=2025-02`);
            const line = page.locator("[data-possible]");
            const more = Number(await line.getAttribute("data-possible"));
            const given = await matchedCount(page);
            await line.getByRole("link", { name: interfaceWords(lang).addPossible }).click();
            await expect(page).toHaveURL(/\?time=2025-02&possible=true$/);
            expect(await matchedCount(page)).toBe(given + more);
            await page.getByRole("button", { name: interfaceWords(lang).apply }).click();
            await expect(page).toHaveURL(/\?time=2025-02&possible=true$/);
          },
          "the form carries day of knowledge and origins": async () => {
            await page.goto(`/${lang}?known=2025-05-26&origins=2..`);
            await page.getByRole("button", { name: interfaceWords(lang).apply }).click();
            await expect(page).toHaveURL(/\?known=2025-05-26&origins=2\.\.$/);
          },
        });
      });
    });
}
