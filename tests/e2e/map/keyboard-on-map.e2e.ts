import { query } from "../dashboard-page";
import { press, tabTo } from "../keyboard";
import { expect, mapReady, smallMap, test } from "../test";

test.use(smallMap);

test("walk over the map by arrow keys and filter by a place, in English", async ({ page }) => {
  await page.goto("/en");
  await mapReady(page);
  const hubs = page.locator("[data-hub]");
  await expect(page.locator("[data-hub][tabindex='0']")).toHaveCount(1);
  await expect(page.locator("canvas[tabindex='0'], canvas:not([tabindex])")).toHaveCount(0);
  await tabTo(page, hubs, "Shift+Tab");
  const first = await page.evaluate(() => document.activeElement?.getAttribute("data-hub"));
  await press(page, first === "minsk" ? "ArrowDown" : "ArrowUp");
  const second = await page.evaluate(() => document.activeElement?.getAttribute("data-hub"));
  expect(second).not.toBe(first);
  await expect(page.locator(".map-card")).toBeVisible();
  await press(page, "Enter");
  await expect.poll(() => query(page)).toBe(`places=${second}`);
  await press(page, "Escape");
  await expect(page.locator(".map-card")).toHaveCount(0);
  await expect(page.locator("[data-hub][tabindex='0']")).toHaveCount(1);
});
