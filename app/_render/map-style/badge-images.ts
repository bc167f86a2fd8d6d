import {
  badgeDashPx,
  badgeHeightPx,
  badgeWidthOf,
  disputeSign,
  signOffset,
  unequalSign,
} from "../../_domain/flows/badges";
import { segmentDistance } from "../../_domain/flows/segment-distance";
import { type LayerId, layerById } from "../../_domain/vocabulary/layers";
import type { StatusId } from "../../_domain/vocabulary/statuses";
import type { Theme } from "../../_domain/vocabulary/themes";
import { themeColours } from "../../_domain/vocabulary/tokens";
import {
  channels,
  colourImage,
  coverage,
  type MapImage,
  mix,
  pixelRatio,
  type Shade,
  type SignedDistance,
} from "./bitmaps";

/** Distance to the strokes of the sign ≠, 1.5 px wide. */
const signDistance: SignedDistance = (x, y) =>
  Math.min(...unequalSign.map(([a, b, c, d]) => segmentDistance([x, y], [a, b], [c, d]))) - 0.75;

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
export function badgePicture(
  layer: LayerId,
  id: StatusId,
  digits: number,
  isSigned: boolean,
  theme: Theme,
) {
  const pill = pillColour(layer, id, digits, theme);
  const width = badgeWidthOf(digits);
  if (!isSigned) return edgedImage(width, badgeHeightPx, pill);
  const [sign, offset] = [signColour(theme), signOffset(digits)];
  return edgedImage(2 * (offset + disputeSign.radiusPx), badgeHeightPx, (x, y) =>
    x < width / 2 + 1 ? pill(x, y) : sign(x - offset, y),
  );
}

/** The sign of a dispute, which stands alone where all ties drawn are disputed. */
export function signPicture(theme: Theme): MapImage {
  const side = 2 * disputeSign.radiusPx;
  return edgedImage(side, side, signColour(theme));
}
