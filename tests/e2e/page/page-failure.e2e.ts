import { crashWords } from "../../../app/_domain/sentences/crash-words";
import { expect, languages, test } from "../test";

test.use({ allow: [/broken on purpose/] });

for (const lang of languages)
  test(`a page that breaks in the browser says so in ${lang}, with the id of its answer, and can be had again`, async ({
    page,
  }) => {
    const crash = crashWords[lang];
    await page.addInitScript(() => {
      if (sessionStorage.getItem("mended")) return;
      window.matchMedia = () => {
        throw new Error("broken on purpose");
      };
    });
    const answer = await page.goto(`/${lang}?layers=trade`);
    await expect(page.getByRole("heading", { name: crash.title })).toBeVisible();
    const id = answer?.headers()["x-request-id"] ?? "";
    expect(id).toMatch(/^[\da-f-]{36}$/);
    await expect(page.getByText(crash.reference)).toContainText(id);
    await expect(page.getByText("broken on purpose")).toHaveCount(0);
    await page.evaluate(() => sessionStorage.setItem("mended", "yes"));
    await page.getByRole("button", { name: crash.retry }).click();
    await expect(page.locator("li[data-tie]").first()).toBeVisible();
    await expect(page).toHaveURL(/\?layers=trade$/);
  });
