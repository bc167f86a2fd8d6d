import { mapWords } from "../../../app/_ui/words/map";
import { layer } from "../dashboard-page";
import { eachRule, expect, languages, loads, mapLibrary, mapReady, type Page, test } from "../test";

test.describe.configure({ timeout: 240_000 });
// WebGL in software takes its time by the pixel, and none of these rules depends on the size.
test.use({ viewport: { width: 1024, height: 700 } });

/** For what takes pictures of the map again and again: one takes seconds where the processor is busy. */
const patiently = expect.configure({ timeout: 90_000 });

const stage = (page: Page) => page.locator("[data-map]");
const note = (page: Page, text: string) => page.getByText(text);
const retry = (page: Page, lang: "ar" | "en") =>
  page.locator(".map-note").getByRole("button", { name: mapWords(lang).retry });

/** The picture stands, a line says so, and trying again is offered. */
async function pictureStays(page: Page, lang: "ar" | "en") {
  await expect(stage(page)).toHaveAttribute("data-map", "failed");
  await expect(page.locator(".picture-box [data-flow]").first()).toBeVisible();
  await expect(note(page, mapWords(lang).failed)).toBeVisible();
  await expect(retry(page, lang)).toBeVisible();
}

/** Takes the map's context away; the handle gives it back. */
const loseContext = (page: Page) =>
  page.locator("canvas.maplibregl-canvas").evaluateHandle((canvas: HTMLCanvasElement) => {
    const extension = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    extension?.loseContext();
    return { restore: () => extension?.restoreContext() };
  });

/** What is seen of the map, to the pixel. */
const seen = async (page: Page) => {
  await mapReady(page);
  await page.mouse.move(0, 0);
  return (await stage(page).screenshot()).toString("base64");
};

/** The same once it changes no more: type and ties may arrive after the map. */
async function settled(page: Page): Promise<string> {
  let last = "";
  const isSame = async () => {
    const before = last;
    last = await seen(page);
    return last === before;
  };
  await patiently.poll(isSame, { intervals: [1000] }).toBe(true);
  return last;
}

test.describe("without a map", () => {
  test.use({ allow: [/WebGL|Failed to load resource/i] });

  test("a browser without WebGL 2 shows the picture", async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind === "webgl2" ? null : Reflect.apply(original, this, [kind, ...rest]);
        },
      });
    });
    await page.goto("/ar");
    await pictureStays(page, "ar");
  });

  test("a base map that is not there leaves the picture until trying again finds it", async ({
    page,
  }) => {
    await page.route("**/*.pmtiles", (route) => route.fulfill({ status: 404 }));
    await page.goto("/ar");
    await pictureStays(page, "ar");
    await page.unroute("**/*.pmtiles");
    await retry(page, "ar").click();
    await mapReady(page);
  });

  test("a map that fails later says so, and trying again heals it", async ({ page }) => {
    await page.goto("/en");
    await mapReady(page);
    await eachRule({
      "a part of the base map that fails is told, and the map stays": async () => {
        await page.route("**/*.pmtiles", (route) => route.abort());
        for (let step = 0; step < 3; step++)
          await page.getByRole("button", { name: mapWords("en").zoomIn }).click();
        await expect(note(page, mapWords("en").partial)).toBeVisible();
        await expect(stage(page)).toHaveAttribute("data-map", "ready");
        await page.unroute("**/*.pmtiles");
        await retry(page, "en").click();
        await mapReady(page);
        await expect(note(page, mapWords("en").partial)).toHaveCount(0);
      },
      "a context lost for good gives way to the picture within two seconds": async () => {
        await expect(page.locator("canvas.maplibregl-canvas")).toHaveCount(1);
        await mapReady(page);
        await loseContext(page);
        await expect(stage(page)).toHaveAttribute("data-map", "failed", { timeout: 2000 });
        await pictureStays(page, "en");
        await retry(page, "en").click();
        await mapReady(page);
        await expect(note(page, mapWords("en").failed)).toHaveCount(0);
      },
    });
  });
});

for (const lang of languages)
  test(`type that comes late is the map's type all the same in ${lang}`, async ({ page }) => {
    await page.goto(`/${lang}`);
    const before = await settled(page);
    let late = 0;
    await page.route(lang === "ar" ? /sans-arabic/ : /sans-latin/, async (route) => {
      late++;
      await new Promise((done) => setTimeout(done, 4000));
      await route.continue();
    });
    await page.reload();
    expect(await settled(page)).toBe(before);
    expect(late).toBeGreaterThan(0);
  });

