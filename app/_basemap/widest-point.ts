import { mercator } from "../_domain/flows/mercator";
import { segmentDistance } from "../_domain/flows/segment-distance";
import type { PlanePoint } from "../_domain/vocabulary/geometry-types";
import { pair, type Ring, ringContains } from "./rings";

function distanceToEdge(at: PlanePoint, ring: readonly PlanePoint[]): number {
  if (!ringContains(ring as unknown as Ring, [...at])) return Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < ring.length; i++) {
    least = Math.min(least, segmentDistance(at, ring[i - 1] ?? [0, 0], ring[i] ?? [0, 0]));
  }
  return least;
}

function deepestGridPoint(
  center: PlanePoint,
  reach: PlanePoint,
  ring: readonly PlanePoint[],
): PlanePoint {
  const steps = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];
  const places = steps.flatMap((dx) =>
    steps.map((dy) => [center[0] + dx * reach[0], center[1] + dy * reach[1]] as const),
  );
  const deepest = Math.max(...places.map((at) => distanceToEdge(at, ring)));
  return places.find((at) => distanceToEdge(at, ring) === deepest) ?? center;
}

/** The point of a ring farthest from its edge, in Mercator units: the best of a grid, which is refined twice. */
export function widestPoint(outer: Ring): PlanePoint {
  const ring = outer.map((at) => mercator(pair(at)));
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const half = [(right - left) / 2, (bottom - top) / 2] as const;
  return [1, 0.25, 0.06].reduce<PlanePoint>(
    (center, share) => deepestGridPoint(center, [half[0] * share, half[1] * share], ring),
    [(left + right) / 2, (top + bottom) / 2],
  );
}
