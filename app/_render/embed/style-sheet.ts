import { createHash } from "node:crypto";
import { fontFaces } from "../../_basemap/address";
import { fallbackFontRules, webFontRule } from "../../_domain/vocabulary/font-faces";
import { colourDeclarations } from "../../_domain/vocabulary/tokens";
import { storyRules } from "./story-rules";
import { staticEmbedRules } from "./style-rules";

/** The style sheet of the static embed: type faces, colours, rules. */
export const staticEmbedStyle = [
  ...fontFaces.map(webFontRule),
  ...fallbackFontRules,
  `:root{${colourDeclarations.join(";")}}`,
  (staticEmbedRules + storyRules).replace(/\s*\n\s*/g, ""),
].join("\n");

/** Version of the style sheet: the first eight hex digits of its SHA-256. */
export const styleVersion = createHash("sha256").update(staticEmbedStyle).digest("hex").slice(0, 8);

/** Address of the style sheet. Caches may keep it for good, because another content has another address. */
export const styleAddress = `/embed.css?v=${styleVersion}`;
