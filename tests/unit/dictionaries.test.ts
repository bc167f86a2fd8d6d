import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { embedWords } from "../../app/_domain/sentences/embed-words";
import { type Language, languages, locales } from "../../app/_domain/vocabulary/language";
import { mapWords } from "../../app/_ui/words/map";

const folder = join(import.meta.dirname, "../../app/_ui/words");

type Dictionary = { readonly file: string; readonly of: (lang: Language) => unknown };

const interfaceDictionaries = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const exported: Record<string, unknown> = await import(join(folder, file));
    const dictionaryExports = Object.entries(exported).filter(([name]) => /ords$/.test(name));
    return dictionaryExports.map(([, of]) => ({ file, of: of as Dictionary["of"] }));
  }),
);

const dictionaries: readonly Dictionary[] = [
  ...interfaceDictionaries.flat(),
  { file: "embed-words.ts", of: (lang) => embedWords[lang] },
];

const categories = new Set(["zero", "one", "two", "few", "many", "other"]);

const isForms = (value: unknown): value is Record<string, string> =>
  typeof value === "object" &&
  value !== null &&
  "other" in value &&
  Object.keys(value).every((key) => categories.has(key));

/** Paths of all texts, messages and counted messages, with what stands there. */
function leaves(value: unknown, path = ""): [string, unknown][] {
  const made = typeof value === "function" ? value(...Array(value.length).fill("1")) : value;
  if (typeof made !== "object" || made === null || isForms(made)) return [[path, made]];
  return Object.entries(made).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** Messages that take a list cannot be called with words; the compiler holds them to both languages. */
const takesList = new Set([".via"]);

const all = dictionaries.flatMap(({ file, of }) => languages.map((lang) => ({ file, lang, of })));

const entries = (of: Dictionary["of"], lang: Language) => {
  const words = of(lang) as Record<string, unknown>;
  return leaves(
    Object.fromEntries(Object.entries(words).filter(([key]) => !takesList.has(`.${key}`))),
  );
};

/** Says that what follows is in English, which goes without saying there. */
const unsaid = new Set(["en.english"]);

describe("every dictionary", () => {
  it("is found", () => {
    expect(dictionaries.length).toBeGreaterThan(14);
  });

  it.each(dictionaries)("has the same keys in both languages in $file", ({ of }) => {
    const [first, second] = languages.map((lang) => entries(of, lang).map(([path]) => path));
    expect(first?.toSorted()).toEqual(second?.toSorted());
  });

  it.each(all)("leaves no word out in $lang in $file", ({ of, lang }) => {
    const texts = entries(of, lang).flatMap(([path, value]) =>
      isForms(value)
        ? Object.entries(value).map(([rule, text]) => [path + rule, text])
        : [[path, value]],
    );
    expect(texts.filter(([path, text]) => text === "" && !unsaid.has(`${lang}${path}`))).toEqual(
      [],
    );
  });

  it.each(all)("has every plural form of $lang in $file", ({ of, lang }) => {
    const rules = new Intl.PluralRules(locales[lang]).resolvedOptions().pluralCategories.toSorted();
    for (const [path, value] of entries(of, lang))
      if (isForms(value)) expect([path, Object.keys(value).toSorted()]).toEqual([path, rules]);
  });
});

describe("the map library's own texts", () => {
  const folder = "node_modules/maplibre-gl/src/ui";
  const files = [
    "map.ts",
    ...readdirSync(join(folder, "handler")).map((file) => `handler/${file}`),
  ];
  const sources = files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  const keys = [...sources.join().matchAll(/_getUIString\('([\w.]+)'\)/g)].map(
    ([, key = ""]) => key,
  );

  it("that a map without controls shows are four, each with words in every language", () => {
    expect(keys).toHaveLength(4);
    for (const lang of languages)
      expect(Object.keys(mapWords(lang).locale).toSorted()).toEqual(keys.toSorted());
  });

  it.each(keys)("are in Arabic letters for %s", (key) => {
    const arabic: Readonly<Record<string, string>> = mapWords("ar").locale;
    expect(arabic[key]).toMatch(/[\u0621-\u064A]/);
  });
});
