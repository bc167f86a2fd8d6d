import type { DataProblem } from "../records/referential-integrity";
import { type Language, languages, type Text } from "../vocabulary/language";

/** What stands for each placeholder of a text, such as `{ties}`, by its name; the subject is what is counted. */
export type Placeholders<Subject> = ReadonlyMap<
  string,
  (subject: Subject, lang: Language) => string
>;

const pattern = /\{(\w+)\}/g;

/** The text of a language with the values of its placeholders; unknown ones stay as they are. */
export const fillPlaceholders = <Subject>(
  text: Text,
  placeholders: Placeholders<Subject>,
  subject: Subject,
  lang: Language,
): string =>
  text[lang].replace(
    pattern,
    (whole, name: string) => placeholders.get(name)?.(subject, lang) ?? whole,
  );

/** What is wrong at a place of a record. */
export type TextProblem = Omit<DataProblem, "file">;

/** A problem for every unknown placeholder of a text in any language. */
export function placeholderProblems(
  path: TextProblem["path"],
  text: Text,
  placeholders: ReadonlyMap<string, unknown>,
): readonly TextProblem[] {
  const expected = [...placeholders.keys()].map((name) => `{${name}}`).join(", ");
  return languages.flatMap((lang) =>
    [...text[lang].matchAll(pattern)]
      .filter(([, name = ""]) => !placeholders.has(name))
      .map(([whole]) => ({
        path: [...path, lang],
        message: `has an unknown placeholder ${whole}, expected one of ${expected}`,
      })),
  );
}
