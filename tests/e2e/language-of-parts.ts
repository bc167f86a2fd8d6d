import type { Page } from "@playwright/test";

/** Texts of another script without a language, and inline elements of another language without a direction (WCAG 3.1.2). */
export const unmarkedPhrases = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pageLanguage = document.documentElement.lang;
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
      // Addresses have no language; before hydration the page also holds those for print.
      const text = (walker.currentNode.textContent ?? "").replace(/https:\/\/\S+/g, "");
      const holder = walker.currentNode.parentElement;
      if (!holder || holder.closest("script, style, noscript, code, pre")) continue;
      for (const script of ["ar", "ru", "en"] as const) {
        const own = holder.closest<HTMLElement>("[lang]");
        if (script === pageLanguage || !scripts[script].test(text)) continue;
        if (!own || !spoken[script].test(own.lang)) found.push(`no language: ${text}`);
        else if (
          !holder.closest("bdi, [dir]:not(html)") &&
          getComputedStyle(own).display === "inline"
        )
          found.push(`no direction: ${text}`);
      }
    }
    return found;
  });
