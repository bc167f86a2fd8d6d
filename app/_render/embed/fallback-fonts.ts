import { formatNumber } from "../svg/svg-projection";

type Near = {
  readonly family: string;
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  /** Width of the product's letters as a share of the width of these, by weight. */
  readonly shares: Readonly<Record<400 | 500 | 600, number>>;
  readonly range: string;
};

const arabic = "U+600-6FF,U+750-77F,U+FB50-FDFF,U+FE70-FEFC";
const digits = "U+30-39";
const others = "U+0-2F,U+3A-5FF,U+700-74F,U+780-FAFF";

const arial = {
  family: "Near",
  regular: ["Arial", "ArialMT", "Liberation Sans"],
  bold: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"],
} as const;

const dejavu = {
  family: "Near DejaVu",
  regular: ["DejaVu Sans"],
  bold: ["DejaVu Sans Bold"],
} as const;

const rows: readonly Near[] = [
  { ...arial, range: others, shares: { 400: 1.01, 500: 1.03, 600: 0.98 } },
  { ...arial, range: digits, shares: { 400: 1.079, 500: 1.079, 600: 1.079 } },
  { ...dejavu, range: others, shares: { 400: 0.895, 500: 0.91, 600: 0.82 } },
  { ...dejavu, range: digits, shares: { 400: 0.943, 500: 0.943, 600: 0.862 } },
  { ...dejavu, range: arabic, shares: { 400: 0.85, 500: 0.895, 600: 0.775 } },
];

/** How far the product's type reaches above and below its base line, as shares of its size. */
const reach = { ascent: 1.025, descent: 0.275 } as const;

const percent = (share: number) => `${formatNumber(share * 100, 1)}%`;

/** Faces that devices have, at the width of the product's own, which take their place later; the page's style sheet has the same. */
export const fallbackFontFaces: readonly string[] = rows.flatMap(
  ({ family, regular, bold, shares, range }) =>
    Object.entries(shares).map(([weight, share]) => {
      const names = weight === "600" ? bold : regular;
      const [up, down] = [percent(reach.ascent / share), percent(reach.descent / share)];
      return `@font-face{font-family:"${family}";font-weight:${weight};src:${names.map((name) => `local("${name}")`)};size-adjust:${percent(share)};ascent-override:${up};descent-override:${down};line-gap-override:0%;unicode-range:${range}}`;
    }),
);
