import { createHash } from "node:crypto";
import { fontFaces } from "../../_basemap/address";
import { fallbackFontRules, webFontRule } from "../../_domain/vocabulary/font-faces";
import { colourDeclarations } from "../../_domain/vocabulary/tokens";
import { staticEmbedRules } from "./style-rules";

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

/** The style sheet of the static embed: type faces, colours, rules. */
export const staticEmbedStyle = [
  ...fontFaces.map(webFontRule),
  ...fallbackFontRules,
  `:root{${colourDeclarations.join(";")}}`,
  staticEmbedRules.replace(/\s*\n\s*/g, ""),
].join("\n");

/** Version of the style sheet: the first eight hex digits of its SHA-256. */
export const styleVersion = createHash("sha256").update(staticEmbedStyle).digest("hex").slice(0, 8);

/** Address of the style sheet. Caches may keep it for good, because another content has another address. */
export const styleAddress = `/embed.css?v=${styleVersion}`;
