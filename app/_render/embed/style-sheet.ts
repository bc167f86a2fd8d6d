import { createHash } from "node:crypto";
import { fontFaces } from "../../_basemap/address";
import { fallbackFontRules, webFontRule } from "../../_domain/vocabulary/font-faces";
import { colourDeclarations } from "../../_domain/vocabulary/tokens";
import { staticEmbedRules } from "./style-rules";

/** The style sheet of the still embed. */
export const staticEmbedStyle = [
  ...fontFaces.map(webFontRule),
  ...fallbackFontRules,
  `:root{${colourDeclarations.join(";")}}`,
  staticEmbedRules.replace(/\s*\n\s*/g, ""),
].join("\n");

/** What the style sheet is known by: another content has another version. */
export const styleVersion = createHash("sha256").update(staticEmbedStyle).digest("hex").slice(0, 8);

/** Caches may keep it for good, because a changed one has another address. */
export const styleAddress = `/embed.css?v=${styleVersion}`;
