import { memoizeByText } from "../../_domain/text/memoize";

/** Advance widths of the bundled fonts by kind of letter, as shares of the text size; the first match counts. */
const advances = [
  { letters: /[\p{M}\p{Cf}]/u, width: 0 },
  { letters: /﷽/u, width: 7.1 },
  { letters: /ﷻ/u, width: 2.6 },
  { letters: /[\ufb50-\ufdff\ufe70-\ufeff‰]/u, width: 1.35 },
  { letters: /[۞۩؏؞؉؊؎ۻڞڝЉЊљњ₨₩₪\u2150-\u215e\u2190-\u21ff\u2b0e-\u2b11✓∞]/u, width: 1.1 },
  { letters: /[پچژکگیہھٹڈڑ]/u, width: 0.6 },
  { letters: /[ǼǽӔӕŴŵẀ-ẅωώφψΦΨΜ\u0460-\u052fŉ₦₭₱₲∏∆℮]/u, width: 0.95 },
  {
    letters: /[\u0606-\u060b\u0620\u063b-\u063f\u066e-\u06d3\u06fa-\u06ff\u0750-\u08b4]/u,
    width: 0.95,
  },
  { letters: /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u, width: 1 },
  { letters: /\p{Extended_Pictographic}/u, width: 1.3 },
  { letters: /[ilj.,:;'’|!ادذرزوأإآٱ ]/u, width: 0.29 },
  { letters: /[frtI()\-·ةهلك]/u, width: 0.42 },
  { letters: /[mwMWسشصضطظ%æœ½¼¾мщшжюфы—…]/u, width: 0.88 },
  { letters: /[№ÆŒЩШЖЮЫФ@]/u, width: 1 },
  { letters: /\p{Script=Arabic}/u, width: 0.53 },
  { letters: /[\p{Lu}&@]/u, width: 0.67 },
] as const;

const defaultAdvance = 0.58;

/** Estimated advance width of a letter as a share of the text size. */
export const advance = memoizeByText(
  (letter) => advances.find(({ letters }) => letters.test(letter))?.width ?? defaultAdvance,
);

/** Estimated width of a text in px at a size in px, within a tenth; for placing and wrapping without a renderer. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + advance(letter), 0) * size;

/** Arabic letters that are wider at the end of a word, by a quarter of the text size. */
export const wideEnding = /[بتثجحخسشصضعغفقكنىي](?![\p{L}\p{M}])/gu;

/** Estimated width of a short label, of which the endings of Arabic words are a large part. */
export const labelWidth = (text: string, size: number): number =>
  textWidth(text, size) + ((text.match(wideEnding)?.length ?? 0) * size) / 4;

/** A word in pieces of at most a width in px; of one letter where that is wider. */
function breakWord(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces: string[] = [];
  for (const letter of word) {
    const joined = (pieces.at(-1) ?? "") + letter;
    if (pieces.length > 0 && textWidth(joined, size) <= width) pieces[pieces.length - 1] = joined;
    else pieces.push(letter);
  }
  return pieces;
}

/** A line that ends with an ellipsis within a width in px, cut at a word where it has one. */
function shortenLine(line: string, size: number, width: number): string {
  let words = line;
  while (words !== "" && textWidth(`${words}…`, size) > width) {
    const gap = words.lastIndexOf(" ");
    words = gap > 0 ? words.slice(0, gap) : [...words].slice(0, -1).join("");
  }
  return `${words.replace(/[,;:،؛]$/u, "")}…`;
}

/**
 * Wraps a text to a width in px. A word that is wider is broken; the last of `maxLines` lines ends with an ellipsis where
 * text is left over.
 */
export function wrapText(
  text: string,
  size: number,
  width: number,
  maxLines: number,
): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(" ").flatMap((part) => breakWord(part, size, width))) {
    const last = rows.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(joined, size) > width) rows.push(word);
    else rows[rows.length - 1] = joined;
  }
  if (rows.length <= maxLines) return rows;
  const cut = rows.slice(0, maxLines);
  return cut.map((row, at) => (at === maxLines - 1 ? shortenLine(row, size, width) : row));
}
