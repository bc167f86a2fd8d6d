/*
 * Highlights the words of a text that a search matches, by the rules of search.ts. The text is split into letters, each with
 * its marks and its folded form; a word's folded letters are compared with each word of the search, with and without the
 * Arabic article, and the longest match is mapped back to the letters. Cost: letters × words of the search.
 */
import type { Actor, Place } from "../records/schema";
import { fold, foldWords, withoutArticle } from "../text/folding";
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

const foldedText = (word: readonly Letter[]) => word.map(({ folded }) => folded).join("");

/** Number of letters that a prefix covers; 0 where the word does not begin with it. */
function prefixLength(word: readonly Letter[], prefix: string): number {
  if (!foldedText(word).startsWith(prefix)) return 0;
  let length = 0;
  return (
    1 +
    word.findIndex(({ folded }) => {
      length += folded.length;
      return length >= prefix.length;
    })
  );
}

type LetterRange = { readonly start: number; readonly end: number };

/** The letters of a word that a prefix matches, with or without the article of either; empty for no match. */
function matchRange(word: readonly Letter[], prefix: string): LetterRange {
  const length = prefixLength(word, prefix);
  if (length > 0) return { start: 0, end: length };
  const text = foldedText(word);
  const start = withoutArticle(text) === text ? 0 : prefixLength(word, "ال");
  const rest = prefixLength(word.slice(start), withoutArticle(prefix));
  return rest > 0 ? { start, end: start + rest } : { start: 0, end: 0 };
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
  let start = 0;
  for (const [end, { folded }] of [...letters, letterOf(" ")].entries()) {
    if (folded !== "") continue;
    const range = longestMatch(letters.slice(start, end), prefixes);
    for (let at = range.start; at < range.end; at++) matched.add(start + at);
    start = end + 1;
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
