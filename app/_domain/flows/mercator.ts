import type { PlanePoint, Point } from "../vocabulary/geometry-types";

/** Side of the Mercator plane, which holds the whole world. */
export const worldUnits = 1000;

/**
 * Projects degrees to the Mercator plane: Web Mercator (EPSG:3857, formula of EPSG Guidance Note 7-2, 3.2.1.2) scaled to a
 * square, x 0 to 1000 from 180° W to 180° E, y 0 to 1000 from 85.0511° N down to 85.0511° S.
 */
export function mercator([longitude, latitude]: Point): [number, number] {
  const phi = (latitude * Math.PI) / 180;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI);
  return [((longitude + 180) / 360) * worldUnits, y * worldUnits];
}

export function geographic([x, y]: PlanePoint): [number, number] {
  const phi = 2 * Math.atan(Math.exp((0.5 - y / worldUnits) * 2 * Math.PI)) - Math.PI / 2;
  return [(x / worldUnits) * 360 - 180, (phi * 180) / Math.PI];
}
