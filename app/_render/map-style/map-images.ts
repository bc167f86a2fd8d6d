// The images of the map style by the ids that its layers name.

import { badgeDigits } from "../../_domain/flows/badges";
import type { Flow } from "../../_domain/flows/flows";
import type { PlanePoint } from "../../_domain/vocabulary/geometry-types";
import type { LayerId } from "../../_domain/vocabulary/layers";
import type { StatusId } from "../../_domain/vocabulary/statuses";
import type { Theme } from "../../_domain/vocabulary/themes";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { hatchStyle, hubStyle } from "../svg/mark-styles";
import { badgePicture, signPicture } from "./badge-images";
import {
  bitmap,
  channels,
  colourImage,
  coverage,
  distanceToPolygon,
  type MapImage,
  pixelRatio,
  type SignedDistance,
  sdfImage,
} from "./bitmaps";

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

/** Paint of symbols that keep labels away: drawn, a blank image would show pixels of those beside it at its edges. */
export const obstaclePaint = { "icon-opacity": 0 } as const;
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
  if (kind === "sign") return signPicture(rest[0] as Theme);
  if (kind === "badge") {
    const [layer, status, digits, sign, theme] = rest;
    const isSigned = sign === "signed";
    return badgePicture(
      layer as LayerId,
      status as StatusId,
      Number(digits),
      isSigned,
      theme as Theme,
    );
  }
  return null;
}
