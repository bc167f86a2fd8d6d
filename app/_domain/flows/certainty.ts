/*
 * How sure the sources of a flow are, and the widths that say so. A flow is classed by the strongest status among its ties
 * in the result: an official flow is one full line, a reported one two rails, an assessed one a thin line with rings and
 * without an arrowhead. Cost: constant per flow, and once per assessed flow its rings.
 */
import type { GeoPath, Point } from "../vocabulary/geometry-types";
import { type StatusId, statusIds } from "../vocabulary/statuses";
import { pathLength, pointAlong } from "./arcs";

export type StatusCounts = Readonly<Record<StatusId, number>>;

/** The strongest status with a tie; statuses are listed from the most certain. */
export const flowClass = (counts: StatusCounts): StatusId =>
  statusIds.find((id) => counts[id] > 0) ?? "assessed";

/** Width of the body of a line as a multiple of the width by number of ties, and its least value in px. */
export const bodyRules = {
  official: { factor: 1, minPx: 0 },
  reported: { factor: 1.3, minPx: 3.6 },
  assessed: { factor: 0.5, minPx: 1.5 },
} as const satisfies Readonly<Record<StatusId, { factor: number; minPx: number }>>;

const round = (pixels: number) => Math.round(pixels * 100) / 100;

/** Width in px at full size of a line of a number of ties, limited to keep lines apart. */
export const lineWidth = (count: number): number =>
  Math.min(7, round(0.9 + 1.2 * Math.sqrt(count)));

/** Width in px of the body of a line of a class, from its width by number of ties. */
export const bodyWidth = (id: StatusId, widthPx: number): number =>
  round(Math.max(bodyRules[id].minPx, bodyRules[id].factor * widthPx));

/** Distance between the rings of an assessed flow in px of the default view, and their least number. */
const beadGapPx = 46;
const minBeads = 3;

/** Positions of the rings on a path, evenly spaced; `scale` is in px per unit of the Mercator plane. */
export function beadsAlong(path: GeoPath, scale: number): readonly Point[] {
  const count = Math.max(minBeads, Math.round((pathLength(path) * scale) / beadGapPx));
  return Array.from({ length: count }, (_, at) => pointAlong(path, (at + 0.5) / count));
}
