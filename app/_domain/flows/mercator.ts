import type { PlanePoint, Point } from "../vocabulary/geometry-types";

const world = 1000;

/**
 * The Web Mercator square (EPSG:3857) as the product's one plane unit: x 0..1000 from 180° W to
 * 180° E, y 0..1000 from 85.0511° N down to 85.0511° S. Takes `[longitude, latitude]` in degrees.
 * Formula: spherical Mercator of EPSG Guidance Note 7-2, section 3.2.1.2, scaled to the square.
 */
export function mercator([longitude, latitude]: Point): [number, number] {
  const phi = (latitude * Math.PI) / 180;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI);
  return [((longitude + 180) / 360) * world, y * world];
}

/** The inverse of `mercator`: `[x, y]` in its unit to `[longitude, latitude]` in degrees. */
export function geographic([x, y]: PlanePoint): [number, number] {
  const phi = 2 * Math.atan(Math.exp((0.5 - y / world) * 2 * Math.PI)) - Math.PI / 2;
  return [(x / world) * 360 - 180, (phi * 180) / Math.PI];
}
