import { shareWords } from "../../../app/_ui/words/share";
import { interfaceWords } from "../../../app/_ui/words/words";
import { agreesWithApi, query } from "../dashboard-page";
import { card, matchedCount, press, skipToList, tabTo } from "../keyboard";
import { dialog, shareButton } from "../share-dialog";
import { expect, hydrated, type Page, test, trainers } from "../test";

const [ar, en] = [interfaceWords("ar"), interfaceWords("en")];

/** Opens a page and waits until it handles keys itself: before that a link that is pressed loads a page. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await hydrated(page);
}

test("find the trainers at Tamanhint and read who says so, in Arabic", async ({ page }) => {
  await open(page, "/ar");
  await tabTo(page, page.locator("input[name=q]"));
  await page.keyboard.type("تمنهنت مدربون");
  await expect.poll(() => query(page)).toMatch(/^q=.*%D9%88%D9%86$/);
  await agreesWithApi(page);
  await press(page, "Escape");
  await tabTo(page, card(page, trainers));
  await press(page, "Enter");
  await expect(page.getByRole("article").getByRole("heading").first()).toBeFocused();
  await expect(page.getByRole("heading", { name: ar.claims })).toBeVisible();
});

test("filter to trade at Kufra, in English", async ({ page }) => {
  await open(page, "/en");
  for (const layer of ["military", "diplomatic"]) {
    await tabTo(page, page.locator(`input[name=layers][value=${layer}]`));
    await press(page, "Space");
  }
  await tabTo(page, page.locator("summary", { hasText: en.facets.places }));
  await press(page, "Enter");
  const find = page.getByRole("searchbox", { name: en.find.places });
  await expect(find).toBeVisible();
  await tabTo(page, find);
  await page.keyboard.type("Kufra");
  await tabTo(page, page.locator("input[name=places][value=kufra]"));
  await press(page, "Space", "Escape");
  await expect(page.locator("summary", { hasText: en.facets.places })).toBeFocused();
  await expect.poll(() => query(page)).toBe("layers=trade&places=kufra");
  await agreesWithApi(page);
  expect(await matchedCount(page)).toBe("1");
});

test("share it and come back, in Arabic", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const text = shareWords("ar");
  await open(page, "/ar?layers=trade&places=kufra");
  await tabTo(page, shareButton(page), "Shift+Tab");
  await press(page, "Enter");
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole("button", { name: text.copyLink }).first()).toBeFocused();
  await press(page, "Enter");
  const announced = dialog(page)
    .getByRole("status")
    .filter({ hasText: text.copiedWhat(text.link) });
  await expect(announced).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/ar\?layers=trade&places=kufra$/,
  );
  await press(page, "Escape");
  await expect(shareButton(page)).toBeFocused();
});

test("narrow the period on the timeline, in Arabic", async ({ page }) => {
  await open(page, "/ar");
  await tabTo(page, page.locator("input[data-end=start]"), "Shift+Tab");
  const all = await matchedCount(page);
  await press(page, "ArrowLeft", "ArrowLeft", "ArrowLeft");
  await expect.poll(() => query(page)).toMatch(/^time=\d{4}-\d{2}\.\./);
  await expect.poll(() => matchedCount(page)).not.toBe(all);
  await press(page, "Home");
  await expect.poll(() => query(page)).toBe("");
});

test("read on to the next tie and return to its card, in English", async ({ page }) => {
  await open(page, "/en?layers=military");
  await skipToList(page);
  await press(page, "Enter");
  const title = page.getByRole("article").getByRole("heading").first();
  await expect(title).toBeFocused();
  const first = new URLSearchParams(query(page)).get("tie");
  await tabTo(page, page.getByRole("link", { name: en.next, exact: true }), "Shift+Tab");
  await press(page, "Enter");
  await expect.poll(() => new URLSearchParams(query(page)).get("tie")).not.toBe(first);
  const second = new URLSearchParams(query(page)).get("tie") ?? "";
  await expect(title).toBeFocused();
  await press(page, "Escape");
  await expect(card(page, second)).toBeFocused();
});

test("close the map's key and keep the tie behind it, in English", async ({ page }) => {
  await open(page, `/en?tie=${trainers}`);
  await expect(page.getByRole("article")).toBeVisible();
  const key = page.locator("summary:visible").filter({ hasText: en.key.title });
  await key.focus();
  await press(page, "Enter");
  await expect(page.getByText(en.key.arrow).filter({ visible: true })).toBeVisible();
  await press(page, "Escape");
  await expect(page.getByText(en.key.arrow).filter({ visible: true })).toHaveCount(0);
  await expect(key).toBeFocused();
  expect(query(page)).toBe(`?tie=${trainers}`.slice(1));
});

test("take a filter back and go on from the list, in Arabic", async ({ page }) => {
  await open(page, "/ar?places=kufra");
  await tabTo(page, page.locator(`a[aria-label^="${ar.remove("").split("\u2068")[0]}"]`));
  await press(page, "Enter");
  await expect.poll(() => query(page)).toBe("");
  await expect(page.locator("#list")).toBeFocused();
  await agreesWithApi(page);
  await press(page, "Tab");
  await expect(page.locator("li[data-tie] > a").first()).toBeFocused();
});

test("find a way out where nothing matches, in English", async ({ page }) => {
  await open(page, "/en?layers=military&q=zzzz");
  await expect(page.getByRole("heading", { name: en.empty.title })).toBeVisible();
  await skipToList(page);
  await press(page, "Enter");
  await expect.poll(() => query(page)).toBe("layers=military");
  await expect(page.locator("#list")).toBeFocused();
});

test("read the same state in the other language, from Arabic", async ({ page }) => {
  await open(page, "/ar?layers=trade&places=kufra");
  await tabTo(page, page.getByRole("link", { name: ar.otherLanguage.full }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\?layers=trade&places=kufra$/);
});

test("turn the theme round, in English", async ({ page }) => {
  await open(page, "/en");
  const names = Object.values(en.theme);
  const theme = page.locator(names.map((name) => `button[aria-label="${name}"]`).join());
  await tabTo(page, theme, "Shift+Tab");
  const seen = new Set<string | null>();
  for (const _ of names) {
    seen.add(await theme.getAttribute("aria-label"));
    await press(page, "Enter");
    await expect(theme).toBeFocused();
  }
  expect([...seen].toSorted()).toEqual(names.toSorted());
});

test("take the data along as CSV, in Arabic", async ({ page }) => {
  const text = shareWords("ar");
  await open(page, "/ar?layers=trade");
  await tabTo(page, shareButton(page), "Shift+Tab");
  await press(page, "Enter");
  await tabTo(page, dialog(page).getByRole("tab", { selected: true }));
  await press(page, "ArrowLeft", "ArrowLeft", "ArrowLeft");
  await expect(dialog(page).getByRole("tab", { name: text.tabs.data })).toBeFocused();
  await tabTo(page, dialog(page).locator("a[href^='/api/ties.csv']"));
  const saved = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
});

test("go from what is disputed to a source, in English", async ({ page }) => {
  await open(page, "/en");
  await tabTo(page, page.locator("summary", { hasText: en.more }));
  await press(page, "Enter");
  await expect(page.locator("input[name=disputed]")).toBeVisible();
  await tabTo(page, page.locator("input[name=disputed]"));
  await press(page, "Space");
  await expect.poll(() => query(page)).toBe("disputed=true");
  await agreesWithApi(page);
  await tabTo(page, page.locator("li[data-tie] > a"));
  await press(page, "Enter");
  await expect(page.getByRole("heading", { name: en.disputes })).toBeVisible();
  await tabTo(page, page.locator("article mark ~ a, article li:has(mark) a"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/sources\/[\w-]+$/);
});
