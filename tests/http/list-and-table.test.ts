import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { formatFilter } from "../../app/_domain/query/filter";
import { languages } from "../../app/_domain/vocabulary/language";
import { filters } from "../fixtures/generators";

const queries = fc
  .sample(filters(dataset), { numRuns: 100, seed: 7 })
  .map((filter) => formatFilter(filter, dataset));

const address = inject("address");

const textOf = async (path: string) => (await fetch(`${address}${path}`)).text();

// What a filter finds does not depend on the language, so that each language has half of the filters.
for (const [own, lang] of languages.entries())
  test(`the ${lang} list that the server sends has the ties of the CSV, for fifty filters`, async () => {
    const found: number[] = [];
    for (const query of queries.filter((_, at) => at % languages.length === own)) {
      const html = await textOf(`/${lang}?${query}`);
      const csv = await textOf(`/api/ties.csv?${query}`);
      const listed = [...html.matchAll(/<li data-tie="([^"]*)"/g)].map(([, id]) => id);
      const rows = csvParse(csv.replace(/^\uFEFF/, "")).map(({ id }) => id);
      expect([query, listed.toSorted()]).toEqual([query, rows.toSorted()]);
      found.push(rows.length);
    }
    expect(new Set(found).size).toBeGreaterThan(5);
  });
