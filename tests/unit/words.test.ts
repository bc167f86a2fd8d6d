import { describe, expect, it } from "vitest";
import { type Language, languages, locales } from "../../app/_domain/vocabulary/language";
import { interfaceWords } from "../../app/_ui/words/words";

type Leaf = { readonly path: string; readonly value: unknown };

/** Every text of a dictionary; counted messages are one leaf. */
function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value === "object" && value !== null && !("other" in value))
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
  return [{ path, value }];
}

const isForms = (value: unknown): value is Record<string, string> =>
  typeof value === "object" && value !== null && "other" in value;

const texts = (lang: Language) =>
  leaves(interfaceWords(lang)).flatMap(({ path, value }) => {
    if (isForms(value))
      return Object.entries(value).map(([rule, text]) => [`${path}.${rule}`, text]);
    return typeof value === "string" ? [[path, value]] : [];
  });

const countedMessages = languages.flatMap((lang) =>
  leaves(interfaceWords(lang))
    .filter(({ value }) => isForms(value))
    .map(({ path, value }) => ({ lang, path, forms: value as Record<string, string> })),
);

describe("the words of the interface", () => {
  it("have the same keys in every language", () => {
    const [first, ...others] = languages.map((lang) =>
      leaves(interfaceWords(lang)).map(({ path }) => path),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(countedMessages)(
    "have every plural form that $lang asks for at $path",
    ({ lang, forms }) => {
      const rules = new Intl.PluralRules(locales[lang]).resolvedOptions().pluralCategories;
      expect(Object.keys(forms).toSorted()).toEqual(rules.toSorted());
    },
  );

  it.each(countedMessages)("say the number in the general form of $lang at $path", ({ forms }) => {
    expect(forms.other).toContain("{n}");
  });

  it.each([...languages])("are never empty in %s", (lang) => {
    expect(texts(lang).filter(([, text]) => !text?.trim())).toEqual([]);
  });

  it("write Arabic without Latin question marks, commas or semicolons", () => {
    expect(texts("ar").filter(([, text]) => /[,;?]/.test(text ?? ""))).toEqual([]);
  });
});
