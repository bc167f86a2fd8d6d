import type { PlanePoint } from "../vocabulary/geometry-types";

/** Distance from a point to the segment from `a` to `b`, which may be one point. */
export function segmentDistance(
  [x, y]: PlanePoint,
  [ax, ay]: PlanePoint,
  [bx, by]: PlanePoint,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx === 0 && dy === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
