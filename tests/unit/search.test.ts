import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { defaultFilter, searchText } from "../../app/_domain/query/filter";
import { isListed } from "../../app/_domain/records/dataset";
import {
  matchesAnyWord,
  matchesEveryWord,
  matchesSource,
  matchesValue,
  spellings,
} from "../../app/_domain/selection/search";
import { select } from "../../app/_domain/selection/select";
import { foldWords, withoutArticle } from "../../app/_domain/text/folding";
import type { Language } from "../../app/_domain/vocabulary/language";
import { facetNames } from "../../app/_ui/parts/facet-names";
import { smallDataset } from "../fixtures/small-dataset";

const matchingIds = (q: string, records = dataset) =>
  select(records, { ...defaultFilter(records), q: searchText(q) }).ties.map(({ id }) => id);

/** The spelling of the page, and what else readers type for it. */
const rows: readonly (readonly [usual: string, ...others: string[]])[] = [
  [
    "Haftar",
    "haftar",
    "Hifter",
    "Hafter",
    "Heftar",
    "Khaftar",
    "حفتر",
    "حفتـر",
    "حَفْتَر",
    "Хафтар",
    "Гафтар",
  ],
  [
    "Khalifa Haftar",
    "Khalifah Hifter",
    "Kalifa Haftar",
    "خليفة حفتر",
    "خليفه حفتر",
    "Халифа Хафтар",
  ],
  ["Saddam Haftar", "Sadam Hifter", "صدام حفتر", "صدّام حفتر", "Саддам Хафтар"],
  [
    "Tamanhint",
    "Tamanhent",
    "Tamanhant",
    "Tamenhint",
    "Temenhint",
    "تمنهنت",
    "تمنهينت",
    "Таманхинт",
    "Таманхент",
  ],
  [
    "Kufra",
    "Al Kufrah",
    "al-Kufra",
    "El Kufra",
    "Koufra",
    "Cufra",
    "الكفرة",
    "الكفره",
    "كفرة",
    "الكُفْرة",
    "Куфра",
    "Эль-Куфра",
  ],
  ["Sabha", "Sebha", "Sabhah", "SEBHAH", "سبها", "سبهة", "سبهه", "Себха", "Сабха"],
  ["Benghazi", "Bengasi", "Banghazi", "Binghazi", "بنغازي", "بنغازى", "بنغـازي", "Бенгази"],
  ["Minsk", "Mensk", "Miensk", "مينسك", "منسك", "Минск", "Мінск"],
  ["Moscow", "Moskva", "موسكو", "Москва"],
  [
    "Rajma",
    "Al Rajmah",
    "Ar Rajmah",
    "Er-Rajma",
    "الرجمة",
    "الرجمه",
    "رجمة",
    "الرَّجمة",
    "Эр-Раджма",
  ],
  ["Haruj", "Harouj", "Haroudj", "الهروج", "هروج", "الهاروج", "Харудж"],
  ["Fezzan", "Fazzan", "Fezan", "فزان", "فزّان", "Феццан"],
  ["Tobruk", "Tubruq", "Tobrouk", "طبرق", "Тобрук"],
  ["Al-Abraq", "Labraq", "Labrak", "الأبرق", "الابرق", "الٱبرق", "لبرق", "Эль-Абрак"],
  [
    "Lukashenko",
    "Lukashenka",
    "Łukašenka",
    "Lukaschenko",
    "لوكاشينكو",
    "لوكاشنكو",
    "Лукашенко",
    "Лукашэнка",
  ],
  ["Hammad", "Hamad", "حماد", "حمّاد", "Хаммад"],
  ["Aguila Saleh", "Agila Salah", "Aqila Saleh", "عقيلة صالح", "عقيله صالح", "Агила Салех"],
  ["Hwaij", "Huweij", "Howeij", "الحويج", "حويج", "الحُوَيْج", "Хувейдж"],
  ["Yevkurov", "Evkurov", "Jewkurow", "يفكوروف", "إيفكوروف", "ايفكوروف", "Евкуров"],
  ["Khrenin", "Chrenin", "خرينين", "Хренин", "Хрэнін"],
  ["737", "٧٣٧", "۷۳۷"],
];

const variants = rows.flatMap(([usual, ...others]) =>
  others.map((other) => [other, usual] as const),
);

describe("a search in the records that are served", () => {
  it("is tried with more than 100 spellings", () => {
    expect(variants.length).toBeGreaterThan(100);
  });

  it.each(variants)("finds by %s the ties of %s", (other, usual) => {
    expect(matchingIds(usual).length).toBeGreaterThan(0);
    expect(matchingIds(other)).toEqual(matchingIds(usual));
  });

  it("never finds more by more letters", () => {
    for (const [usual] of rows)
      for (let length = 1; length < usual.length; length += 1) {
        const [less, more] = [
          matchingIds(usual.slice(0, length)),
          matchingIds(usual.slice(0, length + 1)),
        ];
        expect(
          more.filter((id) => !less.includes(id)),
          usual.slice(0, length + 1),
        ).toEqual([]);
      }
  });
});

/** Arabic conjunctions and prepositions alone and with the article, as they are written onto a word. */
const prefixes = ["و", "ف", "ب", "ك", "ل", "وال", "فال", "بال", "كال", "لل", "وب", "ول", "ولل"];

