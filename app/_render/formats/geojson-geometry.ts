import type { BoundingBox, Point } from "../../_domain/vocabulary/geometry-types";

export type Geometry =
  | { readonly type: "Point"; readonly coordinates: Point }
  | { readonly type: "LineString"; readonly coordinates: readonly Point[] }
  | { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly Point[])[] };

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** Which turn around the globe a longitude belongs to: 0 from 180° W to 180° E. */
const turnOf = (longitude: number) => Math.floor((longitude + 180) / 360);

const rounded = ([longitude, latitude]: Point): Point => [round(longitude), round(latitude)];

/** A step cut at every antimeridian that it crosses. */
function pieces(from: Point, to: Point): readonly (readonly [Point, Point])[] {
  const [low, high] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]];
  const [first, last] = [turnOf(low) + 1, Math.ceil((high + 180) / 360) - 1];
  const cuts = Array.from({ length: Math.max(0, last - first + 1) }, (_, at): Point => {
    const longitude = (first + at) * 360 - 180;
    const share = (longitude - from[0]) / (to[0] - from[0]);
    return [longitude, from[1] + (to[1] - from[1]) * share];
  });
  const stops = [from, ...(from[0] < to[0] ? cuts : cuts.toReversed()), to];
  return stops.slice(1).map((stop, at) => [stops[at] ?? stop, stop]);
}

/** The parts of a path with continuous longitudes that lie in one turn each (RFC 7946 §3.1.9). */
function parts(path: readonly Point[]): readonly (readonly Point[])[] {
  const found: { turn: number; positions: Point[] }[] = [];
  const steps = path.slice(1).flatMap((to, at) => pieces(path[at] ?? to, to));
  for (const [from, to] of steps) {
    const turn = turnOf((from[0] + to[0]) / 2);
    const back = ([longitude, latitude]: Point) => rounded([longitude - turn * 360, latitude]);
    const last = found.at(-1);
    if (last?.turn === turn) last.positions.push(back(to));
    else found.push({ turn, positions: [back(from), back(to)] });
  }
  return found.map(({ positions }) => positions);
}

/** A path as GeoJSON: a point where it is one, in parts where it crosses the antimeridian. */
export function geometry(path: readonly Point[]): Geometry | null {
  const [first] = path;
  if (!first) return null;
  if (path.length === 1) return { type: "Point", coordinates: rounded(first) };
  const [line = [], ...more] = parts(path);
  return more.length === 0
    ? { type: "LineString", coordinates: line }
    : { type: "MultiLineString", coordinates: [line, ...more] };
}

/** The box around a path with continuous longitudes; null without points. */
export function bounds(path: readonly Point[]): BoundingBox | null {
  if (path.length === 0) return null;
  const [longitudes, latitudes] = [path.map(([x]) => x), path.map(([, y]) => y)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)].map(round);
  const turn = turnOf(west) * 360;
  const eastEnd = east - turn > 180 ? east - turn - 360 : east - turn;
  return [round(west - turn), south ?? 0, round(eastEnd), north ?? 0];
}

/** The box around boxes; the whole way round where one holds the antimeridian. */
export function unionBounds(boxes: readonly BoundingBox[]): BoundingBox | null {
  if (boxes.length === 0) return null;
  const least = (at: 0 | 1) => boxes.reduce((low, box) => Math.min(low, box[at]), 180);
  const most = (at: 2 | 3) => boxes.reduce((high, box) => Math.max(high, box[at]), -180);
  const crosses = boxes.some(([west, , east]) => west > east);
  return [crosses ? -180 : least(0), least(1), crosses ? 180 : most(2), most(3)];
}
