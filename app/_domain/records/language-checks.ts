import { languages } from "../vocabulary/language";
import type { DataProblem, RecordReference } from "./referential-integrity";

const scripts = {
  ar: { pattern: /\p{Script=Arabic}/u, name: "Arabic" },
  en: { pattern: /\p{Script=Latin}/u, name: "Latin" },
} as const;

/** Keys under which a name of one word may stand as its owner writes it, such as a domain. */
const ownNameKeys: ReadonlySet<unknown> = new Set(["publisher", "origins"]);

/** Whether a text has letters, but none of its language. */
const isForeign = (value: unknown, lang: keyof typeof scripts): value is string =>
  typeof value === "string" && /\p{L}/u.test(value) && !scripts[lang].pattern.test(value);

/** Texts of a record in letters of another language: most often both were typed, or pasted, under one key. */
function foreignTexts({ file, path, value }: RecordReference): readonly DataProblem[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.entries(value);
  const isOwnName = (text: string) => !/\s/.test(text) && path.some((key) => ownNameKeys.has(key));
  const isText = languages.every((lang) => Object.hasOwn(value, lang));
  const foreign = languages.flatMap((lang) => {
    const text: unknown = Reflect.get(value, lang);
    if (!isText || !isForeign(text, lang) || isOwnName(text)) return [];
    const message = `holds no ${scripts[lang].name} letter, expected a text in this language`;
    return [{ file, path: [...path, lang], message }];
  });
  const isList = Array.isArray(value);
  return [
    ...foreign,
    ...own.flatMap(([key, child]) =>
      foreignTexts({ file, path: [...path, isList ? Number(key) : key], value: child }),
    ),
  ];
}

/** Texts under a language in whose letters they are not. */
export const languageProblems = (records: readonly RecordReference[]): readonly DataProblem[] =>
  records.flatMap(foreignTexts);
