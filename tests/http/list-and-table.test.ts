import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { formatFilter } from "../../app/_domain/query/filter";
import { languages } from "../../app/_domain/vocabulary/language";
import { filters } from "../fixtures/generators";
import { type Server, server } from "../fixtures/server";

const queries = fc
  .sample(filters(dataset), { numRuns: 100, seed: 7 })
  .map((filter) => formatFilter(filter, dataset));

let site: Server;
beforeAll(async () => {
  site = await server();
  await site.ready();
});
afterAll(async () => {
  await site.stop();
});

const textOf = async (path: string) => (await fetch(`${site.address}${path}`)).text();

for (const lang of languages)
  test(`the ${lang} list that the server sends has the ties of the CSV, for a hundred filters`, async () => {
    const found: number[] = [];
    for (const query of queries) {
      const html = await textOf(`/${lang}?${query}`);
      const csv = await textOf(`/api/ties.csv?${query}`);
      const listed = [...html.matchAll(/<li data-tie="([^"]*)"/g)].map(([, id]) => id);
      const rows = csvParse(csv.replace(/^\uFEFF/, "")).map(({ id }) => id);
      expect([query, listed.toSorted()]).toEqual([query, rows.toSorted()]);
      found.push(rows.length);
    }
    expect(new Set(found).size).toBeGreaterThan(5);
  });
