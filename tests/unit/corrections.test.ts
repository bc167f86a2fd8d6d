import { describe, expect, it } from "vitest";
import { embedAddress, pinnedAddress } from "../../app/_domain/query/addresses";
import { defaultFilter } from "../../app/_domain/query/filter";
import type { Dataset, Tie } from "../../app/_domain/records/dataset";
import { matchesValue } from "../../app/_domain/selection/search";
import { corrections } from "../../app/_domain/sentences/corrections";
import { languages, otherLanguage, type Text } from "../../app/_domain/vocabulary/language";
import { smallDataset } from "../fixtures/small-dataset";

const both = (text: string) => ({ ar: text, en: text });

const [first] = smallDataset.ties;
if (!first) throw new Error("no ties");

const withTie = (change: Partial<Tie>): Dataset => ({
  ...smallDataset,
  ties: [{ ...first, ...change }],
});

describe("the corrections of a tie", () => {
  it.each(languages)("name ids that the records do not know by themselves (%s)", (lang) => {
    const [claim] = first.claims;
    if (!claim) throw new Error("no claim");
    const changed = withTie({
      sector: "no-sector",
      from: "no-place",
      via: ["no-stop"],
      actors: ["no-actor"],
      figures: [{ quantity: 7, unit: both("buses"), approx: false }],
      claims: [{ ...claim, source: "no-source" }],
      disputes: [
        {
          field: "no-field",
          versions: [
            { value: both("one"), sources: [] },
            { value: both("two"), sources: [] },
          ],
        },
      ],
    });
    const found = corrections(withTie({}), changed, first.id, lang);
    const after = found.map(({ name, after: text }) => `${name}: ${text}`).join("\n");
    for (const id of ["no-sector", "no-place", "no-stop", "no-actor", "no-source", "no-field"])
      expect(after).toContain(id);
    expect(after).toContain("7 buses");
    expect(after).toContain("one / two");
  });

  it.each(languages)("show something of every field that differs, in %s or the other", (lang) => {
    const [claim] = first.claims;
    if (!claim) throw new Error("no claim");
    const other = (text: Text): Text => ({ ...text, [otherLanguage[lang]]: "changed" });
    const figure = { quantity: 7, unit: both("buses"), approx: false };
    const dispute = {
      field: "number",
      versions: [
        { value: both("one"), sources: ["a"] },
        { value: both("two"), sources: ["b"] },
      ],
    };
    const full = { figures: [figure], disputes: [dispute] };
    const changes: readonly Partial<Tie>[] = [
      { title: other(first.title) },
      { summary: other(first.summary) },
      { claims: [{ ...claim, says: other(claim.says) }, ...first.claims.slice(1)] },
      { claims: [{ ...claim, origin: "another" }, ...first.claims.slice(1)] },
      { figures: [{ ...figure, approx: true }] },
      { disputes: [{ ...dispute, versions: dispute.versions.toReversed() }] },
      { disputes: [] },
    ];
    for (const change of changes) {
      const after = withTie({ ...full, ...change });
      const rows = corrections(withTie(full), after, first.id, lang);
      expect(rows, JSON.stringify(change)).toHaveLength(1);
      expect(rows[0]?.before).not.toBe(rows[0]?.after);
    }
    const [title] = corrections(
      withTie({}),
      withTie({ title: other(first.title) }),
      first.id,
      lang,
    );
    expect(title).toMatchObject({ lang: otherLanguage[lang], after: "changed" });
  });

  it("are none of a tie that one version lacks, or that is the same", () => {
    expect(corrections(smallDataset, { ...smallDataset, ties: [] }, first.id, "en")).toEqual([]);
    expect(corrections(smallDataset, smallDataset, first.id, "en")).toEqual([]);
  });
});

describe("addresses of pinned records", () => {
  const pinned: Dataset = { ...smallDataset, isPinned: true };

  it("name the version once, also behind other keys", () => {
    const data = `data=${pinned.version}`;
    expect(pinnedAddress("/en", pinned)).toBe(`/en?${data}`);
    expect(pinnedAddress("/en?q=a", pinned)).toBe(`/en?q=a&${data}`);
    expect(pinnedAddress("/en", smallDataset)).toBe("/en");
  });

  it("of an embed do not say that the data may be newer", () => {
    const link = { site: "https://site.example", lang: "en", records: pinned } as const;
    const address = embedAddress(link, defaultFilter(pinned), {});
    expect(address).not.toContain("seen=");
    expect(embedAddress(link, defaultFilter(pinned), { seen: "older" })).not.toContain("seen=");
  });
});

describe("values of the filter", () => {
  it("are found by their name where they have no record", () => {
    const layer = { id: "trade", name: "Trade" };
    expect(matchesValue("layers", layer, smallDataset, "tra")).toBe(true);
    expect(matchesValue("layers", layer, smallDataset, "mil")).toBe(false);
    expect(matchesValue("sources", { id: "none", name: "Daily" }, smallDataset, "dai")).toBe(true);
  });
});
