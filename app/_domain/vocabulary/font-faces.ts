type FontFace = {
  readonly family: string;
  readonly weight: number;
  readonly style: string;
  readonly file: string;
  readonly unicodeRange: string;
};

export const webFontRule = ({ family, weight, style, file, unicodeRange }: FontFace): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url(${file}) format("woff2");unicode-range:${unicodeRange}}`;

type FallbackFont = {
  readonly family: string;
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  /** Width of the web font's letters as a share of the width of this font's, by weight. */
  readonly widthShares: Readonly<Record<400 | 500 | 600, number>>;
  readonly unicodeRange: string;
};

const arabicRange = "U+600-6FF,U+750-77F,U+FB50-FDFF,U+FE70-FEFC";
const digitsRange = "U+30-39";
const othersRange = "U+0-2F,U+3A-5FF,U+700-74F,U+780-FAFF";

const arial = {
  family: "Plex Fallback",
  regular: ["Arial", "ArialMT", "Liberation Sans"],
  bold: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"],
} as const;

const dejavu = {
  family: "Plex Fallback DejaVu",
  regular: ["DejaVu Sans"],
  bold: ["DejaVu Sans Bold"],
} as const;

const fallbackFonts: readonly FallbackFont[] = [
  { ...arial, unicodeRange: othersRange, widthShares: { 400: 1.01, 500: 1.03, 600: 0.98 } },
  { ...arial, unicodeRange: digitsRange, widthShares: { 400: 1.079, 500: 1.079, 600: 1.079 } },
  { ...dejavu, unicodeRange: othersRange, widthShares: { 400: 0.895, 500: 0.91, 600: 0.82 } },
  { ...dejavu, unicodeRange: digitsRange, widthShares: { 400: 0.943, 500: 0.943, 600: 0.862 } },
  { ...dejavu, unicodeRange: arabicRange, widthShares: { 400: 0.85, 500: 0.895, 600: 0.775 } },
];

/** Ascent and descent of the web font as shares of its size. */
const webFontMetrics = { ascent: 1.025, descent: 0.275 } as const;

const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;

/** Fonts of the device at the width and line height of the web font, so that no line breaks elsewhere when it arrives. */
export const fallbackFontRules: readonly string[] = fallbackFonts.flatMap(
  ({ family, regular, bold, widthShares, unicodeRange }) =>
    Object.entries(widthShares).map(([weight, share]) => {
      const sources = (weight === "600" ? bold : regular).map((name) => `local("${name}")`);
      const ascent = percent(webFontMetrics.ascent / share);
      const descent = percent(webFontMetrics.descent / share);
      return `@font-face{font-family:"${family}";font-weight:${weight};src:${sources};size-adjust:${percent(share)};ascent-override:${ascent};descent-override:${descent};line-gap-override:0%;unicode-range:${unicodeRange}}`;
    }),
);

const fallbackFamilies = `"${arial.family}", "${dejavu.family}", system-ui, sans-serif`;

export const fontStacks = {
  web: `"Plex", "Plex Arabic", ${fallbackFamilies}`,
  device: fallbackFamilies,
} as const;
