import { memoizeByText } from "../../_domain/text/memoize";
import { advance, wideEnding } from "./text-width";

/** Advance widths of letters that are wider than estimated in some words, which hold many of them or other forms. */
const widestAdvances = [
  { letters: /\|/u, width: 0.35 },
  { letters: /[دذوؤ]/u, width: 0.44 },
  { letters: /[هةلك]/u, width: 0.52 },
  { letters: /[جحخئيىß#¶٣۳]/u, width: 0.62 },
  { letters: /[پچکگیٹ]/u, width: 0.74 },
  { letters: /М/u, width: 0.95 },
] as const;

const widestAdvance = memoizeByText(
  (letter) => widestAdvances.find(({ letters }) => letters.test(letter))?.width ?? advance(letter),
);

/** Bold text of any script is at most this much wider than its estimate. */
export const boldFactor = 1.12;

/** Width in px that no bold text in the bundled fonts exceeds at a size in px. */
export function maxTextWidth(text: string, size: number): number {
  const endings = (text.match(wideEnding)?.length ?? 0) / 4;
  const letters = [...text].reduce((sum, letter) => sum + widestAdvance(letter), 0);
  return (letters + endings) * size * boldFactor;
}
