/** A pill in pixels of the first view, at the middle of what it covers. */
type Pill = { readonly x: number; readonly y: number; readonly width: number };

/** Height of a badge in pixels. */
export const badgeHeight = 19;

/** Width in pixels of the badge that holds a number. */
export const badgeWidth = (count: number) => 13 + 7 * String(count).length;

/** Shares of an arc's length where its badge may stand, best first. */
export const badgeShares = [0.5, 0.55, 0.45, 0.6, 0.4, 0.66, 0.34] as const;

const gap = 1;

const meet = (a: Pill, b: Pill) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < badgeHeight + gap;

/** For each row of candidates, in order of importance, the first that meets no earlier pill, or null. */
export function placed<Candidate extends Pill>(
  rows: readonly (readonly Candidate[])[],
): readonly (Candidate | null)[] {
  const taken: Pill[] = [];
  return rows.map((row) => {
    const free = row.find((pill) => !taken.some((other) => meet(pill, other))) ?? null;
    if (free) taken.push(free);
    return free;
  });
}
