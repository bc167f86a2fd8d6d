import type { Place } from "../records/schema";
import type { Point } from "../vocabulary/geometry-types";

const cornerCount = 48;

/** Exponent of the superellipse: 2 is an ellipse, ∞ a rectangle. The edge was not surveyed, so it has no corners. */
const exponent = 3.2;

const superellipse = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / exponent);
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** A closed, counterclockwise ring (RFC 7946) inside the extent of an area; empty where a place has no extent. */
export function areaOutline({ extent }: Pick<Place, "extent">): readonly Point[] {
  if (!extent) return [];
  const [west, south, east, north] = extent;
  const [x, y, halfX, halfY] = [
    (west + east) / 2,
    (south + north) / 2,
    (east - west) / 2,
    (north - south) / 2,
  ];
  const ring = Array.from({ length: cornerCount }, (_, corner): Point => {
    const angle = (2 * Math.PI * corner) / cornerCount;
    return [
      round(x + halfX * superellipse(Math.cos(angle))),
      round(y + halfY * superellipse(Math.sin(angle))),
    ];
  });
  return [...ring, ...ring.slice(0, 1)];
}
