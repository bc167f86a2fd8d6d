import type {
  ExpressionSpecification as Expression,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { bodyRules } from "../../_domain/flows/certainty";
import { layers } from "../../_domain/vocabulary/layers";
import type { StatusId } from "../../_domain/vocabulary/statuses";
import type { Theme } from "../../_domain/vocabulary/themes";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { drawOrder, flowStyle } from "../svg/mark-styles";
import { headScale } from "../svg/svg-theme";
import { sdfScale } from "./bitmaps";
import { blankImage, headImages, obstaclePaint } from "./map-images";
import { ofPart } from "./marks";
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

/** A value for strong flows and another for the others; without a focus the first for all. */
const byFocus = <Value extends Expression | number | string>(
  focus: Focus,
  strong: Value,
  other: Value,
): Value | Expression => (focus ? ["case", focus.isStrong, strong, other] : strong);

/** Width in px by the number of ties of a line; hovered and selected lines are wider. */
const tieWidth = (focus: Focus, scale: number): Expression => [
  "+",
  ["*", ["get", "width"], scale],
  ["case", isHovered, 1, 0],
  focus?.selection ? byFocus(focus, flowStyle.selectedExtraPx * scale, 0) : 0,
];

/** A share of the width in px of the body of a line of a class, with `extraPx`. */
function bodyWidthExpression(id: StatusId, width: Expression, share = 1, extraPx = 0): Expression {
  const { factor, minPx } = bodyRules[id];
  return ["+", ["*", ["max", minPx, ["*", factor, width]], share], extraPx];
}

/** Scale of the widths of lines, and the factor by which the first view stretches dashes. */
export type LineScale = { readonly scale: number; readonly dashStretch: number };

const ofClass = (id: StatusId): Expression => ["==", ["get", "class"], id];

const layout = { "line-cap": "butt", "line-join": "round" } as const;

/**
 * The casing of a class, its bodies and, for reported lines, their core. Each layer has a style layer, because MapLibre
 * rounds dashes that vary by feature to whole line widths. Faint lines have no casing.
 */
function classLayers(
  id: StatusId,
  theme: Theme,
  focus: Focus,
  { scale, dashStretch }: LineScale,
): LayerSpecification[] {
  const width = tieWidth(focus, scale);
  const { halo } = themeColours[theme];
  const casing: LayerSpecification = {
    id: `line-casing-${id}`,
    type: "line",
    ...ofPart("flow", focus ? ["all", ofClass(id), focus.isStrong] : ofClass(id)),
    layout,
    paint: {
      "line-color": halo,
      "line-width": bodyWidthExpression(id, width, 1, flowStyle.casingExtraPx[id]),
      "line-opacity": flowStyle.casingOpacity,
    },
  };
  const bodies = layers.toReversed().map(
    ({ id: layer, dash, colour }): LayerSpecification => ({
      id: `line-${id}-${layer}`,
      type: "line",
      ...ofPart("flow", ["all", ofClass(id), ["==", layerProperty, layer]]),
      layout,
      paint: {
        "line-color": colour[theme],
        "line-width": bodyWidthExpression(id, width),
        "line-opacity": byFocus(focus, 1, flowStyle.faintOpacity),
        ...(dash && { "line-dasharray": dash.map((length) => length / dashStretch) }),
      },
    }),
  );
  const core: LayerSpecification = {
    id: "line-core",
    type: "line",
    ...ofPart("flow", ofClass(id)),
    layout,
    paint: {
      "line-color": halo,
      "line-width": bodyWidthExpression(id, width, flowStyle.coreShare),
    },
  };
  return [casing, ...bodies, ...(id === "reported" ? [core] : [])];
}

/** Width in px of the invisible line that receives the pointer. */
const hitWidthPx = 14;

const hitLayer: LayerSpecification = {
  id: "arc-hit",
  type: "line",
  ...ofPart("flow"),
  layout,
  paint: { "line-width": hitWidthPx, "line-opacity": 0 },
};

export const isOfficial = ofClass("official");

/** Size of an arrowhead as a multiple of its image; it grows with its line. */
const headSize = (scale: number): Expression => [
  "/",
  ["+", flowStyle.headBasePx, ["*", flowStyle.headPerLinePx, ["get", "width"]]],
  sdfScale / headScale(scale),
];

function headLayer(theme: Theme, focus: Focus, scale: number): LayerSpecification {
  const { halo } = themeColours[theme];
  const { full, hollow } = flowStyle.headEdgesPx;
  const colour = layerColour(theme);
  return {
    id: "heads",
    type: "symbol",
    ...ofPart("head"),
    layout: {
      "icon-image": ["case", isOfficial, headImages.full, headImages.hollow],
      "icon-size": headSize(scale),
      "icon-rotate": ["get", "bearing"],
      "icon-rotation-alignment": "map",
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
    paint: {
      "icon-color": ["case", isOfficial, colour, halo],
      "icon-halo-color": ["case", isOfficial, halo, colour],
      "icon-halo-width": ["case", isOfficial, full / 2, hollow],
      "icon-opacity": byFocus(focus, 1, flowStyle.faintOpacity),
    },
  };
}

/** Rings along the assessed lines, which have no arrowhead. */
function beadLayer(theme: Theme, focus: Focus, scale: number): LayerSpecification {
  const { beadBasePx, beadPerBodyPx, beadEdgePx } = flowStyle;
  const outer = beadBasePx - beadEdgePx / 2;
  const radius = bodyWidthExpression("assessed", tieWidth(focus, scale), beadPerBodyPx, outer);
  return {
    id: "beads",
    type: "circle",
    ...ofPart("bead"),
    paint: {
      "circle-radius": radius,
      "circle-color": themeColours[theme].halo,
      "circle-stroke-color": layerColour(theme),
      "circle-stroke-width": beadEdgePx,
      "circle-stroke-opacity": byFocus(focus, 1, flowStyle.faintOpacity),
      "circle-pitch-alignment": "map",
    },
  };
}

/** Invisible symbols along the arcs, which keep base labels away: labels avoid other symbols only. */
const arcObstacleLayer: LayerSpecification = {
  id: "arc-obstacles",
  type: "symbol",
  ...ofPart("flow"),
  layout: {
    "symbol-placement": "line",
    "symbol-spacing": 14,
    "icon-image": blankImage,
    "icon-allow-overlap": true,
  },
  paint: obstaclePaint,
};

/** Layers of hit lines, lines by class, arrowheads and rings, lowest first. */
export const flowLayers = (
  theme: Theme,
  focus: Focus,
  lineScale: LineScale,
): LayerSpecification[] => [
  hitLayer,
  ...drawOrder.flatMap((id) => classLayers(id, theme, focus, lineScale)),
  arcObstacleLayer,
  headLayer(theme, focus, lineScale.scale),
  beadLayer(theme, focus, lineScale.scale),
];
