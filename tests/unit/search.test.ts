import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { defaultFilter, searchText } from "../../app/_domain/query/filter";
import { matchesAnyWord, matchesEveryWord, spellings } from "../../app/_domain/selection/search";
import { select } from "../../app/_domain/selection/select";
import { smallDataset } from "../fixtures/small-dataset";

const found = (q: string, records = dataset) =>
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
    expect(found(usual).length).toBeGreaterThan(0);
    expect(found(other)).toEqual(found(usual));
  });

  it("never finds more by more letters", () => {
    for (const [usual] of rows)
      for (let length = 1; length < usual.length; length += 1) {
        const [less, more] = [found(usual.slice(0, length)), found(usual.slice(0, length + 1))];
        expect(
          more.filter((id) => !less.includes(id)),
          usual.slice(0, length + 1),
        ).toEqual([]);
      }
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
    expect(found("farlandia", named)).toContain("within-hub");
    expect(found("flights", named)).toEqual(found("farlandia", named));
  });

  it("does not stand for one of two words", () => {
    expect(found("two", named)).not.toContain("within-hub");
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
