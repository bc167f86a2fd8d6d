import { interfaceWords } from "../../../app/_ui/words/words";
import { layer, root } from "../dashboard-page";
import { expect, hydrated, languages, type Page, test } from "../test";

/** Opens a page whose scripts come only when the function given back is called. */
async function holdScripts(page: Page, address: string): Promise<() => void> {
  let send = () => {};
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js$/, async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("main")).toBeVisible();
  return send;
}

for (const lang of languages) {
  const text = interfaceWords(lang);

  test.describe(`before the ${lang} page is alive`, () => {
    // No part of the rule depends on the language.
    if (lang === "ar")
      test("what is ticked, typed and chosen counts once it is", async ({ page }) => {
        const send = await holdScripts(page, `/${lang}`);
        await layer(page, "diplomatic").uncheck();
        await page.locator("select[name=sort]").selectOption("date");
        await page.locator("input[name=q]").pressSequentially("minsk");
        send();
        await expect(root(page)).toHaveAttribute("data-query", "layers=military,trade&q=minsk");
        expect(new URL(page.url()).search).toContain("sort=date");
        await hydrated(page);
        await expect(layer(page, "diplomatic")).not.toBeChecked();
        await expect(page.locator("input[name=q]")).toHaveValue("minsk");
      });

    // No part of the rule depends on the language.
    if (lang === "en")
      test("what is ticked and typed and taken back leaves nothing", async ({ page }) => {
        const send = await holdScripts(page, `/${lang}`);
        await layer(page, "trade").uncheck();
        await layer(page, "trade").check();
        await page.locator("input[name=q]").fill("minsk");
        await page.locator("input[name=q]").fill("");
        send();
        await hydrated(page);
        await expect(root(page)).toHaveAttribute("data-query", "");
        await expect(layer(page, "trade")).toBeChecked();
        expect(new URL(page.url()).search).toBe("");
      });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("a menu that was opened by the keyboard stays open, and is filled", async ({ page }) => {
        const send = await holdScripts(page, `/${lang}`);
        const filter = page
          .locator("details[name=filter]", { hasText: text.facets.places })
          .first();
        await filter.locator("summary").focus();
        await page.keyboard.press("Enter");
        await expect(filter.getByText(text.loading)).toBeVisible();
        send();
        await hydrated(page);
        await expect(filter.locator("summary")).toBeFocused();
        await page.keyboard.press("Tab");
        await expect(filter.locator("input").first()).toBeFocused();
      });

    // No part of the rule depends on the language.
    if (lang === "en")
      test("a layer of the live embed that is taken away stays away", async ({ page }) => {
        const send = await holdScripts(page, `/${lang}/embed/live`);
        await page.locator("#trade").uncheck();
        send();
        await expect(root(page)).toHaveAttribute("data-query", "layers=military,diplomatic");
        await expect(page.locator("#trade")).not.toBeChecked();
      });
  });
}
