import type { FontFacesSpecification } from "@maplibre/maplibre-gl-style-spec";
import { fontFaces } from "../_basemap/address";

type Face = (typeof fontFaces)[number];

/** Names by which layers ask for a weight or slant; each holds the files of every script. */
export const fonts = {
  regular: "Plex",
  medium: "Plex Medium",
  bold: "Plex SemiBold",
  italic: "Plex Italic",
} as const;

const wanted: Readonly<Record<keyof typeof fonts, (face: Face) => boolean>> = {
  regular: ({ weight, style }) => weight === 400 && style === "normal",
  medium: ({ weight }) => weight === 500,
  bold: ({ weight }) => weight === 600,
  italic: ({ style }) => style === "italic",
};

/** The page's font files for map labels, at absolute addresses. */
export const mapFonts = (site: string): FontFacesSpecification =>
  Object.fromEntries(
    Object.entries(fonts).map(([key, name]) => [
      name,
      fontFaces.filter(wanted[key as keyof typeof fonts]).map(({ file, unicodeRange }) => ({
        url: `${site}${file}`,
        "unicode-range": unicodeRange.split(","),
      })),
    ]),
  );
