import { liveHubs, type Spot } from "../dashboard-page";
import {
  alternate,
  expect,
  languages,
  mapReady,
  overflowPx,
  type Page,
  test,
  trainers,
} from "../test";

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

const sizes = [
  [640, 480],
  [360, 560],
  [1000, 640],
] as const;

for (const lang of languages)
  for (const [width, height] of alternate(lang, sizes))
    test(`the map of the live embed stands where its picture was, in ${lang} at ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/${lang}/embed`);
      const type = width < 900 ? "web" : /web|fallback/;
      await expect(page.locator("html")).toHaveAttribute("data-type", type);
      const before = await drawnHubs(page);
      await page.locator(".ask").click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/embed/live$`));
      await mapReady(page);
      const after = await liveHubs(page);
      expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
      for (const [id, spot] of Object.entries(before))
        expect(distance(spot, after[id] ?? { x: 0, y: 0 }), id).toBeLessThanOrEqual(1);
      expect(await overflowPx(page)).toBeLessThanOrEqual(0);
    });

for (const lang of languages)
  test(`the words of an author follow their tie on the live map and leave with it, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 720, height: 560 });
    const words = new URLSearchParams({
      mark: trainers,
      "call.1": `${trainers}:Thirty <b>men</b>`,
    });
    await page.goto(`/${lang}/embed/live?${words}`);
    await mapReady(page);
    const callout = page.locator("[data-map] [data-call]");
    await expect(callout).toContainText("<b>men</b>");
    const covered = () =>
      callout.evaluate((drawn) => {
        const box = drawn.getBoundingClientRect();
        const map = drawn.closest("[data-map]")?.getBoundingClientRect();
        const buttons = [...document.querySelectorAll("[data-map] button:not([data-hub])")];
        const meets = (other: DOMRect) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom;
        const isInside = map && box.left >= map.left && box.right <= map.right;
        return !isInside || buttons.some((button) => meets(button.getBoundingClientRect()));
      });
    expect(await covered()).toBe(false);
    const before = await callout.boundingBox();
    await page.locator(".map-buttons button").first().click();
    await expect.poll(() => callout.boundingBox()).not.toEqual(before);
    await expect.poll(covered).toBe(false);
    await page.locator("#military").uncheck();
    await expect(callout).toHaveCount(0);
    await expect(page.locator("footer")).toContainText(/outside this selection|خارج هذا الاختيار/);
  });

test("a map whose context is lost shows its picture again and can be had again", async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 480 });
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
