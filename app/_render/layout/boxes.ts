import type { PlanePoint } from "../../_domain/vocabulary/geometry-types";

/** A rectangle in pixels, y down. */
export type PixelBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A box of a size around its centre. */
export const boxAround = ([x, y]: PlanePoint, width: number, height: number): PixelBox => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

export const moveBox = ({ left, top, right, bottom }: PixelBox, [x, y]: PlanePoint): PixelBox => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

export const boxesOverlap = (a: PixelBox, b: PixelBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const boxContains = (outer: PixelBox, inner: PixelBox): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** A straight line with its bounding box, which rules out most intersections cheaply. */
export type LineSegment = {
  readonly from: PlanePoint;
  readonly to: PlanePoint;
  readonly box: PixelBox;
};

/** The straight pieces of a path; their boxes have a margin, so that none is empty. */
export const segmentsOf = (path: readonly PlanePoint[]): readonly LineSegment[] =>
  path.slice(1).map((to, at) => {
    const from = path[at] ?? to;
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
    const box = boxAround(middle, Math.abs(from[0] - to[0]) + 0.1, Math.abs(from[1] - to[1]) + 0.1);
    return { from, to, box };
  });

/** Whether a line runs through a rectangle (Liang and Barsky, 1984). */
export function lineCrossesBox(
  rectangle: PixelBox,
  { from: [ax, ay], to: [bx, by], box }: LineSegment,
): boolean {
  if (!boxesOverlap(rectangle, box)) return false;
  const { left, top, right, bottom } = rectangle;
  const [dx, dy] = [bx - ax, by - ay];
  let [start, end] = [0, 1];
  const sides = [
    [-dx, ax - left],
    [dx, right - ax],
    [-dy, ay - top],
    [dy, bottom - ay],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards < 0) start = Math.max(start, room / towards);
    if (towards > 0) end = Math.min(end, room / towards);
  }
  return start <= end;
}

/** Points of a square grid around the origin, nearest first; `max` along each axis and `step` are in the caller's unit. */
export function gridOffsets(max: number, step: number): readonly PlanePoint[] {
  const steps = Array.from({ length: (2 * max) / step + 1 }, (_, at) => at * step - max);
  const offsets = steps.flatMap((x) => steps.map((y): PlanePoint => [x, y]));
  return offsets.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));
}
