import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fontFaces } from "../../app/_basemap/address";
import { styleFiles } from "../../app/_basemap/style-files";
import { layers } from "../../app/_domain/vocabulary/layers";
import { staticEmbedStyle } from "../../app/_render/embed/style-sheet";

const files = styleFiles(fontFaces);

const sheets = {
  page: Object.values(files).join(""),
  "static embed": staticEmbedStyle(["author", "card"]),
};

describe("the generated style sheets", () => {
  it.each(Object.keys(files))("hold %s as `npm run styles` writes it", (name) => {
    expect(readFileSync(`app/${name}`, "utf8")).toBe(files[name]);
  });

  it("are imported by the page's, which names no colour itself", () => {
    const own = readFileSync("app/globals.css", "utf8");
    for (const name of Object.keys(files)) expect(own).toContain(`@import "./${name}";`);
    expect(own.match(/#[0-9a-f]{6}\b|rgb\(|@font-face/g)).toBeNull();
  });
});

describe.each(Object.entries(sheets))("the style sheet of the %s", (_, sheet) => {
  it.each(layers)("gives the layer $id the colours of its row", ({ id, colour, tint }) => {
    expect(sheet).toContain(`--color-${id}: light-dark(${colour.light}, ${colour.dark});`);
    expect(sheet).toContain(`--color-${id}-tint: light-dark(${tint.light}, ${tint.dark})`);
  });

  it.each(fontFaces)("has a face for the font file $file", ({ file, unicodeRange }) => {
    const face = sheet.split("@font-face").find((rule) => rule.includes(file));
    expect(face).toContain(`unicode-range:${unicodeRange}`);
  });
});
