import type {
  ExpressionSpecification as Expression,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { layers, type Theme } from "../../_domain/vocabulary/layers";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { flowStyle } from "../svg/mark-styles";
import { fonts } from "./font-faces";
import { blankImage, headImage, sdfScale } from "./map-images";
import type { Focus } from "./sources";

/** Whether the pointer or a card is on the flow; a feature state, the only part of the map outside its style. */
export const isHovered: Expression = ["boolean", ["feature-state", "hover"], false];

const layerProperty: Expression = ["get", "layer"];

/** Colour of a feature by its layer. */
const layerColour = (theme: Theme): Expression => [
  "match",
  layerProperty,
  ...(layers.flatMap(({ id, colour }) => [id, colour[theme]]) as [string, string]),
  themeColours[theme].ink,
];

/** A value for the selected flow and another for the others; without a selection the first for all. */
const byFocus = <Value extends Expression | number | string>(
  focus: Focus,
  selected: Value,
  other: Value,
): Value | Expression =>
  focus ? ["case", ["==", ["get", "id"], focus.flow], selected, other] : selected;

/** Width in px of a line with `extraPx`; hovered and selected lines are wider. */
const lineWidth = (focus: Focus, scale: number, extraPx: number): Expression => [
  "+",
  ["*", ["get", "width"], scale],
  extraPx,
  ["case", isHovered, 1, 0],
  focus ? byFocus(focus, flowStyle.selectedExtraPx, 0) : 0,
];

/** Scale of the widths of lines, and the factor by which the first view stretches dashes. */
export type LineScale = { readonly scale: number; readonly dashStretch: number };

const solidLayers = layers.filter((row) => row.dash === null).map((row) => row.id);

/** One style layer per layer, because MapLibre rounds dashes that vary by feature to whole line widths. */
const arcLayers = (
  theme: Theme,
  focus: Focus,
  { scale, dashStretch }: LineScale,
): LayerSpecification[] =>
  layers.toReversed().map(({ id, dash, colour }) => ({
    id: `arc-${id}`,
    type: "line",
    source: "flows",
    filter: ["==", layerProperty, id],
    layout: { "line-cap": "butt" },
    paint: {
      "line-color": colour[theme],
      "line-width": lineWidth(focus, scale, 0),
      "line-opacity": byFocus(focus, 1, flowStyle.faintOpacity),
      ...(dash && { "line-dasharray": dash.map((length) => length / dashStretch) }),
    },
  }));

/** Width in px of the invisible line that receives the pointer. */
const hitWidthPx = 14;

function lineLayers(theme: Theme, focus: Focus, lineScale: LineScale): LayerSpecification[] {
  const line = { type: "line", source: "flows", layout: { "line-cap": "butt" } } as const;
  const hasCasing: Expression = focus
    ? ["==", ["get", "id"], focus.flow]
    : ["in", layerProperty, ["literal", solidLayers]];
  return [
    { ...line, id: "arc-hit", paint: { "line-width": hitWidthPx, "line-opacity": 0 } },
    {
      ...line,
      id: "arc-casing",
      filter: hasCasing,
      paint: {
        "line-color": themeColours[theme].halo,
        "line-width": lineWidth(focus, lineScale.scale, flowStyle.casingExtraPx),
        "line-opacity": flowStyle.casingOpacity,
      },
    },
    ...arcLayers(theme, focus, lineScale),
  ];
}

/** Size of an arrowhead as a multiple of its image; it grows with its line. */
const headSize = (scale: number): Expression => [
  "/",
  ["+", flowStyle.headBasePx, ["*", flowStyle.headPerLinePx * scale, ["get", "width"]]],
  sdfScale,
];

const headLayer = (theme: Theme, focus: Focus, scale: number): LayerSpecification => ({
  id: "heads",
  type: "symbol",
  source: "heads",
  layout: {
    "icon-image": headImage,
    "icon-size": headSize(scale),
    "icon-rotate": ["get", "bearing"],
    "icon-rotation-alignment": "map",
    "icon-allow-overlap": true,
    "icon-ignore-placement": true,
  },
  paint: {
    "icon-color": layerColour(theme),
    "icon-halo-color": themeColours[theme].halo,
    "icon-halo-width": 0.6,
    "icon-opacity": byFocus(focus, 1, flowStyle.faintOpacity),
  },
});

/** Invisible symbols along the arcs, which keep base labels away: labels avoid other symbols only. */
const arcObstacleLayer: LayerSpecification = {
  id: "arc-guards",
  type: "symbol",
  source: "flows",
  layout: {
    "symbol-placement": "line",
    "symbol-spacing": 14,
    "icon-image": blankImage,
    "icon-allow-overlap": true,
  },
};

/** Layers of hit lines, casings, arcs and arrowheads, lowest first. */
export const flowLayers = (
  theme: Theme,
  focus: Focus,
  lineScale: LineScale,
): LayerSpecification[] => [
  ...lineLayers(theme, focus, lineScale),
  arcObstacleLayer,
  headLayer(theme, focus, lineScale.scale),
];

/** The layer of badges: those that always show where they have room, and that of the hovered or selected flow. */
export function badgeLayer(theme: Theme, focus: Focus, size: number): LayerSpecification {
  const isShown: Expression = focus ? ["==", ["get", "id"], focus.flow] : ["get", "shown"];
  const opacity: Expression = ["case", ["any", isShown, isHovered], 1, 0];
  return {
    id: "badges",
    type: "symbol",
    source: "badges",
    layout: {
      "icon-image": ["get", "image"],
      "symbol-sort-key": byFocus(focus, focus ? -1 : ["get", "order"], ["get", "order"]),
      "text-field": ["get", "count"],
      "text-font": fonts.bold,
      "text-size": size,
      "text-offset": ["get", "offset"],
      "icon-padding": 0,
      "text-padding": 0,
    },
    paint: {
      "text-color": themeColours[theme].ink,
      "icon-opacity": opacity,
      "text-opacity": opacity,
    },
  };
}
