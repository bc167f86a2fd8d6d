import type { Position } from "geojson";
import type { Polygons, Ring } from "./rings";

type Crossing = { from: Position; to: Position; at: Position };
type Cut = { axis: "longitude" | "latitude"; at: number; side: "below" | "above" };

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

function crossing(from: Position, to: Position, index: 0 | 1, at: number): Crossing {
  const [a0 = 0, a1 = 0] = from;
  const [b0 = 0, b1 = 0] = to;
  const share = index === 0 ? (at - a0) / (b0 - a0) : (at - a1) / (b1 - a1);
  const other = index === 0 ? a1 + share * (b1 - a1) : a0 + share * (b0 - a0);
  return { from, to, at: index === 0 ? [at, other] : [other, at] };
}

function ringCut(ring: Ring, index: 0 | 1, at: number) {
  const crossings: Crossing[] = [];
  const halves: { below: Ring; above: Ring } = { below: [], above: [] };
  for (const [i, to] of ring.entries()) {
    const from = ring[i - 1];
    const half = (to[index] ?? 0) < at ? halves.below : halves.above;
    if (from && (from[index] ?? 0) < at !== (to[index] ?? 0) < at) {
      const found = crossing(from, to, index, at);
      crossings.push(found);
      halves.below.push(found.at);
      halves.above.push(found.at);
    }
    if (i < ring.length - 1) half.push(to);
  }
  return { ...halves, crossings };
}

const closeRing = (ring: Ring): Ring => [...ring, ring[0] ?? []];

/**
 * A country divided by a straight line. Each outer ring may cross the line twice at most; throws
 * otherwise. `crossings` must also be inserted in the neighbours' rings.
 */
export function splitPolygons(polygons: Polygons, { axis, at, side }: Cut) {
  const index = axis === "longitude" ? 0 : 1;
  const parts: { kept: Polygons; given: Polygons; crossings: Crossing[] } = {
    kept: [],
    given: [],
    crossings: [],
  };
  for (const [outer = [], ...holes] of polygons) {
    const { below, above, crossings } = ringCut(outer, index, at);
    if (crossings.length > 2) throw new Error(`A ring crosses ${axis} ${at} more than twice`);
    const [given, kept] = side === "below" ? [below, above] : [above, below];
    if (given.length > 0) parts.given.push([closeRing(given)]);
    if (kept.length > 0) parts.kept.push([closeRing(kept), ...holes]);
    parts.crossings.push(...crossings);
  }
  return parts;
}

/** A ring with the crossings that lie on its segments as points of their own. */
export function withCrossings(ring: Ring, crossings: readonly Crossing[]): Ring {
  return ring.flatMap((to, i) => {
    const from = ring[i - 1];
    if (!from) return [to];
    const met = crossings.filter(
      (c) => (same(c.from, from) && same(c.to, to)) || (same(c.from, to) && same(c.to, from)),
    );
    return [...met.map((c) => c.at), to];
  });
}
