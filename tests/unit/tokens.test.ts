import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fontFaces } from "../../app/_basemap/address";
import { layers } from "../../app/_domain/vocabulary/layers";
import { fallbackFontFaces } from "../../app/_render/embed/fallback-fonts";
import { mapColours } from "../../app/_render/svg/map-colours";

const styles = readFileSync("app/globals.css", "utf8");

const token = (name: string) =>
  new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`)
    .exec(styles)
    ?.slice(1);

describe("the tokens of the style sheet", () => {
  it.each(layers)("give the layer $id the colours of its row", ({ id, colour, tint }) => {
    expect(token(id)).toEqual([colour.light, colour.dark]);
    expect(token(`${id}-tint`)).toEqual([tint.light, tint.dark]);
  });

  it.each(Object.keys(mapColours.light) as (keyof typeof mapColours.light)[])(
    "give %s the colours that map and picture draw",
    (name) => {
      expect(token(name)).toEqual([mapColours.light[name], mapColours.dark[name]]);
    },
  );

  it.each(fontFaces)("name the font file $file", ({ file, unicodeRange }) => {
    const face = styles.split("@font-face").find((rule) => rule.includes(file));
    expect(face?.replace(/\s+/g, "")).toContain(`unicode-range:${unicodeRange}`);
  });

  it("hold the faces that stand in for the type until it comes", () => {
    const bare = (rule: string) => rule.replace(/\s+/g, "").replaceAll(";}", "}");
    const sheet = bare(styles);
    expect(fallbackFontFaces.filter((face) => !sheet.includes(bare(face)))).toEqual([]);
  });
});
