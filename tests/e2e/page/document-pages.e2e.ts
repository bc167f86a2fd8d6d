import { restyle } from "../axe";
import { alternate, expect, languages, overflowPx, test, trainers } from "../test";

const pages = [
  ...(["stories", "sources", "disputes", "actors", "assessments"] as const),
  ...(["about", "data", "changes"] as const),
];
const source = "sources/shaf-center-2025-06-04";

for (const lang of languages) {
  test(`every page is reached from the ${lang} dashboard, on small screens too`, async ({
    page,
  }) => {
    for (const width of alternate(lang, [1440, 390])) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`/${lang}`);
      for (const path of pages)
        await expect(
          page.locator(`a[href="/${lang}/${path}"]`).filter({ visible: true }).first(),
        ).toBeVisible();
    }
  });

  // No part of the rule depends on the language.
  if (lang === "en")
    test(`a ${lang} tie leads to its sources, and a source back to its ties`, async ({ page }) => {
      await page.goto(`/${lang}/ties/${trainers}`);
      await page.locator(`a[href="/${lang}/${source}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/${source}$`));
      await expect(page.locator(`[data-tie=${trainers}]`).first()).toBeVisible();
    });
}

/* WCAG 1.4.4: the widest parts of pages are buttons, rows of counts and dates. */
for (const lang of languages)
  test(`the ${lang} pages are as wide as a phone in letters twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const wide = ["compare?a=layers%3Dmilitary&b=layers%3Dtrade", "disputes", "places/benghazi"];
    for (const path of ["about", "stories/tamanhint-who-says-what", `ties/${trainers}`, ...wide]) {
      await page.goto(`/${lang}/${path}`);
      await restyle(page, ":root { font-size: 32px }");
      expect(await overflowPx(page), path).toBeLessThanOrEqual(0);
    }
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of languages) {
    // No part of the rule depends on the language.
    if (lang === "ar")
      test(`the form of ${lang} sources filters and sorts`, async ({ page }) => {
        await page.goto(`/${lang}/sources`);
        const all = await page.locator("[data-source]").count();
        await expect(page.locator("[data-source]").first()).toBeHidden();
        await page.locator("[data-origin] summary").first().click();
        await expect(page.locator("[data-source]").first()).toBeVisible();
        await page.locator("select[name=kind]").selectOption("analysis");
        await page.locator("select[name=sort]").selectOption("-claims");
        await page.locator("form button[type=submit]").click();
        await expect(page).toHaveURL(new RegExp(`/${lang}/sources\\?kind=analysis&sort=-claims$`));
        const first = page.locator("[data-source]").first();
        await expect(first).toHaveAttribute("data-source", "shaf-center-2025-06-04");
        expect(await page.locator("[data-source]").count()).toBeLessThan(all);
        await expect(page.locator("select[name=kind]")).toHaveValue("analysis");
        await expect(page.getByText("/sources?kind=analysis&sort=-claims")).toHaveCount(1);
        const other = lang === "ar" ? "en" : "ar";
        await page.locator(`header a[hreflang=${other}]`).click();
        await expect(page).toHaveURL(new RegExp(`/${other}/sources\\?kind=analysis&sort=-claims$`));
        await expect(page.locator("select[name=kind]")).toHaveValue("analysis");
      });

    // No part of the rule depends on the language.
    if (lang === "en")
      test(`the pages are reached from the ${lang} dashboard`, async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(`/${lang}`);
        await page.locator(`a[href="/${lang}/about"]`).first().click();
        await expect(page.locator("h1")).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`/${lang}/about$`));
      });
  }
});
