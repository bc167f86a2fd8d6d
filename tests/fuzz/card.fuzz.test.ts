import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { cardParams } from "../../app/_domain/query/card-request";
import { parseParams } from "../../app/_domain/query/params";
import type { Tie } from "../../app/_domain/records/dataset";
import { cardShapes, cardSizesPx } from "../../app/_domain/vocabulary/card-shapes";
import { languages } from "../../app/_domain/vocabulary/language";
import { themes } from "../../app/_domain/vocabulary/themes";
import { boxContains, boxesOverlap, type PixelBox } from "../../app/_render/layout/boxes";
import { cardPicture } from "../../app/_render/picture/card";
import type { CardOptions } from "../../app/_render/picture/card-text";
import { drawnTexts } from "../fixtures/drawn-texts";
import { xmlFlaw } from "../fixtures/xml";

const site = "https://site.example";

const common = {
  lang: fc.constantFrom(...languages),
  shape: fc.constantFrom(...cardShapes),
  theme: fc.constantFrom(...themes),
  site: fc.constant(site),
};

const plainOptions = fc.record({ ...common, head: fc.constant(null), note: fc.constant(null) });

/** Texts that an author may give, read as the API reads them; null where it refuses them. */
const authorText = (key: "head" | "note", maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: "grapheme", maxLength }),
      fc
        .array(fc.constantFrom("سلام", "Minsk", "<b>", "&amp;", "—", "ш", "W", "👩‍👩‍👧", "語"), {
          maxLength: maxLength / 4,
        })
        .map((words) => words.join(" ").slice(0, maxLength)),
      fc.constantFrom("W", "م", "i").map((letter) => letter.repeat(maxLength)),
    )
    .map(
      (text) => parseParams(cardParams, new URLSearchParams({ [key]: text }), dataset).values[key],
    );

const authorOptions = fc.record({
  ...common,
  head: authorText("head", 120),
  note: authorText("note", 280),
});

const ties = fc.constantFrom(...dataset.ties);

const withdrawal = {
  on: "2025-11-20",
  reason: { ar: "خطأ ".repeat(60), en: "mistake ".repeat(40) },
};

const anyTie: fc.Arbitrary<Tie> = fc.oneof(
  { weight: 4, arbitrary: ties },
  { weight: 1, arbitrary: ties.map((tie) => ({ ...tie, withdrawn: withdrawal })) },
);

/** Ink outside the picture, and texts that cover each other. */
function layoutFaults(svg: string, { shape }: CardOptions): readonly string[] {
  const { width, height } = cardSizesPx[shape];
  const picture: PixelBox = { left: 0, top: 0, right: width, bottom: height };
  const texts = drawnTexts(svg);
  const outside = texts.filter(({ box }) => !boxContains(picture, box)).map(({ text }) => text);
  const covered = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => boxesOverlap(one.box, other.box))
      .map((other) => `${one.text} / ${other.text}`),
  );
  return [...outside.map((text) => `outside: ${text}`), ...covered];
}

describe("the card of any tie", () => {
  it("lets no two texts cover each other and none leave the picture, in every shape and language", () => {
    for (const tie of dataset.ties)
      for (const lang of languages)
        for (const shape of cardShapes) {
          const options = { lang, shape, theme: "light", head: null, note: null, site } as const;
          const faults = layoutFaults(cardPicture(tie, dataset, options), options);
          expect(faults, `${tie.id} ${lang} ${shape}`).toEqual([]);
        }
  }, 300_000);

  it("is the same well-formed bytes for the same question", () => {
    fc.assert(
      fc.property(anyTie, fc.oneof(plainOptions, authorOptions), (tie, options) => {
        const svg = cardPicture(tie, dataset, options);
        expect(xmlFlaw(svg)).toBeNull();
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(cardPicture(tie, dataset, options)).toBe(svg);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps its layout whatever an author writes or a withdrawal says", () => {
    fc.assert(
      fc.property(anyTie, authorOptions, (tie, options) => {
        expect(layoutFaults(cardPicture(tie, dataset, options), options)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 300_000);
});
