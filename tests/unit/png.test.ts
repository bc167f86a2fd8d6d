import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { defaultFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import { languages } from "../../app/_domain/vocabulary/language";
import { themes } from "../../app/_domain/vocabulary/themes";
import { picture } from "../../app/_render/picture/picture";
import { png } from "../../app/_render/picture/png";

const whole = select(real, defaultFilter(real));
const usual = { title: true, site: "https://example.org" } as const;

const drawPng = (lang: (typeof languages)[number], width: number, height: number) =>
  picture(whole, { ...usual, lang, palette: "light", width, height });

describe("png", () => {
  it.each(languages.flatMap((lang) => themes.map((palette) => [lang, palette] as const)))(
    "of a link preview weighs at most 300 kB (%s, %s)",
    async (lang, palette) => {
      const svg = picture(whole, { ...usual, lang, palette, width: 1200, height: 630 });
      expect((await png(svg, 1)).length).toBeLessThan(300_000);
    },
  );

  it.each([1, 2, 3])("has %i times the pixels of the picture", async (scale) => {
    const { width, height, format } = await sharp(
      await png(drawPng("en", 200, 120), scale),
    ).metadata();
    expect([width, height, format]).toEqual([200 * scale, 120 * scale, "png"]);
  });

  it("reads no file that its markup names", async () => {
    const svg = `<!DOCTYPE svg [<!ENTITY x SYSTEM "file://${import.meta.filename}">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&x;</text></svg>`;
    await expect(png(svg, 1)).rejects.toThrow("unknown entity");
  });

  it("is the same bytes for the same picture", async () => {
    const [first, second] = [
      await png(drawPng("ar", 360, 560), 1),
      await png(drawPng("ar", 360, 560), 1),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it("shows letters, by fonts that the product brings along", async () => {
    const text = (letters: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" font-family="IBM Plex Sans Arabic"><rect width="100%" height="100%" fill="#fff"/><text x="10" y="25" font-size="20">${letters}</text></svg>`;
    const [empty, latin, arabic] = await Promise.all([
      png(text(""), 1),
      png(text("Ag"), 1),
      png(text("تق"), 1),
    ]);
    expect(
      new Set([empty, latin, arabic].map((bytes) => Buffer.from(bytes).toString("base64"))).size,
    ).toBe(3);
  });
});
