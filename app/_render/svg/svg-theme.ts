import { type LayerId, layerById, type Theme } from "../../_domain/vocabulary/layers";
import { type ColourName, themeColours } from "../../_domain/vocabulary/tokens";
import { formatNumber } from "./svg-projection";

/** The page's colours follow its theme; files carry one theme. */
export type Palette = "variables" | Theme;

/** How values are written as presentation attributes, which the policy allows where it forbids `style`. */
export type SvgTheme = {
  colour(token: ColourName): string;
  layer(id: LayerId): string;
  /** Pixels of lines that small boxes draw thinner. */
  line(pixels: number): string;
  text(pixels: number): string;
  /** An attribute that scales a head with its line. */
  readonly head: string;
};

const page: SvgTheme = {
  colour: (token) => `var(--color-${token})`,
  layer: (id) => `var(--color-${id})`,
  line: (pixels) => `calc(${formatNumber(pixels)}px*var(--mark-scale))`,
  text: (pixels) => `calc(${formatNumber(pixels)}px*var(--label-scale))`,
  head: ' class="mark-head"',
};

const file = (theme: Theme, scale: number): SvgTheme => ({
  colour: (token) => themeColours[theme][token],
  layer: (id) => layerById[id].colour[theme],
  line: (pixels) => formatNumber(pixels * scale),
  text: (pixels) => formatNumber(pixels),
  head: ` transform="scale(${formatNumber(scale)})"`,
});

/**
 * Attributes that let everything inside an element shine through. Not `opacity`: resvg 2.6 stops the
 * process where such a group has no pixel inside the picture.
 */
export const opacity = (share: number | null) => ({
  "fill-opacity": share,
  "stroke-opacity": share,
});

export const svgTheme = (palette: Palette, scale: number): SvgTheme =>
  palette === "variables" ? page : file(palette, scale);
