import { timelineWords } from "../../../app/_ui/words/timeline";
import { interfaceWords } from "../../../app/_ui/words/words";
import { cards, layer, query } from "../dashboard-page";
import { eachRule, expect, hydrated, type Page, test } from "../test";

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

/** In the page: the words of the result, the list, the timeline and the open tie, here or as the server sends them. */
async function words(from: "page" | "server") {
  const response = from === "server" && (await (await fetch(location.href)).text());
  const root = response ? new DOMParser().parseFromString(response, "text/html") : document;
  const parts = root.querySelector("article")
    ? "nav:has(+ article), article"
    : "#filter summary, #filter p[role=status], #filter ul[aria-label], [data-playing] h2, [data-possible], #list ol[aria-label] > :nth-child(-n+8)";
  return [...root.querySelectorAll(parts)].map((part) => {
    const copy = part.cloneNode(true) as Element;
    // The server's page holds what is for print alone, and no buttons that need script.
    for (const printed of copy.querySelectorAll("[class*='print:block'], button")) printed.remove();
    return copy.textContent.replace(/\s+/g, " ");
  });
}

/** Checks that the page shows what the server sends for its address, where nobody changed a text. */
const agreesWithServer = (page: Page) =>
  expect(async () =>
    expect(await page.evaluate(words, "page" as const)).toEqual(
      await page.evaluate(words, "server" as const),
    ),
  ).toPass({ timeout: 15_000 });

// No part of the rule depends on the language.
const lang = "ar";
const text = interfaceWords(lang);
const timeline = timelineWords(lang);

test("a page whose texts others replace works on", async ({ page }) => {
  await page.goto(`/${lang}`);
  await hydrated(page);
  await page.evaluate(replaceTexts);
  const search = page.locator('input[name="q"]');
  const step = async (act: () => Promise<unknown>) => {
    await act();
    await agreesWithServer(page);
  };
  await eachRule({
    searching: () => step(() => search.pressSequentially("مينسك")),
    "opening what was found": async () => {
      await search.press("Escape");
      await step(() => cards(page).first().locator("a").click());
      await step(() => page.getByRole("link", { name: text.next }).click());
      await step(() => page.keyboard.press("Escape"));
    },
    clearing: () => step(() => page.getByRole("button", { name: text.clearSearch }).click()),
    "filtering by layers": async () => {
      await step(() => layer(page, "trade").uncheck());
    },
    "filtering to nothing and back": async () => {
      await step(() => search.fill("zzzz"));
      await step(() => search.fill(""));
    },
    "filtering by a menu": async () => {
      await page.locator("summary", { hasText: text.facets.places }).click();
      const places = page.locator("input[name=places]:enabled");
      for (const at of [0, 1, 2]) await step(() => places.nth(at).check());
      await step(() =>
        page.locator("details[open]").getByRole("button", { name: text.clear }).click(),
      );
      await page.keyboard.press("Escape");
    },
    playing: async () => {
      for (let at = 0; at < 3; at++)
        await page.getByRole("button", { name: timeline.step }).click();
      await expect.poll(() => query(page)).toContain("time=");
      await agreesWithServer(page);
    },
    "going back": () => step(() => page.goBack()),
  });
});
