/*
 * Sizes of the badges on flows, and their placement: greedy, most important flow first, each at the first of seven steps along
 * its arc where it overlaps no badge placed before; null where all overlap. Cost: badges² × 7 comparisons, once per dataset
 * and size (about 30 badges).
 */
import type { PixelPoint } from "../vocabulary/geometry-types";

type BadgeBox = PixelPoint & { readonly width: number };

export const badgeHeightPx = 19;

const minBadgeCount = 3;

export const needsBadge = (count: number): boolean => count >= minBadgeCount;

/** Width of a badge in px by the number of its digits. */
export const badgeWidthOf = (digits: number): number => 13 + 7 * digits;

export const badgeDigits = (count: number): number => String(count).length;

export const badgeWidth = (count: number): number => badgeWidthOf(badgeDigits(count));

export const badgeDashPx = [2.4, 2] as const;

/** Radius of the highlighted disc behind the sign of a dispute, and width of its edge. */
export const disputeSign = { radiusPx: 9, edgePx: 0.8 } as const;

/** Distance in px from the middle of a badge to that of a sign beside it. */
export const signOffset = (digits: number): number =>
  badgeWidthOf(digits) / 2 + disputeSign.radiusPx + 2;

/** Width in px around the middle of a badge that may be covered: all ties of a flow are disputed where it has a sign. */
export const badgeExtent = (flow: {
  readonly count: number;
  readonly disputedCount: number;
}): number =>
  flow.disputedCount === flow.count
    ? 2 * (signOffset(badgeDigits(flow.count)) + disputeSign.radiusPx)
    : badgeWidth(flow.count);

/** Strokes of the sign ≠ around its centre: `[x, y, x, y]` of both ends, in pixels. */
export const unequalSign = [
  [-4, -1.9, 4, -1.9],
  [-4, 1.9, 4, 1.9],
  [1.9, -4.8, -1.9, 4.8],
] as const;

const gapPx = 1;

/** Candidate positions of a badge in steps of its height from the row of badges, best first. */
export const badgeSteps = [0, 1, -1, 2, -2, 3, -3] as const;

export const badgePitchPx = badgeHeightPx + gapPx + 1;

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
