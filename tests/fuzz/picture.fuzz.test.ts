import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultFilter } from "../../app/_domain/filter";
import { languages } from "../../app/_domain/language";
import { themes } from "../../app/_domain/layers";
import { select } from "../../app/_domain/select";
import { picture } from "../../app/_render/picture";
import { datasets } from "../fixtures/drawable";
import { xmlFlaw } from "../fixtures/xml";

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
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
