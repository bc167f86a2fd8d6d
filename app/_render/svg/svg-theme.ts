import { type LayerId, layerById, type Theme } from "../../_domain/vocabulary/layers";
import { type ColourName, themeColours } from "../../_domain/vocabulary/tokens";
import { formatNumber } from "./svg-projection";

/** Pages refer to CSS variables, which follow their theme; files hold the colours of one theme. */
export type Palette = "variables" | Theme;

/** Values of presentation attributes; the content security policy forbids `style`. */
export type SvgTheme = {
  colour(token: ColourName): string;
  layer(id: LayerId): string;
  /** A width in px, which small maps scale down. */
  line(pixels: number): string;
  /** A text size in px. */
  text(pixels: number): string;
  /** An attribute that scales an arrowhead like lines. */
  readonly head: string;
};

const pageTheme: SvgTheme = {
  colour: (token) => `var(--color-${token})`,
  layer: (id) => `var(--color-${id})`,
  line: (pixels) => `calc(${formatNumber(pixels)}px*var(--mark-scale))`,
  text: (pixels) => `calc(${formatNumber(pixels)}px*var(--label-scale))`,
  head: ' class="mark-head"',
};

const fileTheme = (theme: Theme, scale: number): SvgTheme => ({
  colour: (token) => themeColours[theme][token],
  layer: (id) => layerById[id].colour[theme],
  line: (pixels) => formatNumber(pixels * scale),
  text: (pixels) => formatNumber(pixels),
  head: ` transform="scale(${formatNumber(scale)})"`,
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
