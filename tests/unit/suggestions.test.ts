import { describe, expect, it } from "vitest";
import { suggestions } from "../../app/_domain/selection/suggestions";
import { smallDataset } from "../fixtures/small-dataset";

const suggested = (search: string, lang: "ar" | "en" = "en", most = 4) =>
  suggestions(smallDataset, search, lang, most).map(({ key, id, matchedSpelling: also }) => ({
    key,
    id,
    also,
  }));

describe("suggestions", () => {
  it("are places first, then actors, that the search names", () => {
    expect(suggested("carr")).toEqual([{ key: "actors", id: "carrier", also: null }]);
    expect(suggested("place").map(({ id }) => id)).toEqual([
      "north",
      "south",
      "south-airport",
      "far",
    ]);
  });

  it("say by which other spelling they were found", () => {
    expect(suggested("merid")).toEqual([{ key: "places", id: "south", also: "Meridional" }]);
    expect(suggested("артем")).toEqual([{ key: "actors", id: "envoy", also: "Артём" }]);
    expect(suggested("place far", "ar")).toEqual([{ key: "places", id: "far", also: "Place far" }]);
  });

  it("say no spelling where several were searched at once", () => {
    expect(suggested("pepe артем")).toEqual([{ key: "actors", id: "envoy", also: null }]);
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
    expect(suggested("بعيد", "ar")).toEqual([{ key: "places", id: "far", also: null }]);
  });

  it("are at most so many of a kind", () => {
    expect(suggested("place", "en", 2).map(({ id }) => id)).toEqual(["north", "south"]);
  });

  it("are none without a search", () => {
    expect(suggested("")).toEqual([]);
    expect(suggested("–")).toEqual([]);
  });
});
