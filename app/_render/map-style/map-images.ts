/*
 * Images of the map style, drawn pixel by pixel: a shape is a function of the signed distance to its edge, negative
 * inside. Images that the style scales and colours (`sdf`) hold that distance itself, as MapLibre requires; a canvas
 * could not make them. The others turn it into the coverage of a pixel, which smooths edges.
 * An image costs pixels × edges of its shape (at most 96 × 96 px), once per theme.
 */
import {
  badgeHeightPx,
  badgeShape,
  disputeSignRadiusPx,
  unequalSign,
} from "../../_domain/flows/badges";
import type { PlanePoint } from "../../_domain/vocabulary/geometry-types";
import { type LayerId, layerById, type Theme } from "../../_domain/vocabulary/layers";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { hatchStyle, hubStyle } from "../svg/mark-styles";

type SignedDistance = (x: number, y: number) => number;
type Bitmap = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Pixels of an image, and how MapLibre reads them: `sdf` images take their colour from the style. */
export type MapImage = {
  readonly image: Bitmap;
  readonly options: { readonly pixelRatio: number; readonly sdf: boolean };
};

/** Image pixels per CSS px of images that are shown at one size. */
const pixelRatio = 2;

/** Image pixels per unit of the shapes that the style scales. */
export const sdfScale = 8;

/** Red, green, blue and alpha, 0 to 255, at a point in units from the middle of the image. */
type Shade = (x: number, y: number) => readonly [number, number, number, number];

/** Samples a shade at the middle of each pixel; `scale` is in pixels per unit. */
function bitmap(width: number, height: number, scale: number, shade: Shade): Bitmap {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const x = ((at % width) + 0.5 - width / 2) / scale;
    const y = (Math.floor(at / width) + 0.5 - height / 2) / scale;
    data.set(shade(x, y), at * 4);
  }
  return { width, height, data };
}

const colourImage = (width: number, height: number, shade: Shade): MapImage => ({
  image: bitmap(width, height, pixelRatio, shade),
  options: { pixelRatio, sdf: false },
});

/** A distance field as MapLibre reads it: alpha is 0.75 at the edge and one eighth less per pixel outwards. */
function sdfImage(size: number, distance: SignedDistance): MapImage {
  const shade: Shade = (x, y) => [255, 255, 255, 255 * (0.75 - (distance(x, y) * sdfScale) / 8)];
  return { image: bitmap(size, size, sdfScale, shade), options: { pixelRatio: 1, sdf: true } };
}

function distanceToSegment(
  x: number,
  y: number,
  [ax, ay]: PlanePoint,
  [bx, by]: PlanePoint,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const near = Math.min(1, Math.max(0, share));
  return Math.hypot(x - ax - near * dx, y - ay - near * dy);
}

/** Corners of an arrowhead that points north, in units of its size. */
const headCorners: readonly PlanePoint[] = [
  [0, -1.15],
  [0.95, 0.8],
  [0, 0.35],
  [-0.95, 0.8],
];

const headEdges = headCorners.map(
  (corner, at) => [corner, headCorners[(at + 1) % headCorners.length] ?? corner] as const,
);

/** Distance to the arrowhead; a point is inside where a ray from it crosses an odd number of edges. */
const headDistance: SignedDistance = (x, y) => {
  const crossings = headEdges.filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
  );
  const distance = Math.min(...headEdges.map(([from, to]) => distanceToSegment(x, y, from, to)));
  return crossings.length % 2 ? -distance : distance;
};

const ringRadiusPx = 3.5;
const dashCount = 6;
const dashShare = hubStyle.dashPx / (hubStyle.dashPx + hubStyle.dashGapPx);

/** Distance to the broken ring of an approximate position: a band without the wedges between its dashes. */
const ringDistance: SignedDistance = (x, y) => {
  const turn = ((((Math.atan2(y, x) / (2 * Math.PI)) * dashCount) % 1) + 1) % 1;
  const dashEnd = ((Math.abs(turn - 0.5) - dashShare / 2) * 2 * Math.PI * ringRadiusPx) / dashCount;
  const band = Math.abs(Math.hypot(x, y) - ringRadiusPx) - hubStyle.lineWidthsPx.minor / 2;
  return Math.max(band, dashEnd);
};

type Rgb = readonly [red: number, green: number, blue: number];

