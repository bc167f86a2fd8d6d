import { formatNumber } from "../svg/svg-projection";

/** A band of a picture across its whole width: height in px, and SVG from its top edge down. */
export type Band = { readonly height: number; readonly body: string };

export const emptyBand: Band = { height: 0, body: "" };

/** Bands from top to bottom as one. */
export function stackBands(parts: readonly Band[]): Band {
  let height = 0;
  const bodies = parts.map((part) => {
    const body = `<g transform="translate(0 ${formatNumber(height)})">${part.body}</g>`;
    height += part.height;
    return body;
  });
  return { height, body: bodies.join("") };
}

/** Bands beside each other as one. */
export const joinBands = (start: Band, end: Band): Band => ({
  height: Math.max(start.height, end.height),
  body: start.body + end.body,
});
