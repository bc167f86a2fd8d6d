import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { layers, type Theme } from "../../_domain/vocabulary/layers";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { fonts } from "./font-faces";
import { blankImage, headImage, sdfScale } from "./map-images";
import type { Focus } from "./sources";

type Expression = ExpressionSpecification;

/** The flow that the pointer or a card is on; the only thing about the map that is not in its style. */
export const isHovered: Expression = ["boolean", ["feature-state", "hover"], false];

const layerProperty: Expression = ["get", "layer"];

const layerColour = (theme: Theme): Expression => [
  "match",
  layerProperty,
  ...(layers.flatMap(({ id, colour }) => [id, colour[theme]]) as [string, string]),
  themeColours[theme].ink,
];

/** A value for the selected flow, another for the others; the first where nothing is selected. */
const byFocus = <Value extends Expression | number | string>(
  focus: Focus,
  chosen: Value,
  other: Value,
): Value | Expression =>
  focus ? ["case", ["==", ["get", "id"], focus.flow], chosen, other] : chosen;

const lineWidth = (focus: Focus, scale: number, extra: number): Expression => [
  "+",
  ["*", ["get", "width"], scale],
  extra,
  ["case", isHovered, 1, 0],
  focus ? byFocus(focus, 1.6, 0) : 0,
];

/** How a map draws lines: a share of their full width, and what its first view stretches dashes by. */
export type LineScale = { readonly scale: number; readonly stretch: number };

const solidLayers = layers.filter((row) => row.dash === null).map((row) => row.id);

/** One style layer per layer, since dashes that vary by feature are rounded to whole line widths. */
const arcLayers = (
  theme: Theme,
  focus: Focus,
  { scale, stretch }: LineScale,
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
      "line-opacity": byFocus(focus, 1, 0.22),
      ...(dash && { "line-dasharray": dash.map((length) => length / stretch) }),
    },
  }));

function lineLayers(theme: Theme, focus: Focus, pen: LineScale): LayerSpecification[] {
  const line = { type: "line", source: "flows", layout: { "line-cap": "butt" } } as const;
  const cased: Expression = focus
    ? ["==", ["get", "id"], focus.flow]
    : ["in", layerProperty, ["literal", solidLayers]];
  return [
    { ...line, id: "arc-hit", paint: { "line-width": 14, "line-opacity": 0 } },
    {
      ...line,
      id: "arc-casing",
      filter: cased,
      paint: {
        "line-color": themeColours[theme].halo,
        "line-width": lineWidth(focus, pen.scale, 2.4),
        "line-opacity": 0.85,
      },
    },
    ...arcLayers(theme, focus, pen),
  ];
}

/** Arrowheads grow with the width of their line. */
const headSize = (scale: number): Expression => [
  "/",
  ["+", 3.6, ["*", 0.95 * scale, ["get", "width"]]],
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
    "icon-opacity": byFocus(focus, 1, 0.22),
  },
});

/** Keeps names of the base map off the arcs: names meet only other symbols. */
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

/** Hit lines, casing, arcs and arrowheads, lowest first. */
export const flowLayers = (theme: Theme, focus: Focus, pen: LineScale): LayerSpecification[] => [
  ...lineLayers(theme, focus, pen),
  arcObstacleLayer,
  headLayer(theme, focus, pen.scale),
];

/** Counts: always where there is room and enough of them, else for the flow under the pointer or selected. */
export function badgeLayer(theme: Theme, focus: Focus, size: number): LayerSpecification {
  const shown: Expression = ["case", ["any", ["get", "shown"], isHovered], 1, 0];
  const opacity = focus
    ? (["case", ["any", ["==", ["get", "id"], focus.flow], isHovered], 1, 0] as Expression)
    : shown;
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
