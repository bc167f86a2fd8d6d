import {
  badgeHeightPx,
  badgeShape,
  disputeSignRadiusPx,
  unequalSign,
} from "../../_domain/flows/badges";
import { type LayerId, layerById, type Theme } from "../../_domain/vocabulary/layers";
import { themeColours } from "../../_domain/vocabulary/tokens";

type SignedDistance = (x: number, y: number) => number;
type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Pixels of one map image and how the map reads them: `sdf` images take their colour from the style. */
export type MapImage = {
  readonly image: Pixels;
  readonly options: { readonly pixelRatio: number; readonly sdf: boolean };
};

/** Image pixels to one CSS pixel of images that are shown at one size. */
const pixelRatio = 2;

/** Image pixels to one unit of the shapes that the style scales; the distance field fades over 8 pixels. */
export const sdfScale = 8;

type Shade = (x: number, y: number) => readonly [number, number, number, number];

/** Samples a colour at the middle of each pixel, with the origin at the middle of the image. */
function drawPixels(width: number, height: number, scale: number, shade: Shade): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const x = ((at % width) + 0.5 - width / 2) / scale;
    const y = (Math.floor(at / width) + 0.5 - height / 2) / scale;
    data.set(shade(x, y), at * 4);
  }
  return { width, height, data };
}

/** MapLibre's distance field: 0.75 at the edge, one eighth less a pixel outwards. */
function sdfImage(size: number, shape: SignedDistance): MapImage {
  const shade: Shade = (x, y) => [255, 255, 255, 255 * (0.75 - (shape(x, y) * sdfScale) / 8)];
  return { image: drawPixels(size, size, sdfScale, shade), options: { pixelRatio: 1, sdf: true } };
}

type Corner = readonly [number, number];

/** An arrowhead that points north, in units of its size: half as broad as the design's half-height. */
const headCorners: readonly Corner[] = [
  [0, -1.15],
  [0.95, 0.8],
  [0, 0.35],
  [-0.95, 0.8],
];

function distanceToSegment(x: number, y: number, [ax, ay]: Corner, [bx, by]: Corner): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const near = Math.min(1, Math.max(0, t));
  return Math.hypot(x - ax - near * dx, y - ay - near * dy);
}

const edges = headCorners.map(
  (corner, at) => [corner, headCorners[(at + 1) % headCorners.length] ?? corner] as const,
);

/** Signed distance to the arrowhead: even-odd rule, negative inside. */
const headDistance: SignedDistance = (x, y) => {
  const inside = edges.filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
  );
  const distance = Math.min(...edges.map(([from, to]) => distanceToSegment(x, y, from, to)));
  return inside.length % 2 ? -distance : distance;
};

/** Radius, line width and number of dashes of the ring of an approximate position, in CSS pixels. */
const ringRadiusPx = 3.5;
const ringHalfWidthPx = 0.8;
const dashCount = 6;
const dashShare = 2.2 / (2.2 + 1.6);

/** The broken ring: the band, less wedges between dashes. */
const ringDistance: SignedDistance = (x, y) => {
  const radius = Math.hypot(x, y);
  const turn = ((((Math.atan2(y, x) / (2 * Math.PI)) * dashCount) % 1) + 1) % 1;
  const past = ((Math.abs(turn - 0.5) - dashShare / 2) * 2 * Math.PI * ringRadiusPx) / dashCount;
  return Math.max(Math.abs(radius - ringRadiusPx) - ringHalfWidthPx, past);
};

type Rgb = readonly [red: number, green: number, blue: number];

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

const coverage = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance * pixelRatio));

/** Distance to the nearest stroke of the sign ≠, negative on it. */
const distanceToSign: SignedDistance = (x, y) =>
  Math.min(...unequalSign.map(([a, b, c, d]) => distanceToSegment(x, y, [a, b], [c, d]))) - 0.75;

const mix = (one: Rgb, other: Rgb, share: number): Rgb => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
];