describe("an Arabic word of the records", () => {
  const texts = dataset.ties
    .filter(isListed)
    .map(({ id, title, summary }) => ({ id, words: foldWords(`${title.ar} ${summary.ar}`) }));
  const bases = new Set(texts.flatMap(({ words }) => words.map(withoutArticle)));
  const asked = texts.flatMap(({ id, words }) =>
    words.flatMap((word) =>
      prefixes
        .filter((prefix) => word.startsWith(prefix) && bases.has(word.slice(prefix.length)))
        .map((prefix) => ({ id, word, base: word.slice(prefix.length) })),
    ),
  );

  it("is found by its base behind every prefix", () => {
    expect(new Set(asked.map(({ word }) => word)).size).toBeGreaterThan(100);
    const results = new Map(
      [...new Set(asked.map(({ base }) => base))].map((base) => [base, matchingIds(base)]),
    );
    const missing = asked.filter(({ id, base }) => !results.get(base)?.includes(id));
    expect(missing).toEqual([]);
  });

  it.each(["أدوية", "تنمية", "صحة", "تدريب", "أمن", "تعاون"])(
    "%s is found wherever it stands",
    (word) => {
      const base = foldWords(word)[0] ?? "";
      const containing = texts.filter(({ words }) =>
        words.some((one) =>
          ["", "ال", ...prefixes].some((prefix) => one.startsWith(prefix + base)),
        ),
      );
      expect(containing.length).toBeGreaterThan(0);
      expect(matchingIds(word)).toEqual(expect.arrayContaining(containing.map(({ id }) => id)));
    },
  );
});

describe("a search without letters and digits", () => {
  it.each(["!!!", "😀", "«»", "-", "،", "ـ"])("%s matches nothing", (search) => {
    expect(matchingIds(search)).toEqual([]);
    expect(dataset.sources.filter((source) => matchesSource(source, search))).toEqual([]);
  });

  it("is no narrower for marks beside its words", () => {
    expect(matchingIds("«Minsk» - !")).toEqual(matchingIds("Minsk"));
    expect(dataset.sources.every((source) => matchesSource(source, " "))).toBe(true);
  });
});

describe("letters and digits of one word", () => {
  it.each([
    ["il76", "Il-76"],
    ["IL 76", "Il-76"],
    ["إل76", "إل-76"],
    ["boeing737", "Boeing 737"],
  ])("are found as %s like %s", (one, other) => {
    expect(matchingIds(other).length).toBeGreaterThan(0);
    expect(matchingIds(one)).toEqual(matchingIds(other));
  });
});

describe("a menu", () => {
  const values = (
    key: "places" | "actors" | "sources" | "sectors",
    search: string,
    lang: Language,
  ) =>
    dataset[key]
      .filter((record) =>
        matchesValue(
          key,
          { id: record.id, name: facetNames[key](record.id, dataset, lang) },
          dataset,
          search,
        ),
      )
      .map(({ id }) => id);

  it.each([
    ["places", "كفرة", "kufra"],
    ["places", "Bengasi", "benghazi"],
    ["places", "بنغازي", "benghazi"],
    ["places", "Koufra", "kufra"],
    ["actors", "Lukashenka", "lukashenko"],
    ["actors", "حفتر", "khalifa-haftar"],
    ["actors", "Хафтар", "khalifa-haftar"],
  ] as const)("of %s finds by %s what the search finds: %s", (key, search, id) => {
    expect(values(key, search, "en")).toContain(id);
    expect(values(key, search, "ar")).toContain(id);
  });

  it("finds every place and actor by every spelling", () => {
    for (const key of ["places", "actors"] as const)
      for (const record of dataset[key])
        for (const name of spellings(record)) expect(values(key, name, "en")).toContain(record.id);
  });

  it("finds sources by their name on the page, their title and the other language", () => {
    const source = dataset.sources.find(({ title, published }) => title && published);
    for (const text of [source?.publisher.ar, source?.publisher.en, source?.title])
      expect(values("sources", text ?? "", "en")).toContain(source?.id);
    expect(values("sources", "2025", "en").length).toBeGreaterThan(10);
  });

  it("finds sectors in both languages", () => {
    for (const { id, name } of dataset.sectors)
      for (const text of [name.ar, name.en]) expect(values("sectors", text, "en")).toContain(id);
    expect(values("sectors", "nothing-has-this", "en")).toEqual([]);
  });
});

describe("a name of one word", () => {
  const named = {
    ...smallDataset,
    places: smallDataset.places.map((place) =>
      place.id === "far" ? { ...place, aliases: ["Farlandia", "Flights", "Two words"] } : place,
    ),
  };

  it("stands for the others in the texts of ties", () => {
    expect(matchingIds("farlandia", named)).toContain("within-hub");
    expect(matchingIds("flights", named)).toEqual(matchingIds("farlandia", named));
  });

  it("does not stand for one of two words", () => {
    expect(matchingIds("two", named)).not.toContain("within-hub");
  });
});

describe("a place or actor", () => {
  const [, , , far] = smallDataset.places;
  const [envoy] = smallDataset.actors;
  if (!far || !envoy) throw new Error("the small dataset lacks a place or an actor");

  it("is named by the beginnings of words of one language or several", () => {
    expect(matchesEveryWord(envoy, "jos mu")).toBe(true);
    expect(matchesEveryWord(envoy, "pep артем")).toBe(true);
    expect(matchesEveryWord(envoy, "jose carrier")).toBe(false);
    expect(matchesAnyWord(envoy, "jose carrier")).toBe(true);
    expect(matchesAnyWord(envoy, "carrier")).toBe(false);
  });

  it("has its names, labels and aliases as spellings", () => {
    expect(spellings(far)).toEqual(["البعيد", "Place far", "Место far", "البعيد", "Label far"]);
    expect(spellings(envoy)).toEqual(["خوسيه", "José Müller", "Артём", "Pepe"]);
  });
});
