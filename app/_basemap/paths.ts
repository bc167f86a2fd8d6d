import type { Position } from "geojson";
import type { Frame } from "../_domain/flows/frame";
import { mercator } from "../_domain/flows/mercator";
import type { PlanePoint } from "../_domain/vocabulary/geometry-types";
import { type Polygons, pair, planeArea, unwrapRing } from "./rings";

/** The rounding step at a point, in hundredths of the unit. */
type Grid = (at: PlanePoint) => number;

/** A position rounded to whole hundredths of the unit, whose sums are exact, so that relative steps do not drift. */
const onGrid =
  (grid: Grid) =>
  (at: Position): PlanePoint => {
    const [x, y] = mercator(pair(at));
    const size = grid([x, y]);
    return [Math.round((x * 100) / size) * size, Math.round((y * 100) / size) * size];
  };

const number = (hundreds: number) => String(hundreds / 100).replace(/^(-?)0\./, "$1.");

function step([ax, ay]: PlanePoint, [bx, by]: PlanePoint): string {
  const [x, y] = [number(bx - ax), number(by - ay)];
  return y.startsWith("-") ? x + y : `${x} ${y}`;
}

const distinct = (points: readonly PlanePoint[]) =>
  points.filter((at, i) => i === 0 || at.join() !== points[i - 1]?.join());

function pathOf(points: readonly PlanePoint[], end: string): string {
  const steps = points.slice(1).map((at, i) => step(points[i] ?? at, at));
  const [x, y] = points[0] ?? [0, 0];
  const joined = steps.reduce(
    (all, one) => all + (all && !one.startsWith("-") ? " " : "") + one,
    "",
  );
  return `M${number(x)} ${number(y)}l${joined}${end}`;
}

function meetsFrame(points: readonly PlanePoint[], { x, y, width, height }: Frame): boolean {
  const inside = (values: number[], from: number, size: number) =>
    Math.max(...values) >= from * 100 && Math.min(...values) <= (from + size) * 100;
  const xs = points.map(([px]) => px);
  return (
    inside(xs, x, width) &&
    inside(
      points.map(([, py]) => py),
      y,
      height,
    )
  );
}

/** SVG path data for the outlines of polygons that meet the box, without the rings for which `keep` is false. */
export function areaPath(
  polygons: Polygons,
  box: Frame,
  grid: Grid,
  keep: (area: number, at: PlanePoint) => boolean,
): string {
  return polygons
    .flatMap((rings) => rings.map((ring) => distinct(unwrapRing(ring).map(onGrid(grid)))))
    .filter((points) => points.length > 3 && meetsFrame(points, box))
    .filter((points) => {
      const [x, y] = points[0] ?? [0, 0];
      return keep(Math.abs(planeArea(points.map((at) => [...at]))) / 1e4, [x / 100, y / 100]);
    })
    .map((points) => pathOf(points.slice(0, -1), "z"))
    .join("");
}

/** SVG path data for lines that meet the box. */
export function linePath(lines: readonly Position[][], box: Frame, grid: Grid): string {
  return lines
    .map((line) => distinct(unwrapRing(line).map(onGrid(grid))))
    .filter((points) => points.length > 1 && meetsFrame(points, box))
    .map((points) => pathOf(points, ""))
    .join("");
}
