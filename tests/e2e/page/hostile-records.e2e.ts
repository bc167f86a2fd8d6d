import { rmSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { markup, poisonedRecords } from "../../fixtures/hostile-records";
import { type Server, startServer } from "../../fixtures/server";

let folder: string;
let site: Server;
test.beforeAll(async () => {
  folder = poisonedRecords();
  site = await startServer({ env: { DATASET: folder } });
});
test.afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

test("records that hold markup and script run nothing in a browser", async ({ page }) => {
  const alarms: string[] = [];
  await page.exposeFunction("evil", () => alarms.push("ran"));
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) alarms.push(message.text());
  });
  for (const target of ["/en?tie=survey-2025", "/en/ties/survey-2025", "/en/embed?panel=list"]) {
    await page.goto(`${site.address}${target}`);
    await expect(page.getByText(markup).first()).toBeAttached();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  }
  expect(alarms).toEqual([]);
});
