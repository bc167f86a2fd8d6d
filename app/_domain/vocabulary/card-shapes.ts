/** Sizes in px of the card of a tie: for link previews, for feeds of pictures, for the full screen of a phone. */
export const cardSizesPx = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
} as const;

export type CardShape = keyof typeof cardSizesPx;

export const cardShapes = Object.keys(cardSizesPx) as readonly CardShape[];
