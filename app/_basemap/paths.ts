import type { Position } from "geojson";
import { mercator } from "../_domain/flows/mercator";
import { type Polygons, pair, planeArea, unwrapRing } from "./rings";

type Point = readonly [number, number];
type Box = { x: number; y: number; width: number; height: number };

/** A rounding step by place, in whole hundredths of the unit. */
type Grid = (at: Point) => number;

/** Whole hundredths of the unit: exact sums, so that relative steps never drift. */
const onGrid =
  (grid: Grid) =>
  (at: Position): Point => {
    const [x, y] = mercator(pair(at));
    const size = grid([x, y]);
    return [Math.round((x * 100) / size) * size, Math.round((y * 100) / size) * size];
  };

const number = (hundreds: number) => String(hundreds / 100).replace(/^(-?)0\./, "$1.");

function step([ax, ay]: Point, [bx, by]: Point): string {
  const [x, y] = [number(bx - ax), number(by - ay)];
  return y.startsWith("-") ? x + y : `${x} ${y}`;
}

const distinct = (points: readonly Point[]) =>
  points.filter((at, i) => i === 0 || at.join() !== points[i - 1]?.join());

function trace(points: readonly Point[], end: string): string {
  const steps = points.slice(1).map((at, i) => step(points[i] ?? at, at));
  const [x, y] = points[0] ?? [0, 0];
  const joined = steps.reduce(
    (all, one) => all + (all && !one.startsWith("-") ? " " : "") + one,
    "",
  );
  return `M${number(x)} ${number(y)}l${joined}${end}`;
}

function meets(points: readonly Point[], { x, y, width, height }: Box): boolean {
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

/** SVG path data for the outlines of polygons that meet the box; rings that `keep` refuses go. */
export function areaPath(
  polygons: Polygons,
  box: Box,
  grid: Grid,
  keep: (area: number, at: Point) => boolean,
): string {
  return polygons
    .flatMap((rings) => rings.map((ring) => distinct(unwrapRing(ring).map(onGrid(grid)))))
    .filter((points) => points.length > 3 && meets(points, box))
    .filter((points) => {
      const [x, y] = points[0] ?? [0, 0];
      return keep(Math.abs(planeArea(points.map((at) => [...at]))) / 1e4, [x / 100, y / 100]);
    })
    .map((points) => trace(points.slice(0, -1), "z"))
    .join("");
}

/** SVG path data for lines that meet the box. */
export function linePath(lines: readonly Position[][], box: Box, grid: Grid): string {
  return lines
    .map((line) => distinct(unwrapRing(line).map(onGrid(grid))))
    .filter((points) => points.length > 1 && meets(points, box))
    .map((points) => trace(points, ""))
    .join("");
}
