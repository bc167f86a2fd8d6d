import { readFile } from "node:fs/promises";
import jsQR from "jsqr";
import sharp from "sharp";
import { shareWords } from "../../../app/_ui/words/share";
import { host } from "../article-host";
import {
  chooseTab,
  clipboard,
  dialog,
  fields,
  linkOf,
  messageOf,
  openShare,
  panel,
  shareButton,
  shownText,
  type Tab,
} from "../share-dialog";
import { alternate, eachRule, expect, languages, type Page, test } from "../test";

const query = "layers=military,trade&time=2025-02..2025-07";

/** A tie of the state, as the API names it. */
async function someTie(page: Page): Promise<string> {
  const { ties } = await (await page.request.get(`/api/ties?${query}&limit=1`)).json();
  return ties[0].id;
}

/** What a QR reader finds in a picture. */
async function decode(svg: string): Promise<string | undefined> {
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
  embed: 2,
  picture: 2,
  cite: 5,
  data: 1,
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
    test("a view is taken along as link, code, picture, data and citation", async ({
      page,
      baseURL,
    }) => {
      await openShare(page, `/${lang}?${query}`, lang);
      const link = `${baseURL}/${lang}?${query}`;
      const files = {
        "the QR code, shown and saved, reads as the link": async () => {
          await chooseTab(page, lang, "picture");
          const saved = page.waitForEvent("download");
          await panel(page).getByRole("link", { name: text.qrDownload }).click();
          const file = await saved;
          expect(file.suggestedFilename()).toMatch(/^qr-.*layers-military-trade.*\.svg$/);
          expect(await decode(await readFile(await file.path(), "utf8"))).toBe(link);
          const shot = await panel(page).getByRole("img", { name: text.qrText }).screenshot();
          const { data, info } = await sharp(shot)
            .ensureAlpha()
            .raw()
            .toBuffer({ resolveWithObject: true });
          expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(link);
        },
        "pictures come in every shape, theme and language under a name that says so": async () => {
          await panel(page).getByLabel(text.head).fill("");
          await chooseTab(page, lang, "picture");
          await choose(page, text.shapes.story);
          await choose(page, text.dark);
          await choose(page, "2×");
          const shown = panel(page).locator("img").first();
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
          const svg = await panel(page).getByRole("link", { name: "SVG" }).first();
          const answer = await page.request.get((await svg.getAttribute("href")) ?? "");
          expect(answer.headers()["content-type"]).toBe("image/svg+xml");
        },
        "the picture itself is copied": async () => {
          await chooseTab(page, lang, "picture");
          await panel(page).getByRole("button", { name: text.copyPicture }).click();
          await expect(panel(page).getByRole("button", { name: text.copied })).toBeVisible();
          const types = await page.evaluate(async () =>
            (await navigator.clipboard.read()).flatMap((item) => item.types),
          );
          expect(types).toEqual(["image/png"]);
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
      };
      await eachRule({
        "the link is copied by one press, and the text that is sent ends with it": async () => {
          await dialog(page).getByRole("button", { name: text.copyLink }).first().click();
          expect(await clipboard(page)).toBe(link);
          await expect(messageOf(page)).toContainText(` – ${link}`);
        },
        ...Object.fromEntries(
          alternate(lang, ["embed", "picture", "data", "cite"] as const).map((tab) => [
            `${tab}: one press copies what stands there and says so`,
            () => copies(page, tab),
          ]),
        ),
        "the previews are the embed that the choices make, on a phone and in an article":
          async () => {
            await chooseTab(page, lang, "embed");
            await expect(panel(page).locator("iframe")).toHaveCount(2);
            const frame = panel(page).frameLocator("iframe >> nth=1");
            const before = await result(page);
            await expect(frame.locator("[data-matched]")).toHaveAttribute("data-query", query);
            expect(await result(frame)).toEqual(before);
            await panel(page).getByLabel(text.head).fill("a & b");
            await choose(page, text.forms.list);
            await panel(page).locator("summary").click();
            await choose(page, text.dark);
            const root = frame.locator("html");
            await expect(root).toHaveAttribute("data-theme", "dark");
            await expect(root).toHaveAttribute("data-panel", "list");
            await expect(frame.locator("h1")).toHaveText("a & b");
            await panel(page).getByRole("spinbutton").fill("500");
            await panel(page).getByRole("spinbutton").press("Enter");
            const code = await shownText(fields(page).first());
            expect(code).toMatch(/width="100%" height="500"/);
            expect(code).toContain("theme=dark&amp;start=tap&amp;panel=list&amp;title=true");
            expect(code).toContain("&amp;head=a%20%26%20b");
          },
        "the embed keeps its version where the author says so": async () => {
          await panel(page).getByRole("radio").last().scrollIntoViewIfNeeded();
          await panel(page).getByRole("checkbox", { name: text.notice }).check();
          expect(await shownText(fields(page).first())).toMatch(/&amp;seen=[0-9a-f]{12}&amp;/);
          const [day] = text.stays("|").split("|");
          await panel(page)
            .getByRole("radio", { name: new RegExp(`^${day}`) })
            .check();
          const code = await shownText(fields(page).first());
          expect(code).toMatch(/&amp;data=[0-9a-f]{12}&amp;theme/);
          expect(code).not.toContain("seen=");
          const pinned = /<a href="([^"]*data=[^"]*)"/.exec(code)?.[1] ?? "";
          expect((await page.request.get(pinned.replaceAll("&amp;", "&"))).status()).toBe(200);
        },
        ...Object.fromEntries(alternate(lang, Object.entries(files))),
      });
    });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("an open tie is shared first, alone, and the view beside it", async ({
        page,
        baseURL,
      }) => {
        const tie = await someTie(page);
        const permalink = `${baseURL}/${lang}/ties/${tie}`;
        await openShare(page, `/${lang}?${query}&seen=old&tie=${tie}`, lang);
        await eachRule({
          "its link is its page, without the search that found it": async () => {
            await page.keyboard.press("Escape");
            await page.keyboard.press("Enter");
            await expect(dialog(page).getByRole("radio", { name: text.tie })).toBeFocused();
            await expect(linkOf(page)).toHaveText(permalink);
            const whatsapp = dialog(page).locator("a[href^='https://wa.me/']");
            await expect(whatsapp).toHaveAttribute(
              "href",
              new RegExp(encodeURIComponent(permalink)),
            );
            await expect(whatsapp).toHaveAttribute("rel", "noopener noreferrer");
          },
          "its embed is its card": async () => {
            const frame = panel(page).frameLocator("iframe >> nth=0");
            await expect(frame.locator("article[data-tie]")).toHaveAttribute("data-tie", tie);
          },
          "its picture is its card, and its alternative text says who says what": async () => {
            await chooseTab(page, lang, "picture");
            const shown = panel(page).locator("img").first();
            await expect(shown).toHaveAttribute("src", new RegExp(`^/api/card\\.png\\?tie=${tie}`));
            const { title } = await (await page.request.get(`/api/ties/${tie}`)).json();
            await expect(shown).toHaveAttribute("alt", new RegExp(`${title[lang].slice(0, 12)}`));
            await expect
              .poll(() => shown.evaluate((at) => (at as HTMLImageElement).naturalWidth))
              .toBe(1200);
          },
          "its citation opens the data as cited": async () => {
            await chooseTab(page, lang, "cite");
            for (const field of await fields(page).all())
              await expect(field.locator("pre")).toContainText(`/ties/${tie}?data=`);
          },
          "the view has the link of the filter, without the tie": async () => {
            await dialog(page).getByRole("radio").nth(1).check();
            await expect(linkOf(page)).toHaveText(`${baseURL}/${lang}?${query}`);
            await chooseTab(page, lang, "embed");
            await choose(page, text.forms.card);
            await expect(linkOf(page)).toHaveText(permalink);
          },
        });
      });

    test("a tie, a place, a source and a story are shared on their pages", async ({
      page,
      baseURL,
    }) => {
      const tie = await someTie(page);
      const { from, sources } = await (await page.request.get(`/api/ties/${tie}`)).json();
      const story = "stories/minsk-benghazi-2024-2025?step=2";
      const paths = [`ties/${tie}`, `places/${from}`, `sources/${sources[0]}`, story];
      for (const path of alternate(lang, paths)) {
        await page.goto(`/${lang}/${path}`);
        await expect(async () => {
          await shareButton(page).click();
          await expect(dialog(page)).toBeVisible({ timeout: 2000 });
        }).toPass();
        await expect(linkOf(page)).toHaveText(`${baseURL}/${lang}/${path}`);
        const frame = panel(page).frameLocator("iframe >> nth=0");
        await expect(frame.locator("[data-matched]")).toHaveAttribute("data-matched", /^[1-9]/);
        await panel(page).getByLabel(text.head).fill("A headline");
        await expect(frame.locator("h1")).toHaveText("A headline");
        await page.keyboard.press("Escape");
        await expect(shareButton(page)).toBeFocused();
      }
    });

    // No part of the rule depends on the language.
    if (lang === "ar")
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
            .toBe(1200);
          await expect(page.locator("p > a")).toHaveAttribute(
            "href",
            `${baseURL}/${lang}?${query}`,
          );
          await article.close();
        });
      });

    test("keys alone open it, go from link to tabs to form, and close it", async ({ page }) => {
      await openShare(page, `/${lang}`, lang);
      await page.keyboard.press("Escape");
      await expect(dialog(page)).toHaveCount(0);
      await expect(shareButton(page)).toBeFocused();
      await page.keyboard.press("Enter");
      const copy = dialog(page).getByRole("button", { name: text.copyLink }).first();
      await expect(copy).toBeFocused();
      for (const _ of ["WhatsApp", "Telegram", "X", "E-mail"]) await page.keyboard.press("Tab");
      await expect(dialog(page).locator("a[href^='mailto:']")).toBeFocused();
      await page.keyboard.press("Tab");
      if (await dialog(page).getByRole("button", { name: text.more }).count())
        await page.keyboard.press("Tab");
      await expect(dialog(page).getByRole("tab").first()).toBeFocused();
      for (const tab of ["picture", "cite", "data", "embed"] as const) {
        await page.keyboard.press(lang === "ar" ? "ArrowLeft" : "ArrowRight");
        await expect(dialog(page).getByRole("tab", { selected: true })).toHaveText(text.tabs[tab]);
      }
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await expect(panel(page).getByLabel(text.head)).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(shareButton(page)).toBeFocused();
    });
  });
}