function drawBadge(layer: LayerId, digits: number, signed: boolean, theme: Theme): MapImage {
  const { width, sign } = badgeShape(digits, signed);
  const half = badgeHeightPx / 2;
  const { paper, flag, "on-flag": onFlag } = themeColours[theme];
  const [fill, high, ink] = [channels(paper), channels(flag), channels(onFlag)];
  const edge = channels(layerById[layer].colour[theme]);
  const marked = (x: number, y: number) =>
    mix(
      mix(fill, high, coverage(Math.hypot(x, y) - disputeSignRadiusPx)),
      ink,
      coverage(distanceToSign(x, y)),
    );
  const shade: Shade = (x, y) => {
    const distance = Math.hypot(Math.max(0, Math.abs(x) - (width / 2 - half)), y) - half;
    const inside = signed ? marked(x - sign, y) : fill;
    return [...mix(edge, inside, coverage(distance + 1.4)), 255 * coverage(distance)];
  };
  const image = drawPixels(
    (width + 2) * pixelRatio,
    (badgeHeightPx + 2) * pixelRatio,
    pixelRatio,
    shade,
  );
  return { image, options: { pixelRatio: pixelRatio, sdf: false } };
}

/** Strokes at 45 degrees, a fifth as broad as they are apart; the side of the square that repeats is in pixels. */
function drawHatch(theme: Theme, hatchSide: number): MapImage {
  const colour = channels(themeColours[theme].hatch);
  const period = hatchSide / pixelRatio / Math.SQRT2;
  const shade: Shade = (x, y) => {
    const along = ((((x + y) / Math.SQRT2) % period) + period) % period;
    return [...colour, 255 * coverage(Math.abs(along - period / 2) - period / 12)];
  };
  const image = drawPixels(hatchSide, hatchSide, pixelRatio, shade);
  return { image, options: { pixelRatio: pixelRatio, sdf: false } };
}

/** The dot of a town: land inside, the colour of its name around. */
function drawTown(theme: Theme): MapImage {
  const { land, "geo-text": edge } = themeColours[theme];
  const [inside, around] = [channels(land), channels(edge)];
  const shade: Shade = (x, y) => {
    const distance = Math.hypot(x, y) - 2.3;
    return [...(distance < -1 ? inside : around), 255 * coverage(distance)];
  };
  return {
    image: drawPixels(16, 16, pixelRatio, shade),
    options: { pixelRatio: pixelRatio, sdf: false },
  };
}

export const townImage = (theme: Theme) => `town/${theme}`;
/** Side in CSS pixels of the image of nothing. */
export const blankSizePx = 12;

/** Nothing to see: what a name must not cover. */
const drawBlank = (): MapImage => ({
  image: drawPixels(blankSizePx, blankSizePx, 1, () => [0, 0, 0, 0]),
  options: { pixelRatio: 1, sdf: false },
});

export const blankImage = "blank";
export const headImage = "head";
export const ringImage = "ring";

/** Strokes 7 px apart where the map stretches patterns by so much. */
export const hatchImage = (theme: Theme, stretch: number) =>
  `hatch/${theme}/${Math.round((7 * Math.SQRT2 * pixelRatio) / stretch)}`;

export const badgeImage = (layer: LayerId, digits: number, signed: boolean, theme: Theme) =>
  `badge/${layer}/${digits}/${signed ? "signed" : "plain"}/${theme}`;

/** The image that the style calls by this id, or null for a name it does not use. */
export function mapImage(id: string): MapImage | null {
  const [kind, ...rest] = id.split("/");
  if (kind === "head") return sdfImage(40, headDistance);
  if (kind === "ring") return sdfImage(96, ringDistance);
  if (kind === "hatch") return drawHatch(rest[0] as Theme, Number(rest[1]));
  if (kind === "blank") return drawBlank();
  if (kind === "town") return drawTown(rest[0] as Theme);
  if (kind === "badge")
    return drawBadge(rest[0] as LayerId, Number(rest[1]), rest[2] === "signed", rest[3] as Theme);
  return null;
}
