import { shareWords } from "../../../app/_ui/words/share";
import { interfaceWords } from "../../../app/_ui/words/words";
import {
  chooseTab,
  clipboard,
  dialog,
  fields,
  linkOf,
  openShare,
  panel,
  shareButton,
  shownText,
  type Tab,
} from "../share-dialog";
import { eachRule, expect, hydrated, languages, type Page, test, trainers } from "../test";

const wide = (page: Page) =>
  page.evaluate(() => {
    const inner = document.querySelector("[role=tabpanel]");
    return [
      document.documentElement.scrollWidth - window.innerWidth,
      (inner?.scrollWidth ?? 0) - (inner?.clientWidth ?? 0),
    ];
  });

/** An address that no QR code can hold. */
async function longAddress(page: Page, lang: string) {
  const { sources } = await (await page.request.get("/api/sources")).json();
  const ids = (sources as { id: string }[]).map(({ id }) => id).join(",");
  return `/${lang}?sources=${ids}&q=${encodeURIComponent("ليبيا ".repeat(30).trim())}`;
}

for (const lang of languages) {
  const text = shareWords(lang);

  test.describe(`sharing in ${lang}`, () => {
    // No part of the rule depends on the language.
    if (lang === "ar")
      test("a browser that lets us neither copy nor share still gives every text", async ({
        page,
      }) => {
        await page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
          Reflect.deleteProperty(Navigator.prototype, "share");
        });
        await openShare(page, `/${lang}`, lang);
        const refused = async (tab: Tab) => {
          await chooseTab(page, lang, tab);
          const field = fields(page).last();
          await field.getByRole("button").last().click();
          await expect(field.getByRole("alert")).toHaveText(text.refused.keys);
          const selected = await page.evaluate(() => {
            const at = document.activeElement;
            return at instanceof HTMLTextAreaElement
              ? at.value.slice(at.selectionStart, at.selectionEnd)
              : String(window.getSelection());
          });
          expect(selected).toBe(await shownText(field));
        };
        await eachRule({
          "without the device's own sharing nothing offers it": () =>
            expect(dialog(page).getByRole("button", { name: text.more })).toHaveCount(0),
          "a refused clipboard leaves the link selected and says what to press": async () => {
            await dialog(page).getByRole("button", { name: text.copyLink }).first().click();
            await expect(dialog(page).getByRole("alert").first()).toHaveText(text.refused.keys);
            expect(await page.evaluate(() => String(window.getSelection()))).toBe(
              await linkOf(page).textContent(),
            );
          },
          "cite: a refused clipboard leaves the text selected and says what to press": () =>
            refused("cite"),
          "embed: a refused clipboard leaves the text selected and says what to press": () =>
            refused("embed"),
        });
      });

    test("at 390 and 320 pixels no tab scrolls sideways, however long the address", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 700 });
      await openShare(page, await longAddress(page, lang), lang);
      await chooseTab(page, lang, "picture");
      await expect(panel(page)).toContainText(text.qrLong);
      for (const tab of await dialog(page).getByRole("tab").all()) {
        await tab.click();
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 700 });
          expect.soft(await wide(page), `${await tab.textContent()} at ${width}`).toEqual([0, 0]);
        }
      }
    });

    // No part of the rule depends on the language.
    if (lang === "en")
      test("the dialog stays open while the state changes, and the device's own sharing gets the state", async ({
        page,
        baseURL,
      }) => {
        await page.addInitScript(() => {
          navigator.share = async (data) => {
            document.documentElement.dataset.shared = JSON.stringify(data);
          };
        });
        await openShare(page, `/${lang}`, lang, "embed");
        await eachRule({
          "steps in the preview add nothing to the history, and Escape closes from there":
            async () => {
              const before = await page.evaluate(() => history.length);
              const frame = panel(page).frameLocator("iframe >> nth=0");
              await frame.getByRole("link").first().press("Enter");
              await expect(frame.locator("[data-matched]")).toHaveAttribute(
                "data-query",
                /^layers=/,
              );
              expect(await page.evaluate(() => history.length)).toBe(before);
              await expect(async () => {
                await frame.getByRole("link").first().press("Escape", { timeout: 2000 });
                await expect(dialog(page)).toHaveCount(0, { timeout: 2000 });
              }).toPass();
              await expect(shareButton(page)).toBeFocused();
            },
          "the device's own sharing gets title and link": async () => {
            await page.locator('input[name="layers"][value="trade"]').uncheck();
            await shareButton(page).click();
            await dialog(page).getByRole("button", { name: text.more }).click();
            const shared = await page.locator("html").getAttribute("data-shared");
            expect(JSON.parse(shared ?? "{}")).toEqual({
              title: expect.any(String),
              url: `${baseURL}/${lang}?layers=military,diplomatic`,
            });
          },
          "Back goes back on the map and leaves the dialog open on what is shown then":
            async () => {
              const link = linkOf(page);
              await expect(link).toHaveText(`${baseURL}/${lang}?layers=military,diplomatic`);
              await page.goBack();
              await expect(link).toHaveText(`${baseURL}/${lang}`);
              await expect(dialog(page)).toBeVisible();
            },
        });
      });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test.describe("offline", () => {
        test.use({
          permissions: ["clipboard-read", "clipboard-write"],
          allow: [/ERR_INTERNET_DISCONNECTED|Failed to load|Failed to fetch/],
        });

        test("where the dialog cannot be fetched the link is copied", async ({ page, baseURL }) => {
          await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "share"));
          await page.goto(`/${lang}?layers=trade`);
          await hydrated(page);
          await page.context().setOffline(true);
          await shareButton(page).click();
          await expect(page.getByText(interfaceWords(lang).linkCopied)).toBeVisible();
          expect(await clipboard(page)).toBe(`${baseURL}/${lang}?layers=trade`);
        });
      });

    test.describe("without script", () => {
      test.use({ javaScriptEnabled: false });

      test("addresses are passed on by links", async ({ page, baseURL }) => {
        await eachRule({
          "a link holds the canonical address": async () => {
            await page.goto(`/${lang}?time=2025&layers=trade&utm_source=mail`);
            const link = page.getByRole("link", { name: interfaceWords(lang).stateLink });
            await expect(link).toHaveAttribute("href", `/${lang}?layers=trade&time=2025`);
            await expect(shareButton(page)).toBeHidden();
          },
          "the page of a tie has the links that pass it on": async () => {
            await page.goto(`/${lang}/ties/${trainers}`);
            const links = page.locator("[data-share-links] a");
            await expect(links).toHaveCount(4);
            for (const link of await links.all()) await expect(link).toBeVisible();
            const { searchParams } = new URL((await links.first().getAttribute("href")) ?? "");
            expect(searchParams.get("text")).toMatch(
              new RegExp(` – ${baseURL}/${lang}/ties/${trainers}$`),
            );
            await expect(shareButton(page)).toBeHidden();
          },
        });
      });
    });
  });
}
