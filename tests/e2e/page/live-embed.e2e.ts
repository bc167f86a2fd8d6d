import { cards, matchedByApi } from "../dashboard-page";
import { expect, hydrated, overflowPx, test } from "../test";

test("the legend of the live embed filters in place", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto("/ar/embed/live");
  await hydrated(page);
  const address = page.url();
  await page.locator("#trade").uncheck();
  await expect(page.locator("[data-matched]")).toHaveAttribute(
    "data-query",
    "layers=military,diplomatic",
  );
  const matched = await matchedByApi(page, "layers=military,diplomatic");
  await expect(cards(page)).toHaveCount(matched);
  await page.locator("#assessed").uncheck();
  const query = "layers=military,diplomatic&statuses=official,reported";
  await expect(page.locator("[data-matched]")).toHaveAttribute("data-query", query);
  await expect(cards(page)).toHaveCount(await matchedByApi(page, query));
  expect(page.url()).toBe(address);
});

// In an article its map then comes: map/embed-in-article.
test("the embed that starts at once goes to the live map when it is seen", async ({ page }) => {
  await page.goto("/en/embed?layers=military&start=now");
  await expect(page).toHaveURL(/\/en\/embed\/live\?layers=military&start=now$/);
  await hydrated(page);
});

test("title, legend, list and theme of the live embed are the address's", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto("/en/embed/live?theme=dark&panel=list&title=false&legend=false");
  await hydrated(page);
  const paper = await page.evaluate(
    () => getComputedStyle(document.body.parentElement as Element).backgroundColor,
  );
  expect(paper).toBe("rgb(21, 28, 30)");
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  expect((await page.getByRole("heading", { level: 1 }).boundingBox())?.width).toBeLessThanOrEqual(
    1,
  );
  expect((await page.locator("#list").boundingBox())?.height).toBeGreaterThan(200);
  expect(await overflowPx(page)).toBeLessThanOrEqual(0);
});
