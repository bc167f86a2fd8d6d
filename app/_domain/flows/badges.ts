/*
 * Sizes of the badges on flows, and their placement: greedy, most important flow first, each at the first of seven shares of
 * its arc where it overlaps no badge placed before; null where all overlap. Cost: badges² × 7 comparisons, once per dataset
 * and size (about 30 badges).
 */
import type { PixelPoint } from "../vocabulary/geometry-types";

/** A badge in pixels; x and y are its centre. */
type BadgeBox = PixelPoint & { readonly width: number };

export const badgeHeightPx = 19;

/** Smallest number of ties with a badge, unless some are disputed. */
const minBadgeCount = 3;

/** Ties of a flow, and how many of them are disputed. */
type FlowCounts = { readonly count: number; readonly disputed: number };

/** Whether a flow has a badge: it has several ties or a dispute. */
export const deservesBadge = ({ count, disputed }: FlowCounts): boolean =>
  count >= minBadgeCount || disputed > 0;

/** Number of digits on a badge; 0 where a flow of few ties shows only the sign of a dispute. */
export const badgeDigits = ({ count, disputed }: FlowCounts): number =>
  disputed > 0 && count < minBadgeCount ? 0 : String(count).length;

/** Width of a badge, and the offsets of its number and of the sign ≠ from its centre, in pixels. */
export function badgeShape(digits: number, isDisputed: boolean) {
  if (digits === 0) return { width: badgeHeightPx, number: 0, sign: 0 };
  const [signWidth, textWidth] = [isDisputed ? 14 : 0, 7 * digits];
  return {
    width: 13 + textWidth + signWidth,
    number: -signWidth / 2,
    sign: textWidth / 2 + 4,
  };
}

/** Width of a flow's badge in pixels. */
export const badgeWidth = (flow: FlowCounts): number =>
  badgeShape(badgeDigits(flow), flow.disputed > 0).width;

/** Radius of the highlighted disc behind the sign, inside the badge's edge. */
export const disputeSignRadiusPx = 8.1;

/** Strokes of the sign ≠ around its centre: `[x, y, x, y]` of both ends, in pixels. */
export const unequalSign = [
  [-4, -1.9, 4, -1.9],
  [-4, 1.9, 4, 1.9],
  [1.9, -4.8, -1.9, 4.8],
] as const;

/** Candidate positions of a badge as shares of the arc's length, best first. */
export const badgeShares = [0.5, 0.55, 0.45, 0.6, 0.4, 0.66, 0.34] as const;

const gapPx = 1;

const overlap = (a: BadgeBox, b: BadgeBox) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gapPx &&
  Math.abs(a.y - b.y) < badgeHeightPx + gapPx;

/** For each row of candidates, in order of importance, the first that overlaps no earlier badge, or null. */
export function placeBadges<Candidate extends BadgeBox>(
  rows: readonly (readonly Candidate[])[],
): readonly (Candidate | null)[] {
  const placed: Candidate[] = [];
  return rows.map((row) => {
    const free = row.find((box) => !placed.some((other) => overlap(box, other))) ?? null;
    if (free) placed.push(free);
    return free;
  });
}
