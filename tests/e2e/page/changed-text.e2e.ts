import { timelineWords } from "../../../app/_ui/words/timeline";
import { interfaceWords } from "../../../app/_ui/words/words";
import { agreesWithApi, cards, layer, query } from "../dashboard-page";
import { eachRule, expect, hydrated, languages, type Page, test } from "../test";

/**
 * In the page: puts every text into elements of its own, again after each change, as translation and spelling tools do.
 * The node of the page is replaced by one with the same text, so that what React writes into it stays unseen.
 */
function replaceTexts() {
  const skipped = "script, style, textarea, option, svg, title, font";
  const replaceIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest(skipped)) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      outer.append(inner);
      inner.append(text.data);
      text.replaceWith(outer);
    }
  };
  const observer = new MutationObserver(() => replaceIn(document.body));
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  replaceIn(document.body);
}

/** The words of the result, the list and the open tie. */
const words = (page: Page) =>
  page
    .locator(
      "#filter p[role=status], #filter ul[aria-label], [data-playing] h2, [data-possible], #list, article, nav:has(+ article)",
    )
    .evaluateAll((parts) => parts.map((part) => part.textContent.replace(/\s+/g, " ")));

/** Checks that the page shows what a page shows that nobody changed. */
async function agreesWithFreshPage(page: Page, fresh: Page) {
  await agreesWithApi(page);
  await fresh.goto(page.url());
  await hydrated(fresh);
  await expect.poll(async () => await words(page)).toEqual(await words(fresh));
}

for (const lang of languages) {
  const text = interfaceWords(lang);
  const timeline = timelineWords(lang);

  test(`a page whose texts others replace works on in ${lang}`, async ({ page, context }) => {
    const fresh = await context.newPage();
    await fresh.route(/maplibre-gl\.[^/]*\.mjs$/, () => {});
    await page.goto(`/${lang}`);
    await hydrated(page);
    await page.evaluate(replaceTexts);
    const search = page.locator('input[name="q"]');
    const step = async (act: () => Promise<unknown>) => {
      await act();
      await agreesWithFreshPage(page, fresh);
    };
    await eachRule({
      searching: () => step(() => search.pressSequentially(lang === "ar" ? "مينسك" : "minsk")),
      "opening what was found": async () => {
        await step(() => cards(page).first().locator("a").click());
        await step(() => page.getByRole("link", { name: text.next }).click());
        await step(() => page.keyboard.press("Escape"));
      },
      clearing: () => step(() => page.getByRole("button", { name: text.clearSearch }).click()),
      "filtering by layers": async () => {
        await step(() => layer(page, "trade").uncheck());
        await step(() => layer(page, "military").uncheck());
      },
      "filtering to nothing and back": async () => {
        await step(() => search.fill("zzzz"));
        await step(() => search.fill(""));
      },
      "filtering by a menu": async () => {
        await page.locator("summary", { hasText: text.more }).click();
        await step(() => page.locator("input[name=disputed]").check());
        await step(() => page.locator("input[name=disputed]").uncheck());
        await page.keyboard.press("Escape");
      },
      playing: async () => {
        for (let at = 0; at < 3; at++)
          await page.getByRole("button", { name: timeline.step }).click();
        await expect.poll(() => query(page)).toContain("time=");
        await agreesWithFreshPage(page, fresh);
      },
      "going back": () => step(() => page.goBack()),
    });
  });
}
