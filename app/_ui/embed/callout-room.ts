import type { RoomReport } from "../map/map-props";

/** More than the width of any scroll bar. */
const scrollBarPx = 24;

/**
 * Width in px of the map on which numbers stand for an author's words, because these have no room; null where they have.
 * Numbers stay at nearly the same width: their list makes the map lower and may bring a scroll bar, and if the words had
 * room on that map, numbers and words would take turns without end.
 */
export function numberedWidth(
  before: number | null,
  { widthPx, hasRoom }: RoomReport,
): number | null {
  if (!hasRoom) return widthPx;
  return before !== null && Math.abs(widthPx - before) <= scrollBarPx ? before : null;
}
