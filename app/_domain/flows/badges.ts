/** A pill in pixels of the first view, at the middle of what it covers. */
type Pill = { readonly x: number; readonly y: number; readonly width: number };

/** Height of a badge in pixels. */
export const badgeHeightPx = 19;

/** Smallest number of ties that shows its badge unasked. */
const minBadgeCount = 3;

/** Ties of a flow, and how many of them are disputed. */
type FlowCounts = { readonly count: number; readonly disputed: number };

/** Whether a flow shows its badge unasked: for its number, or because sources disagree. */
export const deservesBadge = ({ count, disputed }: FlowCounts): boolean =>
  count >= minBadgeCount || disputed > 0;

/** The digits of a badge; none where the sign of a dispute stands alone, because the flow has few ties. */
export const badgeDigits = ({ count, disputed }: FlowCounts): number =>
  disputed > 0 && count < minBadgeCount ? 0 : String(count).length;

/** Width of a badge, and how far from its middle its number and the sign ≠ stand; in pixels. */
export function badgeShape(digits: number, signed: boolean) {
  if (digits === 0) return { width: badgeHeightPx, number: 0, sign: 0 };
  const [room, text] = [signed ? 14 : 0, 7 * digits];
  return { width: 13 + text + room, number: -room / 2, sign: text / 2 + 4 };
}

/** Width in pixels of a flow's badge. */
export const badgeWidth = (flow: FlowCounts): number =>
  badgeShape(badgeDigits(flow), flow.disputed > 0).width;

/** Radius of the highlighted disc behind the sign, inside of the badge's edge. */
export const disputeSignRadiusPx = 8.1;

/** Strokes of the sign ≠ around its middle, in pixels: `[x, y]` of both ends. */
export const unequalSign = [
  [-4, -1.9, 4, -1.9],
  [-4, 1.9, 4, 1.9],
  [1.9, -4.8, -1.9, 4.8],
] as const;

/** Shares of an arc's length where its badge may stand, best first. */
export const badgeShares = [0.5, 0.55, 0.45, 0.6, 0.4, 0.66, 0.34] as const;

const gapPx = 1;

const overlap = (a: Pill, b: Pill) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gapPx &&
  Math.abs(a.y - b.y) < badgeHeightPx + gapPx;

/** For each row of candidates, in order of importance, the first that meets no earlier pill, or null. */
export function placeBadges<Candidate extends Pill>(
  rows: readonly (readonly Candidate[])[],
): readonly (Candidate | null)[] {
  const taken: Pill[] = [];
  return rows.map((row) => {
    const free = row.find((pill) => !taken.some((other) => overlap(pill, other))) ?? null;
    if (free) taken.push(free);
    return free;
  });
}
