/*
 * Highlights the words of a text that a search matches, by the rules of search.ts. The text is split into letters, each with
 * its marks and its folded form; a word's folded letters are compared with each word of the search, with and without
 * Arabic prefixes, and the longest match is mapped back to the letters. Cost: letters × words of the search.
 */
import type { Actor, Place } from "../records/schema";
import { fold, foldWords, withoutArticle, wordForms } from "../text/folding";
import { memoizeByText } from "../text/memoize";
import { matchesAnyWord } from "./search";

/** A part of a text, its offset in UTF-16 units, and whether the search matches it. */
export type TextRun = { readonly at: number; readonly text: string; readonly isMatch: boolean };

/** A letter with its marks, and its folded form; "" for a character that separates words. */
type Letter = { readonly text: string; readonly folded: string };

const letterOf = memoizeByText((text): Letter => {
  const isInWord = /[\p{L}\p{N}]/u.test(text) && !/[\u02B9-\u02BF]/.test(text);
  return { text, folded: isInWord ? fold(text) : "" };
});

/** The letters of a text; a mark, joiner or tatweel belongs to the letter before it. */
const lettersOf = (text: string): readonly Letter[] =>
  [...text.matchAll(/.[\p{M}\p{Cf}\u0640]*/gsu)].map(([letter]) => letterOf(letter));

const isDigit = ({ folded }: Letter) => /^\p{N}/u.test(folded);

const foldedText = (word: readonly Letter[]) => word.map(({ folded }) => folded).join("");

/** Number of letters that hold the first units of a word's folded text. */
function letterCount(word: readonly Letter[], units: number): number {
  let held = 0;
  const isLast = ({ folded }: Letter) => {
    held += folded.length;
    return held >= units;
  };
  return units === 0 ? 0 : word.findIndex(isLast) + 1;
}

type LetterRange = { readonly start: number; readonly end: number };

/** The letters of a word that a prefix matches, with or without prefixes of the word and the article; empty for no match. */
function matchRange(word: readonly Letter[], prefix: string): LetterRange {
  const text = foldedText(word);
  for (const form of wordForms(text))
    for (const beginning of [prefix, withoutArticle(prefix)]) {
      const at = text.length - form.length;
      if (form.startsWith(beginning))
        return { start: letterCount(word, at), end: letterCount(word, at + beginning.length) };
    }
  return { start: 0, end: 0 };
}

function longestMatch(word: readonly Letter[], prefixes: readonly string[]): LetterRange {
  let longest: LetterRange = { start: 0, end: 0 };
  for (const prefix of prefixes) {
    const range = matchRange(word, prefix);
    if (range.end - range.start > longest.end - longest.start) longest = range;
  }
  return longest;
}

function matchedLetters(letters: readonly Letter[], prefixes: readonly string[]) {
  const matched = new Set<number>();
  let [start, isNumber] = [0, false];
  for (const [end, letter] of [...letters, letterOf(" ")].entries()) {
    const isInWord = letter.folded !== "";
    if (end === start) isNumber = isDigit(letter);
    if (isInWord && isDigit(letter) === isNumber) continue;
    const range = longestMatch(letters.slice(start, end), prefixes);
    for (let at = range.start; at < range.end; at++) matched.add(start + at);
    start = isInWord ? end : end + 1;
    isNumber = isDigit(letter);
  }
  return matched;
}

const oneRun = (text: string, isMatch: boolean): readonly TextRun[] => [{ at: 0, text, isMatch }];

/** A text as runs of matching and other letters; joined they are the text. */
export function highlightRuns(text: string, search: string): readonly TextRun[] {
  const prefixes = foldWords(search);
  if (prefixes.length === 0 || text === "") return oneRun(text, false);
  const letters = lettersOf(text);
  const matched = matchedLetters(letters, prefixes);
  const runs: TextRun[] = [];
  let at = 0;
  for (const [position, letter] of letters.entries()) {
    const isMatch = matched.has(position);
    const last = runs.at(-1);
    if (last?.isMatch === isMatch)
      runs[runs.length - 1] = { ...last, text: last.text + letter.text };
    else runs.push({ at, text: letter.text, isMatch });
    at += letter.text.length;
  }
  return runs;
}

/** The runs of a record's name; one matching run where the search matches only another of its names. */
export function highlightNameRuns(
  name: string,
  record: Place | Actor,
  search: string,
): readonly TextRun[] {
  const runs = highlightRuns(name, search);
  const isOtherName = runs.every(({ isMatch }) => !isMatch) && matchesAnyWord(record, search);
  return isOtherName ? oneRun(name, true) : runs;
}
