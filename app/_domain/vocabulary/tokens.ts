import { layers } from "./layers";
import type { Theme } from "./themes";

type ThemeColour = Readonly<Record<Theme, string>>;

/** The style sheets call them `--color-<name>`; a layer has its colours in its row. */
const colours = {
  paper: { light: "#ffffff", dark: "#151c1e" },
  "paper-2": { light: "#f4f5f2", dark: "#1e2729" },
  "paper-3": { light: "#e9ebe6", dark: "#2a3437" },
  ink: { light: "#15201f", dark: "#eef2f0" },
  "ink-2": { light: "#465250", dark: "#b9c4c0" },
  "ink-3": { light: "#616c69", dark: "#96a39f" },
  rule: { light: "#dcdfda", dark: "#2f393c" },
  control: { light: "#7f8a86", dark: "#7d8a87" },
  action: { light: "#15201f", dark: "#eef2f0" },
  "on-action": { light: "#ffffff", dark: "#151c1e" },
  flag: { light: "#fbe9a7", dark: "#4b3f12" },
  "on-flag": { light: "#3b2f00", dark: "#f6e2a0" },
  error: { light: "#a3201a", dark: "#ff8f85" },
  scrim: { light: "rgb(21 32 31 / 0.46)", dark: "rgb(0 0 0 / 0.6)" },
  focus: { light: "#0a5bd3", dark: "#7db4ff" },
  sea: { light: "#dde6ea", dark: "#0e1517" },
  land: { light: "#f7f6f1", dark: "#20292b" },
  "land-focus": { light: "#ebe6d6", dark: "#303a38" },
  coast: { light: "#adbec5", dark: "#3a484c" },
  border: { light: "#bdbab0", dark: "#465154" },
  "border-focus": { light: "#8d8874", dark: "#76807a" },
  lake: { light: "#dde6ea", dark: "#0e1517" },
  "water-text": { light: "#49656f", dark: "#7d97a1" },
  "geo-text": { light: "#6a6a60", dark: "#97a29e" },
  "geo-focus-text": { light: "#504b39", dark: "#c6cbbd" },
  halo: { light: "#fbfaf7", dark: "#182022" },
  hatch: { light: "#857f6a", dark: "#8b9488" },
} as const satisfies Readonly<Record<string, ThemeColour>>;

export type ColourName = keyof typeof colours;

const ofTheme = (theme: Theme) =>
  Object.fromEntries(
    Object.entries(colours).map(([name, colour]) => [name, colour[theme]]),
  ) as Readonly<Record<ColourName, string>>;

/** The same colours as literal values of a theme, for WebGL, resvg and files, which read no CSS variables. */
export const themeColours = { light: ofTheme("light"), dark: ofTheme("dark") } as const;

const lightDark = ({ light, dark }: ThemeColour) => `light-dark(${light}, ${dark})`;

/** Declarations of all colours, those of the layers too, without semicolons. */
export const colourDeclarations: readonly string[] = [
  ...Object.entries<ThemeColour>(colours),
  ...layers.map(({ id, colour }) => [id, colour] as const),
  ...layers.map(({ id, tint }) => [`${id}-tint`, tint] as const),
].map(([name, colour]) => `--color-${name}: ${lightDark(colour)}`);

/** Shadows of what floats above the page; dark themes have a line around instead of a shade. */
export const shadows = {
  float: [
    `0 0 0 1px light-dark(transparent, ${colours.rule.dark})`,
    "0 1px 2px light-dark(rgb(21 32 31 / 0.1), transparent)",
    "0 2px 8px light-dark(rgb(21 32 31 / 0.08), transparent)",
  ].join(", "),
  dialog:
    "0 0 0 1px light-dark(transparent, #39454a), 0 8px 40px light-dark(rgb(21 32 31 / 0.22), rgb(0 0 0 / 0.5))",
} as const;

/** Type sizes in px by step; Arabic letters need more. */
export const textSizesPx = {
  1: { en: 12, ar: 12.5 },
  2: { en: 13, ar: 14 },
  3: { en: 14, ar: 15 },
  4: { en: 15, ar: 16 },
  5: { en: 17, ar: 18 },
  6: { en: 22, ar: 23 },
  7: { en: 28, ar: 29 },
  8: { en: 38, ar: 38 },
  9: { en: 30, ar: 30 },
  frame: { en: 16, ar: 17 },
} as const;

export const lineHeights = {
  title: { en: 1.14, ar: 1.5 },
  tight: { en: 1.22, ar: 1.6 },
  card: { en: 1.32, ar: 1.6 },
  ui: { en: 1.35, ar: 1.6 },
  text: { en: 1.5, ar: 1.75 },
} as const;

/** Widths from which a page has the columns of a tablet and of a desktop, a story its picture beside the text, and a dashboard its introduction as a column. */
export const pageBreakpoints = {
  tablet: "45rem",
  story: "56.25rem",
  desktop: "64rem",
  wide: "85rem",
} as const;

/** Heights from which a dashboard has panels side by side, or on a phone a sheet over the map; lower ones scroll as one column. */
export const layoutHeights = { panels: "40rem", sheet: "28rem" } as const;

/** Sizes of a map, in px, below which its marks change. */
export const mapBreakpointsPx = {
  /** Narrower maps draw thinner lines and hide badges and names that only a wide map has room for. */
  wide: 720,
  /** Narrower maps hide the names of minor hubs. */
  minor: 500,
  /** Lower maps draw the thinnest lines and smaller names, and hide those of minor hubs. */
  low: 500,
  /** Narrower maps draw the thinnest lines and smaller names. */
  narrow: 376,
} as const;

/** Size in px from which a document's figure shows every name. */
export const figureSizePx = { width: 420, height: 464 } as const;

/** Embeds below a size, in px, leave out parts around the map: low ones some, flat ones the toggles too, tiny ones all. */
export const embedBreakpointsPx = {
  low: 330,
  flat: 300,
  tinyWidth: 200,
  tinyHeight: 140,
  columns: 900,
} as const;

/** Widths in px from which a picture has wider margins, a legend in one row, a large title and two columns below. */
export const pictureBreakpointsPx = { margin: 420, legend: 480, title: 700, columns: 760 } as const;

/** Sizes of lines, arrowheads and names on small maps, as shares of those on a wide map. */
export const markScales = { medium: 0.8, small: 0.68, label: 0.9 } as const;
