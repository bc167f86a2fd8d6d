import { dataset } from "../../../app/_data/current-dataset";
import type { Language } from "../../../app/_domain/vocabulary/language";
import { reportAddress, tieReport } from "../../../app/_ui/tie/report-text";
import { interfaceWords } from "../../../app/_ui/words/words";
import { type Server, server } from "../../fixtures/server";
import { query } from "../dashboard-page";
import { clipboard } from "../share-dialog";
import { eachRule, expect, hydrated, languages, type Page, test, trainers } from "../test";

const state = `disputed=true&tie=${trainers}`;

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

async function open(page: Page, lang: Language, address = "") {
  await page.goto(`${address}/${lang}?${state}`);
  await hydrated(page);
}

/** Subject and text of a report as the server's own records say them. */
async function report(page: Page, lang: Language, address: string) {
  const tie = await (await page.request.get(`${address}/api/ties/${trainers}`)).json();
  return tieReport(tie, lang, dataset, address);
}

for (const lang of languages) {
  const text = interfaceWords(lang);

  test.describe(`the foot of a tie in ${lang}`, () => {
    test("its link is copied, an error is reported, and it is cited", async ({ page, baseURL }) => {
      await open(page, lang);
      await eachRule({
        "its short link is copied without the filter that it stands in": async () => {
          await page.getByRole("button", { name: text.copyLink, exact: true }).click();
          await expect(page.getByRole("button", { name: text.linkCopied })).toBeVisible();
          expect(await clipboard(page)).toBe(`${baseURL}/${lang}/ties/${trainers}`);
        },
        "an error is reported to the editors' address with a ready text": async () => {
          const { subject, body } = await report(page, lang, baseURL ?? "");
          await expect(page.getByRole("link", { name: text.report })).toHaveAttribute(
            "href",
            reportAddress("mailto:corrections@example.org", subject, body),
          );
        },
        "its citation opens and is copied, and Escape closes it without the tie": async () => {
          const cite = page.getByRole("button", { name: text.cite, exact: true });
          const dialog = page.getByRole("dialog", { name: text.citeTitle });
          await cite.click();
          const line = (await dialog.getByRole("paragraph").first().textContent()) ?? "";
          expect(line).toContain(`/${lang}/ties/${trainers}?data=`);
          await dialog.getByRole("button", { name: text.copyText }).click();
          await expect(dialog.getByRole("button", { name: text.textCopied })).toBeVisible();
          expect(await clipboard(page)).toBe(line);
          await page.keyboard.press("Escape");
          await expect(dialog).toHaveCount(0);
          await expect(cite).toBeFocused();
          expect(query(page)).toBe(state);
          await page.keyboard.press("Escape");
          await expect.poll(() => query(page)).toBe("disputed=true");
        },
        "a tie of the list opens without motion where the reader wants calm": async () => {
          await page.locator("li[data-tie] > a").first().click();
          await expect(page.getByRole("article")).toBeVisible();
          expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
        },
      });
    });
  });
}

test.describe("where the editors have no address", () => {
  let site: Server;
  test.use({ allow: [/^asked http:\/\/127\.0\.0\.1:/] });
  test.beforeAll(async () => {
    site = await server({ env: { CONTACT_URL: "" } });
    await site.ready();
  });
  test.afterAll(async () => {
    await site.stop();
  });

  for (const lang of languages)
    test(`the text of a report is copied in ${lang}`, async ({ page }) => {
      const text = interfaceWords(lang);
      await open(page, lang, site.address);
      await expect(page.getByRole("link", { name: text.report })).toHaveCount(0);
      await expect(page.getByText(text.unknownOperator)).toBeVisible();
      await page.getByRole("button", { name: text.copyReport }).click();
      await expect(page.getByRole("button", { name: text.reportCopied })).toBeVisible();
      expect(await clipboard(page)).toBe((await report(page, lang, site.address)).body);
    });
});
