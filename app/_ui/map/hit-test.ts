import type { CountedHub, Flow } from "../../_domain/flows/flows";
import { segmentDistance } from "../../_domain/flows/segment-distance";
import type { PixelPoint, PlanePoint, Point } from "../../_domain/vocabulary/geometry-types";

/** Converts `[longitude, latitude]` to a point of the map element. */
export type Project = (point: Point) => PixelPoint;

/** Half of a 44 px target (WCAG 2.2, 2.5.5). */
export const hitRadiusPx = 22;

const planePoint = ({ x, y }: PixelPoint): PlanePoint => [x, y];

function lineDistance(at: PixelPoint, points: readonly Point[], project: Project): number {
  const pixels = points.map(project).map(planePoint);
  const distances = pixels
    .slice(1)
    .map((to, index) => segmentDistance(planePoint(at), pixels[index] ?? to, to));
  return Math.min(...distances);
}

function hubDistance(at: PixelPoint, { place }: CountedHub, project: Project): number {
  const { x, y } = project(place.coordinates);
  return Math.hypot(x - at.x, y - at.y);
}

/** The item with the least distance, the first of equal ones; null for none. */
function nearest<Item>(items: readonly Item[], distance: (item: Item) => number): Item | null {
  let best: { item: Item | null; distance: number } = { item: null, distance: Infinity };
  for (const item of items) {
    const candidate = { item, distance: distance(item) };
    if (candidate.distance < best.distance) best = candidate;
  }
  return best.item;
}

/** Of the flows under a point the one whose line is nearest; null for none. */
export const nearestFlow = (at: PixelPoint, hits: readonly Flow[], project: Project): Flow | null =>
  nearest(hits, ({ points }) => lineDistance(at, points, project));

/** The nearest hub whose 44 px target holds a point; null for none. */
export const nearestHub = (at: PixelPoint, hubs: readonly CountedHub[], project: Project) =>
  nearest(
    hubs.filter((hub) => hubDistance(at, hub, project) <= hitRadiusPx),
    (hub) => hubDistance(at, hub, project),
  );

const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

type ArrowKey = keyof typeof directions;

export const isArrowKey = (key: string): key is ArrowKey => Object.hasOwn(directions, key);

/**
 * The hub that an arrow key leads to, null for none: the nearest within about 63° of the direction, where distance
 * across the direction counts double.
 */
export function nextHub(
  from: CountedHub,
  key: ArrowKey,
  hubs: readonly CountedHub[],
  project: Project,
): CountedHub | null {
  const [at, { x, y }] = [project(from.place.coordinates), directions[key]];
  const candidates = hubs.map((hub) => {
    const to = project(hub.place.coordinates);
    const [dx, dy] = [to.x - at.x, to.y - at.y];
    return { hub, ahead: dx * x + dy * y, across: Math.abs(dx * y) + Math.abs(dy * x) };
  });
  const ahead = candidates.filter(
    ({ hub, ahead, across }) => hub.id !== from.id && ahead > across / 2,
  );
  return nearest(ahead, ({ ahead, across }) => ahead + 2 * across)?.hub ?? null;
}
