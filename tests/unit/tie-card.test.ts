import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { cardAlternative, tieCard } from "../../app/_domain/sentences/tie-card";
import { languages } from "../../app/_domain/vocabulary/language";
import { smallDataset } from "../fixtures/small-dataset";

const cardOf = (id: string, lang: "ar" | "en" = "en", dataset = smallDataset) => {
  const tie = dataset.ties.find((each) => each.id === id);
  if (!tie) throw new Error(`no tie ${id}`);
  return tieCard(tie, dataset, lang);
};

describe("the card of a tie", () => {
  it("counts the articles and independent sources of this tie alone", () => {
    expect(cardOf("within-hub").evidence).toBe("3 articles, 2 independent sources");
    expect(cardOf("belarusian-trainers-tamanhint-2025-05", "ar", real).evidence).toBe(
      "6 مواد منشورة، مصدران مستقلان",
    );
  });

  it("gives the versions of its first disputed point, each with its origin, under their question", () => {
    const { topic, statements, disagreement } = cardOf(
      "belarusian-trainers-tamanhint-2025-05",
      "en",
      real,
    );
    expect(topic).toBe("How they got there");
    expect(statements.map(({ who }) => who)).toEqual([
      "Libya al-Ahrar TV",
      "Agenzia Nova",
      "Shaf Center for Crisis Analysis and Future Studies",
    ]);
    expect(disagreement).toBe("Sources disagree on 2 points");
  });

  it("names publishers where two versions go back to one origin", () => {
    const { statements } = cardOf("battalion-87-graduation-2025-09-08", "en", real);
    expect(new Set(statements.map(({ who }) => who)).size).toBe(statements.length);
  });

  it("counts the further sources of a version", () => {
    const [, version] = cardOf("disputed-by-others").statements;
    expect(version?.who).toMatch(/ and 1 other$/);
  });

  it("gives one claim of each independent source where nothing is disputed", () => {
    const { topic, statements, disagreement } = cardOf("within-hub");
    expect(topic).toBeNull();
    expect(disagreement).toBeNull();
    expect(statements).toHaveLength(2);
  });

  it.each(real.ties.map(({ id }) => id))("of %s has one to three lines of who says what", (id) => {
    for (const lang of languages) {
      const { statements } = cardOf(id, lang, real);
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.length).toBeLessThanOrEqual(3);
    }
  });

  it("names by its id what the dataset does not know, and nobody where a version has no source", () => {
    const [tie] = smallDataset.ties;
    if (!tie) throw new Error("no tie");
    const [claim] = tie.claims;
    if (!claim) throw new Error("no claim");
    const value = { ar: "قيمة", en: "value" };
    const strange = {
      ...tie,
      sector: "unheard-of",
      claims: [{ ...claim, source: "nobody" }],
      disputes: [
        {
          field: "day",
          versions: [["nobody"], ["nobody"], []].map((sources) => ({ value, sources })),
        },
      ],
    };
    const card = tieCard(strange, smallDataset, "en");
    expect(card.sector).toBe("unheard-of");
    expect(card.statements.map(({ who }) => who)).toEqual(["nobody", "nobody", ""]);
    expect(tieCard({ ...strange, disputes: [] }, smallDataset, "en").statements).toEqual([
      { who: "nobody", says: "says" },
    ]);
  });

  it("says that a tie was withdrawn and why, and nothing of what its sources said", () => {
    expect(cardOf("withdrawn")).toMatchObject({
      status: "Withdrawn on 1 August 2025",
      withdrawal: "a mistake",
      statements: [],
      disagreement: null,
    });
  });
});

describe("the text alternative of a card", () => {
  it("is its words in their order", () => {
    const words = cardAlternative(cardOf("disputed-by-others"), "en");
    expect(words).toMatch(
      /^Trade, Training, During 2024\. Title disputed-by-others\. Official: .*\. Number\. .*: a\. .* 1 other: b\. .*: c\. Sources disagree on 2 points\. 2 articles, \d independent sources?\.$/,
    );
  });

  it("begins with the words of the author, who is not we", () => {
    const words = cardAlternative(cardOf("withdrawn"), "en", ["Why?", null]);
    expect(words).toMatch(/^Why\? Military, Training, /);
  });
});
