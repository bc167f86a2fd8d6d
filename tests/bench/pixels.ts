/** Red, green and blue bytes of the pixels of an area, row by row. */
export type Pixels = Uint8Array;

/** How far apart two colours are, as the sum over the three channels (0 to 765). */
const distance = (a: Pixels, at: number, b: Pixels, to: number): number =>
  [0, 1, 2].reduce(
    (sum, channel) => sum + Math.abs((a[at + channel] ?? 0) - (b[to + channel] ?? 0)),
    0,
  );

/** Offset of the first pixel that has the commonest colour. */
function commonest(pixels: Pixels): number {
  const counts = new Map<number, { count: number; at: number }>();
  let best = { count: 0, at: 0 };
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    const entry = counts.get(colour) ?? { count: 0, at };
    entry.count += 1;
    counts.set(colour, entry);
    if (entry.count > best.count) best = entry;
  }
  return best.at;
}

/** Share (0 to 1) of pixels unlike the commonest colour; an area of one colour, as sea alone, has none. */
export function drawnShare(pixels: Pixels): number {
  const ground = commonest(pixels);
  let drawn = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if (distance(pixels, at, pixels, ground) > 24) drawn += 1;
  return drawn / (pixels.length / 3);
}

/** Whether more than three pixels of an area look different; fewer are noise of rasterization. */
export function differ(a: Pixels, b: Pixels): boolean {
  let count = 0;
  for (let at = 0; at < a.length; at += 3) if (distance(a, at, b, at) > 12) count += 1;
  return count > 3;
}
