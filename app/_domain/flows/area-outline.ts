import type { Place } from "../records/schema";
import type { Point } from "../vocabulary/geometry-types";

const corners = 48;

/** Between an ellipse (2) and a rectangle: nobody measured the edge, so it has no corners. */
const squareness = 3.2;

const pull = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / squareness);
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

/** A closed, counterclockwise ring inside the extent of an area, in degrees; empty where a place has no extent. */
export function areaOutline({ extent }: Pick<Place, "extent">): readonly Point[] {
  if (!extent) return [];
  const [west, south, east, north] = extent;
  const [x, y, halfX, halfY] = [
    (west + east) / 2,
    (south + north) / 2,
    (east - west) / 2,
    (north - south) / 2,
  ];
  const ring = Array.from({ length: corners }, (_, corner): Point => {
    const angle = (2 * Math.PI * corner) / corners;
    return [round(x + halfX * pull(Math.cos(angle))), round(y + halfY * pull(Math.sin(angle)))];
  });
  return [...ring, ...ring.slice(0, 1)];
}
