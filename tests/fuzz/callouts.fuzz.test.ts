import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { authorParams, type MapWords, mapWordParams } from "../../app/_domain/query/author-words";
import { defaultFilter } from "../../app/_domain/query/filter";
import { formatParams, parseParams } from "../../app/_domain/query/params";
import { isListed } from "../../app/_domain/records/dataset";
import { authorMarks } from "../../app/_domain/selection/author-marks";
import { select } from "../../app/_domain/selection/select";
import { escapeMarkup } from "../../app/_domain/text/escape";
import { languages } from "../../app/_domain/vocabulary/language";
import { themes } from "../../app/_domain/vocabulary/themes";
import { boxContains, boxesOverlap } from "../../app/_render/layout/boxes";
import { picture } from "../../app/_render/picture/picture";
import { fontFamilies } from "../../app/_render/picture/text-line";
import { drawnTexts } from "../fixtures/drawn-texts";
import { inkBox } from "../fixtures/picture-labels";
import { xmlFlaw } from "../fixtures/xml";

const sizes = [
  { width: 1200, height: 630 },
  { width: 1080, height: 1080 },
  { width: 640, height: 480 },
  { width: 360, height: 560 },
  { width: 300, height: 200 },
] as const;

const ids = dataset.ties.filter(isListed).map(({ id }) => id);
const id = fc.constantFrom(...ids);

/** Whether the letters of a text are no higher than its lines are apart, so that none covers the line above or below. */
function isLineHigh(value: string): boolean {
  const size = 20;
  const { top, bottom } = inkBox(
    `<text font-size="${size}" font-weight="600">${escapeMarkup(value)}</text>`,
    fontFamilies.ar,
  );
  return bottom - top <= 1.25 * size;
}

/** Words of many scripts and lengths, markup, and letters that are as wide as any. */
const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength }),
      fc
        .array(fc.constantFrom("سلام", "Minsk", "<b>", "&amp;", "—", "ш", "W", "30", "语"), {
          minLength: 1,
          maxLength: maxLength / 3,
        })
        .map((words) => words.join(" ").slice(0, maxLength)),
      fc
        .constantFrom("W", "م", "i", "W W W ", "ڞ", "ﷺ ")
        .map((one) => one.repeat(maxLength).slice(0, maxLength)),
    )
    // The fonts hold no marks of other scripts, which are drawn as boxes above or below the line.
    .map((value) => value.normalize("NFD").replace(/(?![\u0300-\u036f\u064b-\u065f])\p{M}/gu, ""))
    .map((value) => value.normalize("NFC").trim())
    .filter((value) => authorParams.note.parse(value, dataset).value !== undefined)
    .filter(isLineHigh);

/** One in ten is absent. */
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 9 });

/** The words of an author: four or five texts as a rule, none of which the API refuses. */
const words = fc
  .record({
    head: optional(text(120)),
    note: optional(text(280)),
    mark: fc.uniqueArray(id, { maxLength: 5 }),
    calls: fc.tuple(...[1, 2, 3].map(() => optional(fc.tuple(id, text(80))))),
  })
  .map(({ head, note, mark, calls }) => {
    const query = new URLSearchParams();
    if (head !== null) query.set("head", head);
    if (note !== null) query.set("note", note);
    if (mark[0]) query.set("mark", mark.join(","));
    for (const [at, call] of calls.entries()) if (call) query.set(`call.${at + 1}`, call.join(":"));
    const { values, problems } = parseParams<MapWords>(mapWordParams, query, dataset);
    expect(problems).toEqual([]);
    return values;
  });

/** Pictures that are drawn at each size, in each language and theme; 30 hold more than 100 texts. */
const cases = Number(process.env.FUZZ_CASES ?? 30);

const selection = select(dataset, defaultFilter(dataset));

const draw = (
  author: MapWords,
  size: (typeof sizes)[number],
  lang: (typeof languages)[number],
  palette: (typeof themes)[number],
) =>
  picture(selection, {
    ...{ ...size, lang, palette, title: true, site: "https://site.example" },
    author: { ...authorMarks(author, dataset, selection), words: author },
  });

/** The same picture in the colours of another theme has its texts at the same places. */
const withoutColours = (svg: string) => svg.replace(/#[\da-f]{6}|hatch-(dark|light)/g, "");

/** Texts outside the picture, and texts that cover each other; `scale` is that of the picture's own units. */
function faults(svg: string) {
  const [, width = "", height = ""] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const bounds = { left: 0, top: 0, right: Number(width), bottom: Number(height) };
  const texts = drawnTexts(svg.replace(/ fill="#[\da-f]{6}"/g, ""));
  return [
    ...texts.filter(({ box }) => !boxContains(bounds, box)).map((one) => `outside: ${one.text}`),
    ...texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter((other) => boxesOverlap(one.box, other.box))
        .map((other) => `${one.text} / ${other.text}`),
    ),
  ];
}

describe("what an author writes on the picture of a map", () => {
  it.each(sizes.flatMap((size) => languages.map((lang) => [size, lang] as const)))(
    "covers no other text, at %j in %s",
    (size, lang) => {
      fc.assert(
        fc.property(words, (author) => {
          const svg = draw(author, size, lang, "light");
          expect(xmlFlaw(svg)).toBeNull();
          expect(faults(svg)).toEqual([]);
        }),
        { numRuns: cases },
      );
    },
    600_000,
  );

  it("stands at the same places in both themes", () => {
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(...sizes),
        fc.constantFrom(...languages),
        (author, size, lang) => {
          const [light, dark] = themes.map((theme) =>
            withoutColours(draw(author, size, lang, theme)),
          );
          expect(dark).toBe(light);
        },
      ),
      { numRuns: 2 * cases },
    );
  }, 600_000);

  it("is read as it is written", () => {
    fc.assert(
      fc.property(words, (author) => {
        const query = new URLSearchParams(formatParams<MapWords>(mapWordParams, author, dataset));
        expect(parseParams<MapWords>(mapWordParams, query, dataset)).toMatchObject({
          values: author,
          problems: [],
        });
      }),
    );
  });
});
