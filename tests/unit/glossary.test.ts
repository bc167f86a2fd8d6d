import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { dataset } from "../../app/_data/current-dataset";
import { layers } from "../../app/_domain/vocabulary/layers";
import { statuses } from "../../app/_domain/vocabulary/statuses";
import { glossary, retiredWordings } from "../../app/_ui/words/glossary";

const app = join(import.meta.dirname, "../../app");

/** The files of some folders of `app` with an extension. */
const filesIn = (folders: readonly string[], extension: string) =>
  folders.flatMap((folder) =>
    readdirSync(join(app, folder))
      .filter((name) => name.endsWith(extension) && name !== "glossary.ts")
      .map((name) => `${folder}/${name}`),
  );

const sourceFolders = [
  "_ui/words",
  ...["sentences", "text", "time", "vocabulary"].map((folder) => `_domain/${folder}`),
  ...["embed", "formats", "picture", "svg"].map((folder) => `_render/${folder}`),
];

const sourceFiles = [
  ...filesIn(sourceFolders, ".ts"),
  "_basemap/country-names.ts",
  "_basemap/land.ts",
];

/** The texts of a source file between quotes, without its comments. */
const literals = (file: string) =>
  [
    ...readFileSync(join(app, file), "utf8")
      .replace(/\/\*\*.*?\*\/|^\s*\/\/.*$/gms, "")
      .matchAll(/"([^"\n]*)"|`([^`]*)`/g),
  ].map(([, quoted, template]) => (quoted ?? template ?? "").trim());

/** The texts of a record in both languages; titles of articles stay as they were published. */
function recordTexts(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" ? (key === "ar" || key === "en" ? [inner] : []) : recordTexts(inner),
  );
}

const recordFiles = filesIn(["_data", "_data/ties"], ".yaml");

const texts = [
  ...sourceFiles.map((file) => ({ file, texts: literals(file) })),
  ...recordFiles.map((file) => ({
    file,
    texts: recordTexts(parse(readFileSync(join(app, file), "utf8"))),
  })),
];

describe("retired wordings", () => {
  it("are looked for in words, sentences, embeds and records", () => {
    expect(texts.length).toBeGreaterThan(120);
    expect(texts.flatMap((file) => file.texts).length).toBeGreaterThan(2500);
  });

  it.each(retiredWordings)("do not come back: $pattern, but $instead", ({ pattern }) => {
    const found = texts.flatMap(({ file, texts: all }) =>
      all.filter((text) => pattern.test(text)).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

describe("the glossary", () => {
  it("has the names of layers and statuses", () => {
    const terms = {
      ar: glossary.map(({ ar }) => ar).join("\n"),
      en: glossary.map(({ en }) => en.toLowerCase()).join("\n"),
    };
    for (const { name } of [...layers, ...statuses]) {
      expect(terms.ar).toContain(name.ar);
      expect(terms.en).toContain(name.en.toLowerCase());
    }
  });

  it("uses no wording that is retired", () => {
    const terms = glossary.flatMap(({ ar, en }) => [ar, en]);
    for (const { pattern } of retiredWordings)
      expect(terms.filter((term) => pattern.test(term))).toEqual([]);
  });

  it("holds for the standfirst", () => {
    expect(dataset.standfirst.ar).toContain("صلات");
  });
});
