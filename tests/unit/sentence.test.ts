import { describe, expect, it, test } from "vitest";
import { defaultFilter, type Filter, parseFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import {
  sentence,
  sentenceParts,
  sentenceWithStatuses,
} from "../../app/_domain/sentences/sentence";
import { originRangeWords } from "../../app/_domain/sentences/sentence-clauses";
import { disputedWords } from "../../app/_domain/text/counted-nouns";
import { smallDataset as dataset } from "../fixtures/small-dataset";

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");
const selectionOf = (query: string) =>
  select(dataset, parseFilter(new URLSearchParams(query), dataset).filter);

/** A selection of so many ties of so many, under a filter that leaves no trace in the words. */
const withCounts = (matched: number, total: number) => {
  const [tie] = select(dataset, defaultFilter(dataset)).ties;
  const ties = Array.from({ length: matched }, () => tie).filter((item) => item !== undefined);
  return { records: dataset, filter: defaultFilter(dataset), total, ties };
};

describe("the statuses", () => {
  const ofStatuses = (official: number, reported: number, assessed: number) => {
    const selection = withCounts(official + reported + assessed, official + reported + assessed);
    const statusAt = (at: number) =>
      at < official ? "official" : at < official + reported ? "reported" : "assessed";
    const ties = selection.ties.map((tie, at) => ({ ...tie, status: statusAt(at) }) as const);
    return { ...selection, ties };
  };

  it.each([
    [45, 26, 9, "80 ties: 45 official, 26 reported, 9 analysts' readings"],
    [2, 0, 1, "3 ties: 2 official, 1 analysts' reading"],
    [0, 1, 0, "1 tie: 1 reported"],
    [0, 0, 0, "0 ties"],
  ])("of %i, %i and %i ties in English", (official, reported, assessed, words) => {
    expect(sentenceWithStatuses(ofStatuses(official, reported, assessed), "en")).toBe(words);
  });

  it.each([
    [45, 26, 9, "45 رسمية، 26 وفق تقارير، 9 آراء محللين"],
    [1, 1, 1, "واحدة رسمية، واحدة وفق تقارير، رأي واحد لمحللين"],
    [2, 2, 2, "اثنتان رسميتان، اثنتان وفق تقارير، رأيان لمحللين"],
    [3, 3, 11, "3 رسمية، 3 وفق تقارير، 11 رأيًا لمحللين"],
    [3, 3, 100, "3 رسمية، 3 وفق تقارير، 100 رأي لمحللين"],
  ])("of %i, %i and %i ties in Arabic", (official, reported, assessed, words) => {
    const said = sentenceWithStatuses(ofStatuses(official, reported, assessed), "ar");
    expect(said.split(": ")[1]).toBe(words);
  });

  it("follow the clauses, and are left out where the filter leaves one", () => {
    expect(sentenceWithStatuses(selectionOf("layers=military"), "en")).toMatch(
      /^5 of 8 ties: military; 4 official, 1 reported$/,
    );
    const one = selectionOf("statuses=official");
    expect(sentenceWithStatuses(one, "en")).toBe(sentence(one, "en"));
  });
});

describe("the count", () => {
  it.each([
    [80, 80, "80 ties", "80 صلة"],
    [0, 0, "0 ties", "لا صلات"],
    [1, 1, "1 tie", "صلة واحدة"],
    [2, 2, "2 ties", "صلتان"],
    [3, 3, "3 ties", "3 صلات"],
    [10, 10, "10 ties", "10 صلات"],
    [11, 11, "11 ties", "11 صلة"],
    [99, 99, "99 ties", "99 صلة"],
    [100, 100, "100 ties", "100 صلة"],
    [103, 103, "103 ties", "103 صلات"],
    [0, 80, "0 of 80 ties", "لا صلات من 80"],
    [1, 80, "1 of 80 ties", "صلة واحدة من 80 صلة"],
    [2, 80, "2 of 80 ties", "صلتان من 80 صلة"],
    [5, 80, "5 of 80 ties", "5 صلات من 80 صلة"],
    [10, 80, "10 of 80 ties", "10 صلات من 80 صلة"],
    [11, 80, "11 of 80 ties", "11 من 80 صلة"],
    [65, 80, "65 of 80 ties", "65 من 80 صلة"],
    [0, 1, "0 of 1 tie", "لا صلات من 1"],
    [1, 2, "1 of 2 ties", "صلة واحدة من صلتين"],
    [2, 10, "2 of 10 ties", "صلتان من 10 صلات"],
    [100, 200, "100 of 200 ties", "100 من 200 صلة"],
    [3, 1103, "3 of 1,103 ties", "3 صلات من 1,103 صلات"],
  ])("of %i in %i is %j, %j", (matched, total, en, ar) => {
    expect(sentenceParts(withCounts(matched, total), "en")).toEqual({ count: en, rest: "" });
    expect(sentenceParts(withCounts(matched, total), "ar")).toEqual({ count: ar, rest: "" });
  });
});

describe("the sentence", () => {
  it.each([
    ["", "8 ties", "8 صلات"],
    [
      "layers=military,trade&from=north&to=south&time=2025-02..2025-05",
      "3 of 8 ties: military and trade, Label north to Label south, February–May 2025",
      "3 صلات من 8 صلات: عسكرية وتجارية، من الشمال إلى الجنوب، من فبراير إلى مايو 2025",
    ],
    [
      "time=2024..2025",
      "8 ties, 2024–2025; 2 disputed",
      "8 صلات، من 2024 إلى 2025؛ اثنتان منها تتضارب فيهما المصادر",
    ],
    ["time=2025-06", "0 of 8 ties, June 2025", "لا صلات من 8، يونيو 2025"],
    [
      "time=2025-06&possible=true&known=2025-06-01",
      "2 of 8 ties, June 2025, or possibly then, as known by 1 June 2025; 1 disputed",
      "صلتان من 8 صلات، يونيو 2025، أو ربما في تلك الفترة، بحسب ما كان منشورًا حتى 1 يونيو 2025؛ إحداهما تتضارب فيها المصادر",
    ],
    ["layers=none", "0 of 8 ties: no layer", "لا صلات من 8: دون أي نوع"],
    ["from=south", "2 of 8 ties: from Label south", "صلتان من 8 صلات: من الجنوب"],
    [
      "to=far,south-airport",
      "1 of 8 ties: to Place south-airport or Label far; 1 disputed",
      "صلة واحدة من 8 صلات: إلى مطار الجنوب أو البعيد؛ تتضارب فيها المصادر",
    ],
    [
      "places=north,south,south-airport,far",
      "8 ties: at 4 places; 2 disputed",
      "8 صلات: في 4 أماكن؛ اثنتان منها تتضارب فيهما المصادر",
    ],
    [
      "sectors=health,visit",
      "3 of 8 ties: health and EU visit; 1 disputed",
      "3 صلات من 8 صلات: صحة وزيارة؛ واحدة منها تتضارب فيها المصادر",
    ],
    [
      "sectors=training,health,visit,unused",
      "8 ties: 4 sectors; 2 disputed",
      "8 صلات: 4 قطاعات؛ اثنتان منها تتضارب فيهما المصادر",
    ],
    [
      "statuses=official",
      "5 of 8 ties: official; 1 disputed",
      "5 صلات من 8 صلات: رسمية؛ واحدة منها تتضارب فيها المصادر",
    ],
    [
      "actors=carrier",
      "2 of 8 ties: naming Carrier Lines; 1 disputed",
      "صلتان من 8 صلات: يرد فيهما اسم الناقل؛ إحداهما تتضارب فيها المصادر",
    ],
    [
      "sources=late,month",
      "3 of 8 ties: according to Monthly or Late News; 2 disputed",
      "3 صلات من 8 صلات: بحسب الشهرية أو أخبار؛ اثنتان منها تتضارب فيهما المصادر",
    ],
    [
      "sources=march,month,may,relay,late",
      "7 of 8 ties: according to 5 articles; 2 disputed",
      "7 صلات من 8 صلات: بحسب 5 مواد منشورة؛ اثنتان منها تتضارب فيهما المصادر",
    ],
    ["disputed=true", "2 of 8 ties: disputed", "صلتان من 8 صلات: تتضارب فيهما المصادر"],
    [
      "origins=2..",
      "2 of 8 ties: at least 2 independent sources; 1 disputed",
      "صلتان من 8 صلات: مصدران مستقلان على الأقل؛ إحداهما تتضارب فيها المصادر",
    ],
    [
      "origins=..1",
      "6 of 8 ties: at most 1 independent source; 1 disputed",
      "6 صلات من 8 صلات: مصدر مستقل واحد على الأكثر؛ واحدة منها تتضارب فيها المصادر",
    ],
    [
      "origins=1..1",
      "6 of 8 ties: 1 independent source; 1 disputed",
      "6 صلات من 8 صلات: مصدر مستقل واحد؛ واحدة منها تتضارب فيها المصادر",
    ],
    [
      "origins=1..3",
      "8 ties: 1–3 independent sources; 2 disputed",
      "8 صلات: من مصدر واحد إلى 3 مصادر مستقلة؛ اثنتان منها تتضارب فيهما المصادر",
    ],
    ["q=il-76", "1 of 8 ties: containing “il-76”", "صلة واحدة من 8 صلات: فيها «il-76»"],
    [
      "known=2025-05-26",
      "6 of 8 ties, as known by 26 May 2025; 1 disputed",
      "6 صلات من 8 صلات، بحسب ما كان منشورًا حتى 26 مايو 2025؛ واحدة منها تتضارب فيها المصادر",
    ],
  ])("of %j", (query, en, ar) => {
    expect(plain(sentence(selectionOf(query), "en"))).toBe(en);
    expect(plain(sentence(selectionOf(query), "ar"))).toBe(ar);
  });

  it("isolates names and searches", () =>
    expect(sentence(selectionOf("from=south&q=il"), "ar")).toContain(
      "من \u2068الجنوب\u2069، فيها «\u2068il\u2069»",
    ));

  it("names a publisher once, however many of its pages are chosen", () => {
    const sources = dataset.sources.map((source) => ({
      ...source,
      publisher: { ar: "و", en: "Wire" },
    }));
    const selection = selectionOf("sources=march,month,may,relay");
    expect(plain(sentence({ ...selection, records: { ...dataset, sources } }, "en"))).toContain(
      ": according to Wire;",
    );
  });
});

test.each([{ sectors: ["gone"] }, { actors: ["gone"] }] satisfies Partial<Filter>[])(
  "ids that the dataset lacks are not worded: %o",
  (part) => {
    const filter = { ...defaultFilter(dataset), ...part };
    expect(sentence(select(dataset, filter), "en")).toBe("0 of 8 ties");
  },
);

test.each([
  [{ origins: { from: 0, to: 0 } }, "0 independent sources"],
  [{ origins: { from: null, to: null } }, "at most 0 independent sources"],
] satisfies [Partial<Filter>, string][])("%o is worded %j", (part, words) => {
  const filter = { ...defaultFilter(dataset), ...part };
  expect(sentence({ ...selectionOf(""), filter }, "en")).toContain(words);
});

test.each([
  [0, 2, "0–2 independent sources", "من 0 إلى مصدرين مستقلين"],
  [1, 2, "1–2 independent sources", "مصدر مستقل أو مصدران"],
  [1, 5, "1–5 independent sources", "من مصدر واحد إلى 5 مصادر مستقلة"],
  [2, 5, "2–5 independent sources", "من مصدرين إلى 5 مصادر مستقلة"],
  [3, 12, "3–12 independent sources", "من 3 إلى 12 مصدرًا مستقلًا"],
])("the range of %i to %i origins is worded %j, %j", (from, to, en, ar) => {
  expect(originRangeWords({ from, to }, "en")).toBe(en);
  expect(originRangeWords({ from, to }, "ar")).toBe(ar);
});

describe("disputed ties", () => {
  it.each([
    [1, 1, "تتضارب فيها المصادر"],
    [1, 2, "إحداهما تتضارب فيها المصادر"],
    [2, 2, "كلتاهما تتضارب فيها المصادر"],
    [1, 3, "واحدة منها تتضارب فيها المصادر"],
    [2, 3, "اثنتان منها تتضارب فيهما المصادر"],
    [11, 80, "11 منها تتضارب فيها المصادر"],
  ])("are counted in Arabic as %i of %i", (disputed, total, words) => {
    expect(disputedWords(disputed, total, "ar")).toBe(words);
    expect(disputedWords(disputed, total, "en")).toBe(`${disputed} disputed`);
  });
});
