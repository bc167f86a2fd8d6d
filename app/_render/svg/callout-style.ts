/** Sizes in px of the words that an author hangs on flows, by language where their type differs. */
export const calloutStyle = {
  size: { en: 13.5, ar: 14.5 },
  lineHeight: { en: 17.5, ar: 23 },
  dotRadiusPx: 2.6,
  numberRadiusPx: 9,
  /** Space between the leader and the text. */
  gapPx: 5,
} as const;
