import { type Frame, frameScale } from "../../_domain/flows/frame";
import { mercator } from "../../_domain/flows/mercator";
import { attributes } from "../../_domain/text/escape";
import type { PlanePoint, Point } from "../../_domain/vocabulary/geometry-types";
import { mapBreakpointsPx, markScales } from "../../_domain/vocabulary/tokens";

export type Size = { readonly width: number; readonly height: number };

/** Places SVG marks on a map: at shares of the frame on a page of unknown size, in px in a picture. */
export type SvgSurface = {
  /** Moves markup whose unit is a CSS px so that its origin lies at a point of the map. */
  at(point: Point, body: string): string;
  /** Position attributes of a circle at a point of the map. */
  centre(point: Point): { readonly cx: string; readonly cy: string };
  /** Wraps markup of lines whose data comes from `path`. */
  lines(body: string): string;
  /** Path data through points of the Mercator plane. */
  path(points: readonly PlanePoint[], end?: string): string;
};

/** A number with at most `decimals` decimals, in the shortest form of SVG (`.5`, not `0.5`). */
export const formatNumber = (value: number, decimals = 2): string =>
  String(Number(value.toFixed(decimals))).replace(/^(-?)0\./, "$1.");

/** Path data through points; steps are differences of rounded positions, so that rounding errors do not add up. */
function pathData(points: readonly PlanePoint[], end = ""): string {
  const grid = points.map(([x, y]) => [Math.round(x * 100), Math.round(y * 100)] as const);
  const steps = grid.map(([x, y], at) => {
    const [px, py] = grid[at - 1] ?? [0, 0];
    return `${formatNumber((x - px) / 100)} ${formatNumber((y - py) / 100)}`;
  });
  return `M${steps[0]}l${steps.slice(1).join(" ")}`.replaceAll(" -", "-") + end;
}

/** Factor of the widths of lines and the sizes of arrowheads on a map of a size in px; text and rings keep theirs. */
export function markScale({ width, height }: Size): number {
  if (width < mapBreakpointsPx.narrow || height < mapBreakpointsPx.low) return markScales.small;
  return width < mapBreakpointsPx.wide ? markScales.medium : 1;
}

const percent = (share: number) => `${formatNumber(share * 100, 3)}%`;

/** Width and height attributes that give an svg the shape of a frame. */
export const pictureSize = ({ width, height }: Frame): Size => ({
  width: Math.round(width * 100),
  height: Math.round(height * 100),
});

/** Position and size of a box of the Mercator plane as percentages of a frame. */
export const boxShare = (box: Frame, frame: Frame) => ({
  x: percent((box.x - frame.x) / frame.width),
  y: percent((box.y - frame.y) / frame.height),
  width: percent(box.width / frame.width),
  height: percent(box.height / frame.height),
});

/** Surface of an svg without `viewBox` that has the shape of the frame at any size; marks keep their size. */
export function pageSurface(frame: Frame): SvgSurface {
  const { x, y, width, height } = frame;
  const share = (point: Point) => {
    const [x, y] = mercator(point);
    return boxShare({ ...frame, x, y }, frame);
  };
  return {
    centre(point) {
      const { x, y } = share(point);
      return { cx: x, cy: y };
    },
    at(point, body) {
      const { x, y } = share(point);
      return `<svg${attributes({ x, y, overflow: "visible" })}>${body}</svg>`;
    },
    lines(body) {
      const viewBox = `0 0 ${formatNumber(width)} ${formatNumber(height)}`;
      const fit = { width: "100%", height: "100%", preserveAspectRatio: "none" };
      return `<svg${attributes({ viewBox, ...fit, overflow: "visible" })}>${body}</svg>`;
    },
    path(points, end) {
      const within = points.map(([px, py]) => [px - x, py - y] as const);
      return pathData(within, end);
    },
  };
}

/** Fits a frame into a box in px: px of a unit of the plane, and the projection of a point of the plane to px. */
export function projectFrame(
  frame: Frame,
  box: Frame,
): { scale: number; px(at: PlanePoint): PlanePoint } {
  const scale = frameScale(frame, box);
  const left = box.x + (box.width - frame.width * scale) / 2;
  const top = box.y + (box.height - frame.height * scale) / 2;
  return { scale, px: ([x, y]) => [left + (x - frame.x) * scale, top + (y - frame.y) * scale] };
}

/** Surface of a picture of known size: the frame is fitted into a box in px. */
export function pixelSurface(frame: Frame, box: Frame): SvgSurface {
  const { px } = projectFrame(frame, box);
  return {
    centre(point) {
      const [x, y] = px(mercator(point));
      return { cx: formatNumber(x), cy: formatNumber(y) };
    },
    at(point, body) {
      const [x, y] = px(mercator(point));
      return `<g transform="translate(${formatNumber(x)} ${formatNumber(y)})">${body}</g>`;
    },
    lines: (body) => `<g>${body}</g>`,
    path: (points, end) => pathData(points.map(px), end),
  };
}
