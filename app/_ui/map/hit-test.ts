import type { Flow, HubCount } from "../../_domain/flows/flows";
import type { PixelPoint, Point } from "../../_domain/vocabulary/geometry-types";

/** Where a point of the map stands in pixels of the stage. */
export type Project = (point: Point) => PixelPoint;

/** Half a target of 44 px. */
const reach = 22;

function toSegment(at: PixelPoint, a: PixelPoint, b: PixelPoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((at.x - a.x) * dx + (at.y - a.y) * dy) / length;
  const near = Math.min(1, Math.max(0, along));
  return Math.hypot(at.x - a.x - near * dx, at.y - a.y - near * dy);
}

function toPath(at: PixelPoint, points: readonly Point[], project: Project): number {
  const pixels = points.map(project);
  return Math.min(...pixels.slice(1).map((to, step) => toSegment(at, pixels[step] ?? to, to)));
}

function nearest<Item>(items: readonly Item[], distance: (item: Item) => number): Item | null {
  let best: { item: Item | null; distance: number } = { item: null, distance: Infinity };
  for (const item of items) {
    const found = distance(item);
    if (found < best.distance) best = { item, distance: found };
  }
  return best.item;
}

const toHub = (at: PixelPoint, { place }: HubCount, project: Project) => {
  const { x, y } = project(place.coordinates);
  return Math.hypot(x - at.x, y - at.y);
};

/** Of flows whose lines were hit, the one whose line is nearest. */
export const nearestFlow = (at: PixelPoint, hits: readonly Flow[], project: Project): Flow | null =>
  nearest(hits, ({ points }) => toPath(at, points, project));

/** The hub whose 44 px target holds a pixel; the nearest of several. */
export const nearestHub = (at: PixelPoint, hubs: readonly HubCount[], project: Project) =>
  nearest(
    hubs.filter((hub) => toHub(at, hub, project) <= reach),
    (hub) => toHub(at, hub, project),
  );

const ways = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

export type Direction = keyof typeof ways;

export const isDirection = (key: string): key is Direction => Object.hasOwn(ways, key);

/** The hub that an arrow key leads to: nearest that way, sideways steps counting double. */
export function nextHub(
  from: HubCount,
  way: Direction,
  hubs: readonly HubCount[],
  project: Project,
) {
  const [at, { x, y }] = [project(from.place.coordinates), ways[way]];
  const steps = hubs.map((hub) => {
    const to = project(hub.place.coordinates);
    const [dx, dy] = [to.x - at.x, to.y - at.y];
    return { hub, ahead: dx * x + dy * y, aside: Math.abs(dx * y) + Math.abs(dy * x) };
  });
  const ahead = steps.filter((step) => step.hub.id !== from.id && step.ahead > step.aside / 2);
  return nearest(ahead, (step) => step.ahead + 2 * step.aside)?.hub ?? null;
}
