import { describe, expect, it } from "vitest";
import { highlightNameRuns, highlightRuns } from "../../app/_domain/selection/highlight";
import { smallDataset } from "../fixtures/small-dataset";

/** Runs as one line, what was found in brackets. */
const markedText = (text: string, search: string) =>
  highlightRuns(text, search)
    .map((run) => (run.isMatch ? `[${run.text}]` : run.text))
    .join("");

describe("a search marks", () => {
  it.each([
    ["the beginning of a word", "Talks in Minsk", "min", "Talks in [Min]sk"],
    ["every word that it begins", "Minsk, MINSK", "minsk", "[Minsk], [MINSK]"],
    ["nothing inside of a word", "Tamanhint", "hint", "Tamanhint"],
    [
      "what stands behind hyphens and apostrophes",
      "al-Rajma, O'Neill",
      "raj neill",
      "al-[Raj]ma, O'[Neill]",
    ],
    ["the longest of several", "Benghazi", "b ben", "[Ben]ghazi"],
    ["letters with their diacritics", "Łukašenka", "lukas", "[Łukaš]enka"],
    ["composed and decomposed letters alike", "José José", "jose", "[José] [José]"],
    ["a letter that is read as two, whole", "Straße", "stras", "[Straß]e"],
    ["Arabic with its marks", "الحُوَيْج", "الحويج", "[الحُوَيْج]"],
    ["Arabic without the article of the search", "كفرة بعيدة", "الكفره", "[كفرة] بعيدة"],
    ["Arabic without the article of the text", "في الكفرة", "كفر", "في ال[كفر]ة"],
    ["the article where it is searched", "الرجمة", "الر", "[الر]جمة"],
    ["an article with marks as one", "الْكفرة", "كفرة", "الْ[كفرة]"],
    ["alef, ya and ta marbuta in any form", "أسامة بنغازى", "اسامه بنغازي", "[أسامة] [بنغازى]"],
    ["tatweel with the letter before it", "بنـــغازي", "بن", "[بنـــ]غازي"],
    ["Arabic digits", "737 و٧٣٧", "٧٣٧", "[737] و[٧٣٧]"],
    ["Arabic behind prefixes", "وللصحة بالتدريب", "صحة تدريب", "ولل[صحة] بال[تدريب]"],
    ["letters and digits of one word", "Il-76 IL76", "il76", "[Il]-[76] [IL76]"],
    ["Cyrillic", "Артём и артем", "артем", "[Артём] и [артем]"],
    ["nothing for signs alone", "A – B", "– !", "A – B"],
    ["nothing without a search", "Minsk", "", "Minsk"],
    ["an empty text", "", "a", ""],
  ])("%s", (_, text, search, expected) => {
    expect(markedText(text, search)).toBe(expected);
  });
});

describe("a name found by another", () => {
  const [envoy] = smallDataset.actors;
  if (!envoy) throw new Error("the small dataset lacks an actor");
  const name = (search: string) => highlightNameRuns("José Müller", envoy, search);

  it("is marked whole", () => {
    expect(name("Артем")).toEqual([{ at: 0, text: "José Müller", isMatch: true }]);
  });

  it("is marked where its own letters were found", () => {
    expect(name("mül pepe")).toEqual([
      { at: 0, text: "José ", isMatch: false },
      { at: 5, text: "Mül", isMatch: true },
      { at: 8, text: "ler", isMatch: false },
    ]);
  });

  it("stays as it is where nothing found it", () => {
    expect(name("carrier")).toEqual([{ at: 0, text: "José Müller", isMatch: false }]);
    expect(name("")).toEqual([{ at: 0, text: "José Müller", isMatch: false }]);
  });
});
