import { embedFrame, frameContent, frameMarkup, heard, openArticle } from "../article-host";
import { expect, holdMapLibraryInFrames, type Page, test } from "../test";
import { openPost, secret } from "../wordpress";

test.use({
  allow: [/^asked http:\/\/localhost:\d+\/article$/],
  viewport: { width: 800, height: 900 },
});
test.beforeEach(({ page }) => holdMapLibraryInFrames(page));

const post = (page: Page, messages: readonly unknown[]) =>
  page.evaluate((all) => {
    const [frame] = document.querySelectorAll("iframe");
    for (const message of all) frame?.contentWindow?.postMessage(message, "*");
  }, messages);

/** Messages received after the first `since` ones, once the frame has answered "ready" in all dialects. */
async function answerTo(page: Page, since: number, dialects: number) {
  await post(page, ["ready"]);
  await expect
    .poll(async () => (await heard(page)).length)
    .toBeGreaterThanOrEqual(since + dialects);
  return (await heard(page)).slice(since);
}

test("the frame of a WordPress post becomes visible at its own height", async ({ page }) => {
  await openPost(page, "layers=military");
  const element = page.locator("iframe");
  await expect(element).toHaveAttribute("sandbox", "allow-scripts");
  await expect(element).toBeVisible();
  await expect(page.locator("blockquote")).toBeHidden();
  const frame = await embedFrame(page);
  await expect
    .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight))
    .toBe(0);
  const map = await frameContent(page).locator("[data-map]").boundingBox();
  expect(Math.abs((map?.height ?? 0) - 0.75 * 600)).toBeLessThanOrEqual(3);
  expect(await frame.evaluate(() => window.origin)).toBe("null");
});

for (const path of ["embed", "embed/live"])
  test.describe(`a host of /${path}`, () => {
    test("hears the height in four dialects, and no storm", async ({ page, baseURL }) => {
      await openArticle(page, frameMarkup(`${baseURL}/en/${path}?childId=map-7#?secret=${secret}`));
      await embedFrame(page);
      await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(4);
      const answer = await answerTo(page, (await heard(page)).length, 4);
      const height = (answer[0] as { height: number }).height;
      expect(height).toBeGreaterThan(500);
      expect(answer.slice(0, 4)).toEqual([
        { type: "taqarub:height", height },
        { "datawrapper-height": { "map-7": height } },
        `pymxPYMxmap-7xPYMxheightxPYMx${height}`,
        { message: "height", value: height, secret },
      ]);
      expect((await heard(page)).length).toBeLessThanOrEqual(16);
    });

    test("cannot upset it with a flood of messages", async ({ page, baseURL }) => {
      await openArticle(page, frameMarkup(`${baseURL}/en/${path}`));
      const frame = await embedFrame(page);
      await answerTo(page, (await heard(page)).length, 3);
      const state = () =>
        frame.evaluate(() => [
          location.href,
          document.title,
          document.querySelector("h1")?.textContent,
          document.querySelectorAll("[data-tie]").length,
        ]);
      const [before, since] = [await state(), (await heard(page)).length];
      const hostile: readonly unknown[] = [
        null,
        "ready ",
        { message: "ready", more: 1 },
        { message: "height", value: 1e9, secret },
        { type: "taqarub:height", height: -1 },
        "pymxPYMxtaqarubxPYMxwidthxPYMx1",
        { message: "ready", secret: { toString: "x" } },
        ["ready"],
        "<img src=x onerror=alert(1)>",
        { constructor: { message: "ready" } },
      ];
      await post(page, Array.from({ length: 500 }, () => hostile).flat());
      expect(await answerTo(page, since, 3)).toHaveLength(3);
      expect(await state()).toEqual(before);
    });
  });

test("a frame of 100 × 100 pixels shows the picture", async ({ page, baseURL }) => {
  await openArticle(page, frameMarkup(`${baseURL}/en/embed`, 'width="100" height="100"'));
  await expect(frameContent(page).locator("[data-flow]").first()).toBeVisible();
});

test.describe("in a frame that may run no script", () => {
  test.use({
    allow: [/^asked http:\/\/localhost:\d+\/article$|script execution.*sandboxed/i],
  });

  test("picture, legend, list and link stand", async ({ page, baseURL }) => {
    const attributes = 'width="640" height="480" sandbox=""';
    await openArticle(page, frameMarkup(`${baseURL}/en/embed?start=now`, attributes));
    await expect(frameContent(page).locator("[data-flow]").first()).toBeVisible();
    await expect(frameContent(page).getByRole("link", { name: "Full map" })).toBeVisible();
    await expect(frameContent(page).locator("[data-tie] a").first()).toBeVisible();
    await frameContent(page)
      .getByRole("link", { name: /^Trade/ })
      .click();
    await expect(frameContent(page).locator("body")).toHaveAttribute(
      "data-query",
      "layers=military,diplomatic",
    );
  });
});
