/*
 * Images of the map style, drawn pixel by pixel: a shape is a function of the signed distance to its edge, negative
 * inside. Images that the style scales and colours (`sdf`) hold that distance itself, as MapLibre requires; a canvas
 * could not make them. The others turn it into the coverage of a pixel, which smooths edges.
 * An image costs pixels × edges of its shape (at most 96 × 96 px), once per theme.
 */
import { segmentDistance } from "../../_domain/flows/segment-distance";
import type { PlanePoint } from "../../_domain/vocabulary/geometry-types";

export type SignedDistance = (x: number, y: number) => number;
type Bitmap = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Pixels of an image, and how MapLibre reads them: `sdf` images take their colour from the style. */
export type MapImage = {
  readonly image: Bitmap;
  readonly options: { readonly pixelRatio: number; readonly sdf: boolean };
};

/** Image pixels per CSS px of images that are shown at one size. */
export const pixelRatio = 2;

/** Image pixels per unit of the shapes that the style scales. */
export const sdfScale = 8;

/** Red, green, blue and alpha, 0 to 255, at a point in units from the middle of the image. */
export type Shade = (x: number, y: number) => readonly [number, number, number, number];

/** Samples a shade at the middle of each pixel; `scale` is in pixels per unit. */
export function bitmap(width: number, height: number, scale: number, shade: Shade): Bitmap {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const x = ((at % width) + 0.5 - width / 2) / scale;
    const y = (Math.floor(at / width) + 0.5 - height / 2) / scale;
    data.set(shade(x, y), at * 4);
  }
  return { width, height, data };
}

export const colourImage = (width: number, height: number, shade: Shade): MapImage => ({
  image: bitmap(width, height, pixelRatio, shade),
  options: { pixelRatio, sdf: false },
});

/** A distance field as MapLibre reads it: alpha is 0.75 at the edge and one eighth less per pixel outwards. */
export function sdfImage(size: number, distance: SignedDistance): MapImage {
  const shade: Shade = (x, y) => [255, 255, 255, 255 * (0.75 - (distance(x, y) * sdfScale) / 8)];
  return { image: bitmap(size, size, sdfScale, shade), options: { pixelRatio: 1, sdf: true } };
}

/** Distance to a polygon; a point is inside where a ray from it crosses an odd number of edges. */
export function distanceToPolygon(corners: readonly PlanePoint[]): SignedDistance {
  const edges = corners.map(
    (corner, at) => [corner, corners[(at + 1) % corners.length] ?? corner] as const,
  );
  return (x, y) => {
    const crossings = edges.filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
    );
    const distance = Math.min(...edges.map(([from, to]) => segmentDistance([x, y], from, to)));
    return crossings.length % 2 ? -distance : distance;
  };
}

type Rgb = readonly [red: number, green: number, blue: number];

/** Channels of a colour `#rrggbb`. */
export const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

/** Share of a pixel, 0 to 1, that a shape at this distance in CSS px covers. */
export const coverage = (distancePx: number) =>
  Math.min(1, Math.max(0, 0.5 - distancePx * pixelRatio));

/** A colour `share` of the way from one to another. */
export const mix = (one: Rgb, other: Rgb, share: number): Rgb => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
];
