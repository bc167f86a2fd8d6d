import type { Theme } from "../../_domain/vocabulary/layers";

const light = {
  paper: "#ffffff",
  ink: "#15201f",
  "ink-2": "#465250",
  sea: "#dde6ea",
  land: "#f7f6f1",
  "land-focus": "#ebe6d6",
  coast: "#adbec5",
  border: "#bdbab0",
  "border-focus": "#8d8874",
  lake: "#dde6ea",
  "water-text": "#49656f",
  "geo-text": "#6a6a60",
  "geo-focus-text": "#504b39",
  halo: "#fbfaf7",
  hatch: "#857f6a",
  flag: "#fbe9a7",
  "on-flag": "#3b2f00",
} as const;

export type MapColour = keyof typeof light;

/** The map's tokens as literal colours, because neither WebGL nor resvg reads CSS variables. */
export const mapColours: Readonly<Record<Theme, Readonly<Record<MapColour, string>>>> = {
  light,
  dark: {
    paper: "#151c1e",
    ink: "#eef2f0",
    "ink-2": "#b9c4c0",
    sea: "#0e1517",
    land: "#20292b",
    "land-focus": "#303a38",
    coast: "#3a484c",
    border: "#465154",
    "border-focus": "#76807a",
    lake: "#0e1517",
    "water-text": "#7d97a1",
    "geo-text": "#97a29e",
    "geo-focus-text": "#c6cbbd",
    halo: "#182022",
    hatch: "#8b9488",
    flag: "#4b3f12",
    "on-flag": "#f6e2a0",
  },
};
