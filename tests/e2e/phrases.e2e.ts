import { expect, languages, test, trainers } from "./test";

const pages = [
  "",
  `?tie=${trainers}`,
  `/ties/${trainers}`,
  "/places/benghazi",
  "/sources",
  "/actors",
  "/disputes",
  "/assessments",
  "/about",
  "/data",
] as const;

/** Texts of another script that no element gives a language, and elements of another language that do not set their direction. */
function unmarked() {
  const page = document.documentElement.lang;
  const scripts = {
    ar: /[\u0600-\u06FF]/,
    ru: /[\u0400-\u04FF]/,
    // Names, units and file types are at home in Arabic texts; five words in a row are a phrase.
    en: /[A-Za-z\u00C0-\u024F]{2,}(?:[\s'’.,–-]+[A-Za-z\u00C0-\u024F]{2,}){4}/,
  };
  const spoken = {
    ar: /^(ar|fa|und-Arab)/,
    ru: /^(ru|be|uk|und-Cyrl)/,
    en: /^(?!ar|fa|ru|be|uk|und-Arab|und-Cyrl)/,
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    // Addresses are in no language; until the page is alive it holds those for paper.
    const text = (walker.currentNode.textContent ?? "").replace(/https:\/\/\S+/g, "");
    const holder = walker.currentNode.parentElement;
    if (!holder || holder.closest("script, style, noscript, code, pre")) continue;
    for (const script of ["ar", "ru", "en"] as const) {
      const own = holder.closest<HTMLElement>("[lang]");
      if (script === page || !scripts[script].test(text)) continue;
      if (!own || !spoken[script].test(own.lang)) found.push(`no language: ${text}`);
      else if (
        !holder.closest("bdi, [dir]:not(html)") &&
        getComputedStyle(own).display === "inline"
      )
        found.push(`no direction: ${text}`);
    }
  }
  return found;
}

for (const lang of languages)
  for (const at of pages)
    test(`phrases of other languages on /${lang}${at} are marked as such`, async ({ page }) => {
      await page.goto(`/${lang}${at}`);
      await expect(page.locator("main").first()).toBeVisible();
      expect(await page.evaluate(unmarked)).toEqual([]);
    });
