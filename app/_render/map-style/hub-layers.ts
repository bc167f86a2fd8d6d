import type {
  ExpressionSpecification as Expression,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Theme } from "../../_domain/vocabulary/themes";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { hubStyle } from "../svg/mark-styles";
import { isOneOf } from "./base-layers";
import { sdfScale } from "./bitmaps";
import { fonts } from "./font-faces";
import { blankImage, blankSizePx, obstaclePaint, ringImage } from "./map-images";
import { ofPart } from "./marks";
import { placeLayers } from "./place-layers";
import type { Focus } from "./sources";

const hasValue = (key: string, value: string): Expression => ["==", ["get", key], value];

/** Whether no strong tie touches the hub, or without a focus, whether no tie of the selection does. */
const isFaded = (focus: Focus): Expression =>
  focus ? ["!", isOneOf("id", focus.hubs)] : ["==", ["get", "count"], 0];

const fadedOpacity = (focus: Focus, opacity: number): Expression => [
  "case",
  isFaded(focus),
  opacity,
  1,
];

/** Width in px of a ring's line, half of which lies inside the radius as in the picture. */
const ringWidth: Expression = [
  "case",
  hasValue("ring", "broken"),
  0,
  hasValue("ring", "area"),
  hubStyle.lineWidthsPx.area,
  ["get", "minor"],
  hubStyle.lineWidthsPx.minor,
  hubStyle.lineWidthsPx.major,
];

const dotLayers = (theme: Theme, focus: Focus): LayerSpecification[] => {
  const { paper, ink, halo } = themeColours[theme];
  const opacity = fadedOpacity(focus, hubStyle.faintOpacity);
  const area = hasValue("ring", "area");
  return [
    {
      id: "hub-ring",
      type: "circle",
      ...ofPart("hub"),
      paint: {
        "circle-radius": ["-", ["get", "radius"], ["/", ringWidth, 2]],
        "circle-color": ["case", area, ink, paper],
        "circle-stroke-color": ["case", area, halo, ink],
        "circle-stroke-width": ringWidth,
        "circle-opacity": opacity,
        "circle-stroke-opacity": opacity,
      },
    },
    {
      id: "hub-core",
      type: "circle",
      ...ofPart("hub"),
      paint: { "circle-radius": ["get", "core"], "circle-color": ink, "circle-opacity": opacity },
    },
    {
      id: "hub-broken",
      type: "symbol",
      ...ofPart("hub", hasValue("ring", "broken")),
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

/** Inner radius of the ring; MapLibre draws strokes outside of the radius. */
const selectedRadius: Expression = [
  "+",
  ["get", "radius"],
  hubStyle.selectionGapPx - hubStyle.selectionWidthPx / 2,
];

/** The ring around the hubs of the selected tie. */
const selectionLayer = (theme: Theme, focus: Focus): LayerSpecification => ({
  id: "hub-selected",
  type: "circle",
  ...ofPart("hub", isOneOf("id", focus?.selection?.hubs ?? [])),
  paint: {
    "circle-radius": selectedRadius,
    "circle-opacity": 0,
    "circle-stroke-color": themeColours[theme].ink,
    "circle-stroke-width": hubStyle.selectionWidthPx,
  },
});

type LabelKind = { id: string; filter: Expression; haloPx: number; minzoom?: number };

const labelLayer = (theme: Theme, focus: Focus, kind: LabelKind): LayerSpecification => ({
  id: kind.id,
  type: "symbol",
  ...ofPart("hub", kind.filter),
  ...(kind.minzoom === undefined ? {} : { minzoom: kind.minzoom }),
  layout: {
    "text-field": ["get", "label"],
    "text-font": [
      "case",
      isFaded(focus),
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
    "text-halo-width": kind.haloPx,
    "text-opacity": fadedOpacity(focus, hubStyle.faintLabelOpacity),
  },
});

const sublabelLayer = (theme: Theme, focus: Focus, size: number): LayerSpecification => ({
  id: "hub-sublabels",
  type: "symbol",
  ...ofPart("hub", ["!=", ["get", "sublabel"], ""]),
  minzoom: 3.3,
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
    "text-opacity": fadedOpacity(focus, hubStyle.faintLabelOpacity),
  },
});

/** Invisible symbols on the hubs, which keep base labels away. */
const hubObstacleLayer: LayerSpecification = {
  id: "hub-obstacles",
  type: "symbol",
  ...ofPart("hub"),
  layout: {
    "icon-image": blankImage,
    "icon-size": ["/", ["get", "radius"], blankSizePx / 2],
    "icon-allow-overlap": true,
  },
  paint: obstaclePaint,
};

/** Layers of the symbols of hubs and of the places in them, lowest first. */
export const hubLayers = (theme: Theme, focus: Focus, size: number): LayerSpecification[] => [
  ...placeLayers(theme, size),
  selectionLayer(theme, focus),
  ...dotLayers(theme, focus),
  hubObstacleLayer,
];

/** Layers of hub labels; at far zooms minor hubs have theirs only where the selected tie touches them. */
export function hubLabelLayers(theme: Theme, focus: Focus, size: number): LayerSpecification[] {
  const isSelected: Expression = isOneOf("id", focus?.selection?.hubs ?? []);
  const isMajor: Expression = ["any", ["!", ["get", "minor"]], isSelected];
  return [
    sublabelLayer(theme, focus, size),
    labelLayer(theme, focus, {
      id: "hub-labels-minor",
      filter: ["all", ["get", "minor"], ["!", isSelected]],
      haloPx: 1.5,
      minzoom: 2.7,
    }),
    labelLayer(theme, focus, { id: "hub-labels", filter: isMajor, haloPx: 1.7 }),
  ];
}
