import { createHash } from "node:crypto";
import { fontFaces } from "../_basemap/address";
import { layers } from "../_domain/layers";
import { mapColours } from "./map-colours";
import { stillRules } from "./still-rules";
import { short } from "./surface";

/** Tokens of surfaces and controls that the map itself has no use for: light, dark. */
const surfaces = {
  "paper-2": ["#f4f5f2", "#1e2729"],
  "paper-3": ["#e9ebe6", "#2a3437"],
  "ink-3": ["#616c69", "#96a39f"],
  rule: ["#dcdfda", "#2f393c"],
  control: ["#7f8a86", "#7d8a87"],
  action: ["#15201f", "#eef2f0"],
  "on-action": ["#ffffff", "#151c1e"],
  flag: ["#fbe9a7", "#4b3f12"],
  "on-flag": ["#3b2f00", "#f6e2a0"],
  focus: ["#0a5bd3", "#7db4ff"],
} as const;

const pairs: readonly (readonly [name: string, light: string, dark: string])[] = [
  ...Object.entries(mapColours.light).map(
    ([name, light]) =>
      [name, light, mapColours.dark[name as keyof typeof mapColours.dark]] as const,
  ),
  ...Object.entries(surfaces).map(([name, [light, dark]]) => [name, light, dark] as const),
  ...layers.map(({ id, colour }) => [id, colour.light, colour.dark] as const),
  ...layers.map(({ id, tint }) => [`${id}-tint`, tint.light, tint.dark] as const),
];

const tokens = pairs.map(([name, light, dark]) => `--color-${name}:light-dark(${light},${dark})`);

const faces = fontFaces.map(
  ({ family, weight, style, file, unicodeRange }) =>
    `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url(${file}) format("woff2");unicode-range:${unicodeRange}}`,
);

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

/** Faces that devices have, at the width of the product's own, which take their place later. */
const nearFaces: readonly Near[] = [
  { ...arial, range: others, shares: { 400: 1.01, 500: 1.03, 600: 0.98 } },
  { ...arial, range: digits, shares: { 400: 1.079, 500: 1.079, 600: 1.079 } },
  { ...dejavu, range: others, shares: { 400: 0.895, 500: 0.91, 600: 0.82 } },
  { ...dejavu, range: digits, shares: { 400: 0.943, 500: 0.943, 600: 0.862 } },
  { ...dejavu, range: arabic, shares: { 400: 0.85, 500: 0.895, 600: 0.775 } },
];

/** How far the product's type reaches above and below its base line, as shares of its size. */
const reach = { ascent: 1.025, descent: 0.275 } as const;

const percent = (share: number) => `${short(share * 100, 1)}%`;

const near = nearFaces.flatMap(({ family, regular, bold, shares, range }) =>
  Object.entries(shares).map(([weight, share]) => {
    const names = weight === "600" ? bold : regular;
    const [up, down] = [percent(reach.ascent / share), percent(reach.descent / share)];
    return `@font-face{font-family:"${family}";font-weight:${weight};src:${names.map((name) => `local("${name}")`)};size-adjust:${percent(share)};ascent-override:${up};descent-override:${down};line-gap-override:0%;unicode-range:${range}}`;
  }),
);

/** The style sheet of the still embed. */
export const stillStyle = [
  ...faces,
  ...near,
  `:root{${tokens.join(";")}}`,
  stillRules.replace(/\s*\n\s*/g, ""),
].join("\n");

/** What the style sheet is known by: another content has another version. */
export const styleVersion = createHash("sha256").update(stillStyle).digest("hex").slice(0, 8);

/** Caches may keep it for good, because a changed one has another address. */
export const styleAddress = `/embed.css?v=${styleVersion}`;
