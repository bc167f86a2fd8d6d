import type { Catalogue } from "../records/dataset";
import { mercator } from "./mercator";

/** A rectangle of the Mercator plane (see mercator.ts). */
export type Frame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Size of the default view without panels, for which curves, heads and badges are placed. */
export const defaultMapSizePx = { width: 1040, height: 776 } as const;

/** Margins around the hubs for labels and bows, as shares of the longer side of the hubs' extent. */
const margins = { top: 0.1464, right: 0.1962, bottom: 0.1037, left: 0.25 } as const;

/** Shortest side before margins, about 7 degrees, so that one place keeps its surroundings. */
const minSide = 20;

/** The rectangle of the given places (by default every hub) with margins; the whole world without any. */
export function frame(records: Catalogue, placeIds?: readonly string[]): Frame {
  const wanted = placeIds && new Set(placeIds);
  const points = records.places
    .filter((place) => (wanted ? wanted.has(place.id) : place.hub === place.id))
    .map((place) => mercator(place.coordinates));
  if (points.length === 0) return { x: 0, y: 0, width: 1000, height: 1000 };
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [west, north] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - west, Math.max(...ys) - north];
  const grow = Math.max(0, minSide - Math.max(wide, high)) / 2;
  const side = Math.max(wide, high, minSide);
  return {
    x: west - grow - margins.left * side,
    y: north - grow - margins.top * side,
    width: wide + 2 * grow + (margins.left + margins.right) * side,
    height: high + 2 * grow + (margins.top + margins.bottom) * side,
  };
}

/** The smallest rectangle that holds two. */
export function enclosingFrame(one: Frame, other: Frame): Frame {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    ...{ x, y },
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

/** Pixels per unit of the Mercator plane at which a frame fits into a size. */
export const frameScale = (box: Frame, size: { readonly width: number; readonly height: number }) =>
  Math.min(size.width / box.width, size.height / box.height);
