import fc from "fast-check";
import { expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { highlightRuns } from "../../app/_domain/selection/highlight";
import { fold, foldWords, withoutArticle } from "../../app/_domain/text/folding";
import { anyLetter, searches } from "../fixtures/generators";

const titles = dataset.ties.flatMap(({ title, summary }) => [
  ...Object.values(title),
  ...Object.values(summary),
]);

const texts = fc.oneof(
  fc.constantFrom(...titles),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: anyLetter, maxLength: 60 }),
);

it("the runs of a text are the text, whatever is searched", () => {
  fc.assert(
    fc.property(texts, searches, (text, search) => {
      const runs = highlightRuns(text, search);
      expect(runs.map((run) => run.text).join("")).toBe(text);
      for (const [at, run] of runs.entries()) {
        expect(run.isMatch).not.toBe(runs[at + 1]?.isMatch);
        expect(text.startsWith(run.text, run.at)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

it("the beginning of any word of a text is marked, and reads as what was searched", () => {
  const part = fc
    .constantFrom(...titles)
    .chain((text) => fc.tuple(fc.constant(text), fc.constantFrom(...foldWords(text))))
    .chain(([text, word]) =>
      fc.tuple(fc.constant(text), fc.constant(word), fc.integer({ min: 1 })),
    );
  fc.assert(
    fc.property(part, ([text, word, length]) => {
      const search = word.slice(0, (length % word.length) + 1);
      const found = highlightRuns(text, search).filter((run) => run.isMatch);
      expect(found.length).toBeGreaterThan(0);
      for (const run of found) expect([search, withoutArticle(search)]).toContain(fold(run.text));
    }),
    { numRuns: 500 },
  );
});
