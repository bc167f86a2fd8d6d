import { describe, expect, it } from "vitest";
import { comparisonQuery } from "../../app/_domain/query/comparison-params";
import { buildDataset } from "../../app/_domain/records/build-dataset";
import type { Dataset } from "../../app/_domain/records/dataset";
import { type Releases, readState } from "../../app/_domain/selection/compared-state";
import { compareStates, comparisonGroups } from "../../app/_domain/selection/comparison";
import {
  comparisonSentence,
  groupWords,
  sharedWords,
  sideWords,
} from "../../app/_domain/sentences/comparison-sentence";
import { comparisonPreview } from "../../app/_domain/sentences/previews";
import { languages } from "../../app/_domain/vocabulary/language";
import { smallDataset } from "../fixtures/small-dataset";

/** A release of the small dataset without some ties and with some texts changed. */
function release(version: string, modified: string, without: readonly string[]): Dataset {
  const ties = smallDataset.ties
    .filter(({ id }) => !without.includes(id))
    .map((tie) => (tie.id === "plain" ? { ...tie, title: { ar: "كان", en: "Was" } } : tie));
  const { sectors, sides, questions, fields, kinds, origins } = smallDataset;
  const { name, standfirst, licence, author, focus } = smallDataset;
  return {
    ...buildDataset({
      ...smallDataset,
      header: {
        ...{ name, standfirst, licence, author, focus, modified },
        ...{ sectors, sides, questions, fields, kinds, origins },
      },
      version,
      ties: ties.map(({ sources: _, origins: __, disputed: ___, known: ____, ...tie }) => tie),
    }),
    isPinned: true,
  };
}

const list = [
  release("0123456789ab", "2025-11-01", ["before", "after"]),
  release("ba9876543210", "2025-11-01", []),
];
const releases: Releases = {
  current: smallDataset,
  find: (version) => list.find((one) => one.version === version) ?? null,
};
const [older, newer] = list.map(({ version }) => `data=${version}`);

const stateOf = (query: string) => readState(query, releases, false);
const compare = (a: string, b: string) => compareStates(stateOf(a), stateOf(b));
const ids = (a: string, b: string) => {
  const { groups } = compare(a, b);
  return comparisonGroups.map((group) => groups[group].map(({ id }) => id));
};
const words = (a: string, b: string) =>
  languages.map((lang) => comparisonSentence(compare(a, b), lang)).toReversed();

describe("the query of a compared state", () => {
  it("is brought into canonical form, with its version", () => {
    expect(stateOf(`${newer}&layers=trade,military&q=`).query).toBe(
      `layers=military,trade&${newer}`,
    );
    expect(stateOf("utm_source=x").query).toBe("");
  });

  it("names what cannot be read, which then has no effect", () => {
    const { query, problems, unknownVersion } = stateOf(
      "layers=air&view=3/1/1&data=today&known=2025-05-01",
    );
    expect(query).toBe("known=2025-05-01");
    expect(problems.map(({ parameter }) => parameter)).toEqual(["data", "layers", "view"]);
    expect(unknownVersion).toBeNull();
  });

  it("names a version that was never released", () => {
    const { dataset, query, unknownVersion } = stateOf("data=ffffffffffff");
    expect([dataset, query]).toEqual([smallDataset, ""]);
    expect(unknownVersion).toEqual({ parameter: "data", detail: "names no release" });
  });

  it("may be the query of a page, with keys that select no ties, or of a form", () => {
    const link =
      "view=3/1/1&tie=plain&theme=dark&head=x&layers=trade&layers=military&time.start=2025";
    const { query, problems } = readState(link, releases, true);
    expect([query, problems]).toEqual(["layers=military,trade&time=2025..", []]);
    expect(readState("nothing=1", releases, true).problems).toHaveLength(1);
  });

  it("is written into the query of a comparison once percent-encoded", () => {
    const [a, b] = ["layers=military", "q=a%20b"];
    expect(comparisonQuery(a, b)).toBe("a=layers%3Dmilitary&b=q%3Da%2520b");
    expect(comparisonQuery(a, null)).toBe("a=layers%3Dmilitary");
    expect(comparisonQuery("", b)).toBe("a=&b=q%3Da%2520b");
    expect(comparisonQuery("", null)).toBe("");
  });
});

describe("the groups of a comparison", () => {
  it("are the ties of one side alone and of both", () => {
    expect(ids("layers=military", "statuses=official")).toEqual([
      ["same-days"],
      ["after", "before", "plain", "undated-claim"],
      ["disputed-by-others"],
    ]);
  });

  it("follow the ids of ties, whichever version each side draws", () => {
    expect(ids(`${older}&layers=military`, "layers=military")[2]).toEqual(["after", "before"]);
    expect(compare(older ?? "", "").changed).toEqual([{ id: "plain", fields: ["title"] }]);
    expect(compare("", "").changed).toEqual([]);
  });
});

