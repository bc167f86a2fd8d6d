/** The design's tokens of the same names: an image file cannot read the page's variables. */
export const palette = {
  light: {
    sea: "#dde6ea",
    land: "#f7f6f1",
    landFocus: "#ebe6d6",
    coast: "#adbec5",
    border: "#bdbab0",
    borderFocus: "#8d8874",
  },
  dark: {
    sea: "#0e1517",
    land: "#20292b",
    landFocus: "#303a38",
    coast: "#3a484c",
    border: "#465154",
    borderFocus: "#76807a",
  },
} as const;

export type Theme = keyof typeof palette;
