import { expect, languages, mapReady, type Page, sideways, test } from "./test";

type Position = readonly [x: number, y: number];

/** Positions of the hubs in the picture, `[x, y]` in px of the frame. */
const pictureHubs = (page: Page): Promise<Record<string, Position>> =>
  page.locator("svg [data-hub]").evaluateAll((hubs) =>
    Object.fromEntries(
      (hubs as SVGGraphicsElement[]).map((hub) => {
        const at = hub.getScreenCTM();
        return [hub.dataset.hub, [at?.e ?? 0, at?.f ?? 0]];
      }),
    ),
  );

const mapHubs = (page: Page): Promise<Record<string, Position>> =>
  page.locator("button[data-hub]").evaluateAll((hubs) =>
    Object.fromEntries(
      (hubs as HTMLElement[]).map((hub) => {
        const { x, y, width, height } = hub.getBoundingClientRect();
        return [hub.dataset.hub, [x + width / 2, y + height / 2]];
      }),
    ),
  );

const distance = ([x, y]: Position, [left, top]: Position) => Math.hypot(x - left, y - top);

for (const lang of languages) {
  test(`the map of the live embed stands where its picture was, in ${lang}`, async ({ page }) => {
    for (const [width, height] of [
      [640, 480],
      [360, 560],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`/${lang}/embed`);
      await expect(page.locator("html")).toHaveAttribute("data-type", "own");
      const before = await pictureHubs(page);
      await page.locator(".ask").click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/embed/live$`));
      await mapReady(page);
      const after = await mapHubs(page);
      expect(Object.keys(after).toSorted()).toEqual(Object.keys(before).toSorted());
      for (const [id, spot] of Object.entries(before))
        expect(distance(spot, after[id] ?? [0, 0]), `${id} at ${width}`).toBeLessThanOrEqual(1);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }
  });

  test(`the legend of the live embed filters in place, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 480 });
    await page.goto(`/${lang}/embed/live`);
    await mapReady(page);
    const address = page.url();
    await page.locator("#trade").uncheck();
    await expect(page.locator("[data-matched]")).toHaveAttribute(
      "data-query",
      "layers=military,diplomatic",
    );
    const answer = await page.request.get("/api/ties?layers=military,diplomatic");
    const { matched } = await answer.json();
    await expect(page.locator("li[data-tie]")).toHaveCount(matched);
    expect(page.url()).toBe(address);
  });
}

test("the embed that starts at once goes to the live map when it is seen", async ({ page }) => {
  await page.goto("/en/embed?layers=military&start=now");
  await expect(page).toHaveURL(/\/en\/embed\/live\?layers=military&start=now$/);
  await mapReady(page);
});

test("title, legend, list and theme of the live embed are the address's", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto("/en/embed/live?theme=dark&panel=list&title=false&legend=false");
  await mapReady(page);
  const paper = await page.evaluate(
    () => getComputedStyle(document.body.parentElement as Element).backgroundColor,
  );
  expect(paper).toBe("rgb(21, 28, 30)");
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  expect((await page.getByRole("heading", { level: 1 }).boundingBox())?.width).toBeLessThanOrEqual(
    1,
  );
  expect((await page.locator("#list").boundingBox())?.height).toBeGreaterThan(200);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
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
  await page.getByRole("button", { name: "Explore the map again" }).click();
  await mapReady(page);
});
