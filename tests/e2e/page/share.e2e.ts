import { readFile } from "node:fs/promises";
import jsQR from "jsqr";
import sharp from "sharp";
import { otherLanguage } from "../../../app/_domain/vocabulary/language";
import { shareWords } from "../../../app/_ui/words/share";
import { host } from "../article-host";
import {
  chooseTab,
  clipboard,
  dialog,
  fields,
  openShare,
  panel,
  shareButton,
  shownText,
  type Tab,
} from "../share-dialog";
import { eachRule, expect, languages, type Page, test } from "../test";

const query = "layers=military,trade&time=2025-02..2025-07";

/** A tie of the state, as the API names it. */
async function someTie(page: Page): Promise<string> {
  const { ties } = await (await page.request.get(`/api/ties?${query}&limit=1`)).json();
  return ties[0].id;
}

/** What a QR reader finds in a picture. */
async function decoded(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const result = async (at: { locator: Page["locator"] }) => {
  const root = at.locator("[data-matched]");
  return [await root.getAttribute("data-query"), await root.getAttribute("data-matched")];
};

const choose = (page: Page, name: string) =>
  panel(page).getByRole("radio", { name, exact: true }).check();

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Number of texts to take along in each tab. */
const textCounts: Readonly<Record<Tab, number>> = {
  link: 3,
  embed: 2,
  picture: 2,
  data: 1,
  cite: 5,
};

for (const lang of languages) {
  const text = shareWords(lang);

  /** One press on each button of a tab copies its text and says so. */
  async function copies(page: Page, tab: Tab) {
    await chooseTab(page, lang, tab);
    await expect(fields(page)).toHaveCount(textCounts[tab]);
    for (const field of await fields(page).all()) {
      const shown = await shownText(field);
      await field.getByRole("button").last().click();
      await expect(field.getByRole("button").last()).toHaveText(text.copied);
      await expect(field.getByRole("status")).toContainText(text.copied);
      expect(await clipboard(page)).toBe(shown);
    }
  }

  test.describe(`sharing in ${lang}`, () => {
    test("a view is taken along as link, code, picture, data and citation", async ({ page }) => {
      await openShare(page, `/${lang}?${query}`, lang);
      await eachRule({
        "link: one press copies what stands there and says so": () => copies(page, "link"),
        "embed: one press copies what stands there and says so": () => copies(page, "embed"),
        "picture: one press copies what stands there and says so": () => copies(page, "picture"),
        "data: one press copies what stands there and says so": () => copies(page, "data"),
        "cite: one press copies what stands there and says so": () => copies(page, "cite"),
        "the QR code, shown and saved, reads as the link": async () => {
          await chooseTab(page, lang, "link");
          const link = await shownText(fields(page).first());
          const saved = page.waitForEvent("download");
          await panel(page).getByRole("link", { name: text.link.qrDownload }).click();
          const file = await saved;
          expect(file.suggestedFilename()).toMatch(/^qr-layers-military-trade.*\.svg$/);
          expect(await decoded(await readFile(await file.path(), "utf8"))).toBe(link);
          const shot = await panel(page).getByRole("img", { name: text.link.qrText }).screenshot();
          const { data, info } = await sharp(shot)
            .ensureAlpha()
            .raw()
            .toBuffer({ resolveWithObject: true });
          expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(link);
        },
        "the preview is the embed that the choices make": async () => {
          await chooseTab(page, lang, "embed");
          const frame = panel(page).frameLocator("iframe");
          const before = await result(page);
          await expect(frame.locator("[data-matched]")).toHaveAttribute("data-query", query);
          expect(await result(frame)).toEqual(before);
          await choose(page, text.dark);
          await panel(page).getByRole("checkbox", { name: text.list }).check();
          await panel(page).getByRole("checkbox", { name: text.titleLine }).uncheck();
          const root = frame.locator("html");
          await expect(root).toHaveAttribute("data-theme", "dark");
          await expect(root).toHaveAttribute("data-panel", "list");
          await panel(page).getByRole("spinbutton").first().fill("500");
          await panel(page).getByRole("spinbutton").first().press("Enter");
          const code = await shownText(fields(page).first());
          expect(code).toMatch(/width="500" height="480"/);
          expect(code).toContain("theme=dark&amp;start=tap&amp;panel=list&amp;title=false");
        },
        "pictures come in every shape, theme and language under a name that says so": async () => {
          await chooseTab(page, lang, "picture");
          await choose(page, text.story);
          await choose(page, text.dark);
          await choose(page, "2×");
          const shown = panel(page).locator("img");
          await expect
            .poll(() => shown.evaluate((at) => (at as HTMLImageElement).naturalHeight))
            .toBe(1920);
          const saved = page.waitForEvent("download");
          await panel(page).getByRole("link", { name: text.downloadPng }).click();
          const file = await saved;
          expect(file.suggestedFilename()).toMatch(
            /military-trade-time.*-width-1080-height-1920-scale-2-theme-dark\.png$/,
          );
          const { width, height } = await sharp(await file.path()).metadata();
          expect([width, height]).toEqual([2160, 3840]);
          const address = await shownText(fields(page).last());
          expect((await page.request.get(address)).status()).toBe(200);
          const svg = await panel(page).getByRole("link", { name: "SVG" }).getAttribute("href");
          expect((await page.request.get(svg ?? "")).headers()["content-type"]).toBe(
            "image/svg+xml",
          );
        },
        "data files are there with their size and a name that says the state": async () => {
          await chooseTab(page, lang, "data");
          const links = panel(page).locator("a[download]");
          await expect(links).toHaveCount(4);
          await expect(panel(page).locator("li bdi:nth-child(1)")).not.toHaveCount(0);
          for (const link of await links.all()) {
            const saved = page.waitForEvent("download");
            await link.click();
            expect((await saved).suggestedFilename()).toMatch(
              /^ties-layers-military-trade-time-2025/,
            );
          }
        },
      });
    });

    test("a selected tie is taken along with its view or alone", async ({ page, baseURL }) => {
      const tie = await someTie(page);
      const address = `/${lang}?time=2025-02..2025-07&layers=trade,military&seen=old&tie=${tie}`;
      await openShare(page, address, lang);
      await eachRule({
        "it can be cited by itself": async () => {
          await chooseTab(page, lang, "cite");
          await expect(fields(page).first().locator("pre")).not.toContainText(`/ties/${tie}`);
          await choose(page, text.tie);
          for (const field of await fields(page).all())
            await expect(field.locator("pre")).toContainText(`/ties/${tie}?seen=`);
        },
        "it is drawn alone, or the view with it": async () => {
          await chooseTab(page, lang, "picture");
          const shown = panel(page).locator("img");
          const { title } = await (await page.request.get(`/api/ties/${tie}`)).json();
          await expect(shown).toHaveAttribute("alt", title[lang]);
          const drawn = async () => {
            const address = new URL((await shown.getAttribute("src")) ?? "", page.url());
            for (const key of ["lang", "width", "height"]) address.searchParams.delete(key);
            const { ties } = await (await page.request.get(`/api/ties${address.search}`)).json();
            return ties.map(({ id }: { id: string }) => id);
          };
          const alone = await drawn();
          expect(alone).toContain(tie);
          await choose(page, text.view);
          await expect(shown).not.toHaveAttribute("alt", title[lang]);
          expect((await drawn()).length).toBeGreaterThan(alone.length);
        },
        "links are short, canonical and lead to the same state": async () => {
          await chooseTab(page, lang, "link");
          const before = await result(page);
          const [view, other, fixed] = await Promise.all((await fields(page).all()).map(shownText));
          expect(view).toBe(`${baseURL}/${lang}?${query}&tie=${tie}`);
          expect(other).toBe(`${baseURL}/${otherLanguage[lang]}?${query}&tie=${tie}`);
          expect(fixed).toMatch(new RegExp(`tie=${tie}&seen=[0-9a-f]+$`));
          await page.goto(fixed ?? "");
          expect(await result(page)).toEqual(before);
        },
      });
    });

    test.describe("in an article on another origin", () => {
      // The browser knows neither every permission of the frame nor the article's host.
      test.use({ allow: [/^asked http:\/\/(127\.0\.0\.1|localhost)|web-share|allowfullscreen/] });

      test("the pasted code shows the same ties, and so does the linked picture", async ({
        page,
        baseURL,
      }) => {
        await openShare(page, `/${lang}?${query}`, lang, "embed");
        const before = await result(page);
        const [frame, picture] = await Promise.all((await fields(page).all()).map(shownText));
        const article = await host({
          "/": { body: `${frame}${picture}` },
          "/favicon.ico": { body: "" },
        });
        await page.goto(article.address);
        const embed = page.frameLocator("iframe");
        await expect(embed.locator("[data-matched]")).toHaveAttribute("data-query", query);
        expect(await result(embed)).toEqual(before);
        const image = page.locator("figure img");
        await image.scrollIntoViewIfNeeded();
        await expect
          .poll(() => image.evaluate((at) => (at as HTMLImageElement).naturalWidth))
          .toBe(1280);
        await expect(page.locator("p > a")).toHaveAttribute("href", `${baseURL}/${lang}?${query}`);
        await article.close();
      });
    });

    test("keys alone open it, choose a tab and close it", async ({ page }) => {
      await openShare(page, `/${lang}`, lang);
      await page.keyboard.press("Escape");
      await expect(dialog(page)).toHaveCount(0);
      await expect(shareButton(page)).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(dialog(page).getByRole("tab").first()).toBeFocused();
      for (const tab of ["embed", "picture", "data", "cite", "link"] as const) {
        await page.keyboard.press(lang === "ar" ? "ArrowLeft" : "ArrowRight");
        await expect(dialog(page).getByRole("tab", { selected: true })).toHaveText(text.tabs[tab]);
      }
      await page.keyboard.press("Escape");
      await expect(shareButton(page)).toBeFocused();
    });
  });
}
