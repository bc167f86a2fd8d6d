import type { BoundingBox, Point } from "../../_domain/vocabulary/geometry-types";

export type Geometry =
  | { readonly type: "Point"; readonly coordinates: Point }
  | { readonly type: "LineString"; readonly coordinates: readonly Point[] }
  | { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly Point[])[] };

const maxDecimals = 5;
const round = (degrees: number) => Math.round(degrees * 10 ** maxDecimals) / 10 ** maxDecimals;

const roundPoint = ([longitude, latitude]: Point): Point => [round(longitude), round(latitude)];

/** Number of whole turns around the globe in a longitude; 0 from 180° W up to 180° E. */
const turnOf = (longitude: number) => Math.floor((longitude + 180) / 360);

/** Cuts a straight segment at each antimeridian that it crosses; returns its pieces in the same direction. */
function segmentPieces(from: Point, to: Point): readonly (readonly [Point, Point])[] {
  const [low, high] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]];
  const firstTurn = turnOf(low) + 1;
  const lastTurn = Math.ceil((high + 180) / 360) - 1;
  const cuts = Array.from({ length: Math.max(0, lastTurn - firstTurn + 1) }, (_, at): Point => {
    const longitude = (firstTurn + at) * 360 - 180;
    const share = (longitude - from[0]) / (to[0] - from[0]);
    return [longitude, from[1] + (to[1] - from[1]) * share];
  });
  const stops = [from, ...(from[0] < to[0] ? cuts : cuts.toReversed()), to];
  return stops.slice(1).map((stop, at) => [stops[at] ?? stop, stop]);
}

/** Splits a path with continuous longitudes at the antimeridian into lines within ±180° (RFC 7946, 3.1.9). */
function splitPath(path: readonly Point[]): readonly (readonly Point[])[] {
  const lines: { turn: number; positions: Point[] }[] = [];
  const segments = path.slice(1).flatMap((to, at) => segmentPieces(path[at] ?? to, to));
  for (const [from, to] of segments) {
    const turn = turnOf((from[0] + to[0]) / 2);
    const toFirstTurn = ([longitude, latitude]: Point) =>
      roundPoint([longitude - turn * 360, latitude]);
    const last = lines.at(-1);
    if (last?.turn === turn) last.positions.push(toFirstTurn(to));
    else lines.push({ turn, positions: [toFirstTurn(from), toFirstTurn(to)] });
  }
  return lines.map(({ positions }) => positions);
}

/** A path as GeoJSON: a Point if it has one position, several lines if it crosses the antimeridian; null if empty. */
export function geometry(path: readonly Point[]): Geometry | null {
  const [first] = path;
  if (!first) return null;
  if (path.length === 1) return { type: "Point", coordinates: roundPoint(first) };
  const [line = [], ...others] = splitPath(path);
  return others.length === 0
    ? { type: "LineString", coordinates: line }
    : { type: "MultiLineString", coordinates: [line, ...others] };
}

/**
 * The bounding box of a path with continuous longitudes; null if the path is empty. West is greater than east where
 * the box crosses the antimeridian (RFC 7946, 5.2).
 */
export function bounds(path: readonly Point[]): BoundingBox | null {
  if (path.length === 0) return null;
  const longitudes = path.map(([longitude]) => longitude);
  const latitudes = path.map(([, latitude]) => latitude);
  const west = Math.min(...longitudes);
  const turn = turnOf(west) * 360;
  const east = Math.max(...longitudes) - turn;
  return [
    round(west - turn),
    round(Math.min(...latitudes)),
    round(east > 180 ? east - 360 : east),
    round(Math.max(...latitudes)),
  ];
}

/** The bounding box of boxes; all longitudes if one of them crosses the antimeridian. Null if there are none. */
export function unionBounds(boxes: readonly BoundingBox[]): BoundingBox | null {
  if (boxes.length === 0) return null;
  const min = (at: 0 | 1) => boxes.reduce((low, box) => Math.min(low, box[at]), 180);
  const max = (at: 2 | 3) => boxes.reduce((high, box) => Math.max(high, box[at]), -180);
  const crosses = boxes.some(([west, , east]) => west > east);
  return [crosses ? -180 : min(0), min(1), crosses ? 180 : max(2), max(3)];
}
