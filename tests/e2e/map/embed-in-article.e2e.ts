import { frameMarkup, heard, openArticle } from "../article-host";
import { expect, type Page, test } from "../test";
import { wordPressMarkup, wordPressScript } from "../wordpress";

test.use({
  allow: [/^asked http:\/\/localhost:\d+\/article$/],
  viewport: { width: 800, height: 900 },
});

const secret = "aB3dE5gH7j";

const frameContent = (page: Page) => page.frameLocator("iframe").first();

const expectMap = (page: Page) =>
  expect(frameContent(page).locator("[data-map]")).toHaveAttribute("data-map", "ready", {
    timeout: 60_000,
  });

/** The frame in the article; throws without one. */
async function embedFrame(page: Page) {
  await frameContent(page).locator("[data-map]").waitFor();
  const frame = page.frames()[1];
  if (!frame) throw new Error("The article has no frame");
  return frame;
}

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

/** Opens the post that WordPress makes from our oEmbed answer. */
async function openPost(page: Page, query: string) {
  const url = `http://127.0.0.1:${new URL(test.info().project.use.baseURL ?? "").port}/en?${query}`;
  const asked = new URLSearchParams({ url, maxwidth: "600", maxheight: "900", dnt: "1" });
  const answer = await (await page.request.get(`/api/oembed?${asked}`)).json();
  await openArticle(page, wordPressMarkup(answer.html, secret) + wordPressScript);
}

test.describe("in WordPress", () => {
  test("the frame becomes visible at its own height", async ({ page }) => {
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

  test("the map starts in the frame, in our type, and links lead the reader out", async ({
    page,
  }) => {
    await openPost(page, "layers=trade");
    await frameContent(page).locator(".ask").click();
    await expectMap(page);
    const frame = await embedFrame(page);
    expect(frame.url()).toMatch(new RegExp(`/en/embed/live\\?.*#\\?secret=${secret}$`));
    expect(await frame.evaluate(() => document.fonts.check("600 15px Plex"))).toBe(true);
    await frameContent(page).locator("#trade").uncheck();
    await expect(frameContent(page).locator("[data-matched]")).toHaveAttribute("data-matched", "0");
    await frameContent(page).getByRole("link", { name: "Full map" }).click();
    await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/en\?layers=none&seen=/);
  });
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

test("a frame that is hidden at first is whole when it is shown", async ({ page, baseURL }) => {
  await openArticle(page, `<div hidden>${frameMarkup(`${baseURL}/ar/embed?start=now`)}</div>`);
  await page.locator("iframe").waitFor({ state: "attached" });
  await page.evaluate(() => document.querySelector("div")?.removeAttribute("hidden"));
  await expectMap(page);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(3);
});

test("a host that requires every part to consent gets the map", async ({ page, baseURL }) => {
  await openArticle(page, frameMarkup(`${baseURL}/en/embed?start=now`), {
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
  await expectMap(page);
});

test("the map needs no storage", async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const refused = {
      get: () => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, refused);
    Object.defineProperty(Document.prototype, "cookie", refused);
  });
  await openArticle(page, frameMarkup(`${baseURL}/en/embed?start=now`));
  await expectMap(page);
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
