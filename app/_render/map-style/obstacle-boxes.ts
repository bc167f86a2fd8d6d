import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature } from "geojson";
import type { Point } from "../../_domain/vocabulary/geometry-types";
import type { PixelBox } from "../layout/boxes";
import { blankImage, blankSizePx, obstaclePaint } from "./map-images";

/** A box in px around a point of the map that labels of the base map keep clear of. */
export type ObstacleBox = { readonly at: Point; readonly box: PixelBox };

export const obstacleSource = "obstacles";

/** Points on a grid over a box, each with its offset in px from the point of the map. */
export function obstacleFeatures({ at: [longitude, latitude], box }: ObstacleBox): Feature[] {
  const { left, top, right, bottom } = box;
  const columns = Math.ceil((right - left) / blankSizePx);
  const rows = Math.ceil((bottom - top) / blankSizePx);
  return Array.from({ length: columns * rows }, (_, cell) => {
    const x = left + (((cell % columns) + 0.5) * (right - left)) / columns;
    const y = top + ((Math.floor(cell / columns) + 0.5) * (bottom - top)) / rows;
    return {
      type: "Feature",
      properties: { offset: [x, y] },
      geometry: { type: "Point", coordinates: [longitude, latitude] },
    };
  });
}

/** Invisible symbols over the boxes, of which MapLibre keeps symbols of lower layers clear. */
export const obstacleLayer: LayerSpecification = {
  id: obstacleSource,
  type: "symbol",
  source: obstacleSource,
  layout: {
    "icon-image": blankImage,
    "icon-offset": ["get", "offset"],
    "icon-allow-overlap": true,
  },
  paint: obstaclePaint,
};