describe("the sentence of a comparison", () => {
  it("says that equal states do not differ", () => {
    expect(words("layers=military&statuses=reported", "statuses=reported&layers=military")).toEqual(
      [
        "No difference between the two: 1 tie in each.",
        "لا فرق بين الحالتين: في كل منهما صلة واحدة.",
      ],
    );
  });

  it("says what both sides are about, what each shows and what one alone shows", () => {
    expect(words("statuses=official&layers=military,trade", "layers=military,trade")).toEqual([
      "Military and trade – official: 5 ties; every status: 7 ties. Only in the second: 2 ties (1 military and 1 trade).",
      "عسكرية وتجارية – رسمية: 5 صلات؛ كل الحالات: 7 صلات. في الثانية وحدها: صلتان (واحدة عسكرية وواحدة تجارية).",
    ]);
    expect(words("layers=military", "statuses=official")).toEqual([
      "Military, every status: 5 ties; all layers, official: 5 ties. In both: 4 ties. Only in the first: 1 tie (military). Only in the second: 1 tie (trade).",
      "عسكرية، كل الحالات: 5 صلات؛ كل أنواع الصلات، رسمية: 5 صلات. في الحالتين: 4 صلات. في الأولى وحدها: صلة واحدة (عسكرية). في الثانية وحدها: صلة واحدة (تجارية).",
    ]);
  });

  it("has the dual of Arabic", () => {
    expect(words("", "places=far")[1]).toContain("(5 عسكرية وواحدة تجارية)");
    expect(words("layers=trade", "q=zzz")[1]).toContain("صلتان (تجاريتان)");
    expect(words("", "layers=military")[1]).toContain("(اثنتان تجاريتان وواحدة دبلوماسية)");
  });

  it("says where no tie is in both, and nothing more where neither side has one", () => {
    expect(words("layers=military", "layers=trade")[0]).toContain(". No tie is in both. ");
    expect(words("q=yyy", "q=zzz")[0]).toBe(
      "Containing “\u2068yyy\u2069”: 0 ties; containing “\u2068zzz\u2069”: 0 ties.",
    );
  });

  it("names the records of each side by their day, and by their version where the day is the same", () => {
    expect(words(older ?? "", "")).toEqual([
      "Data of 1 November 2025: 6 ties; today’s data: 8 ties. Only in the second: 2 ties (military). What they say of 1 tie differs.",
      "بيانات 1 نوفمبر 2025: 6 صلات؛ بيانات اليوم: 8 صلات. في الثانية وحدها: صلتان (عسكريتان). ويختلف ما يرد فيهما بشأن صلة واحدة.",
    ]);
    expect(words(older ?? "", newer ?? "")[0]).toContain(
      "Data of 1 November 2025 (\u20680123456789ab\u2069): 6 ties; data of 1 November 2025 (\u2068ba9876543210\u2069): 8 ties",
    );
    expect(words(`${newer}&layers=trade`, "layers=trade")[0]).toContain(
      ". Both show the same ties.",
    );
  });

  it("says where ties go to in one clause, and when in the last", () => {
    const comparison = compare("to=south&known=2025-06-01&disputed=true", "to=north&disputed=true");
    expect(sideWords(comparison.a, comparison.b, "en")).toBe(
      "to \u2068Label south\u2069, as known by 1 June 2025",
    );
    expect(sideWords(comparison.b, comparison.a, "en")).toBe(
      "to \u2068Label north\u2069, as known today",
    );
    expect(sharedWords(comparison, "en")).toBe("disputed");
  });

  it("has words for what would stand in each group", () => {
    for (const lang of languages)
      for (const group of comparisonGroups)
        expect(groupWords[lang].empty[group]).not.toBe(groupWords[lang].names[group]);
  });
});

describe("the preview of a comparison", () => {
  it("is titled and drawn by its difference, at the same address in each language", () => {
    const preview = comparisonPreview("https://site.example", "en", compare("", "layers=trade"));
    expect(preview.picture.alt).toBe(comparisonSentence(compare("", "layers=trade"), "en"));
    expect(preview.title).toContain(preview.picture.alt);
    expect(preview.address).toBe("https://site.example/en/compare?a=&b=layers%3Dtrade");
    expect(preview.addresses.ar).toBe("https://site.example/ar/compare?a=&b=layers%3Dtrade");
    expect(preview.picture.url).toContain("/api/compare.png?");
  });
});
