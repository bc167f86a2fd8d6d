/** Advance widths of the bundled fonts by kind of letter, as shares of the text size; the first match counts. */
const advances = [
  { letters: /[\p{M}\p{Cf}]/u, width: 0 },
  { letters: /[ilj.,:;'’|!ادذرزوأإآٱ ]/u, width: 0.29 },
  { letters: /[frtI()\-–·ةهلك]/u, width: 0.42 },
  { letters: /[mwMWسشصضطظ]/u, width: 0.88 },
  { letters: /\p{Script=Arabic}/u, width: 0.53 },
  { letters: /[\p{Lu}&@]/u, width: 0.67 },
] as const;

const defaultAdvance = 0.58;

const advance = (letter: string) =>
  advances.find(({ letters }) => letters.test(letter))?.width ?? defaultAdvance;

/** Estimated width of a text in px at a size in px, within a tenth; for placing and wrapping without a renderer. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + advance(letter), 0) * size;

/** Wraps a text to a width in px; the last of `maxLines` lines ends with an ellipsis where text is left over. */
export function wrapText(
  text: string,
  size: number,
  width: number,
  maxLines: number,
): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const last = rows.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(joined, size) > width) rows.push(word);
    else rows[rows.length - 1] = joined;
  }
  if (rows.length <= maxLines) return rows;
  return rows
    .slice(0, maxLines)
    .map((row, at) => (at === maxLines - 1 ? `${row.replace(/[,;:،؛]$/u, "")}…` : row));
}
