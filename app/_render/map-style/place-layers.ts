import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Theme } from "../../_domain/vocabulary/themes";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { fonts } from "./font-faces";
import { ofPart } from "./marks";

/** Layers of the places inside hubs, from the zoom at which they lie apart; `size` is that of their labels in px. */
export const placeLayers = (theme: Theme, size: number): LayerSpecification[] => [
  {
    id: "places",
    type: "circle",
    ...ofPart("place"),
    minzoom: 5,
    paint: {
      "circle-radius": 3,
      "circle-color": themeColours[theme].paper,
      "circle-stroke-color": themeColours[theme].ink,
      "circle-stroke-width": 1.4,
    },
  },
  {
    id: "place-labels",
    type: "symbol",
    ...ofPart("place"),
    minzoom: 6,
    layout: {
      "text-field": ["get", "label"],
      "text-font": fonts.regular,
      "text-size": size,
      "text-variable-anchor": ["left", "right", "bottom", "top"],
      "text-radial-offset": 0.7,
      "text-justify": "auto",
    },
    paint: {
      "text-color": themeColours[theme]["ink-2"],
      "text-halo-color": themeColours[theme].halo,
      "text-halo-width": 1.5,
    },
  },
];
