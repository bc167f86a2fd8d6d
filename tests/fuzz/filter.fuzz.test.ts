import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { formatFilter, parseFilter } from "../../app/_domain/query/filter";
import { fold, foldWords } from "../../app/_domain/text/folding";
import { anyLetter, filters, queries } from "../fixtures/generators";
import { smallDataset } from "../fixtures/small-dataset";

const readFilter = (query: string, records = smallDataset) =>
  parseFilter(new URLSearchParams(query), records);

describe.each([
  ["the real dataset", real],
  ["a small one", smallDataset],
])("with %s", (_, records) => {
  it("a filter that was written and read is the same filter, in the short form and in full", () =>
    fc.assert(
      fc.property(filters(records), fc.boolean(), (filter, full) => {
        const {
          filter: again,
          problems,
          rest,
        } = readFilter(formatFilter(filter, records, { full }), records);
        expect(again).toEqual(filter);
        expect(problems).toEqual([]);
        expect(rest.size).toBe(0);
      }),
      { numRuns: 1000 },
    ));

  it("whatever was read is written in a form that reading and writing leave as it is", () =>
    fc.assert(
      fc.property(queries(records), (query) => {
        const once = formatFilter(parseFilter(query, records).filter, records);
        const again = readFilter(once, records);
        expect(again.problems).toEqual([]);
        expect(formatFilter(again.filter, records)).toBe(once);
      }),
      { numRuns: 2000 },
    ));
});

it("no query of arbitrary characters makes the parser throw, and no message is long", () =>
  fc.assert(
    fc.property(fc.string({ unit: anyLetter, maxLength: 300 }), (text) => {
      const { problems } = readFilter(text.replaceAll("x", "&q=").replaceAll("y", "&places="));
      for (const { detail } of problems) expect([...detail].length).toBeLessThan(240);
    }),
    { numRuns: 2000 },
  ));

it("the canonical form is what the URL standard makes of it", () =>
  fc.assert(
    fc.property(filters(smallDataset), (filter) => {
      const query = formatFilter(filter, smallDataset);
      expect(new URL(`https://example.org/?${query}`).search).toBe(query && `?${query}`);
    }),
    { numRuns: 1000 },
  ));

it("folding twice changes nothing, and neither does folding words", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: anyLetter, maxLength: 40 }),
        fc.string({
          unit: fc.constantFrom(
            ..."اأآىةئؤٱ\u0640\u064E\u0654\u0655\u0670её\u0308\u0306İıßéΣς \u2068",
          ),
        }),
      ),
      (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        for (const word of foldWords(text)) expect(foldWords(word)).toEqual([word]);
      },
    ),
    { numRuns: 5000 },
  ));
