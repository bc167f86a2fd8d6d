import { textViolation } from "../records/value-rules";
import { optionalParam } from "./codecs";
import type { ValuesOf } from "./params";

/** More marks on one letter would cover the lines above and below it. */
const stackedMarks = /\p{M}{5}/u;

/** The number of code points of a text, as JSON Schema counts them. */
const lengthOf = (text: string) => [...text].length;

/** A line of plain text in NFC. Characters that reorder or hide the words around are refused, except the joiners of Arabic and Persian. */
const authorText = (what: string, maxLength: number) =>
  optionalParam<string>({
    description: `${what} by the author of the page that embeds; plain text in one line.`,
    schema: { type: "string", minLength: 1, maxLength },
    expected: `one line of at most ${maxLength} characters, none of them invisible`,
    read: (text) => {
      const line = text.normalize("NFC").trim();
      const isFit = line !== "" && Math.max(lengthOf(text), lengthOf(line)) <= maxLength;
      return isFit && !textViolation(line) && !stackedMarks.test(line) ? line : undefined;
    },
    write: (text) => text,
  });

export const authorParams = {
  head: authorText("Headline", 120),
  note: authorText("Note", 280),
};

export type AuthorWords = ValuesOf<typeof authorParams>;
