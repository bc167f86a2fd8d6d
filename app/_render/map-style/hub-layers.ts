import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Theme } from "../../_domain/vocabulary/layers";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { fonts } from "./font-faces";
import { blankImage, blankSize, ringImage, sdfScale } from "./map-images";
import { placeLayers } from "./place-layers";
import type { Focus } from "./sources";

type Expression = ExpressionSpecification;

const is = (key: string, value: string): Expression => ["==", ["get", key], value];

/** Hubs that the selected tie does not touch, or else that no tie of the selection touches. */
const faded = (focus: Focus): Expression =>
  focus ? ["!", ["in", ["get", "id"], ["literal", focus.hubs]]] : ["==", ["get", "count"], 0];

const fading = (focus: Focus, opacity: number): Expression => ["case", faded(focus), opacity, 1];

/** The width of a ring's line, half of it inside the radius as in the picture. */
const ring: Expression = [
  "case",
  is("ring", "broken"),
  0,
  is("ring", "area"),
  1.5,
  ["get", "minor"],
  1.6,
  2,
];

const dots = (theme: Theme, focus: Focus): LayerSpecification[] => {
  const { paper, ink, halo } = themeColours[theme];
  const opacity = fading(focus, 0.4);
  const area = is("ring", "area");
  return [
    {
      id: "hub-ring",
      type: "circle",
      source: "hubs",
      paint: {
        "circle-radius": ["-", ["get", "radius"], ["/", ring, 2]],
        "circle-color": ["case", area, ink, paper],
        "circle-stroke-color": ["case", area, halo, ink],
        "circle-stroke-width": ring,
        "circle-opacity": opacity,
        "circle-stroke-opacity": opacity,
      },
    },
    {
      id: "hub-core",
      type: "circle",
      source: "hubs",
      paint: { "circle-radius": ["get", "core"], "circle-color": ink, "circle-opacity": opacity },
    },
    {
      id: "hub-broken",
      type: "symbol",
      source: "hubs",
      filter: is("ring", "broken"),
      layout: {
        "icon-image": ringImage,
        "icon-size": 1 / sdfScale,
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-color": ink, "icon-opacity": opacity },
    },
  ];
};

const chosen = (theme: Theme, focus: Focus): LayerSpecification => ({
  id: "hub-chosen",
  type: "circle",
  source: "hubs",
  filter: ["in", ["get", "id"], ["literal", focus?.hubs ?? []]],
  paint: {
    "circle-radius": ["+", ["get", "radius"], 4.2],
    "circle-opacity": 0,
    "circle-stroke-color": themeColours[theme].ink,
    "circle-stroke-width": 1.6,
  },
});

type Kind = { id: string; filter: Expression; halo: number; minzoom?: number };

const label = (theme: Theme, focus: Focus, kind: Kind): LayerSpecification => ({
  id: kind.id,
  type: "symbol",
  source: "hubs",
  filter: kind.filter,
  ...(kind.minzoom === undefined ? {} : { minzoom: kind.minzoom }),
  layout: {
    "text-field": ["get", "label"],
    "text-font": [
      "case",
      faded(focus),
      ["literal", fonts.regular],
      ["get", "minor"],
      ["literal", fonts.medium],
      ["literal", fonts.bold],
    ],
    "text-size": ["get", "size"],
    "text-anchor": ["get", "side"],
    "text-offset": ["get", "offset"],
    "text-max-width": 20,
    "text-padding": 1,
    "text-allow-overlap": true,
  },
  paint: {
    "text-color": themeColours[theme].ink,
    "text-halo-color": themeColours[theme].halo,
    "text-halo-width": kind.halo,
    "text-opacity": fading(focus, 0.72),
  },
});

const sublabel = (theme: Theme, focus: Focus, size: number): LayerSpecification => ({
  id: "hub-sublabels",
  type: "symbol",
  source: "hubs",
  minzoom: 3.3,
  filter: ["!=", ["get", "sublabel"], ""],
  layout: {
    "text-field": ["get", "sublabel"],
    "text-font": fonts.regular,
    "text-size": size,
    "text-anchor": ["get", "side"],
    "text-offset": ["get", "below"],
    "text-max-width": 20,
    "text-allow-overlap": true,
  },
  paint: {
    "text-color": themeColours[theme]["ink-2"],
    "text-halo-color": themeColours[theme].halo,
    "text-halo-width": 1.5,
    "text-opacity": fading(focus, 0.72),
  },
});

/** Keeps names of the base map off the rings. */
const guards: LayerSpecification = {
  id: "hub-guards",
  type: "symbol",
  source: "hubs",
  layout: {
    "icon-image": blankImage,
    "icon-size": ["/", ["get", "radius"], blankSize / 2],
    "icon-allow-overlap": true,
  },
};

/** Marks of hubs and of the places in them, lowest first. */
export const hubLayers = (theme: Theme, focus: Focus, size: number): LayerSpecification[] => [
  ...placeLayers(theme, size),
  chosen(theme, focus),
  ...dots(theme, focus),
  guards,
];

/** Labels of hubs; minor ones leave at the far zooms unless a selected tie touches them. */
export function hubLabelLayers(theme: Theme, focus: Focus, size: number): LayerSpecification[] {
  const near: Expression = ["in", ["get", "id"], ["literal", focus?.hubs ?? []]];
  const major: Expression = ["any", ["!", ["get", "minor"]], near];
  return [
    sublabel(theme, focus, size),
    label(theme, focus, {
      id: "hub-labels-minor",
      filter: ["all", ["get", "minor"], ["!", near]],
      halo: 1.5,
      minzoom: 2.7,
    }),
    label(theme, focus, { id: "hub-labels", filter: major, halo: 1.7 }),
  ];
}
