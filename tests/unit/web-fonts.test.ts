import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { fontFaces } from "../../app/_basemap/address";
import { charactersIn } from "../../app/_basemap/fonts";
import { landLabels } from "../../app/_basemap/land";
import { dataset } from "../../app/_data/current-dataset";

const root = join(import.meta.dirname, "../..");
const path = (file: string) => join(root, "public", file);

/** The characters that a font has glyphs for: the segments of its `cmap` table of format 4 (OpenType). */
async function charactersOf(file: string): Promise<ReadonlySet<number>> {
  const range = fontFaces.find((face) => face.file === file)?.unicodeRange ?? "";
  const font = Buffer.from(
    await subsetFont(readFileSync(path(file)), charactersIn(range), {
      targetFormat: "truetype",
      keepFeatures: [],
      noHinting: true,
    }),
  );
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16);
  const record = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap") ?? 0;
  const cmap = font.readUInt32BE(record + 8);
  const offsets = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) =>
    font.readUInt32BE(cmap + 4 + at * 8 + 4),
  );
  const table = cmap + (offsets.find((at) => font.readUInt16BE(cmap + at) === 4) ?? 0);
  const segments = font.readUInt16BE(table + 6) / 2;
  const characters = Array.from({ length: segments }, (_, at) => {
    const last = font.readUInt16BE(table + 14 + at * 2);
    const first = font.readUInt16BE(table + 16 + segments * 2 + at * 2);
    return Array.from({ length: last - first + 1 }, (__, step) => first + step);
  });
  return new Set(characters.flat());
}

/** The text of the interface in both languages, of the records and of the base map. */
function everyText(): string {
  const words = readdirSync(join(root, "app/_ui/words")).map((name) =>
    readFileSync(join(root, "app/_ui/words", name), "utf8"),
  );
  return [...words, JSON.stringify(dataset), JSON.stringify(landLabels)].join("");
}

/** White space, marks of direction, and two signs that the typeface lacks (≠ and ⌘), which the device draws. */
const withoutGlyph = /[\s\p{Default_Ignorable_Code_Point}\u2260\u2318]/u;

describe("web fonts", () => {
  it.each(fontFaces.filter(({ file }) => !file.includes("rest")).map(({ file }) => file))(
    "%s has at most 12 kB",
    (file) => {
      expect(statSync(path(file)).size).toBeLessThanOrEqual(12_000);
    },
  );

  it("have a glyph for every character of the interface, the records and the base map", async () => {
    for (const weight of [400, 500, 600]) {
      const faces = fontFaces.filter(
        (face) => face.weight === weight && face.style === "normal" && !face.file.includes("rest"),
      );
      const glyphs = new Set(
        (await Promise.all(faces.map(({ file }) => charactersOf(file)))).flatMap((all) => [...all]),
      );
      const missing = [...new Set(everyText())].filter(
        (letter) => !withoutGlyph.test(letter) && !glyphs.has(letter.codePointAt(0) ?? 0),
      );
      expect(missing).toEqual([]);
    }
  });

  it("divide the characters, so that none is fetched twice", () => {
    const upright = fontFaces.filter(({ weight, style }) => weight === 400 && style === "normal");
    const all = upright.flatMap(({ unicodeRange }) => [...charactersIn(unicodeRange)]);
    expect(all.length).toBe(new Set(all).size);
  });
});
