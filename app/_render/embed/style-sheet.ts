import { createHash } from "node:crypto";
import { fontFaces } from "../../_basemap/address";
import { fallbackFontRules, webFontRule } from "../../_domain/vocabulary/font-faces";
import { colourDeclarations } from "../../_domain/vocabulary/tokens";
import { authorRules } from "./author-style";
import { cardRules } from "./card-style";
import { comparisonRules } from "./comparison-style";
import { storyRules } from "./story-rules";
import { staticEmbedRules } from "./style-rules";

/** Rules that few embeds need, by their name in the address of the style sheet. */
const partRules = {
  author: authorRules,
  card: cardRules,
  comparison: comparisonRules,
  story: storyRules,
} as const;

export type StylePart = keyof typeof partRules;

const stylePartNames = Object.keys(partRules) as StylePart[];

/** The parts that an address names, in their order. */
export const styleParts = (names: string | null): readonly StylePart[] =>
  stylePartNames.filter((part) => names?.split(",").includes(part));

const joinLines = (rules: string) => rules.replace(/\s*\n\s*/g, "");

/** The style sheet of the static embed: type faces, colours, rules, and those of some parts. */
export const staticEmbedStyle = (parts: readonly StylePart[]): string =>
  [
    ...fontFaces.map(webFontRule),
    ...fallbackFontRules,
    `:root{${colourDeclarations.join(";")}}`,
    ...[staticEmbedRules, ...parts.map((part) => partRules[part])].map(joinLines),
  ].join("\n");

/** Version of the style sheet: the first eight hex digits of the SHA-256 of all its parts. */
export const styleVersion = createHash("sha256")
  .update(staticEmbedStyle(stylePartNames))
  .digest("hex")
  .slice(0, 8);

/** Address of the style sheet. Caches may keep it for good, because another content has another address. */
export const styleAddress = (parts: readonly StylePart[]): string =>
  `/embed.css?v=${styleVersion}${parts.length > 0 ? `&with=${parts.join(",")}` : ""}`;
