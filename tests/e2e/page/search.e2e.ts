import { dataset } from "../../../app/_data/current-dataset";
import { followWords } from "../../../app/_ui/words/follow";
import { searchWords } from "../../../app/_ui/words/search";
import { interfaceWords } from "../../../app/_ui/words/words";
import { cards, query as encodedQuery } from "../dashboard-page";
import { alternate, eachRule, expect, languages, type Page, test } from "../test";

const query = (page: Page) => decodeURIComponent(encodedQuery(page));
const field = (page: Page) => page.locator('input[name="q"]');
const options = (page: Page) => page.getByRole("listbox").getByRole("option");

/** Opens the page and waits until the field is more than one of a form. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(field(page)).toHaveAttribute("role", "combobox");
}

const typedSearches = {
  ar: { place: "كفره", spelling: "Hifter", title: "مينسك" },
  en: { place: "koufra", spelling: "Хафтар", title: "minsk" },
} as const;

for (const lang of languages) {
  const text = interfaceWords(lang);

  test.describe(`search in ${lang}`, () => {
    test("typing finds, and suggestions filter by what they name", async ({ page }) => {
      await open(page, `/${lang}?layers=trade`);
      await eachRule({
        "typing filters at once, and offers places and actors": async () => {
          const all = await cards(page).count();
          await field(page).fill(typedSearches[lang].place);
          await expect(
            page.getByRole("listbox", { name: searchWords(lang).suggested }),
          ).toBeVisible();
          await expect(options(page)).toHaveCount(1);
          await expect.poll(() => query(page)).toBe(`layers=trade&q=${typedSearches[lang].place}`);
          await expect.poll(() => cards(page).count()).toBeLessThan(all);
        },
        "a suggestion chosen by keys filters by the place instead of the text": async () => {
          await field(page).press("ArrowDown");
          await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
          const active = await field(page).getAttribute("aria-activedescendant");
          await expect(options(page).first()).toHaveAttribute("id", active ?? "");
          await field(page).press("Enter");
          await expect.poll(() => query(page)).toBe("layers=trade&places=kufra");
          await expect(field(page)).toHaveValue("");
          await expect(field(page)).toBeFocused();
          await page.goBack();
          await expect.poll(() => query(page)).toBe(`layers=trade&q=${typedSearches[lang].place}`);
        },
        "a suggestion chosen by a press filters by the actor, in any spelling": async () => {
          await field(page).fill(typedSearches[lang].spelling);
          await expect(options(page).first()).toContainText(typedSearches[lang].spelling);
          await options(page).first().click();
          await expect.poll(() => query(page)).toMatch(/^layers=trade&actors=[a-z-]+$/);
          await expect(options(page)).toHaveCount(0);
        },
      });
    });

    // No part of the rule depends on the language.
    if (lang === "en")
      test("Escape closes the list first, and the arrows go round", async ({ page }) => {
        await open(page, `/${lang}?tie=visa-waiver-2025-05-25`);
        await page.locator("nav a", { hasText: String(dataset.total) }).click();
        await field(page).fill(typedSearches[lang].spelling);
        await expect(options(page)).toHaveCount(3);
        await field(page).press("ArrowUp");
        await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
        await field(page).press("ArrowDown");
        await expect(field(page)).not.toHaveAttribute("aria-activedescendant");
        await field(page).press("Escape");
        await expect(options(page)).toHaveCount(0);
        await expect(field(page)).toHaveValue(typedSearches[lang].spelling);
        await field(page).press("ArrowDown");
        await expect(options(page)).toHaveCount(3);
        await field(page).blur();
        await expect(options(page)).toHaveCount(0);
      });

    test("what was found is marked", async ({ page }) => {
      await eachRule({
        "in the list and in the tie": async () => {
          await open(page, `/${lang}?q=${encodeURIComponent(typedSearches[lang].title)}`);
          const mark = cards(page).locator("mark").first();
          await expect(mark).toHaveText(new RegExp(`^${typedSearches[lang].title}$`, "i"));
          const marked = cards(page).filter({ has: page.locator("mark") });
          await marked.first().getByRole("link").click();
          await expect(page.getByRole("article").locator("mark").first()).toBeVisible();
        },
        "a name found by another spelling is marked whole": async () => {
          await open(page, `/${lang}?q=Hafter&tie=haftar-lukashenko-talks-2025-02-18`);
          const name = lang === "ar" ? "خليفة حفتر" : "Khalifa Haftar";
          await expect(page.getByRole("article").locator("mark", { hasText: name })).toBeVisible();
        },
      });
    });

    test("the feeds of a view are linked and announced", async ({ page }) => {
      const atom = page.locator('head link[type="application/atom+xml"]');
      for (const path of alternate(lang, ["?layers=military", "/places/kufra"])) {
        await page.goto(`/${lang}${path}`);
        if (path.startsWith("?"))
          expect(await atom.getAttribute("href")).toContain("/api/feed.xml?layers=military");
        const follow = page.getByRole("region", { name: followWords(lang).follow });
        await expect(follow.getByRole("link")).toHaveCount(2);
        const address = await follow.getByRole("link").first().getAttribute("href");
        expect(address).toContain(path.includes("kufra") ? "places=kufra" : "layers=military");
        const response = await page.request.get(address ?? "");
        expect(response.status()).toBe(200);
        expect(await response.text()).toContain(`xml:lang="${lang}"`);
      }
    });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("on a small screen a press on a suggestion chooses it", async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await open(page, `/${lang}`);
        await page.getByRole("button", { name: text.filters }).click();
        await field(page).fill(typedSearches[lang].place);
        await options(page).first().click();
        await expect.poll(() => query(page)).toBe("places=kufra");
      });
  });

  // No part of the rule depends on the language.
  if (lang === "en")
    test.describe(`search by touch in ${lang}`, () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

      test("the search key closes the suggestions and the keyboard, and shows the results", async ({
        page,
      }) => {
        await open(page, `/${lang}`);
        await page.getByRole("button", { name: text.filters }).tap();
        await field(page).fill(typedSearches[lang].place);
        await expect(options(page)).toHaveCount(1);
        await field(page).press("Enter");
        await expect(options(page)).toHaveCount(0);
        await expect(page.locator("#list")).toBeFocused();
        await expect(cards(page).first()).toBeInViewport();
        expect(query(page)).toBe(`q=${typedSearches[lang].place}`);
        await page.locator("summary", { hasText: text.facets.actors }).tap();
        const inMenu = page.getByRole("searchbox", { name: text.find.actors });
        await inMenu.fill("h");
        await inMenu.press("Enter");
        await expect(inMenu).not.toBeFocused();
        await expect(inMenu).toBeVisible();
      });
    });

  // No part of the rule depends on the language.
  if (lang === "ar")
    test.describe(`search without script in ${lang}`, () => {
      test.use({ javaScriptEnabled: false });

      test("is a plain field of the form", async ({ page }) => {
        await page.goto(`/${lang}`);
        await expect(field(page)).not.toHaveAttribute("role");
        await field(page).fill(typedSearches[lang].title);
        await page.getByRole("button", { name: text.apply }).click();
        await expect.poll(() => query(page)).toBe(`q=${typedSearches[lang].title}`);
        await expect(cards(page).locator("mark").first()).toBeVisible();
      });
    });
}
