import { textViolation } from "../records/value-rules";
import { optionalParam, parseFailure } from "./codecs";
import { missingTieProblem, type Param, shortenForMessage, type ValuesOf } from "./params";

/** More marks on one letter would cover the lines above and below it. */
const stackedMarks = /\p{M}{5}/u;

/** Any character that shows: fillers, joiners and the blank of Braille are letters or signs too, but show nothing. */
const visible = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\u2800]/u;

/** The number of code points of a text, as JSON Schema counts them. */
const lengthOf = (text: string) => [...text].length;

/**
 * One line of plain text in NFC and without surrounding space; undefined where it is none. Control, direction and other
 * invisible characters are refused, because they would reorder or hide the words around; the joiners of Arabic and
 * Persian are not.
 */
function readLine(text: string, maxLength: number): string | undefined {
  const line = text.normalize("NFC").trim();
  const isFit = visible.test(line) && Math.max(lengthOf(text), lengthOf(line)) <= maxLength;
  // A byte order mark counts as space, so that the trimmed line has lost it.
  const isPlain = !text.includes("\ufeff") && !textViolation(line);
  return isFit && isPlain && !stackedMarks.test(line) ? line : undefined;
}

const expectedLine = (maxLength: number) =>
  `one line of at most ${maxLength} characters, none of them invisible`;

const byAuthor = "by the author of the page that embeds; plain text in one line.";

const authorText = (what: string, maxLength: number) =>
  optionalParam<string>({
    description: `${what} ${byAuthor}`,
    schema: { type: "string", minLength: 1, maxLength },
    expected: expectedLine(maxLength),
    read: (text) => readLine(text, maxLength),
    write: (text) => text,
  });

export const authorParams = {
  head: authorText("Headline", 120),
  note: authorText("Note", 280),
};

const maxMarks = 5;
const maxCalloutLength = 80;
const tieId = "[a-z0-9]+(-[a-z0-9]+)*";
const idPattern = new RegExp(`^${tieId}$`);

const mark: Param<readonly string[]> = {
  description: "Ids of the ties that are drawn strong; all others are faint.",
  schema: () => ({
    type: "array",
    items: { type: "string", pattern: idPattern.source },
    minItems: 1,
    maxItems: maxMarks,
  }),
  default: () => [],
  parse: (text) => {
    const ids = text.split(",");
    return ids.length <= maxMarks && ids.every((id) => idPattern.test(id))
      ? { value: [...new Set(ids)].toSorted() }
      : parseFailure(`is no list of at most ${maxMarks} ids of ties`);
  },
  format: (ids) => ids.join(","),
  list: true,
};

/** Words of the author that hang on the line of a tie. */
export type Callout = { readonly tie: string; readonly text: string };

const callout = optionalParam<Callout>({
  description: `The id of a tie, a colon, and words that hang on its line, ${byAuthor}`,
  schema: { type: "string", pattern: `^${tieId}:[\\s\\S]{1,${maxCalloutLength}}$` },
  expected: `the id of a tie, a colon and ${expectedLine(maxCalloutLength)}`,
  read: (value) => {
    const [tie = "", ...rest] = value.split(":");
    const text = readLine(rest.join(":"), maxCalloutLength);
    return idPattern.test(tie) && text !== undefined ? { tie, text } : undefined;
  },
  write: ({ tie, text }) => `${tie}:${text}`,
});

/** All that the author of a page says with a map: headline and note, strong ties, and words that hang on ties. */
export const mapWordParams = {
  ...authorParams,
  mark,
  "call.1": callout,
  "call.2": callout,
  "call.3": callout,
};

/** Keys of what stands on ties of a map; frames that are no map of a selection have no place for it. */
export const tieWordKeys: readonly string[] = Object.keys(mapWordParams).filter(
  (key) => !Object.hasOwn(authorParams, key),
);

export type AuthorWords = ValuesOf<typeof authorParams>;
export type MapWords = ValuesOf<typeof mapWordParams>;

/** The callouts of a map in their order, with their number. */
export const calloutsOf = (words: MapWords): readonly (Callout & { readonly number: number })[] =>
  [words["call.1"], words["call.2"], words["call.3"]].flatMap((one, at) =>
    one === null ? [] : [{ ...one, number: at + 1 }],
  );

/** A problem for each key that names a tie which none of the ids is. */
export function unknownTieProblems(words: MapWords, ids: ReadonlySet<string>) {
  const named = [
    ...words.mark.map((tie) => ({ parameter: "mark", tie })),
    ...calloutsOf(words).map(({ tie, number }) => ({ parameter: `call.${number}`, tie })),
  ];
  return named.flatMap(({ parameter, tie }) =>
    ids.has(tie)
      ? []
      : [
          {
            ...missingTieProblem(tie),
            parameter,
            detail: `does not know ${shortenForMessage(tie)}`,
          },
        ],
  );
}
