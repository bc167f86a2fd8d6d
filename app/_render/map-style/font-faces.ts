import type { FontFacesSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fontFaces } from "../../_basemap/address";
import type { Language } from "../../_domain/vocabulary/language";

type Face = (typeof fontFaces)[number];

const webFamilies = ["Plex", "Plex Arabic"] as const;

/**
 * Fonts of layers, by weight or slant. The first name holds the files that the style brings. For what they do not cover
 * MapLibre draws with the families of the document that follow, and reads the weight out of the first name.
 */
export const fonts = {
  regular: [...webFamilies],
  medium: ["Plex Medium", ...webFamilies],
  bold: ["Plex SemiBold", ...webFamilies],
  italic: ["Plex Italic", ...webFamilies],
};

const isOfStack: Readonly<Record<keyof typeof fonts, (face: Face) => boolean>> = {
  regular: ({ weight, style }) => weight === 400 && style === "normal",
  medium: ({ weight }) => weight === 500,
  bold: ({ weight }) => weight === 600,
  italic: ({ style }) => style === "italic",
};

/** Whether a page in a language shows its own text in the face. */
const isOnPage = ({ family, unicodeRange }: Face, lang: Language) =>
  unicodeRange.startsWith("U+0000") || (lang === "ar" && family === "Plex Arabic");

/**
 * The font files that map labels need beyond those of the page around the map, at absolute addresses; all where no
 * language of a page is given. Every file that the library brings lays the whole page out again.
 */
export const mapFonts = (site: string, page: Language | null): FontFacesSpecification =>
  Object.fromEntries(
    Object.entries(fonts).map(([key, [name]]) => [
      name,
      fontFaces
        .filter(isOfStack[key as keyof typeof fonts])
        .filter((face) => page === null || !isOnPage(face, page))
        .map(({ file, unicodeRange }) => ({
          url: `${site}${file}`,
          "unicode-range": unicodeRange.split(","),
        })),
    ]),
  );
