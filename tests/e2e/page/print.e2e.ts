import { extractText } from "unpdf";
import { readableAddress } from "../../../app/_domain/text/readable-address";
import { printWords } from "../../../app/_ui/words/print";
import { interfaceWords } from "../../../app/_ui/words/words";
import { eachRule, expect, hydrated, languages, type Page, test } from "../test";

/** What a reader of the PDF finds in it: letters and digits alone, because lines break and Arabic is shaped. */
const bare = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");

/** The letters of a word in any order, without alef: readers of PDF take Arabic as it was drawn, joined letters turned or cut. */
const letters = (word: string) => [...bare(word).replace(/[اأإآ]/g, "")].toSorted().join("");

async function pdfText(page: Page) {
  const pdf = await page.pdf({ format: "A4", printBackground: true });
  const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return { whole: text.join("\n"), totalPages };
}

type Tie = {
  readonly title: Record<"ar" | "en", string>;
  readonly sources: readonly string[];
};

type Source = { readonly id: string; readonly url: string | null };

async function recordsOf(page: Page, query: string) {
  const told = async (kind: string) => (await page.request.get(`/api/${kind}?${query}`)).json();
  const { ties }: { ties: readonly Tie[] } = await told("ties");
  const { sources }: { sources: readonly Source[] } = await told("sources");
  return { ties, sources };
}

/** Whether a PDF holds a text, in its order or, where it is Arabic, by its words. */
function holds(pdf: string, text: string): boolean {
  if (!/\p{Script=Arabic}/u.test(text)) return bare(pdf).includes(bare(text));
  const parts = pdf.split(/[^\p{L}\p{N}\p{M}]+/u);
  const found = new Set(
    [1, 2, 3].flatMap((length) =>
      parts.map((_, at) => letters(parts.slice(at, at + length).join(""))),
    ),
  );
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word.length > 2);
  return words.every((word) => found.has(letters(word)));
}

/** Whether a print has an address as readers read it: by its words where it has letters that a print may reorder. */
function hasAddress(text: string, url: string): boolean {
  const address = readableAddress(url);
  return /^[ -~]*$/.test(address) ? bare(text).includes(bare(address)) : holds(text, address);
}

const state = "layers=military&time=2025-02";

for (const lang of languages) {
  const own = printWords(lang);

  test.describe(`a print in ${lang}`, () => {
    test("of a view has title, sentence, every tie, every source and the address", async ({
      page,
      baseURL,
    }) => {
      await page.goto(`/${lang}?${state}`);
      await hydrated(page);
      const sentence = await page.locator('form p[role="status"]').textContent();
      const { ties, sources } = await recordsOf(page, state);
      const { whole, totalPages } = await pdfText(page);
      expect(totalPages).toBeLessThan(8);
      expect(holds(whole, sentence ?? "")).toBe(true);
      for (const { title } of ties) expect(holds(whole, title[lang]), title[lang]).toBe(true);
      const cited = sources.filter(({ id }) => ties.some((tie) => tie.sources.includes(id)));
      expect(cited.length).toBeGreaterThan(10);
      for (const { url } of cited) if (url) expect(hasAddress(whole, url), url).toBe(true);
      expect(bare(whole)).toContain(bare(`${baseURL}/${lang}?${state}`));
      expect(holds(whole, own.sources)).toBe(true);
    });

    test("of a tie has who says what with addresses, and its own", async ({ page, baseURL }) => {
      const id = "haftar-lukashenko-talks-2025-02-18";
      await page.goto(`/${lang}/ties/${id}`);
      const tie = await (await page.request.get(`/api/ties/${id}`)).json();
      const { whole } = await pdfText(page);
      expect(holds(whole, tie.title[lang])).toBe(true);
      expect(holds(whole, interfaceWords(lang).claims)).toBe(true);
      for (const claim of tie.claims) expect(holds(whole, claim.says[lang])).toBe(true);
      const links = await page
        .locator('main a[rel~="external"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(hasAddress(whole, link), link).toBe(true);
      expect(bare(whole)).toContain(bare(`${baseURL}/${lang}/ties/${id}`));
    });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("of the sources has the address of each, also in groups that are closed", async ({
        page,
      }) => {
        await page.goto(`/${lang}/sources`);
        const { sources } = await (await page.request.get("/api/sources")).json();
        const { whole } = await pdfText(page);
        for (const { url } of sources as readonly Source[])
          if (url) expect(hasAddress(whole, url), url).toBe(true);
      });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("of a place has every tie that touches it", async ({ page, baseURL }) => {
        await page.goto(`/${lang}/places/tobruk`);
        const { ties } = await recordsOf(page, "places=tobruk");
        const { whole } = await pdfText(page);
        for (const { title } of ties) expect(holds(whole, title[lang]), title[lang]).toBe(true);
        expect(bare(whole)).toContain(bare(`${baseURL}/${lang}/places/tobruk`));
      });
  });

  // No part of the rule depends on the language.
  if (lang === "en")
    test.describe(`a print without script in ${lang}`, () => {
      test.use({ javaScriptEnabled: false });

      test("of a view has every tie, where its sources are, and its own address", async ({
        page,
        baseURL,
      }) => {
        await page.goto(`/${lang}?${state}`);
        const { ties } = await recordsOf(page, state);
        const { whole } = await pdfText(page);
        for (const { title } of ties) expect(holds(whole, title[lang]), title[lang]).toBe(true);
        expect(bare(whole)).toContain(bare(`${baseURL}/${lang}/sources`));
        expect(bare(whole)).toContain(bare(`${baseURL}/${lang}?${state}`));
      });
    });
}

for (const [system, chosen] of [
  ["light", "dark"],
  ["dark", "light"],
  ["dark", null],
] as const)
  test(`map and embeds print light where the system is ${system} and the reader chose ${chosen ?? "nothing"}`, async ({
    page,
  }) => {
    await page.addInitScript((theme) => theme && localStorage.setItem("theme", theme), chosen);
    await eachRule({
      "an embed prints light, with ticks that need no backgrounds": async () => {
        for (const path of ["embed", "embed/live"]) {
          await page.goto(`/en/${path}${chosen ? `?theme=${chosen}` : ""}`);
          await page.emulateMedia({ media: "print", colorScheme: system });
          const look = await page.evaluate(() => {
            const style = getComputedStyle(document.documentElement);
            return [style.colorScheme, style.color];
          });
          expect(look, path).toEqual(["light", "rgb(21, 32, 31)"]);
          const tick = page.locator(".tick, input[type=checkbox]").first();
          await expect(tick).toHaveCSS("print-color-adjust", "exact");
        }
      },
      "paper shows the light land": async () => {
        await page.emulateMedia({ media: "screen", colorScheme: system });
        await page.goto("/en");
        await hydrated(page);
        await page.emulateMedia({ media: "print", colorScheme: system });
        const lands = page.locator(".picture-box img:visible");
        await expect(lands).toHaveCount(1);
        await expect(lands).toHaveAttribute("src", /land-light/);
        await expect
          .poll(() => lands.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(0);
      },
    });
  });
