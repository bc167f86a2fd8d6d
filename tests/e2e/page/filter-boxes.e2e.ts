import { interfaceWords } from "../../../app/_ui/words/words";
import { layer, root } from "../dashboard-page";
import { expect, hydrated, type Page, test } from "../test";

const text = interfaceWords("en");

/** Clicks elements one after the other before the page can draw a frame. */
const clickAtOnce = (page: Page, selectors: readonly string[]) =>
  page.evaluate((all) => {
    for (const selector of all) document.querySelector<HTMLElement>(selector)?.click();
  }, selectors);

const box = (name: string, value: string) => `input[name=${name}][value=${value}]`;

test("boxes of a menu set at once all count where it closes, and none where it is cleared", async ({
  page,
}) => {
  await page.goto("/en");
  await hydrated(page);
  const menu = page.locator("details[name=filter]", { hasText: text.facets.places }).first();
  const [minsk, benghazi] = [box("places", "minsk"), box("places", "benghazi")];
  await menu.locator("summary").click();
  await expect(menu.locator(minsk)).toBeVisible();
  await clickAtOnce(page, [minsk, benghazi, "details[name=filter][open] > summary"]);
  await expect(root(page)).toHaveAttribute("data-query", "places=minsk,benghazi");
  await menu.locator("summary").click();
  await expect(menu.locator(benghazi)).toBeChecked();
  await menu.evaluate(
    (details, [first, clear]) => {
      details.querySelector<HTMLElement>(first)?.click();
      for (const button of details.querySelectorAll("button"))
        if (button.textContent === clear) button.click();
    },
    [box("places", "tobruk"), text.clear] as const,
  );
  await expect(root(page)).toHaveAttribute("data-query", "");
  await expect(menu.locator(box("places", "tobruk"))).not.toBeChecked();
});

test("boxes of the live embed set at once all count on a slow device", async ({ page }) => {
  await page.goto("/en/embed/live");
  await hydrated(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  const boxes = [box("layers", "military"), box("layers", "trade"), box("statuses", "assessed")];
  await clickAtOnce(page, boxes);
  const query = "layers=diplomatic&statuses=official,reported";
  await expect(root(page)).toHaveAttribute("data-query", query);
  for (const selector of boxes) await expect(page.locator(selector)).not.toBeChecked();
});

test("Back right after a box takes that box back alone, and Forward sets it again", async ({
  page,
}) => {
  await page.goto("/en");
  await hydrated(page);
  await layer(page, "trade").uncheck();
  const before = "layers=military,diplomatic";
  await expect(root(page)).toHaveAttribute("data-query", before);
  await page.evaluate(
    (reported) => {
      document.querySelector<HTMLElement>(reported)?.click();
      history.back();
    },
    box("statuses", "reported"),
  );
  await expect(page).toHaveURL(/\?layers=military,diplomatic$/);
  await expect(root(page)).toHaveAttribute("data-query", before);
  await expect(page.locator(box("statuses", "reported"))).toBeChecked();
  await page.goForward();
  await expect(root(page)).toHaveAttribute("data-query", `${before}&statuses=official,assessed`);
});
