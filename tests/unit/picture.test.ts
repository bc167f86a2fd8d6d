import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { parseFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import { sentenceParts } from "../../app/_domain/sentences/sentence";
import { languages } from "../../app/_domain/vocabulary/language";
import { themes } from "../../app/_domain/vocabulary/themes";
import { boxAround, boxesOverlap } from "../../app/_render/layout/boxes";
import { textWidth } from "../../app/_render/layout/text-width";
import { picture } from "../../app/_render/picture/picture";
import type { PictureOptions } from "../../app/_render/picture/picture-layout";
import { balanceIsolates } from "../../app/_render/picture/text-line";
import { smallDataset } from "../fixtures/small-dataset";
import { xmlFlaw } from "../fixtures/xml";

const selectionOf = (query: string, dataset = real) =>
  select(dataset, parseFilter(new URLSearchParams(query), dataset).filter);

const usual: PictureOptions = {
  lang: "en",
  palette: "light",
  width: 1200,
  height: 630,
  title: true,
  site: "https://example.org",
};

const sizes = [
  [1200, 630],
  [600, 600],
  [360, 560],
  [1080, 1920],
  [640, 360],
  [200, 120],
  [2400, 120],
  [200, 2400],
  [2400, 2400],
] as const;

/** One of every key of the filter, and some together. */
const states = [
  "",
  "layers=military",
  "layers=none",
  "places=north",
  "from=south",
  "to=far",
  "sectors=health",
  "statuses=official",
  "actors=envoy",
  "sources=may",
  "time=2025-02..2025-06",
  "known=2025-06-30",
  "disputed=true",
  "origins=2..",
  "q=title",
  "layers=trade,diplomatic&statuses=reported,assessed",
];

/** The land is the same in every picture and tested with the base map. */
const withoutLand = (svg: string) =>
  svg.replace(/<g [^>]*stroke-linejoin="round">(<path[^>]*>)+<\/g>/, "…").replaceAll("><", ">\n<");

describe("picture", () => {
  it.each(states.flatMap((query) => languages.map((lang) => [query, lang] as const)))(
    "of ?%s in %s is the same text every time",
    (query, lang) => {
      const svg = picture(selectionOf(query, smallDataset), { ...usual, lang });
      expect(withoutLand(svg)).toMatchSnapshot();
    },
  );

  it.each(sizes)("is well-formed and of its size at %i × %i", (width, height) => {
    for (const lang of languages)
      for (const palette of themes) {
        const svg = picture(selectionOf(""), { ...usual, lang, palette, width, height });
        expect(xmlFlaw(svg)).toBeNull();
        expect(svg).toContain(`width="${width}" height="${height}"`);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }
  });

  it.each(sizes)("keeps most of %i × %i for the map", (width, height) => {
    const svg = picture(selectionOf("layers=military"), { ...usual, width, height });
    const [, whole] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg) ?? [];
    const [, map] = /<svg x="0" y="[\d.]+" width="[\d.]+" height="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(map)).toBeGreaterThan(0.55 * Number(whole));
  });

  it.each(languages)("says how many ties it shows (%s)", (lang) => {
    const selection = selectionOf("layers=military");
    const svg = picture(selection, { ...usual, lang });
    const title = /<title>(.*?)<\/title>/.exec(svg)?.[1] ?? "";
    expect(title).toContain(sentenceParts(selection, lang).count);
  });

  it("counts each layer in its legend and names its source", () => {
    const selection = selectionOf("");
    const svg = picture(selection, usual);
    const military = selection.ties.filter((tie) => tie.layer === "military").length;
    expect(svg).toContain(`>Military ${military}</text>`);
    expect(svg).toContain("example.org</text>");
    expect(svg).toContain("GeoNames");
  });

  it.each([true, false])("carries its title as asked: %s", (title) => {
    const svg = picture(selectionOf(""), { ...usual, title });
    expect(svg.includes(`>${real.name.en} – `, svg.indexOf("</title>"))).toBe(title);
  });

  it("drops note, title, source and legend, in this order, where room is short", () => {
    const parts = (height: number) => {
      const svg = picture(selectionOf(""), { ...usual, width: 640, height });
      return ["Hatching", 'font-weight="600" fill="#15201f">Taq', "example.org<", ">Military "].map(
        (part) => svg.includes(part),
      );
    };
    expect(parts(600)).toEqual([true, true, true, true]);
    expect(parts(150)).toEqual([false, false, false, false]);
    const seen = Array.from({ length: 46 }, (_, step) => parts(600 - step * 10));
    for (const kept of seen)
      expect(kept).toEqual([...kept].toSorted((a, b) => Number(a) - Number(b)));
  });

  it.each(languages)("marks each line of Arabic as one run of its direction (%s)", (lang) => {
    const svg = picture(selectionOf("layers=military"), { ...usual, lang });
    const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
    const arabic = lines.filter((text) => /\p{Script=Arabic}/u.test(text));
    const run = /^\u2067(?:[^\u2066-\u2069]|\u2068[^\u2066-\u2069]*\u2069)*\u2069$/u;
    expect(arabic.filter((text) => !run.test(text))).toEqual([]);
    expect(arabic.length > 0).toBe(lang === "ar");
  });

  it("keeps the direction of a search within its Arabic sentence, in its title and where a line breaks", () => {
    const svg = picture(selectionOf("q=minsk (7)"), {
      ...usual,
      lang: "ar",
      width: 300,
      height: 600,
    });
    expect(svg).toMatch(/«\u2068minsk \(7\)\u2069»[^<]*<\/title>/);
    expect(balanceIsolates(["ا \u2068b", "c", "d\u2069 ا"])).toEqual([
      "ا \u2068b\u2069",
      "\u2068c\u2069",
      "\u2068d\u2069 ا",
    ]);
  });

  it.each(sizes)("lets no two names of hubs cover each other at %i × %i", (width, height) => {
    const name =
      /translate\(([\d.-]+) ([\d.-]+)\)"><g[^>]*><text x="([\d.-]+)" y="([\d.-]+)" text-anchor="(\w+)" font-size="([\d.]+)" font-weight="[56]00"[^>]*>([^<]+)</g;
    const svg = picture(selectionOf(""), { ...usual, width, height });
    const boxes = [...svg.matchAll(name)].map(
      ([, left, top, x, y, anchor = "", size, text = ""]) => {
        const wide = textWidth(text, Number(size));
        const shift = { start: wide / 2, middle: 0, end: -wide / 2 }[anchor] ?? 0;
        const middle = [Number(left) + Number(x) + shift, Number(top) + Number(y)] as const;
        return boxAround(middle, wide, Number(size) * 0.7);
      },
    );
    const covered = boxes.filter((a, at) => boxes.slice(at + 1).some((b) => boxesOverlap(a, b)));
    expect(boxes.length).toBeGreaterThan(1);
    expect(covered).toEqual([]);
  });
});
