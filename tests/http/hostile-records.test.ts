import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, exchange } from "../fixtures/exchange";
import { formula, poisonedRecords } from "../fixtures/hostile-records";
import { type Server, startServer } from "../fixtures/server";

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

describe("records that hold markup, script and formulas", () => {
  let folder: string;
  let site: Server;
  beforeAll(async () => {
    folder = poisonedRecords();
    site = await startServer({ env: { DATASET: folder } });
  });
  afterAll(async () => {
    await site.stop();
    rmSync(folder, { recursive: true });
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
});
