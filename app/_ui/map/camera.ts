import { type Frame, fitFrame } from "../../_domain/flows/frame";
import { geographic, mercator } from "../../_domain/flows/mercator";
import type { Camera } from "../../_domain/query/map-view";
import { type Catalogue, catalogueIndex, type TieSummary } from "../../_domain/records/dataset";
import type { PixelPoint, Point } from "../../_domain/vocabulary/geometry-types";

/** Pixels between the edges of the stage and the part of it that panels leave free. */
export type Padding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

export type VisibleArea = {
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
};

/** Where one part of the page is free inside another, in CSS pixels. */
export function visibleArea(stage: DOMRect, free: DOMRect): VisibleArea {
  return {
    width: free.width,
    height: free.height,
    padding: {
      top: free.top - stage.top,
      right: stage.right - free.right,
      bottom: stage.bottom - free.bottom,
      left: free.left - stage.left,
    },
  };
}

/** Whether a pixel of the stage lies in the part of it that is free. */
export function isVisible({ x, y }: PixelPoint, free: VisibleArea): boolean {
  const [left, top] = [x - free.padding.left, y - free.padding.top];
  return left >= 0 && top >= 0 && left <= free.width && top <= free.height;
}

/** Where a tie starts, passes and ends. */
export function tieStops(
  tie: Pick<TieSummary, "from" | "via" | "to">,
  records: Catalogue,
): Point[] {
  const { places } = catalogueIndex(records);
  return [tie.from, ...tie.via, tie.to].flatMap((id) => {
    const place = places.get(id);
    return place ? [place.coordinates] : [];
  });
}

/** Side of the world at zoom 0 in pixels, and in the unit of the plane. */
const tile = 512;
const world = 1000;

const zoomOf = (pixelsToUnit: number) => Math.log2((pixelsToUnit * world) / tile);

/** The camera that shows a frame whole in the free area, as the picture does. */
export function fittedCamera(frame: Frame, free: VisibleArea): Camera {
  const [longitude, latitude] = geographic([frame.x + frame.width / 2, frame.y + frame.height / 2]);
  return { zoom: zoomOf(fitFrame(frame, free)), latitude, longitude };
}

/** Nearest that "locate" goes; one place alone keeps its surroundings. */
const nearest = 5.5;
const margin = 1.3;

/** The camera that shows some places of the map, no nearer than a region. */
export function locatedCamera(points: readonly Point[], free: VisibleArea): Camera {
  const plane = points.map(mercator);
  const [xs, ys] = [plane.map(([x]) => x), plane.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const grown = {
    x: x - (width * (margin - 1)) / 2,
    y: y - (height * (margin - 1)) / 2,
    width: Math.max(width * margin, 1e-6),
    height: Math.max(height * margin, 1e-6),
  };
  const camera = fittedCamera(grown, free);
  return { ...camera, zoom: Math.min(camera.zoom, nearest) };
}
