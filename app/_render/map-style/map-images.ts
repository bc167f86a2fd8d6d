/*
 * Images of the map style, drawn pixel by pixel: a shape is a function of the signed distance to its edge, negative
 * inside. Images that the style scales and colours (`sdf`) hold that distance itself, as MapLibre requires; a canvas
 * could not make them. The others turn it into the coverage of a pixel, which smooths edges.
 * An image costs pixels × edges of its shape (at most 96 × 96 px), once per theme.
 */
import {
  badgeDashPx,
  badgeDigits,
  badgeHeightPx,
  badgeWidthOf,
  disputeSign,
  signOffset,
  unequalSign,
} from "../../_domain/flows/badges";
import type { Flow } from "../../_domain/flows/flows";
import type { PlanePoint } from "../../_domain/vocabulary/geometry-types";
import { type LayerId, layerById } from "../../_domain/vocabulary/layers";
import type { StatusId } from "../../_domain/vocabulary/statuses";
import type { Theme } from "../../_domain/vocabulary/themes";
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

/** The plain triangle of a reported flow. */
const hollowCorners = headCorners.filter(([x], at) => x !== 0 || at === 0);

/** Half of the edge of a hollow head in units of a head of middle size: the halo around the image draws the edge. */
const hollowInset = 0.11;

/** Distance to a polygon; a point is inside where a ray from it crosses an odd number of edges. */
function distanceToPolygon(corners: readonly PlanePoint[]): SignedDistance {
  const edges = corners.map(
    (corner, at) => [corner, corners[(at + 1) % corners.length] ?? corner] as const,
  );
  return (x, y) => {
    const crossings = edges.filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
    );
    const distance = Math.min(...edges.map(([from, to]) => distanceToSegment(x, y, from, to)));
    return crossings.length % 2 ? -distance : distance;
  };
}

const hollowDistance = distanceToPolygon(hollowCorners);

const headDistances: Readonly<Record<string, SignedDistance>> = {
  full: distanceToPolygon(headCorners),
  hollow: (x, y) => hollowDistance(x, y) + hollowInset,
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

const badgeEdgesPx = { official: 1.2, reported: 1.5, assessed: 1.5 } as const;

/**
 * Distance to the gaps in the edge of a badge, negative inside a gap: `x` and `y` give a position along the outline, which
 * runs from the middle of the upper side around both ends and is divided into whole dashes.
 */
function gapDistance(x: number, y: number, halfLine: number, radius: number): number {
  const quarter = halfLine + (Math.PI / 2) * radius;
  const turn = Math.atan2(Math.max(0, Math.abs(x) - halfLine), Math.abs(y)) * radius;
  const along = Math.min(Math.abs(x), halfLine) + turn;
  const position = 2 * quarter * (y > 0 ? 1 : 0) + (y > 0 !== x > 0 ? along : -along);
  const [dash, gap] = badgeDashPx;
  const period = (4 * quarter) / Math.round((4 * quarter) / (dash + gap));
  const inPeriod = (((position % period) + period) % period) - period / 2;
  return Math.abs(inPeriod) - gap / 2;
}

/** A pill: filled with the colour of its layer for an official flow, with an edge in it for others. */
function pillColour(layer: LayerId, id: StatusId, digits: number, theme: Theme): Shade {
  const width = badgeWidthOf(digits);
  const radius = badgeHeightPx / 2;
  const { paper, halo } = themeColours[theme];
  const ink = channels(layerById[layer].colour[theme]);
  const [fill, edge] = id === "official" ? [ink, channels(halo)] : [channels(paper), ink];
  const edgePx = badgeEdgesPx[id];
  const halfLine = width / 2 - radius;
  return (x, y) => {
    const distance = Math.hypot(Math.max(0, Math.abs(x) - halfLine), y) - radius - edgePx / 2;
    const gap = id === "assessed" ? gapDistance(x, y, halfLine, radius) : 1;
    const edgeShare = coverage(-distance - edgePx) * coverage(-gap);
    return [...mix(fill, edge, edgeShare), 255 * coverage(distance)];
  };
}

/** The disc with the sign of a dispute. */
function signColour(theme: Theme): Shade {
  const flag = channels(themeColours[theme].flag);
  const ink = channels(themeColours[theme]["on-flag"]);
  const { radiusPx, edgePx } = disputeSign;
  return (x, y) => {
    const distance = Math.hypot(x, y) - radiusPx - edgePx / 2;
    const share = Math.max(coverage(-distance - edgePx), coverage(signDistance(x, y)));
    return [...mix(flag, ink, share), 255 * coverage(distance)];
  };
}

/** An image with room for the edges of what has a size in px. */
const edgedImage = (width: number, height: number, shade: Shade): MapImage =>
  colourImage((Math.ceil(width) + 2) * pixelRatio, (Math.ceil(height) + 2) * pixelRatio, shade);

/** The badge of a flow, in the middle of its image also where the sign of a dispute is beside it. */
function badge(layer: LayerId, id: StatusId, digits: number, isSigned: boolean, theme: Theme) {
  const pill = pillColour(layer, id, digits, theme);
  const width = badgeWidthOf(digits);
  if (!isSigned) return edgedImage(width, badgeHeightPx, pill);
  const [sign, offset] = [signColour(theme), signOffset(digits)];
  return edgedImage(2 * (offset + disputeSign.radiusPx), badgeHeightPx, (x, y) =>
    x < width / 2 + 1 ? pill(x, y) : sign(x - offset, y),
  );
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
export const headImages = { full: "head/full", hollow: "head/hollow" } as const;
export const ringImage = "ring";
export const townImage = (theme: Theme) => `town/${theme}`;

/** Id of the hatching where the first view stretches patterns by a factor. */
export const hatchImage = (theme: Theme, stretch: number) =>
  `hatch/${theme}/${Math.round((hatchStyle.gapPx * Math.SQRT2 * pixelRatio) / stretch)}`;

export const signImage = (theme: Theme) => `sign/${theme}`;

export const badgeImage = ({ layer, class: id, count }: Flow, isSigned: boolean, theme: Theme) =>
  `badge/${layer}/${id}/${badgeDigits(count)}/${isSigned ? "signed" : "plain"}/${theme}`;

/** The image of an id of the style; null for an id that the style does not use. */
export function mapImage(id: string): MapImage | null {
  const [kind, ...rest] = id.split("/");
  const distance = kind === "head" && headDistances[rest[0] ?? ""];
  if (distance) return sdfImage(40, distance);
  if (kind === "ring") return sdfImage(96, ringDistance);
  if (kind === "hatch") return hatch(rest[0] as Theme, Number(rest[1]));
  if (kind === "blank") return blank();
  if (kind === "town") return town(rest[0] as Theme);
  if (kind === "sign") {
    const side = 2 * disputeSign.radiusPx;
    return edgedImage(side, side, signColour(rest[0] as Theme));
  }
  if (kind === "badge") {
    const [layer, status, digits, sign, theme] = rest;
    const isSigned = sign === "signed";
    return badge(layer as LayerId, status as StatusId, Number(digits), isSigned, theme as Theme);
  }
  return null;
}
