import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import { csv } from "../../app/_render/formats/csv";
import { anyLetter } from "../fixtures/generators";
import { smallDataset } from "../fixtures/small-dataset";

const small = select(smallDataset, defaultFilter(smallDataset));

const texts = fc.oneof(
  fc.string({ unit: anyLetter }),
  fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", "'", "a", "ت"),
  }),
);

const csvTitles = (titles: readonly string[]) => {
  const ties = small.ties.map((tie, at) => {
    const title = titles[at % titles.length] ?? "";
    return { ...tie, title: { ar: title, en: title } };
  });
  return csv({ ...small, ties }, "https://example.org");
};

describe("CSV of any texts", () => {
  it("reads back as it was, but for the guard", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 8 }), (titles) => {
        const rows = csvParse(csvTitles(titles).slice(1));
        expect(rows).toHaveLength(small.ties.length);
        for (const [at, row] of rows.entries()) {
          const title = titles[at % titles.length] ?? "";
          expect(row.title_en).toBe(/^[=+\-@\t\r]/.test(title) ? `'${title}` : title);
        }
      }),
    );
  });

  it("never has a cell that a spreadsheet would calculate, but numbers", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 8 }), (titles) => {
        const cells = csvParse(csvTitles(titles).slice(1)).flatMap((row) => Object.values(row));
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});
