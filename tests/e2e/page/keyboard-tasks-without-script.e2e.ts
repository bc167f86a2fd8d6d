import { interfaceWords } from "../../../app/_ui/words/words";
import { query } from "../dashboard-page";
import { card, matchedCount, press, skipToList, tabTo } from "../keyboard";
import { expect, type Page, test, trainers } from "../test";

const [ar, en] = [interfaceWords("ar"), interfaceWords("en")];

test.use({ javaScriptEnabled: false });

/** Opens a menu of the map and, by its link, the page with all filters. */
async function openFilters(page: Page, lang: "ar" | "en", menu: string) {
  const text = interfaceWords(lang);
  await tabTo(page, page.locator("summary", { hasText: menu }));
  await press(page, "Enter");
  await tabTo(page, page.getByRole("link", { name: text.allFilters }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/${lang}/filter`));
}

test("find the trainers at Tamanhint without script, in English", async ({ page }) => {
  await page.goto("/en");
  await tabTo(page, page.locator("input[name=q]"));
  await page.keyboard.type("trainers Tamanhint");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=trainers/);
  await skipToList(page);
  if (!(await card(page, trainers).evaluate((link) => link === document.activeElement)))
    await tabTo(page, card(page, trainers));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: en.claims })).toBeVisible();
});

test("filter to trade at Kufra without script, in Arabic", async ({ page }) => {
  await page.goto("/ar");
  for (const layer of ["military", "diplomatic"]) {
    await tabTo(page, page.locator(`input[name=layers][value=${layer}]`));
    await press(page, "Space");
  }
  await tabTo(page, page.getByRole("button", { name: ar.apply }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ar\?layers=trade$/);
  await openFilters(page, "ar", ar.facets.places);
  await expect(page.locator("input[value=trade]")).toBeChecked();
  await tabTo(page, page.locator("input[name=places][value=kufra]"));
  await press(page, "Space");
  await tabTo(page, page.getByRole("button", { name: ar.apply }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ar\?layers=trade&places=kufra$/);
  expect(await matchedCount(page)).toBe("1");
});

test("come by the address to share without script, in English", async ({ page }) => {
  await page.goto("/en?places=kufra&layers=trade&utm_source=mail");
  const link = page.getByRole("link", { name: en.stateLink });
  await tabTo(page, link, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\?layers=trade&places=kufra$/);
});

test("narrow the period without script, in Arabic", async ({ page }) => {
  await page.goto("/ar");
  await openFilters(page, "ar", ar.period);
  for (const end of ["start", "end"]) {
    await tabTo(page, page.locator(`select[name="time.${end}"]`));
    await press(page, "ArrowDown", "ArrowDown", "ArrowDown");
  }
  await tabTo(page, page.getByRole("button", { name: ar.apply }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ar\?time=\d{4}-\d{2}$/);
});

test("read on to the next tie without script, in English", async ({ page }) => {
  await page.goto("/en?layers=military");
  await skipToList(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/tie=/);
  const first = new URLSearchParams(query(page)).get("tie");
  await tabTo(page, page.getByRole("link", { name: en.next, exact: true }));
  await page.keyboard.press("Enter");
  await expect.poll(() => new URLSearchParams(query(page)).get("tie")).not.toBe(first);
  await expect(page.getByRole("heading", { name: en.claims })).toBeVisible();
});

test("take a filter back without script, in Arabic", async ({ page }) => {
  await page.goto("/ar?places=kufra");
  await tabTo(page, page.locator(`a[aria-label^="${ar.remove("").split("\u2068")[0]}"]`));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ar$/);
  expect(Number(await matchedCount(page))).toBeGreaterThan(10);
});

test("find a way out where nothing matches without script, in English", async ({ page }) => {
  await page.goto("/en?layers=military&q=zzzz");
  await skipToList(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\?layers=military$/);
  expect(Number(await matchedCount(page))).toBeGreaterThan(1);
});

test("read the same state in the other language without script, from Arabic", async ({ page }) => {
  await page.goto("/ar?layers=trade&places=kufra");
  await tabTo(page, page.getByRole("link", { name: ar.otherLanguage.full }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\?layers=trade&places=kufra$/);
});

test("go from what is disputed to a source without script, in English", async ({ page }) => {
  await page.goto("/en");
  await openFilters(page, "en", en.more);
  await tabTo(page, page.locator("input[name=disputed]"));
  await press(page, "Space");
  await tabTo(page, page.getByRole("button", { name: en.apply }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\?disputed=true$/);
  await skipToList(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/tie=/);
  await tabTo(page, page.locator("article li:has(mark) a"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/sources\/[\w-]+$/);
});
