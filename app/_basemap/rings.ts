import type { Position } from "geojson";
import { mercator } from "../_domain/flows/mercator";

export type Ring = Position[];
export type Polygons = Ring[][];

const longitude = (at: Position) => at[0] ?? 0;
const latitude = (at: Position) => at[1] ?? 0;

/** A position as the pair that `mercator` takes. */
export function pair(at: Position): [number, number] {
  return [longitude(at), latitude(at)];
}

/** Whether a position lies inside a ring, by the even-odd rule. */
export function ringContains(ring: Ring, at: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = pair(ring[i] ?? []);
    const [bx, by] = pair(ring[j] ?? []);
    if (ay > latitude(at) === by > latitude(at)) continue;
    if (longitude(at) < ((bx - ax) * (latitude(at) - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The signed area of a closed ring of plane points (shoelace formula). */
export function planeArea(points: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = pair(points[i - 1] ?? []);
    const [bx, by] = pair(points[i] ?? []);
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

/** The area of a ring in square Mercator units. */
export function mercatorArea(ring: Ring): number {
  return Math.abs(planeArea(ring.map((at) => mercator(pair(at)))));
}

/** Longitudes made continuous: a jump over 180° goes on beyond the antimeridian. */
export function unwrapRing(line: readonly Position[]): Ring {
  let turn = 0;
  return line.map((at, i) => {
    const step = longitude(at) - longitude(line[i - 1] ?? at);
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [longitude(at) + turn, latitude(at)];
  });
}

const rounds = (ring: Ring) =>
  Math.abs(longitude(ring.at(-1) ?? []) - longitude(ring[0] ?? [])) > 180;

function closedAtPole(ring: Ring): Ring {
  const first = ring[0] ?? [];
  const last = ring.at(-1) ?? [];
  return [...ring, [longitude(last), -89.9], [longitude(first), -89.9], first];
}

/** The rings of one polygon without stitches at the antimeridian or the South Pole. */
export function flatPolygon(rings: readonly Ring[]): Ring[] {
  const flat = rings.map(unwrapRing);
  const polar = flat.filter(rounds).sort((a, b) => b.length - a.length)[0];
  return polar ? [closedAtPole(polar)] : flat;
}
