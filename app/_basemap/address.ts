// Made by `npm run basemap`; not edited by hand.
export const basemapAddress = "/basemap-585be9de.pmtiles";
export const landAddress = {
  light: "/land-light-481de0d1.svg",
  dark: "/land-dark-687a2023.svg",
} as const;
export const landBox = { x: 0, y: 112, width: 1000, height: 587 } as const;
export const fontFaces = [
  {
    family: "Plex",
    subset: "latin",
    weight: 400,
    style: "normal",
    file: "/fonts/plex-sans-latin-400-a19c40d6.woff2",
    unicodeRange:
      "U+0020-007E,U+00A0,U+00AB,U+00B7,U+00BB,U+00C9,U+00D7,U+00DF-00FC,U+200E-200F,U+2013-2014,U+2018-201A,U+201C-201E,U+2026,U+2066-2069,U+2191,U+2193,U+2212",
  },
  {
    family: "Plex",
    subset: "latin",
    weight: 500,
    style: "normal",
    file: "/fonts/plex-sans-latin-500-314a6f68.woff2",
    unicodeRange:
      "U+0020-007E,U+00A0,U+00AB,U+00B7,U+00BB,U+00C9,U+00D7,U+00DF-00FC,U+200E-200F,U+2013-2014,U+2018-201A,U+201C-201E,U+2026,U+2066-2069,U+2191,U+2193,U+2212",
  },
  {
    family: "Plex",
    subset: "latin",
    weight: 600,
    style: "normal",
    file: "/fonts/plex-sans-latin-600-abe9c804.woff2",
    unicodeRange:
      "U+0020-007E,U+00A0,U+00AB,U+00B7,U+00BB,U+00C9,U+00D7,U+00DF-00FC,U+200E-200F,U+2013-2014,U+2018-201A,U+201C-201E,U+2026,U+2066-2069,U+2191,U+2193,U+2212",
  },
  {
    family: "Plex",
    subset: "latin-rest",
    weight: 400,
    style: "normal",
    file: "/fonts/plex-sans-latin-rest-400-454ace58.woff2",
    unicodeRange:
      "U+00A1-00AA,U+00AC-00B6,U+00B8-00BA,U+00BC-00C8,U+00CA-00D6,U+00D8-00DE,U+00FD-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200D,U+2010-2012,U+2015-2017,U+201B,U+201F-2025,U+2027-2065,U+206A-206F,U+20AC,U+2122",
  },
  {
    family: "Plex",
    subset: "latin-rest",
    weight: 500,
    style: "normal",
    file: "/fonts/plex-sans-latin-rest-500-470da1f5.woff2",
    unicodeRange:
      "U+00A1-00AA,U+00AC-00B6,U+00B8-00BA,U+00BC-00C8,U+00CA-00D6,U+00D8-00DE,U+00FD-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200D,U+2010-2012,U+2015-2017,U+201B,U+201F-2025,U+2027-2065,U+206A-206F,U+20AC,U+2122",
  },
  {
    family: "Plex",
    subset: "latin-rest",
    weight: 600,
    style: "normal",
    file: "/fonts/plex-sans-latin-rest-600-6051d04f.woff2",
    unicodeRange:
      "U+00A1-00AA,U+00AC-00B6,U+00B8-00BA,U+00BC-00C8,U+00CA-00D6,U+00D8-00DE,U+00FD-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200D,U+2010-2012,U+2015-2017,U+201B,U+201F-2025,U+2027-2065,U+206A-206F,U+20AC,U+2122",
  },
  {
    family: "Plex",
    subset: "latin-ext",
    weight: 400,
    style: "normal",
    file: "/fonts/plex-sans-latin-ext-400-93371600.woff2",
    unicodeRange: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF",
  },
  {
    family: "Plex",
    subset: "latin-ext",
    weight: 500,
    style: "normal",
    file: "/fonts/plex-sans-latin-ext-500-70adcef4.woff2",
    unicodeRange: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF",
  },
  {
    family: "Plex",
    subset: "latin-ext",
    weight: 600,
    style: "normal",
    file: "/fonts/plex-sans-latin-ext-600-5dff5243.woff2",
    unicodeRange: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1EFF",
  },
  {
    family: "Plex",
    subset: "cyrillic",
    weight: 400,
    style: "normal",
    file: "/fonts/plex-sans-cyrillic-400-b56b0bda.woff2",
    unicodeRange: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  },
  {
    family: "Plex",
    subset: "cyrillic",
    weight: 500,
    style: "normal",
    file: "/fonts/plex-sans-cyrillic-500-8764f991.woff2",
    unicodeRange: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  },
  {
    family: "Plex",
    subset: "cyrillic",
    weight: 600,
    style: "normal",
    file: "/fonts/plex-sans-cyrillic-600-a4585a9f.woff2",
    unicodeRange: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  },
  {
    family: "Plex",
    subset: "latin",
    weight: 400,
    style: "italic",
    file: "/fonts/plex-sans-latin-400-italic-da1a2009.woff2",
    unicodeRange:
      "U+0020-007E,U+00A0,U+00AB,U+00B7,U+00BB,U+00C9,U+00D7,U+00DF-00FC,U+200E-200F,U+2013-2014,U+2018-201A,U+201C-201E,U+2026,U+2066-2069,U+2191,U+2193,U+2212",
  },
  {
    family: "Plex Arabic",
    subset: "arabic",
    weight: 400,
    style: "normal",
    file: "/fonts/plex-sans-arabic-400-e08e6ee4.woff2",
    unicodeRange: "U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0660-0669,U+0670,U+FE80-FEFC",
  },
  {
    family: "Plex Arabic",
    subset: "arabic",
    weight: 500,
    style: "normal",
    file: "/fonts/plex-sans-arabic-500-744f8054.woff2",
    unicodeRange: "U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0660-0669,U+0670,U+FE80-FEFC",
  },
  {
    family: "Plex Arabic",
    subset: "arabic",
    weight: 600,
    style: "normal",
    file: "/fonts/plex-sans-arabic-600-502b1c83.woff2",
    unicodeRange: "U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0660-0669,U+0670,U+FE80-FEFC",
  },
  {
    family: "Plex Arabic",
    subset: "arabic-rest",
    weight: 400,
    style: "normal",
    file: "/fonts/plex-sans-arabic-rest-400-a2642483.woff2",
    unicodeRange:
      "U+0600-060B,U+060D-061A,U+061C-061E,U+0620,U+063B-063F,U+0653-065F,U+066A-066F,U+0671-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FE7F",
  },
  {
    family: "Plex Arabic",
    subset: "arabic-rest",
    weight: 500,
    style: "normal",
    file: "/fonts/plex-sans-arabic-rest-500-dc55ef68.woff2",
    unicodeRange:
      "U+0600-060B,U+060D-061A,U+061C-061E,U+0620,U+063B-063F,U+0653-065F,U+066A-066F,U+0671-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FE7F",
  },
  {
    family: "Plex Arabic",
    subset: "arabic-rest",
    weight: 600,
    style: "normal",
    file: "/fonts/plex-sans-arabic-rest-600-d16c9121.woff2",
    unicodeRange:
      "U+0600-060B,U+060D-061A,U+061C-061E,U+0620,U+063B-063F,U+0653-065F,U+066A-066F,U+0671-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FE7F",
  },
] as const;