test("a context lost and restored shows what it should, to the pixel", async ({ page }) => {
  await page.goto("/en?layers=military,trade");
  const whole = await settled(page);
  await eachRule({
    "a context lost and restored shows the same map": async () => {
      const context = await loseContext(page);
      await expect(stage(page)).toHaveAttribute("data-map", "failed");
      await context.evaluate(({ restore }) => restore());
      await patiently.poll(() => seen(page)).toBe(whole);
      await expect(page.locator("[data-query]")).toHaveAttribute(
        "data-query",
        "layers=military,trade",
      );
    },
    "a filter chosen while the context is lost holds once it is restored": async () => {
      await layer(page, "trade").uncheck();
      await patiently.poll(() => seen(page)).not.toBe(whole);
      const without = await settled(page);
      await layer(page, "trade").check();
      await patiently.poll(() => seen(page)).toBe(whole);
      const context = await loseContext(page);
      await expect(stage(page)).toHaveAttribute("data-map", "failed");
      await page.locator("li[data-tie]").nth(1).hover();
      await layer(page, "trade").uncheck();
      await context.evaluate(({ restore }) => restore());
      await patiently.poll(() => seen(page)).toBe(without);
    },
  });
});

test.describe("code of the map", () => {
  test.use({
    allow: [
      /WebGL|Failed to load|ChunkLoadError|Content Security|policy broken: worker-src|SyntaxError|Unexpected|MIME type/i,
    ],
  });

  const faults = {
    "not there": { status: 404, body: "" },
    "that is a page": { status: 200, contentType: "text/html", body: "<!doctype html>" },
    corrupted: { status: 200, contentType: "text/javascript", body: "this is {" },
  };

  /** Our own part of it is a script that the page does not name. */
  const parts = {
    "a part": /_next\/static\/chunks\/.*\.js$/,
    "a library": mapLibrary,
  };

  for (const [part, address] of Object.entries(parts))
    for (const [name, answer] of Object.entries(faults))
      test(`${part} ${name} leaves the picture, and trying again loads the page anew`, async ({
        page,
      }) => {
        const html = await (await page.request.get("/en")).text();
        const [, scripts = ""] = /data-scripts="([^"]*)"/.exec(html) ?? [];
        const isNamed = (url: string) => scripts.includes(new URL(url).pathname);
        const count = loads(page);
        await page.clock.install();
        let spoiled = 0;
        await page.route(address, (route) => {
          if (isNamed(route.request().url()) || count() > 1) return route.continue();
          spoiled++;
          return route.fulfill(answer);
        });
        await page.goto("/en?layers=military");
        await expect.poll(() => spoiled).toBeGreaterThan(0);
        // The page starts to wait for its map only after the picture is painted.
        await expect(async () => {
          await page.clock.fastForward(31_000);
          await expect(stage(page)).toHaveAttribute("data-map", "failed", { timeout: 1000 });
        }).toPass();
        await pictureStays(page, "en");
        const arrives = page.waitForResponse(
          (response) => address.test(response.url()) && !isNamed(response.url()),
        );
        await retry(page, "en").click();
        expect((await arrives).status()).toBe(200);
        expect(count()).toBe(2);
        await expect(page).toHaveURL(/\?layers=military$/);
        // The page that is loaded anew is the same after each fault.
        if (name === "not there") await mapReady(page);
      });

  for (const [name, answer] of Object.entries(faults))
    test(`a worker ${name} leaves the picture`, async ({ page }) => {
      await page.clock.install();
      // The page asks for the library first, then its worker for the same file.
      let asked = 0;
      await page.route(mapLibrary, (route) =>
        ++asked === 1 ? route.continue() : route.fulfill(answer),
      );
      await page.goto("/en");
      await expect(page.locator("canvas.maplibregl-canvas")).toBeAttached();
      await expect.poll(() => asked).toBeGreaterThan(1);
      await page.clock.fastForward(16_000);
      await pictureStays(page, "en");
    });

  test("a worker that a policy forbids leaves the picture", async ({ page }) => {
    await page.clock.install();
    await page.route("**/en", async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const policy = headers["content-security-policy"]?.replace(
        /worker-src [^;]*/,
        "worker-src 'none'",
      );
      await route.fulfill({
        response,
        headers: { ...headers, "content-security-policy": policy ?? "" },
      });
    });
    await page.goto("/en");
    await expect(page.locator("canvas.maplibregl-canvas")).toBeAttached();
    await page.clock.fastForward(16_000);
    await pictureStays(page, "en");
  });

  test("a base map that is cut short leaves the picture", async ({ page }) => {
    await page.clock.install();
    await page.route("**/*.pmtiles", async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
    });
    await page.goto("/en");
    await expect(page.locator("canvas.maplibregl-canvas")).toBeAttached();
    await page.clock.fastForward(16_000);
    await pictureStays(page, "en");
  });
});
