import type { Actor, Place } from "../records/schema";
import { fold, withoutArticle, words } from "../text/folding";
import { isMentioned } from "./search";

type Part = { readonly text: string; readonly isMatch: boolean };

/** A run of a text as it is written, where it begins in it, and whether a search found it. */
export type TextRun = Part & { readonly at: number };

/** A letter with its marks, as written and as search reads it; "" where it parts words. */
type Letter = { readonly text: string; readonly read: string };

const known = new Map<string, Letter>();

/** Kept, because texts have few different letters and folding is slow. */
function letterOf(text: string): Letter {
  const found = known.get(text);
  if (found) return found;
  const isPart = /[\p{L}\p{N}]/u.test(text) && !/[\u02B9-\u02BF]/.test(text);
  const letter = { text, read: isPart ? fold(text) : "" };
  known.set(text, letter);
  return letter;
}

/** The letters of a text; a mark, joiner or tatweel belongs to the letter before it. */
const lettersOf = (text: string): readonly Letter[] =>
  [...text.matchAll(/.[\p{M}\p{Cf}\u0640]*/gsu)].map(([letter]) => letterOf(letter));

/** How many letters it takes to read a beginning; 0 where they read otherwise. */
function lengthOf(letters: readonly Letter[], beginning: string): number {
  let read = "";
  for (const [at, letter] of letters.entries()) {
    read += letter.read;
    if (read.startsWith(beginning)) return at + 1;
    if (!beginning.startsWith(read)) return 0;
  }
  return 0;
}

type Hit = { readonly start: number; readonly end: number };

/** The letters of one word that a word of the search begins, with or without the article of either. */
function hitOf(word: readonly Letter[], beginning: string): Hit {
  const own = lengthOf(word, beginning);
  if (own > 0) return { start: 0, end: own };
  const whole = word.map(({ read }) => read).join("");
  const start = withoutArticle(whole) === whole ? 0 : lengthOf(word, "ال");
  const behind = lengthOf(word.slice(start), withoutArticle(beginning));
  return behind > 0 ? { start, end: start + behind } : { start: 0, end: 0 };
}

function longest(word: readonly Letter[], beginnings: readonly string[]): Hit {
  let most: Hit = { start: 0, end: 0 };
  for (const beginning of beginnings) {
    const hit = hitOf(word, beginning);
    if (hit.end - hit.start > most.end - most.start) most = hit;
  }
  return most;
}

/** Words and what parts them, in their order. */
function piecesOf(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const pieces: Letter[][] = [];
  for (const letter of letters) {
    const last = pieces.at(-1);
    if (last && (last[0]?.read === "") === (letter.read === "")) last.push(letter);
    else pieces.push([letter]);
  }
  return pieces;
}

const written = (letters: readonly Letter[]) => letters.map(({ text }) => text).join("");

/** Neighbours of a kind as one; empty runs left out. */
function joined(parts: readonly Part[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (const part of parts.filter(({ text }) => text !== "")) {
    const last = runs.at(-1);
    if (last?.isMatch === part.isMatch)
      runs.splice(-1, 1, { ...last, text: last.text + part.text });
    else runs.push({ ...part, at: last ? last.at + last.text.length : 0 });
  }
  return runs;
}

const whole = (text: string, found: boolean): readonly TextRun[] => [
  { at: 0, text, isMatch: found },
];

/** A text in runs, those that a search found told apart; together they are the text. */
export function highlightRuns(text: string, search: string): readonly TextRun[] {
  const beginnings = words(search);
  if (beginnings.length === 0 || text === "") return whole(text, false);
  const parts = piecesOf(lettersOf(text)).flatMap((piece) => {
    const { start, end } = longest(piece, beginnings);
    return [
      { text: written(piece.slice(0, start)), isMatch: false },
      { text: written(piece.slice(start, end)), isMatch: true },
      { text: written(piece.slice(end)), isMatch: false },
    ];
  });
  return joined(parts);
}

/** The name shown of a place or actor; whole where a search found it by another name. */
export function highlightNameRuns(
  shown: string,
  record: Place | Actor,
  search: string,
): readonly TextRun[] {
  const runs = highlightRuns(shown, search);
  const isOther = runs.every(({ isMatch: found }) => !found) && isMentioned(record, search);
  return isOther ? whole(shown, true) : runs;
}
