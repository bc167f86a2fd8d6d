import { quote } from "../text/did-you-mean";
import { fold } from "../text/folding";
import { languages, type Text } from "../vocabulary/language";
import type { RecordAt } from "./consistency-checks";
import type { DataProblem } from "./referential-integrity";
import type { Actor, Header, Place } from "./schema";

type NamedRecord = { readonly id: string; readonly name: Text };
type Position = Pick<DataProblem, "file" | "path">;

/** Names that readers cannot tell from an earlier one of the same list, in either language. */
function clashes(
  names: readonly (Position & { readonly id: string; readonly text: Text })[],
): readonly DataProblem[] {
  const seen = new Map<string, string>();
  return names.flatMap(({ file, path, id, text }) =>
    languages.flatMap((lang) => {
      const key = `${lang} ${fold(text[lang])}`;
      const first = seen.get(key);
      seen.set(key, first ?? id);
      const message = `${quote(text[lang])} is the name of "${first}" too, expected one of its own`;
      return first === undefined || first === id ? [] : [{ file, path: [...path, lang], message }];
    }),
  );
}

const recordNames = (records: readonly RecordAt<NamedRecord>[]) =>
  clashes(
    records.map(({ file, path, value: { id, name } }) => ({
      file,
      path: [...path, "name"],
      id,
      text: name,
    })),
  );

const hubLabels = (places: readonly RecordAt<Place>[]) =>
  clashes(
    places.flatMap(({ file, path, value: { id, label } }) =>
      label ? [{ file, path: [...path, "label"], id, text: label }] : [],
    ),
  );

/** Lists of the header whose names stand in one menu. */
function headerNames({ file, value }: RecordAt<Header>): readonly DataProblem[] {
  const { sectors, questions, fields, sides, origins, kinds } = value;
  const lists = { sectors, questions, fields, sides, origins };
  const kindLists = Object.entries(kinds).map(([key, list]) => [["kinds", key], list] as const);
  const all = [...Object.entries(lists).map(([key, list]) => [[key], list] as const), ...kindLists];
  return all.flatMap(([path, list]) =>
    recordNames(list.map((item, at) => ({ file, path: [...path, at], value: item }))),
  );
}

type Names = {
  readonly headers: readonly RecordAt<Header>[];
  readonly places: readonly RecordAt<Place>[];
  readonly actors: readonly RecordAt<Actor>[];
};

/** Names and map labels that stand twice where readers choose by them. */
export const clashProblems = ({ headers, places, actors }: Names): readonly DataProblem[] => [
  ...headers.flatMap(headerNames),
  ...recordNames(places),
  ...hubLabels(places),
  ...recordNames(actors),
];
