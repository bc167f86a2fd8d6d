import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { loadDataset } from "../../app/_data/load";
import { defaultFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import { languages } from "../../app/_domain/vocabulary/language";
import { themes } from "../../app/_domain/vocabulary/themes";
import { boxesOverlap } from "../../app/_render/layout/boxes";
import { picture } from "../../app/_render/picture/picture";
import { datasets } from "../fixtures/drawable";
import { anyLetter, filters } from "../fixtures/generators";
import { labels } from "../fixtures/picture-labels";
import { example } from "../fixtures/records/folders";
import { xmlFlaw } from "../fixtures/xml";

const texts = fc.oneof(
  fc.string({ unit: anyLetter }),
  fc.string({
    unit: fc.constantFrom("<", ">", "&", '"', "'", "]]>", "<!--", "\u0000", "\uD800", "ت"),
  }),
);

const options = fc.record({
  lang: fc.constantFrom(...languages),
  palette: fc.constantFrom(...themes),
  width: fc.integer({ min: 200, max: 2400 }),
  height: fc.integer({ min: 120, max: 2400 }),
  title: fc.boolean(),
  site: fc.constant("https://example.org"),
});

describe("the picture of any dataset", () => {
  it("is well-formed at any size, whatever its texts say", () => {
    fc.assert(
      fc.property(datasets, texts, options, (records, text, chosen) => {
        const names = { ar: text, en: text };
        const places = records.places.map((place) => ({ ...place, label: names, sublabel: names }));
        const named = { ...records, places, name: names };
        const svg = picture(select(named, defaultFilter(named)), chosen);
        expect(xmlFlaw(svg)).toBeNull();
        expect(svg).not.toMatch(/NaN|Infinity|="undefined"/);
      }),
    );
  });
});

const otherRegion = loadDataset(example).dataset;

describe("the picture of any filter at any size", () => {
  it.each([
    ["of ours", real],
    ["of hubs near each other", otherRegion],
  ])("lets no two names or numbers cover each other, %s", (_, records) => {
    if (!records) throw new Error("the example is not valid");
    fc.assert(
      fc.property(filters(records), options, (filter, chosen) => {
        const drawn = labels(picture(select(records, filter), chosen));
        const covered = drawn.flatMap((one, at) =>
          drawn
            .slice(at + 1)
            .filter((other) => boxesOverlap(one.box, other.box))
            .map((other) => `${one.text} / ${other.text}`),
        );
        expect(covered).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("names every hub of the dataset at the size of link previews", () => {
    const names = real.places.filter(({ id, hub }) => id === hub);
    fc.assert(
      fc.property(filters(real), options, (filter, { width: _, height: __, ...chosen }) => {
        const svg = picture(select(real, filter), { ...chosen, width: 1200, height: 630 });
        const drawn = labels(svg).map(({ text }) => text.replace(/[\u2066-\u2069]/g, ""));
        const missing = names.filter(({ label, name }) => {
          const wanted = label?.[chosen.lang] ?? name[chosen.lang];
          return !drawn.some((text) => text.startsWith(wanted));
        });
        expect(missing.map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same bytes for the same question", () => {
    fc.assert(
      fc.property(filters(real), options, (filter, chosen) => {
        const draw = () => picture(select(real, filter), chosen);
        expect(draw()).toBe(draw());
      }),
    );
  });
});
