import { embedFrame, frameContent, frameMarkup, heard, openArticle } from "../article-host";
import { expect, type Page, test } from "../test";
import { openPost, secret } from "../wordpress";

test.use({
  allow: [/^asked http:\/\/localhost:\d+\/article$/],
  viewport: { width: 800, height: 900 },
});

const expectMap = (page: Page) =>
  expect(frameContent(page).locator("[data-map]")).toHaveAttribute("data-map", "ready", {
    timeout: 60_000,
  });

test("the map starts in the frame of a WordPress post, in our type, and links lead the reader out", async ({
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
  await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/en\?layers=none$/);
});

test("a frame that is hidden at first is whole when it is shown", async ({ page, baseURL }) => {
  await openArticle(page, `<div hidden>${frameMarkup(`${baseURL}/ar/embed?start=now`)}</div>`);
  await page.locator("iframe").waitFor({ state: "attached" });
  await page.evaluate(() => document.querySelector("div")?.removeAttribute("hidden"));
  await expectMap(page);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(3);
});

test("the map needs no storage, and comes where the host requires every part to consent", async ({
  page,
  baseURL,
}) => {
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
  await openArticle(page, frameMarkup(`${baseURL}/en/embed?start=now`), {
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
  await expectMap(page);
});
