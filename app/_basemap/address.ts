// Made by `npm run basemap`; not edited by hand.
export const basemapAddress = "/basemap-585be9de.pmtiles";
export const landAddress = {
  light: "/land-light-65ed71f8.svg",
  dark: "/land-dark-0e9c3352.svg",
} as const;
export const landBox = { x: 0, y: 112, width: 1000, height: 587 } as const;
export const fontFaces = [
  {
    family: "Plex",
    weight: 400,
    style: "normal",
    file: "/fonts/plex-sans-latin-400-3b646991.woff2",
    unicodeRange:
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2260",
  },
  {
    family: "Plex",
    weight: 500,
    style: "normal",
    file: "/fonts/plex-sans-latin-500-0717336f.woff2",
    unicodeRange:
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2260",
  },
  {
    family: "Plex",
    weight: 600,
    style: "normal",
    file: "/fonts/plex-sans-latin-600-8960851d.woff2",
    unicodeRange:
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2260",
  },
  {
    family: "Plex",
    weight: 400,
    style: "normal",
    file: "/fonts/plex-sans-latin-ext-400-c93d2a12.woff2",
    unicodeRange: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF",
  },
  {
    family: "Plex",
    weight: 500,
    style: "normal",
    file: "/fonts/plex-sans-latin-ext-500-2846035d.woff2",
    unicodeRange: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF",
  },
  {
    family: "Plex",
    weight: 600,
    style: "normal",
    file: "/fonts/plex-sans-latin-ext-600-b25dfd4f.woff2",
    unicodeRange: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF",
  },
  {
    family: "Plex",
    weight: 400,
    style: "normal",
    file: "/fonts/plex-sans-cyrillic-400-69afad88.woff2",
    unicodeRange: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  },
  {
    family: "Plex",
    weight: 500,
    style: "normal",
    file: "/fonts/plex-sans-cyrillic-500-200be3a2.woff2",
    unicodeRange: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  },
  {
    family: "Plex",
    weight: 600,
    style: "normal",
    file: "/fonts/plex-sans-cyrillic-600-730becc6.woff2",
    unicodeRange: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  },
  {
    family: "Plex",
    weight: 400,
    style: "italic",
    file: "/fonts/plex-sans-latin-400-italic-6de912e5.woff2",
    unicodeRange:
      "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2260",
  },
  {
    family: "Plex Arabic",
    weight: 400,
    style: "normal",
    file: "/fonts/plex-sans-arabic-400-6010e7fd.woff2",
    unicodeRange: "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC",
  },
  {
    family: "Plex Arabic",
    weight: 500,
    style: "normal",
    file: "/fonts/plex-sans-arabic-500-90aef64f.woff2",
    unicodeRange: "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC",
  },
  {
    family: "Plex Arabic",
    weight: 600,
    style: "normal",
    file: "/fonts/plex-sans-arabic-600-16734a5a.woff2",
    unicodeRange: "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC",
  },
] as const;
