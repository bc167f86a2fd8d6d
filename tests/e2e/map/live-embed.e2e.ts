import { liveHubs, type Spot } from "../dashboard-page";
import { expect, languages, mapReady, overflowPx, type Page, test } from "../test";

/** Where the hubs of the picture are, in pixels of the frame. */
const drawnHubs = (page: Page): Promise<Record<string, Spot>> =>
  page.locator("svg [data-hub]").evaluateAll((hubs) =>
    Object.fromEntries(
      (hubs as SVGGraphicsElement[]).map((hub) => {
        const at = hub.getScreenCTM();
        return [hub.dataset.hub, { x: at?.e ?? 0, y: at?.f ?? 0 }];
      }),
    ),
  );

const distance = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y);

for (const lang of languages) {
  test(`the map of the live embed stands where its picture was, in ${lang}`, async ({ page }) => {
    for (const [width, height] of [
      [640, 480],
      [360, 560],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`/${lang}/embed`);
      await expect(page.locator("html")).toHaveAttribute("data-type", "web");
      const before = await drawnHubs(page);
      await page.locator(".ask").click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/embed/live$`));
      await mapReady(page);
      const after = await liveHubs(page);
      expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
      for (const [id, spot] of Object.entries(before))
        expect(
          distance(spot, after[id] ?? { x: 0, y: 0 }),
          `${id} at ${width}`,
        ).toBeLessThanOrEqual(1);
      expect(await overflowPx(page)).toBeLessThanOrEqual(0);
    }
  });
}

test("the embed that starts at once goes to the live map when it is seen", async ({ page }) => {
  await page.goto("/en/embed?layers=military&start=now");
  await expect(page).toHaveURL(/\/en\/embed\/live\?layers=military&start=now$/);
  await mapReady(page);
});

test("a map whose context is lost shows its picture again and can be had again", async ({
  page,
}) => {
  await page.goto("/en/embed/live");
  await mapReady(page);
  await page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "picture");
  await expect(page.locator("[data-flow]").first()).toBeVisible();
  await page.getByRole("button", { name: "Restart the map" }).click();
  await mapReady(page);
});
