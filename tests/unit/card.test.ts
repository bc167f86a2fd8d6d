import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { cardParams } from "../../app/_domain/query/card-request";
import { parseParams } from "../../app/_domain/query/params";
import type { Dataset } from "../../app/_domain/records/dataset";
import { cardAlternative, tieCard } from "../../app/_domain/sentences/tie-card";
import { cardShapes, cardSizesPx } from "../../app/_domain/vocabulary/card-shapes";
import { languages } from "../../app/_domain/vocabulary/language";
import { cardPicture } from "../../app/_render/picture/card";
import type { CardOptions } from "../../app/_render/picture/card-text";
import { png } from "../../app/_render/picture/png";
import { ask } from "../fixtures/routes";
import { smallDataset } from "../fixtures/small-dataset";

const site = "https://example.org";
const usual: CardOptions = {
  ...{ lang: "en", shape: "wide", theme: "light", head: null, note: null, site },
};

const tieOf = (id: string, { ties }: Dataset = real) => {
  const tie = ties.find((each) => each.id === id);
  if (!tie) throw new Error(`no tie ${id}`);
  return tie;
};

const trainers = tieOf("belarusian-trainers-tamanhint-2025-05");

/** The land is the same in every picture and tested with the base map. */
const withoutLand = (svg: string) =>
  svg.replace(/<g [^>]*stroke-linejoin="round">(<path[^>]*>)+<\/g>/, "…").replaceAll("><", ">\n<");

const linesOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) =>
    text.replace(/<[^>]*>|[\u2066-\u2069]/g, ""),
  );

