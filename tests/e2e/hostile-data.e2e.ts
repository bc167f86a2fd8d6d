import { expect, test } from "@playwright/test";
import { type Answer, exchange } from "../fixtures/exchange";
import { copy, patch } from "../fixtures/records/folders";
import { running, type Server } from "../fixtures/server";

const markup = "</script><img src=x onerror=evil()>";
const formula = "=HYPERLINK(evil)";

/** The valid records with what an attacker would write into them; their check lets all of it pass as text. */
function poisoned(): string {
  const folder = copy();
  const survey = "ties/survey-2025.yaml";
  patch(folder, survey, "en: Survey", `en: '${formula}${markup}'`);
  patch(folder, survey, "en: A joint survey.", `en: '${markup} ]]> <!-- javascript:evil()'`);
  patch(folder, survey, "en: Thirty researchers.", `en: '${markup}'`);
  patch(
    folder,
    "places.yaml",
    "label: { ar: صقلية, en: Sicily }",
    `label: { ar: صقلية, en: '${markup}' }`,
  );
  patch(folder, "actors.yaml", "en: Institute }", `en: '${formula}${markup}' }`);
  patch(folder, "sources.yaml", "en: Daily }", `en: '${markup}' }`);
  patch(folder, "sources.yaml", "title: Nuova missione", `title: '${markup}'`);
  return folder;
}

const addresses = [
  ...["/en", "/ar", "/en/embed?panel=list", "/en/embed/live", "/en?tie=survey-2025"],
  ...["/en/ties/survey-2025", "/en/places/sicily", "/api/map.svg?lang=en"],
  ...[
    "/api/ties",
    "/api/ties/survey-2025",
    "/api/ties.geojson",
    "/api/oembed?url=/en/ties/survey-2025",
  ],
  ...["/api/datapackage.json", "/api/places", "/sitemap.xml"],
];

/** Where markup begins that only an attacker would have written. */
const isBroken = ({ headers, body }: Answer) =>
  /json/.test(headers.get("Content-Type") ?? "") ? false : /<img src=x/.test(body);

test.describe("records that hold markup, script and formulas", () => {
  let site: Server;
  test.beforeAll(async () => {
    site = await running({ env: { DATASET: poisoned() } });
  });
  test.afterAll(async () => {
    await site.stop();
  });

  const ask = (target: string) =>
    exchange(site.port, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

  for (const target of addresses)
    test(`are text at ${target}`, async () => {
      const answer = await ask(target);
      expect(answer.status).toBe(200);
      expect(isBroken(answer)).toBe(false);
      expect(answer.body).not.toMatch(/href="javascript:/);
    });

  test("are no formula in the table", async () => {
    const { body } = await ask("/api/ties.csv");
    expect(body).toContain(`'${formula}`);
    expect(body).not.toMatch(/(^|[,"])=HYPERLINK/m);
  });

  test("draw a picture", async () => {
    const { status, headers } = await ask("/api/map.png?lang=en&width=400&height=210");
    expect([status, headers.get("Content-Type")]).toEqual([200, "image/png"]);
  });

  test("run nothing in a browser", async ({ page }) => {
    const alarms: string[] = [];
    await page.exposeFunction("evil", () => alarms.push("ran"));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) alarms.push(message.text());
    });
    for (const target of ["/en?tie=survey-2025", "/en/ties/survey-2025", "/en/embed?panel=list"]) {
      await page.goto(`${site.address}${target}`);
      await expect(page.getByText(markup).first()).toBeAttached();
      expect(await page.locator('img[src="x"]').count()).toBe(0);
    }
    expect(alarms).toEqual([]);
  });
});
