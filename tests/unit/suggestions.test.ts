import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { defaultFilter, type Filter, formatFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import { searchAlternatives, suggestions } from "../../app/_domain/selection/suggestions";
import { smallDataset } from "../fixtures/small-dataset";

const suggestedNames = (search: string, lang: "ar" | "en" = "en", most = 4) =>
  suggestions(smallDataset, search, lang, most).map(({ key, id, matchedSpelling: also }) => ({
    key,
    id,
    also,
  }));

describe("suggestions", () => {
  it("are places first, then actors, that the search names", () => {
    expect(suggestedNames("carr")).toEqual([{ key: "actors", id: "carrier", also: null }]);
    expect(suggestedNames("place").map(({ id }) => id)).toEqual([
      "north",
      "south",
      "south-airport",
      "far",
    ]);
  });

  it("say by which other spelling they were found", () => {
    expect(suggestedNames("merid")).toEqual([{ key: "places", id: "south", also: "Meridional" }]);
    expect(suggestedNames("артем")).toEqual([{ key: "actors", id: "envoy", also: "Артём" }]);
    expect(suggestedNames("place far", "ar")).toEqual([
      { key: "places", id: "far", also: "Place far" },
    ]);
  });

  it("say no spelling where several were searched at once", () => {
    expect(suggestedNames("pepe артем")).toEqual([{ key: "actors", id: "envoy", also: null }]);
  });

  it("stand first where the name shown was searched", () => {
    const { places } = smallDataset;
    const named = places.map((place) =>
      place.id === "north" ? { ...place, aliases: ["Farther"] } : place,
    );
    const found = suggestions({ ...smallDataset, places: named }, "far", "en", 4);
    expect(found.map(({ id, matchedSpelling: also }) => `${id} ${also}`)).toEqual([
      "far null",
      "north Farther",
    ]);
  });

  it("find an Arabic name without its article", () => {
    expect(suggestedNames("بعيد", "ar")).toEqual([{ key: "places", id: "far", also: null }]);
  });

  it("are at most so many of a kind", () => {
    expect(suggestedNames("place", "en", 2).map(({ id }) => id)).toEqual(["north", "south"]);
  });

  it("are none without a search", () => {
    expect(suggestedNames("")).toEqual([]);
    expect(suggestedNames("–")).toEqual([]);
  });
});

describe("suggestions in the records that are served", () => {
  const offered = (search: string) =>
    suggestions(dataset, search, "en", 4).map(({ key, id }) => `${key}:${id}`);

  it.each([
    ["Lukaschenka", "actors:lukashenko"],
    ["تامنهنت", "places:tamanhint"],
    ["Haftaar", "actors:khalifa-haftar"],
    ["Minks", "places:minsk"],
    ["Bengahzi", "places:benghazi"],
    ["لوكاشينو", "actors:lukashenko"],
  ])("%s, one letter off, offers %s", (search, option) => {
    expect(offered(search)).toContain(option);
  });

  it.each(["Mxnks", "tractor", "ab", "Haf"])(
    "%s is not read as another name than it begins",
    (search) => {
      const names = suggestions(dataset, search, "en", 4).map(
        ({ record }) => record?.name.en ?? "",
      );
      expect(names.every((name) => name.toLowerCase().includes(search.toLowerCase()))).toBe(true);
    },
  );

  it.each(["May 2025", "مايو 2025", "2025-05", "٢٠٢٥ مايو", "2025 May"])(
    "%s offers the month",
    (search) => {
      expect(offered(search)).toEqual(["time:2025-05"]);
    },
  );

  it.each(["May", "2025", "mai 2025", "May 2030", "17 May 2025"])(
    "%s offers no month",
    (search) => {
      expect(offered(search).filter((option) => option.startsWith("time:"))).toEqual([]);
    },
  );
});

describe("what a search without matches may mean", () => {
  const alternatives = (search: string, more: Partial<Filter> = {}, lang: "ar" | "en" = "en") => {
    const filter = { ...defaultFilter(dataset), ...more, q: search };
    expect(select(dataset, filter).ties).toEqual([]);
    return searchAlternatives(dataset, filter, lang).map(({ name, change, count }) => {
      const changed = { ...filter, ...change };
      expect(select(dataset, changed).ties).toHaveLength(count);
      return [name, formatFilter(changed, dataset)];
    });
  };

  it.each([
    ["Lukaschenka", "Alexander Lukashenko", "actors=lukashenko"],
    ["Haftaar", "Khalifa Haftar", "actors=khalifa-haftar"],
    ["Bengahzi", "Benghazi", "places=benghazi"],
    ["تامنهنت", "Tamanhint air base", "places=tamanhint"],
    ["May 2025", "May 2025", "time=2025-05"],
    ["مايو 2025", "May 2025", "time=2025-05"],
    ["٠٥ ٢٠٢٥", "May 2025", "time=2025-05"],
  ])("%s is %s", (search, name, query) => {
    expect(alternatives(search)).toContainEqual([name, query]);
  });

  it("keeps the rest of the filter and leaves out what matches no tie with it", () => {
    expect(alternatives("Lukaschenka", { layers: ["diplomatic"] })).toEqual([
      ["Alexander Lukashenko", "layers=diplomatic&actors=lukashenko"],
    ]);
    expect(alternatives("Lukaschenka", { time: { start: "2019", end: "2019" } })).toEqual([]);
  });

  it("leaves out what the filter has", () => {
    expect(alternatives("Lukaschenka", { actors: ["lukashenko"] })).toEqual([]);
    const may = { start: "2025-05", end: "2025-05" };
    expect(alternatives("May 2025", { time: may })).toEqual([]);
    expect(alternatives("May 2025", { time: { ...may, start: "2025-04" } })).toHaveLength(1);
  });
});