describe("the card", () => {
  it.each(
    ["disputed-by-others", "within-hub", "passing", "withdrawn"].flatMap((id) =>
      cardShapes.map((shape, at) => [id, shape, languages[at % 2] ?? "ar"] as const),
    ),
  )("of %s as %s in %s is the same text every time", (id, shape, lang) => {
    const svg = cardPicture(tieOf(id, smallDataset), smallDataset, { ...usual, shape, lang });
    expect(withoutLand(svg)).toMatchSnapshot();
  });

  it.each(languages)("says its words in their order, as its text alternative does (%s)", (lang) => {
    const svg = cardPicture(trainers, real, { ...usual, lang });
    const { title, status, evidence, disagreement } = tieCard(trainers, real, lang);
    expect(svg).toContain(`<title>${cardAlternative(tieCard(trainers, real, lang), lang)}</title>`);
    const drawn = linesOf(svg.slice(svg.indexOf('<g direction="ltr">'))).join(" ");
    const places = [title, status, disagreement ?? "", evidence].map((text) => drawn.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("draws the line of this tie alone, between its two places", () => {
    const svg = cardPicture(trainers, real, usual);
    expect([...svg.matchAll(/data-flow="([^"]*)" data-count="(\d+)"/g)].map((f) => f[2])).toEqual([
      "1",
    ]);
    expect([...svg.matchAll(/data-hub="([^"]*)"/g)].map(([, hub]) => hub)).toEqual([
      "minsk",
      "tamanhint",
    ]);
  });

  it("draws no line of a withdrawn tie", () => {
    const svg = cardPicture(tieOf("withdrawn", smallDataset), smallDataset, usual);
    expect(svg).not.toContain("data-flow");
    expect(linesOf(svg)).toContain("Withdrawn on 1 August 2025");
  });

  it("mirrors its columns in Arabic", () => {
    const mapX = (lang: "ar" | "en") =>
      /<g transform="translate\((\d+) 0\) scale\(1\.4\)"><svg/.exec(
        cardPicture(trainers, real, { ...usual, lang }),
      )?.[1];
    expect([mapX("en"), mapX("ar")]).toEqual(["696", "0"]);
  });

  it("shows the host alone where the address of the tie is too long for one line", () => {
    const long = `https://${"long-name.".repeat(6)}example`;
    const lines = linesOf(cardPicture(trainers, real, { ...usual, site: long }));
    expect(lines).toContain(long.replace("https://", ""));
    expect(lines.join()).not.toContain("/en/ties/");
  });

  it("keeps the host before the path in Arabic, where it begins with digits too", () => {
    const svg = cardPicture(trainers, real, { ...usual, lang: "ar", site: "http://10.0.0.1:80" });
    expect(svg).toContain(`\u206810.0.0.1:80/ar/ties/${trainers.id}\u2069`);
  });

  it.each(cardShapes)("as %s weighs at most 300 kB and has its size", async (shape) => {
    const bytes = await png(cardPicture(trainers, real, { ...usual, shape }), 1);
    const { width, height } = await sharp(bytes).metadata();
    expect({ width, height }).toEqual(cardSizesPx[shape]);
    expect(bytes.length).toBeLessThan(300_000);
  });
});

describe("the words of an author on a card", () => {
  const wordsOf = (key: "head" | "note", text: string) =>
    parseParams(cardParams, new URLSearchParams({ tie: trainers.id, [key]: text }), real);

  it("stand first, over a rule, and are said not to be ours", () => {
    const lines = linesOf(cardPicture(trainers, real, { ...usual, head: "Who?", note: "A note." }));
    const column = lines.slice(lines.indexOf("Who?"));
    expect(column.slice(0, 3)).toEqual(["Who?", "A note.", "Military"]);
    expect(column).toContain("Headline and note by the page that embeds it");
    expect(column.join(" ")).toContain(trainers.title.en);
  });

  it.each([
    ["head", "Headline by the page that embeds it"],
    ["note", "Note by the page that embeds it"],
  ] as const)("%s alone is called what it is", (key, words) => {
    expect(linesOf(cardPicture(trainers, real, { ...usual, [key]: "Text" }))).toContain(words);
  });

  it("are literal text, whatever they hold", () => {
    const head = `<script>&"'</script>]]>`;
    const svg = cardPicture(trainers, real, { ...usual, head });
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;script&gt;&amp;&quot;&#39;&lt;/script&gt;");
  });

  it.each([
    ["composed", "Cafe\u0301", "Café"],
    ["without surrounding space", "  Minsk ", "Minsk"],
    ["with the joiners of Arabic and Persian", "می\u200cرود", "می\u200cرود"],
    ["at their full length", "W".repeat(120), "W".repeat(120)],
  ])("are read %s", (_, text, expected) => {
    expect(wordsOf("head", text)).toMatchObject({ values: { head: expected }, problems: [] });
  });

  it.each([
    ["an override of direction", "a\u202eb"],
    ["an isolate", "a\u2067b\u2069"],
    ["a line break", "a\nb"],
    ["an invisible character", "a\u200bb"],
    ["a letter under many marks", `a${"\u0301\u0316".repeat(4)}`],
    ["nothing", ""],
    ["space alone", "  "],
    ["too much", "W".repeat(121)],
    ["letters that composing makes too many", "\u0958".repeat(120)],
  ])("are refused with %s", (_, text) => {
    const { values, problems } = wordsOf("head", text);
    expect(values.head).toBeNull();
    expect(problems.map(({ parameter }) => parameter)).toEqual(["head"]);
  });

  it("may be longer in a note", () => {
    expect(wordsOf("note", "W".repeat(280)).problems).toEqual([]);
    expect(wordsOf("note", "W".repeat(281)).problems).toHaveLength(1);
  });
});

describe("the address of a card", () => {
  const problemsOf = async (address: string) => {
    const response = await ask(address);
    const { errors } = (await response.json()) as { errors: { parameter: string }[] };
    return { status: response.status, errors: errors.map(({ parameter }) => parameter) };
  };

  it.each(["svg", "png"])("answers %s by its tie", async (ending) => {
    const { status, headers } = await ask(`/api/card.${ending}?tie=${trainers.id}&lang=en`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toMatch(/^image\//);
    expect(headers.get("content-disposition")).toMatch(/^inline; filename="ties-tie-belarusian-/);
  });

  it.each([
    ["no tie", "", ["tie"]],
    ["an unknown tie", "tie=no-such-tie", ["tie"]],
    ["no id", "tie=A%20b", ["tie"]],
    ["two ties", `tie=${trainers.id}&tie=${trainers.id}`, ["tie"]],
    ["an unknown shape", `tie=${trainers.id}&shape=round`, ["shape"]],
    ["a filter", `tie=${trainers.id}&layers=trade`, ["layers"]],
    ["an override of direction", `tie=${trainers.id}&note=a%E2%80%AEb`, ["note"]],
  ])("with %s is refused and names the parameter", async (_, query, errors) => {
    expect(await problemsOf(`/api/card.png?${query}`)).toEqual({ status: 400, errors });
  });

  it("of SVG takes no scale", async () => {
    const address = `/api/card.svg?tie=${trainers.id}&scale=2`;
    expect(await problemsOf(address)).toEqual({ status: 400, errors: ["scale"] });
  });

  it("is one for every way to write the same question", async () => {
    const tag = async (query: string) => (await ask(`/api/card.svg?${query}`)).headers.get("etag");
    const [plain, full, other] = await Promise.all([
      tag(`tie=${trainers.id}&lang=en`),
      tag(`theme=light&shape=wide&lang=en&tie=${trainers.id}`),
      tag(`tie=${trainers.id}&lang=en&head=a`),
    ]);
    expect(full).toBe(plain);
    expect(other).not.toBe(plain);
  });
});
