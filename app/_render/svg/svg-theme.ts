import { type LayerId, layerById } from "../../_domain/vocabulary/layers";
import type { Theme } from "../../_domain/vocabulary/themes";
import { type ColourName, themeColours } from "../../_domain/vocabulary/tokens";
import { formatNumber } from "./svg-projection";

/** Pages refer to CSS variables, which follow their theme; files hold the colours of one theme. */
export type Palette = "variables" | Theme;

/** Values of presentation attributes; the content security policy forbids `style`. */
export type SvgTheme = {
  colour(token: ColourName): string;
  layer(id: LayerId): string;
  /** A share of a width in px, which small maps scale down to no less than `minPx`, and `extraPx`, which they keep. */
  line(pixels: number, minPx?: number, share?: number, extraPx?: number): string;
  /** A text size in px. */
  text(pixels: number): string;
  /** An attribute that scales an arrowhead like lines. */
  readonly head: string;
};

/** Scale of arrowheads, of which a part keeps its size; the style sheets compute the same. */
export const headScale = (scale: number): number => (1 + scale) / 2;

/** The scale of a page is at most 1, so that a width at its least value is constant. */
function pageWidth(pixels: number, minPx = 0, share = 1, extraPx = 0): string {
  if (pixels <= minPx) return formatNumber(pixels * share + extraPx);
  const scaled = (factor: number) => `${formatNumber(pixels * factor)}px*var(--mark-scale)`;
  const extra = extraPx > 0 ? ` + ${extraPx}px` : "";
  if (minPx === 0) return `calc(${scaled(share)}${extra})`;
  const width = `max(${formatNumber(minPx * share)}px,${scaled(share)})`;
  return extra ? `calc(${width}${extra})` : width;
}

const pageTheme: SvgTheme = {
  colour: (token) => `var(--color-${token})`,
  layer: (id) => `var(--color-${id})`,
  line: pageWidth,
  text: (pixels) => `calc(${formatNumber(pixels)}px*var(--label-scale))`,
  head: ' class="mark-head"',
};

const fileTheme = (theme: Theme, scale: number): SvgTheme => ({
  colour: (token) => themeColours[theme][token],
  layer: (id) => layerById[id].colour[theme],
  line: (pixels, minPx = 0, share = 1, extraPx = 0) =>
    formatNumber(Math.max(minPx, pixels * scale) * share + extraPx),
  text: (pixels) => formatNumber(pixels),
  head: ` transform="scale(${formatNumber(headScale(scale))})"`,
});

/**
 * Attributes that make an element's content translucent. The attribute `opacity` would do, but resvg 2.6 aborts the
 * process where a group with it has no pixel inside the picture.
 */
export const opacity = (share: number | null) => ({
  "fill-opacity": share,
  "stroke-opacity": share,
});

/** The theme of a palette; `scale` is that of lines and arrowheads in files. */
export const svgTheme = (palette: Palette, scale: number): SvgTheme =>
  palette === "variables" ? pageTheme : fileTheme(palette, scale);
