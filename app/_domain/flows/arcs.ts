import type { GeoPath, PlanePoint, Point } from "../vocabulary/geometry-types";
import { geographic, mercator } from "./mercator";

type Vector = readonly [number, number, number];

const radian = Math.PI / 180;

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const linearCombination = (a: Vector, p: number, b: Vector, q: number): Vector => [
  a[0] * p + b[0] * q,
  a[1] * p + b[1] * q,
  a[2] * p + b[2] * q,
];

function vector([longitude, latitude]: Point): Vector {
  const [east, north] = [longitude * radian, latitude * radian];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

const toPoint = ([x, y, z]: Vector): Point => [
  Math.atan2(y, x) / radian,
  Math.atan2(z, Math.hypot(x, y)) / radian,
];

/** A longitude plus the whole turns that bring it nearest to another. */
const unwrapLongitude = (longitude: number, other: number) =>
  longitude - 360 * Math.round((longitude - other) / 360);

/** The pole of the great circle, to the left of travel; any of them for opposite or equal points. */
function pole(a: Vector, b: Vector): Vector {
  const normal = cross(a, b);
  const length = Math.sqrt(dot(normal, normal));
  if (length > 1e-9) return linearCombination(normal, 1 / length, normal, 0);
  const side = cross(a, Math.abs(a[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]);
  return linearCombination(side, 1 / Math.sqrt(dot(side, side)), side, 0);
}

/** The great circle in `steps` segments, moved to the right of travel by `bow × distance × sin(πt)`; longitudes are continuous. */
export function greatCircleArc(from: Point, to: Point, bow: number, steps: number): GeoPath {
  const [a, b] = [vector(from), vector(to)];
  const left = pole(a, b);
  const ahead = cross(left, a);
  const distance = Math.atan2(dot(b, ahead), dot(a, b));
  const middle: Point[] = [];
  let last = from[0];
  for (let step = 1; step < steps; step++) {
    const t = step / steps;
    const along = linearCombination(a, Math.cos(distance * t), ahead, Math.sin(distance * t));
    const offset = bow * distance * Math.sin(Math.PI * t);
    const [longitude, latitude] = toPoint(
      linearCombination(along, Math.cos(offset), left, -Math.sin(offset)),
    );
    last = unwrapLongitude(longitude, last);
    middle.push([round(last), round(latitude)]);
  }
  return [from, ...middle, [unwrapLongitude(to[0], last), to[1]]];
}

const planeDistance = (a: PlanePoint, b: PlanePoint) => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The length of a path in units of the Mercator plane. */
export function pathLength([first, ...rest]: GeoPath): number {
  let [sum, last] = [0, mercator(first)];
  for (const point of rest) {
    const next = mercator(point);
    sum += planeDistance(last, next);
    last = next;
  }
  return sum;
}

function planePointAlong(path: GeoPath, share: number): PlanePoint {
  const [first, ...rest] = path;
  let [left, last] = [share * pathLength(path), mercator(first)];
  for (const point of rest) {
    const next = mercator(point);
    const step = planeDistance(last, next);
    if (step > left) {
      const part = left / step;
      return [last[0] + (next[0] - last[0]) * part, last[1] + (next[1] - last[1]) * part];
    }
    left -= step;
    last = next;
  }
  return last;
}

export function pointAlong(path: GeoPath, share: number): Point {
  const [longitude, latitude] = geographic(planePointAlong(path, share));
  return [round(longitude), round(latitude)];
}

/** The direction of travel at a share of the length, in degrees clockwise from north in the Mercator plane. */
export function bearingAlong(path: GeoPath, share: number): number {
  const [before, after] = [
    planePointAlong(path, share - 0.02),
    planePointAlong(path, share + 0.02),
  ];
  const angle = Math.atan2(after[0] - before[0], before[1] - after[1]) / radian;
  return Math.round(angle * 10) / 10;
}

/** Share of the length at which a path first has a value of x (`axis` 0) or y (1) in the Mercator plane; null where it never has. */
export function shareAtLevel(path: GeoPath, axis: 0 | 1, level: number): number | null {
  const points = path.map(mercator);
  let before = 0;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (!next) return null;
    const step = planeDistance(point, next);
    const part = (level - point[axis]) / (next[axis] - point[axis]);
    if (part >= 0 && part <= 1) return (before + part * step) / pathLength(path);
    before += step;
  }
  return null;
}
