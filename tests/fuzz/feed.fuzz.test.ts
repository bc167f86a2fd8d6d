import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { expect, it } from "vitest";
import type { Dataset, Tie } from "../../app/_domain/records/dataset";
import type { Log } from "../../app/_domain/records/schema";
import { languages } from "../../app/_domain/vocabulary/language";
import { feed } from "../../app/_render/formats/feed";
import { atomFeed, jsonFeed } from "../../app/_render/formats/feed-formats";
import { anyLetter, filters } from "../fixtures/generators";
import { smallDataset } from "../fixtures/small-dataset";
import { xmlFlaw } from "../fixtures/xml";

const hostile = fc.oneof(
  fc.constantFrom("]]>", "<script>", "&amp;", "</feed>", "\"'", "\u2028", "\u202eabc", "\0\ud800"),
  fc.string({ unit: anyLetter, minLength: 1, maxLength: 30 }),
);

const kinds = ["new", "corrected", "withdrawn"] as const;
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2025-11-${String(n).padStart(2, "0")}`);

const changes = (ties: readonly Tie[]) =>
  fc.array(
    fc.record({
      on: day,
      tie: fc.constantFrom(...ties.map(({ id }) => id)),
      kind: fc.constantFrom(...kinds),
      note: fc.record({ ar: hostile, en: hostile }),
    }),
    { maxLength: 12 },
  );

const withText = (text: string): Dataset => ({
  ...smallDataset,
  name: { ar: text, en: text },
  ties: smallDataset.ties.map((tie) => ({ ...tie, title: { ar: text, en: text } })),
});

it("a feed is well-formed whatever the records say, and both formats agree", () => {
  const given = fc.record({
    text: hostile,
    pending: changes(smallDataset.ties),
    filter: filters(smallDataset),
    lang: fc.constantFrom(...languages),
    limit: fc.integer({ min: 1, max: 20 }),
    offset: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(given, ({ text, pending, filter, ...view }) => {
      const log: Log = { pending, releases: [] };
      const made = feed(
        { dataset: withText(text), log, site: "https://a.example", filter },
        { ...view, data: null },
      );
      const xml = atomFeed(made, null);
      expect(xmlFlaw(xml.replace(/^<\?xml[^>]*\?>\n/, "").trim())).toBeNull();
      const ids = made.entries.map(({ id }) => id);
      const atom = parseAtomFeed(xml).entries ?? [];
      expect(atom.map(({ id }) => id)).toEqual(ids);
      const json = parseJsonFeed(JSON.parse(JSON.stringify(jsonFeed(made, null)))).items ?? [];
      expect(json.map(({ id }) => id)).toEqual(ids);
      for (const { html } of made.entries) expect(xmlFlaw(html)).toBeNull();
    }),
    { numRuns: 300 },
  );
});
