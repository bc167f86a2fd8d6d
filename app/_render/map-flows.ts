import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { layers, type Theme } from "../_domain/layers";
import { mapColours } from "./map-colours";
import { fonts } from "./map-fonts";
import { headImage, sdfScale } from "./map-images";
import type { Focus } from "./map-sources";

type Expression = ExpressionSpecification;

/** The flow that the pointer or a card is on; the only thing about the map that is not in its style. */
export const hover: Expression = ["boolean", ["feature-state", "hover"], false];

const layer: Expression = ["get", "layer"];

const colour = (theme: Theme): Expression => [
  "match",
  layer,
  ...(layers.flatMap(({ id, colour }) => [id, colour[theme]]) as [string, string]),
  mapColours[theme].ink,
];

/** MapLibre stretches dashes by up to two between whole zooms: divided by the middle of that. */
const stretch = Math.SQRT2;

const dashed = layers.filter((row) => row.dash !== null);

const dashes: Expression = [
  "match",
  layer,
  ...(dashed.flatMap(({ id, dash }) => [
    id,
    ["literal", dash?.map((length) => length / stretch) ?? []],
  ]) as [string, Expression]),
  ["literal", [1, 0]],
];

const isDashed: Expression = ["in", layer, ["literal", dashed.map((row) => row.id)]];

/** A value for the selected flow, another for the others; the first where nothing is selected. */
const byFocus = <Value extends Expression | number | string>(
  focus: Focus,
  chosen: Value,
  other: Value,
): Value | Expression =>
  focus ? ["case", ["==", ["get", "id"], focus.flow], chosen, other] : chosen;

const width = (focus: Focus, scale: number, extra: number): Expression => [
  "+",
  ["*", ["get", "width"], scale],
  extra,
  ["case", hover, 1, 0],
  focus ? byFocus(focus, 1.6, 0) : 0,
];

function lines(theme: Theme, focus: Focus, scale: number): LayerSpecification[] {
  const line = { type: "line", source: "flows", layout: { "line-cap": "butt" } } as const;
  const paint = {
    "line-color": colour(theme),
    "line-width": width(focus, scale, 0),
    "line-opacity": byFocus(focus, 1, 0.22),
  };
  const casing = focus ? (["==", ["get", "id"], focus.flow] as const) : (["!", isDashed] as const);
  return [
    { ...line, id: "arc-hit", paint: { "line-width": 14, "line-opacity": 0 } },
    {
      ...line,
      id: "arc-casing",
      filter: [...casing] as Expression,
      paint: {
        "line-color": mapColours[theme].halo,
        "line-width": width(focus, scale, 2.4),
        "line-opacity": 0.85,
      },
    },
    {
      ...line,
      id: "arc-dashed",
      filter: isDashed,
      paint: { ...paint, "line-dasharray": dashes },
    },
    { ...line, id: "arc", filter: ["!", isDashed], paint },
  ];
}

/** Arrowheads grow with the width of their line. */
const headSize = (scale: number): Expression => [
  "/",
  ["+", 3.6, ["*", 0.95 * scale, ["get", "width"]]],
  sdfScale,
];

const heads = (theme: Theme, focus: Focus, scale: number): LayerSpecification => ({
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
    "icon-color": colour(theme),
    "icon-halo-color": mapColours[theme].halo,
    "icon-halo-width": 0.6,
    "icon-opacity": byFocus(focus, 1, 0.22),
  },
});

/** Hit lines, casing, arcs and arrowheads, lowest first. */
export const flowLayers = (theme: Theme, focus: Focus, scale: number): LayerSpecification[] => [
  ...lines(theme, focus, scale),
  heads(theme, focus, scale),
];

/** Counts: always where there is room and enough of them, else for the flow under the pointer or selected. */
export function badgeLayer(theme: Theme, focus: Focus, size: number): LayerSpecification {
  const shown: Expression = ["case", ["any", ["get", "shown"], hover], 1, 0];
  const opacity = focus
    ? (["case", ["any", ["==", ["get", "id"], focus.flow], hover], 1, 0] as Expression)
    : shown;
  return {
    id: "badges",
    type: "symbol",
    source: "badges",
    layout: {
      "icon-image": ["get", "image"],
      "icon-allow-overlap": true,
      "text-field": ["get", "count"],
      "text-font": [fonts.bold],
      "text-size": size,
      "text-allow-overlap": true,
    },
    paint: {
      "text-color": mapColours[theme].ink,
      "icon-opacity": opacity,
      "text-opacity": opacity,
    },
  };
}
