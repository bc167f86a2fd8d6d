import { interfaceWords } from "../../../app/_ui/words/words";
import { agreesWithApi, layer, root } from "../dashboard-page";
import { alternate, expect, hydrated, languages, loads, type Page, test } from "../test";

const ties = /\/api\/ties(\?|$)/;
/** Waits until the page has a query and shows what the API matches for it. */
const shows = async (page: Page, query: string) => {
  await expect(root(page)).toHaveAttribute("data-query", query);
  await agreesWithApi(page, query);
};

/** More milliseconds than a page waits for its map, and for an answer of the API. */
const mapPatienceMs = 26_000;
const answerPatienceMs = 21_000;

/** Opens a page and lets the time pass after which its map counts as failed, which is when it asks for the dataset. */
async function openAsking(page: Page, path: string): Promise<void> {
  await page.clock.install();
  let isAsked = false;
  page.on("request", (request) => {
    isAsked ||= ties.test(request.url());
  });
  await page.goto(path);
  await hydrated(page);
  await expect
    .poll(async () => {
      if (!isAsked) await page.clock.fastForward(mapPatienceMs);
      return isAsked;
    })
    .toBe(true);
}

const whole = JSON.stringify({ dataset: { version: "x" }, matched: 1, ties: [{ id: "x" }] });

const faults = {
  "500": { status: 500, body: "" },
  "404": { status: 404, body: "" },
  "a page instead of JSON": { status: 200, contentType: "text/html", body: "<!doctype html><p>" },
  "half of its JSON": { status: 200, contentType: "application/json", body: whole.slice(0, -9) },
  nothing: null,
} as const;

for (const lang of languages) {
  const text = interfaceWords(lang);

  test.describe(`data that does not come, in ${lang}`, () => {
    test.use({ allow: [/Failed to load resource/] });

    for (const [name, answer] of alternate(lang, Object.entries(faults))) {
      test(`an answer of ${name} leaves what the server sent, a line says so, and a later retry heals it`, async ({
        page,
      }) => {
        let isBroken = true;
        await page.route(ties, async (route) => {
          if (!isBroken) await route.continue();
          else if (answer) await route.fulfill(answer);
        });
        await openAsking(page, `/${lang}?layers=military`);
        if (answer === null) await page.clock.fastForward(answerPatienceMs);
        await expect(page.getByText(text.failed.stale)).toBeVisible();
        await shows(page, "layers=military");
        isBroken = false;
        await page.clock.fastForward(25_000);
        await expect(page.getByText(text.failed.stale)).toHaveCount(0);
        await layer(page, "trade").check();
        await shows(page, "layers=military,trade");
      });
    }

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("texts of ties that never came stop no filter, and a search is answered by a page of the server", async ({
        page,
      }) => {
        await page.route(ties, (route) => route.fulfill({ status: 500, body: "" }));
        await openAsking(page, `/${lang}`);
        await expect(page.getByText(text.failed.stale)).toBeVisible();
        await layer(page, "trade").uncheck();
        await shows(page, "layers=military,diplomatic");
        await page.locator("input[name=q]").fill("Lukashenko");
        await shows(page, "layers=military,diplomatic&q=Lukashenko");
        await hydrated(page);
        await layer(page, "military").uncheck();
        await shows(page, "layers=diplomatic&q=Lukashenko");
      });

    // No part of the rule depends on the language.
    if (lang === "en")
      test("records that do not come leave the page that has no script, and heal it when they do", async ({
        page,
      }) => {
        let isBroken = true;
        await page.route("**/api/records/*", (route) =>
          isBroken ? route.fulfill({ status: 500, body: "" }) : route.continue(),
        );
        await page.goto(`/${lang}`);
        await layer(page, "trade").uncheck();
        await page.getByRole("button", { name: text.apply }).click();
        await shows(page, "layers=military,diplomatic");
        isBroken = false;
        await hydrated(page);
        await expect(page.getByRole("button", { name: text.apply })).toBeHidden();
        await layer(page, "military").uncheck();
        await shows(page, "layers=diplomatic");
      });

    // No part of the rule depends on the language.
    if (lang === "ar")
      test("a page whose records are gone is loaded anew once, and stays the page without script", async ({
        page,
      }) => {
        const count = loads(page);
        let asked = 0;
        await page.route("**/api/records/*", (route) => {
          asked++;
          return route.fulfill({ status: 404, body: "" });
        });
        await page.goto(`/${lang}`);
        await expect.poll(() => [count(), asked]).toEqual([2, 2]);
        await expect(page.getByRole("button", { name: text.apply })).toBeVisible();
        await page.waitForTimeout(4000);
        expect([count(), asked]).toEqual([2, 2]);
      });

    // No part of the rule depends on the language.
    if (lang === "en")
      test("newer data is told in one line and shown when asked for", async ({ page }) => {
        const count = loads(page);
        const arrived = page.waitForResponse(ties);
        await openAsking(page, `/${lang}?layers=trade`);
        await (await arrived).finished();
        await shows(page, "layers=trade");
        await page.route(ties, async (route) => {
          if (count() > 1) return route.continue();
          const answer = await (await route.fetch()).json();
          return route.fulfill({ json: { ...answer, dataset: { version: "000000000000" } } });
        });
        await page.clock.fastForward(6000);
        await page.evaluate(() => window.dispatchEvent(new Event("focus")));
        await expect(page.getByText(text.updated)).toBeVisible();
        await shows(page, "layers=trade");
        await layer(page, "trade").uncheck();
        await shows(page, "layers=none");
        await page.getByRole("button", { name: text.reload }).click();
        await expect(page.getByText(text.updated)).toHaveCount(0);
        await shows(page, "layers=none");
      });
  });
}

test.describe("retries", () => {
  test.use({ allow: [/Failed to load resource/] });

  test("come ever more rarely", async ({ page }) => {
    let asked = 0;
    await page.route(ties, (route) => {
      asked++;
      return route.fulfill({ status: 500, body: "" });
    });
    await openAsking(page, "/en");
    await expect(page.getByText(interfaceWords("en").failed.stale)).toBeVisible();
    const gaps: number[] = [];
    for (let gap = 0; gap < 3; gap++) {
      const before = asked;
      let seconds = 0;
      while (asked === before && seconds < 30) {
        await page.clock.fastForward(1000);
        seconds++;
        // Lets the page send what it has become time for.
        await page.evaluate(() => fetch("/api/health").then(() => undefined));
      }
      gaps.push(seconds);
    }
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1);
    expect(gaps[2]).toBeGreaterThan(gaps[0] ?? Infinity);
    expect(Math.max(...gaps)).toBeLessThan(30);
  });
});
