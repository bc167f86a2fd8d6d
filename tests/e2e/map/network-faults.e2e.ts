import { interfaceWords } from "../../../app/_ui/words/words";
import { agreesWithApi, cards, layer, root } from "../dashboard-page";
import {
  alternate,
  expect,
  languages,
  loads,
  mapLibrary,
  mapReady,
  type Page,
  smallMap,
  test,
} from "../test";

test.describe.configure({ timeout: 180_000 });
test.use(smallMap);

const ties = /\/api\/ties(\?|$)/;
const scripts = "**/_next/static/**/*.js";

for (const lang of languages) {
  const text = interfaceWords(lang);

  test.describe(`offline in ${lang}`, () => {
    test.use({ allow: [/Failed to load resource/] });

    const rules = {
      "what is loaded goes on working, a line says so, and it goes when the line is back": async (
        page: Page,
      ) => {
        const context = page.context();
        const arrived = page.waitForResponse(ties);
        await page.goto(`/${lang}`);
        await (await arrived).finished();
        await mapReady(page);
        const all = await cards(page).count();
        await context.setOffline(true);
        await expect(page.getByText(text.offline)).toBeVisible();
        await layer(page, "trade").uncheck();
        await expect(cards(page)).not.toHaveCount(all);
        await cards(page).first().getByRole("link").click();
        await expect(page.getByRole("heading", { name: text.claims })).toBeVisible();
        await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "ready");
        await context.setOffline(false);
        await expect(page.getByText(text.offline)).toHaveCount(0);
        await page.goBack();
        await page.goBack();
        await expect(cards(page)).toHaveCount(all);
      },

      "a search that needs texts which never came is kept until the line is back": async (
        page: Page,
      ) => {
        const context = page.context();
        await page.route(ties, (route) => route.abort());
        await page.goto(`/${lang}`);
        await mapReady(page);
        await expect(page.getByText(text.failed.stale)).toBeVisible();
        await context.setOffline(true);
        await page.locator("input[name=q]").fill("Lukashenko");
        await expect(page.getByRole("heading", { name: text.failed.title })).toBeVisible();
        await expect(page.locator("[data-flow]").first()).toBeAttached();
        await page.unroute(ties);
        await context.setOffline(false);
        await expect(cards(page).first()).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`/${lang}\\?q=Lukashenko$`));
      },
    };

    for (const [rule, check] of alternate(lang, Object.entries(rules)))
      test(rule, ({ page }) => check(page));
  });

  test.describe(`a page of an earlier build in ${lang}`, () => {
    test.use({ allow: [/Failed to load resource|ChunkLoadError|Failed to load chunk/] });

    for (const path of alternate(lang, [
      `/${lang}?layers=military`,
      `/${lang}/embed/live?layers=military`,
    ])) {
      test(`${path} asks for the page of today once`, async ({ page }) => {
        const count = loads(page);
        await page.route(scripts, (route) =>
          count() === 1 ? route.fulfill({ status: 404, body: "" }) : route.continue(),
        );
        await page.goto(path);
        await mapReady(page);
        expect(count()).toBe(2);
      });
    }

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("a page whose scripts are gone for good is the page without script after one try", async ({
        page,
      }) => {
        const count = loads(page);
        await page.route(scripts, (route) => route.fulfill({ status: 404, body: "" }));
        await page.goto(`/${lang}`);
        await expect.poll(count).toBe(2);
        await page.waitForLoadState("load");
        await layer(page, "trade").uncheck();
        await page.getByRole("button", { name: text.apply }).click();
        await expect(page).toHaveURL(new RegExp(`/${lang}\\?layers=military,diplomatic$`));
        await expect(cards(page).first()).toBeVisible();
        expect(count()).toBeLessThanOrEqual(6);
      });
  });
}

test("over a slow third-generation network and a sixth of the processor the list is there at once and the map comes", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.goto("/en", { waitUntil: "commit" });
  await expect(cards(page).first()).toBeVisible();
  await expect(page.locator("[data-flow]").first()).toBeVisible();
  await expect(page.locator("[data-map]")).toHaveAttribute("data-map", "ready", {
    timeout: 200_000,
  });
  const all = await cards(page).count();
  await layer(page, "trade").uncheck();
  await expect(cards(page)).not.toHaveCount(all);
});

test("the texts of ties wait for the map, but not where the reader searches in them", async ({
  page,
}) => {
  let asked = 0;
  page.on("request", (request) => {
    if (ties.test(request.url())) asked++;
  });
  let send = () => {};
  const held = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(mapLibrary, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/en?layers=military", { waitUntil: "commit" });
  // It stands once the page is alive, and waits for its library.
  await expect(page.locator(".map-live")).toBeAttached();
  expect(asked).toBe(0);
  await layer(page, "trade").check();
  await expect(root(page)).toHaveAttribute("data-query", "layers=military,trade");
  await agreesWithApi(page, "layers=military,trade");
  expect(asked).toBe(0);
  await page.locator("input[name=q]").fill("Lukashenko");
  await expect(root(page)).toHaveAttribute("data-query", "layers=military,trade&q=Lukashenko");
  await agreesWithApi(page, "layers=military,trade&q=Lukashenko");
  expect(asked).toBe(1);
  await page.locator("input[name=q]").fill("");
  await layer(page, "trade").uncheck();
  await expect(root(page)).toHaveAttribute("data-query", "layers=military");
  await agreesWithApi(page, "layers=military");
  send();
  await mapReady(page);
  await page.waitForTimeout(2500);
  expect(asked).toBe(1);
});
