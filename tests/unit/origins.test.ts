import { describe, expect, it } from "vitest";
import { originWords } from "../../app/_ui/tie/origin-words";
import { smallDataset } from "../fixtures/small-dataset";

const [first, second, third] = smallDataset.sources.map(({ id }) => id);

const tie = (claims: readonly (readonly [source: string | undefined, origin?: string])[]) => {
  const made = claims.map(([source = "", origin]) => ({
    source,
    says: { ar: "قول", en: "says" },
    evidence: { ar: "دليل", en: "evidence" },
    ...(origin ? { origin } : {}),
  }));
  const sources = [...new Set(made.map(({ source }) => source))];
  const origins = new Set(made.map(({ source, origin }) => origin ?? source)).size;
  return { claims: made, sources, origins };
};

describe("the words on origins", () => {
  it("say one source and one origin without a reason", () => {
    expect(originWords(tie([[first, "nova"]]), smallDataset, "en")).toBe(
      "1 article, 1 independent source.",
    );
  });

  it("name the origin that some sources share", () => {
    const shared = tie([
      [first, "nova"],
      [second, "nova"],
      [third, "other"],
    ]);
    expect(originWords(shared, smallDataset, "en")).toBe(
      "3 articles, but only 2 independent sources. 2 of them go back to nova.",
    );
  });

  it("name the origin that all sources share", () => {
    const shared = tie([
      [first, "nova"],
      [second, "nova"],
    ]);
    expect(originWords(shared, smallDataset, "en")).toBe(
      "2 articles, but only 1 independent source. All of them go back to nova.",
    );
  });

  it("put Arabic numbers in the dual", () => {
    const shared = tie([
      [first, "nova"],
      [second, "nova"],
      [third, "other"],
    ]);
    expect(originWords(shared, smallDataset, "ar")).toBe(
      "3 مواد منشورة، وراءها مصدران مستقلان فقط. اثنتان منها تعودان إلى \u2068nova\u2069.",
    );
  });
});