/** Channels of a colour `#rrggbb`. */
const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

/** Share of a pixel, 0 to 1, that a shape at this distance in CSS px covers. */
const coverage = (distancePx: number) => Math.min(1, Math.max(0, 0.5 - distancePx * pixelRatio));

/** A colour `share` of the way from one to another. */
const mix = (one: Rgb, other: Rgb, share: number): Rgb => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
];

/** Distance to the strokes of the sign ≠, 1.5 px wide. */
const signDistance: SignedDistance = (x, y) =>
  Math.min(...unequalSign.map(([a, b, c, d]) => distanceToSegment(x, y, [a, b], [c, d]))) - 0.75;

const badgeStrokePx = 1.4;

/** A pill with the colour of the layer around, and the sign of a dispute where the flow has one. */
function badge(layer: LayerId, digits: number, hasSign: boolean, theme: Theme): MapImage {
  const { width, sign } = badgeShape(digits, hasSign);
  const radius = badgeHeightPx / 2;
  const paper = channels(themeColours[theme].paper);
  const flag = channels(themeColours[theme].flag);
  const signInk = channels(themeColours[theme]["on-flag"]);
  const stroke = channels(layerById[layer].colour[theme]);
  const signColour = (x: number, y: number) => {
    const disc = mix(paper, flag, coverage(Math.hypot(x, y) - disputeSignRadiusPx));
    return mix(disc, signInk, coverage(signDistance(x, y)));
  };
  return colourImage((width + 2) * pixelRatio, (badgeHeightPx + 2) * pixelRatio, (x, y) => {
    const distance = Math.hypot(Math.max(0, Math.abs(x) - (width / 2 - radius)), y) - radius;
    const fill = hasSign ? signColour(x - sign, y) : paper;
    return [...mix(stroke, fill, coverage(distance + badgeStrokePx)), 255 * coverage(distance)];
  });
}

/** The square that the hatching repeats, with a side in image pixels. */
function hatch(theme: Theme, side: number): MapImage {
  const colour = channels(themeColours[theme].hatch);
  const period = side / pixelRatio / Math.SQRT2;
  return colourImage(side, side, (x, y) => {
    const along = ((((x + y) / Math.SQRT2) % period) + period) % period;
    return [...colour, 255 * coverage(Math.abs(along - period / 2) - period / 12)];
  });
}

/** The dot of a town: land inside, the colour of its label around. */
function town(theme: Theme): MapImage {
  const land = channels(themeColours[theme].land);
  const edge = channels(themeColours[theme]["geo-text"]);
  return colourImage(16, 16, (x, y) => {
    const distance = Math.hypot(x, y) - 2.3;
    return [...(distance < -1 ? land : edge), 255 * coverage(distance)];
  });
}

/** Side in px of the transparent image, which keeps labels away from what it covers. */
export const blankSizePx = 12;

const blank = (): MapImage => ({
  image: bitmap(blankSizePx, blankSizePx, 1, () => [0, 0, 0, 0]),
  options: { pixelRatio: 1, sdf: false },
});

export const blankImage = "blank";
export const headImage = "head";
export const ringImage = "ring";
export const townImage = (theme: Theme) => `town/${theme}`;

/** Id of the hatching where the first view stretches patterns by a factor. */
export const hatchImage = (theme: Theme, stretch: number) =>
  `hatch/${theme}/${Math.round((hatchStyle.gapPx * Math.SQRT2 * pixelRatio) / stretch)}`;

export const badgeImage = (layer: LayerId, digits: number, hasSign: boolean, theme: Theme) =>
  `badge/${layer}/${digits}/${hasSign ? "signed" : "plain"}/${theme}`;

/** The image of an id of the style; null for an id that the style does not use. */
export function mapImage(id: string): MapImage | null {
  const [kind, ...rest] = id.split("/");
  if (kind === "head") return sdfImage(40, headDistance);
  if (kind === "ring") return sdfImage(96, ringDistance);
  if (kind === "hatch") return hatch(rest[0] as Theme, Number(rest[1]));
  if (kind === "blank") return blank();
  if (kind === "town") return town(rest[0] as Theme);
  if (kind === "badge")
    return badge(rest[0] as LayerId, Number(rest[1]), rest[2] === "signed", rest[3] as Theme);
  return null;
}
