import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { dataset } from "../../app/_data/current-dataset";
import { formatFilter } from "../../app/_domain/query/filter";
import { filters } from "../fixtures/generators";
import { expect, languages, test } from "./test";

const queries = fc
  .sample(filters(dataset), { numRuns: 100, seed: 7 })
  .map((filter) => formatFilter(filter, dataset));

for (const lang of languages)
  test(`the ${lang} list that the server sends has the ties of the CSV, for a hundred filters`, async ({
    request,
  }) => {
    const found: number[] = [];
    for (const query of queries) {
      const html = await (await request.get(`/${lang}?${query}`)).text();
      const csv = await (await request.get(`/api/ties.csv?${query}`)).text();
      const listed = [...html.matchAll(/<li data-tie="([^"]*)"/g)].map(([, id]) => id);
      const rows = csvParse(csv.replace(/^\uFEFF/, "")).map(({ id }) => id);
      expect([query, listed.toSorted()]).toEqual([query, rows.toSorted()]);
      found.push(rows.length);
    }
    expect(new Set(found).size).toBeGreaterThan(5);
  });
