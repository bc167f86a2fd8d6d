import { interfaceWords } from "../../../app/_ui/words/words";
import {
  agreesWithApi,
  cards,
  layer,
  matchedByApi,
  query,
  root,
  showsMatched,
} from "../dashboard-page";
import { alternate, eachRule, expect, hydrated, languages, type Page, test } from "../test";

const flowIds = (page: Page) =>
  page
    .locator("[data-flow]")
    .evaluateAll((flows) => flows.map((flow) => flow.getAttribute("data-flow")));

const facets = ["places", "sectors", "actors", "sources"] as const;

const chip = (page: Page, name: string) => page.locator("summary", { hasText: name });

/** In the page: marks each write to the history, and refuses the fourth as WebKit does its hundredth. */
function refuseFourthWrite() {
  for (const name of ["pushState", "replaceState"] as const) {
    const original = History.prototype[name];
    History.prototype[name] = function (...values) {
      performance.mark("history");
      if (performance.getEntriesByName("history").length === 4)
        throw new DOMException("Attempt to use history more than 100 times", "SecurityError");
      original.apply(this, values);
    };
  }
}

for (const lang of languages) {
  const text = interfaceWords(lang);

  test.describe(`dashboard in ${lang}`, () => {
    test("filters change address, list and picture alike, and are taken back", async ({ page }) => {
      await page.goto(`/${lang}`);
      await hydrated(page);
      const all = await cards(page).count();
      const removing = new RegExp(
        text
          .remove("")
          .replace(/[\u2068\u2069]/g, "")
          .trim(),
      );
      const narrows = async (facet: (typeof facets)[number]) => {
        await chip(page, facet === "sectors" ? text.more : text.facets[facet]).click();
        await page.locator(`input[name=${facet}]:enabled`).first().check();
        await expect.poll(() => query(page)).toMatch(new RegExp(`^${facet}=`));
        const narrowed = await matchedByApi(page);
        expect(narrowed).toBeLessThan(all);
        await showsMatched(page, narrowed);
        await page.keyboard.press("Escape");
        await page.getByRole("link", { name: removing }).first().click();
        await showsMatched(page, all);
      };
      await eachRule({
        "the picture stands, with every tie listed, in the direction of the language": async () => {
          await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
          expect((await flowIds(page)).length).toBeGreaterThan(10);
          await agreesWithApi(page);
        },
        "a layer toggle changes address, list and map, and Back undoes it": async () => {
          await page
            .getByRole("checkbox", { name: /trade|تجاري/i })
            .first()
            .uncheck();
          await expect.poll(() => query(page)).toBe("layers=military,diplomatic");
          await agreesWithApi(page);
          expect((await flowIds(page)).filter((id) => id?.endsWith(":trade"))).toEqual([]);
          const changed = await page.title();
          await page.goBack();
          await expect.poll(() => query(page)).toBe("");
          await showsMatched(page, all);
          await page.goto(`/${lang}?layers=military,diplomatic`);
          expect(await page.title()).toBe(changed);
          await page.goto(`/${lang}`);
          await hydrated(page);
        },
        "a status off in the legend leaves list, address and picture": async () => {
          await page.locator("input[name=statuses][value=assessed]").uncheck();
          await expect.poll(() => query(page)).toBe("statuses=official,reported");
          await agreesWithApi(page);
          await page.goBack();
          await showsMatched(page, all);
        },
        ...Object.fromEntries(
          alternate(lang, facets).map((facet) => [
            `the filter ${facet} narrows, and its tag takes it back`,
            () => narrows(facet),
          ]),
        ),
        "the period narrows by months": async () => {
          await chip(page, text.period).click();
          await page.locator('select[name="time.start"]').selectOption("2025-02");
          await page.locator('select[name="time.end"]').selectOption("2025-03");
          await expect.poll(() => query(page)).toBe("time=2025-02..2025-03");
          await agreesWithApi(page);
        },
      });
    });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("a search is one entry of the history, a choice another", async ({ page }) => {
        await page.goto(`/${lang}`);
        const length = await page.evaluate(() => history.length);
        const typed = "قنصلية";
        await page.locator('input[name="q"]').pressSequentially(typed, { delay: 60 });
        await expect.poll(() => decodeURIComponent(query(page))).toBe(`q=${typed}`);
        await agreesWithApi(page);
        expect(await page.evaluate(() => history.length)).toBe(length + 1);
        await chip(page, text.more).click();
        await page.locator("input[name=disputed]").check();
        await expect.poll(() => query(page)).toMatch(/^disputed=true&q=/);
        expect(await page.evaluate(() => history.length)).toBe(length + 2);
        await page.goBack();
        await page.goBack();
        await expect.poll(() => query(page)).toBe("");
        await expect(page.locator('input[name="q"]')).toHaveValue("");
        await agreesWithApi(page);
      });

    // No part of the rule depends on the language.
    if (lang === "en")
      test("after a reload, Back and Forward change the state in the same document", async ({
        page,
      }) => {
        await page.goto(`/${lang}`);
        await hydrated(page);
        await page
          .getByRole("checkbox", { name: /trade|تجاري/i })
          .first()
          .uncheck();
        await expect.poll(() => query(page)).toBe("layers=military,diplomatic");
        await page.reload();
        await hydrated(page);
        const loaded = await page.evaluate(() => performance.timeOrigin);
        await page.goBack();
        await expect.poll(() => query(page)).toBe("");
        await agreesWithApi(page);
        await page.goForward();
        await expect.poll(() => query(page)).toBe("layers=military,diplomatic");
        await agreesWithApi(page);
        expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
      });

    // No part of the rule depends on the language.
    if (lang === "en")
      test("input at any pace writes few entries, and a browser that refuses changes nothing on screen", async ({
        page,
      }) => {
        await page.addInitScript(refuseFourthWrite);
        await page.goto(`/${lang}`);
        await hydrated(page);
        const typed = "memorandum";
        await page.locator('input[name="q"]').pressSequentially(typed);
        const matched = await matchedByApi(page, `q=${typed}`);
        await showsMatched(page, matched);
        expect(decodeURIComponent(query(page))).not.toBe(`q=${typed}`);
        const writes = await page.evaluate(() => performance.getEntriesByName("history").length);
        expect(writes).toBeLessThanOrEqual(4);
        await expect.poll(() => decodeURIComponent(query(page))).toBe(`q=${typed}`);
        await expect.poll(() => page.title()).toContain(typed);
      });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("a tie opens with who says what, and Escape leads back to its card", async ({
        page,
      }) => {
        await page.goto(`/${lang}?disputed=true`);
        await hydrated(page);
        const first = cards(page).first();
        const id = await first.getAttribute("data-tie");
        await first.getByRole("link").click();
        await expect.poll(() => query(page)).toBe(`disputed=true&tie=${id}`);
        const title = page.getByRole("article").getByRole("heading").first();
        await expect(title).toBeFocused();
        await expect(page.getByRole("heading", { name: text.claims })).toBeVisible();
        await expect(page.getByRole("heading", { name: text.disputes })).toBeVisible();
        await page.keyboard.press("Escape");
        await expect.poll(() => query(page)).toBe("disputed=true");
        await expect(first.getByRole("link")).toBeFocused();
      });

    test("an address opens its state", async ({ page }) => {
      const rules = {
        "nothing found says so and offers ways out with real results": async () => {
          await page.goto(`/${lang}?layers=military&q=zzzz`);
          await expect(page.getByRole("heading", { name: text.empty.title })).toBeVisible();
          await page.getByRole("link", { name: text.clearFilters }).click();
          await agreesWithApi(page);
        },
        "the other language keeps the state": async () => {
          await page.goto(`/${lang}?layers=military&time=2025-05`);
          const count = await cards(page).count();
          await page.getByRole("link", { name: text.otherLanguage.full }).click();
          await expect(page).toHaveURL(/\?layers=military&time=2025-05$/);
          await showsMatched(page, count);
        },
        "an address that cannot be read is read as far as it can be, in one line": async () => {
          await page.goto(`/${lang}?layers=military,nonsense&wrong=1&utm_source=mail`);
          await expect(root(page)).toHaveAttribute("data-query", "layers=military");
          await expect(page.getByText(/layers, wrong/)).toBeVisible();
          await expect(page.getByText(/utm_source/)).toHaveCount(0);
        },
      };
      await eachRule(Object.fromEntries(alternate(lang, Object.entries(rules))));
    });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("at 390 pixels nothing scrolls sideways and the sheet has three heights", async ({
        page,
      }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(`/${lang}`);
        await hydrated(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(390);
        const handle = page.getByRole("button", { name: text.sheet });
        const height = async () => {
          const box = await page.getByRole("region", { name: text.list }).boundingBox();
          return Math.round(844 - (box?.y ?? 0));
        };
        const [peek, half, full] = [186, 498, 790];
        await expect.poll(height).toBe(half);
        for (const [key, expected] of [
          ...([
            ["ArrowDown", peek],
            ["ArrowDown", peek],
            ["ArrowUp", half],
          ] as const),
          ...([
            ["ArrowUp", full],
            ["ArrowUp", full],
            ["Enter", peek],
            ["Enter", half],
          ] as const),
        ]) {
          await handle.press(key);
          await expect.poll(height, { message: key }).toBe(expected);
        }
        const { x = 0, y = 0 } = (await handle.boundingBox()) ?? {};
        await page.mouse.move(x + 60, y + 13);
        await page.mouse.down();
        await page.mouse.move(x + 60, y - 107, { steps: 4 });
        await expect.poll(height).toBe(half + 120);
        await handle.dispatchEvent("pointercancel", { bubbles: true });
        await expect.poll(height, { message: "a cancelled drag settles" }).toBe(full);
        await page.mouse.move(x + 60, y - 207);
        await expect.poll(height).toBe(full);
      });
  });

  // No part of the rule depends on the language.
  if (lang === "ar")
    test.describe(`without script in ${lang}`, () => {
      test.use({ javaScriptEnabled: false });

      test("picture, list, filters and sources all stand", async ({ page }) => {
        await page.goto(`/${lang}`);
        await eachRule({
          "a layer is taken away by the form, and a tie says who says what": async () => {
            expect(await page.locator("[data-flow]").count()).toBeGreaterThan(10);
            const all = await cards(page).count();
            await layer(page, "trade").uncheck();
            await page.getByRole("button", { name: text.apply }).click();
            await expect(page).toHaveURL(new RegExp(`/${lang}\\?layers=military,diplomatic$`));
            expect(await cards(page).count()).toBeLessThan(all);
            await cards(page).first().getByRole("link").click();
            await expect(page.getByRole("heading", { name: text.claims })).toBeVisible();
            await page.goBack();
          },
          "a form without a layer means no layer": async () => {
            for (const layer of await page.locator('input[name="layers"]').all())
              await layer.uncheck();
            await page.getByRole("button", { name: text.apply }).click();
            await expect(page).toHaveURL(new RegExp(`/${lang}\\?layers=none$`));
            await expect(page.getByRole("heading", { name: text.empty.title })).toBeVisible();
          },
        });
      });
    });

  // No part of the rule depends on the language.
  if (lang === "en")
    test.describe(`without WebGL in ${lang}`, () => {
      test.use({ allow: [/WebGL/i], map: "live" });

      test("the picture stays, says so and follows the filter", async ({ page }) => {
        await page.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        });
        await page.goto(`/${lang}`);
        await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "failed");
        await layer(page, "military").uncheck();
        await expect
          .poll(async () => (await flowIds(page)).some((id) => id?.endsWith(":military")))
          .toBe(false);
        await expect(page.locator("[data-flow]").first()).toBeVisible();
      });
    });
}
