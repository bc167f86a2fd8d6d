import type { FontFacesSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fontFaces } from "../../_basemap/address";
import type { Language } from "../../_domain/vocabulary/language";

type Face = (typeof fontFaces)[number];

const webFamilies = ["Plex", "Plex Arabic"] as const;

/**
 * Font stacks of labels by weight or slant. The first name stands for the files in the style's `font-faces`, and
 * MapLibre reads the weight from it; letters without a file are drawn with the document's families that follow.
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

/** The faces with a language's own letters. */
const ownSubsets: Readonly<Record<Language, Face["subset"]>> = { en: "latin", ar: "arabic" };

/** Whether the page around the map loads a face for text in its language; an Arabic page has Latin letters too. */
const isOfPage = ({ subset }: Face, page: Language) =>
  subset === "latin" || subset === ownSubsets[page];

/**
 * Font files, at absolute addresses, that map labels need beyond those of the page around the map; all for a page
 * without a language. Few are best, because each file that MapLibre loads makes the browser lay out the whole page.
 */
export const mapFonts = (site: string, page: Language | null): FontFacesSpecification =>
  Object.fromEntries(
    Object.entries(fonts).map(([key, [name]]) => [
      name,
      fontFaces
        .filter(isOfStack[key as keyof typeof fonts])
        .filter((face) => page === null || !isOfPage(face, page))
        .map(({ file, unicodeRange }) => ({
          url: `${site}${file}`,
          "unicode-range": unicodeRange.split(","),
        })),
    ]),
  );

/** Addresses of the upright faces with the letters of a language, which the first paint of its pages needs. */
export const pageFaceAddresses = (lang: Language): readonly string[] =>
  fontFaces
    .filter(({ subset, style }) => subset === ownSubsets[lang] && style === "normal")
    .map(({ file }) => file);
