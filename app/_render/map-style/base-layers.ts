import type {
  ExpressionSpecification as Expression,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Theme } from "../../_domain/vocabulary/themes";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { flowStyle, hatchStyle } from "../svg/mark-styles";
import { hatchImage } from "./map-images";
import { ofPart } from "./marks";
import type { Focus } from "./sources";

/** Whether a property of a feature is one of the values. */
export const isOneOf = (key: string, values: readonly string[]): Expression => [
  "in",
  ["get", key],
  ["literal", [...values]],
];

const fillLayer = (
  id: string,
  sourceLayer: string,
  colour: string,
  filter?: Expression,
): LayerSpecification => ({
  id,
  type: "fill",
  source: "basemap",
  "source-layer": sourceLayer,
  ...(filter && { filter }),
  paint: { "fill-color": colour },
});

type LinePaint = { "line-color": string; "line-width": number; "line-dasharray"?: number[] };

const lineLayer = (
  id: string,
  sourceLayer: string,
  paint: LinePaint,
  limits: { filter?: Expression; minzoom?: number } = {},
): LayerSpecification => ({
  id,
  type: "line",
  source: "basemap",
  "source-layer": sourceLayer,
  ...limits,
  layout: { "line-join": "round" },
  paint,
});

/** The hatching of areas; `dashStretch` is that of the first view. */
const hatchLayer = (theme: Theme, focus: Focus, dashStretch: number): LayerSpecification => ({
  id: "hatch",
  type: "fill",
  ...ofPart("area"),
  paint: {
    "fill-pattern": hatchImage(theme, dashStretch),
    "fill-opacity": focus?.selection
      ? ["case", isOneOf("id", focus.selection.hubs), hatchStyle.opacity, flowStyle.faintOpacity]
      : hatchStyle.opacity,
    "fill-antialias": false,
  },
});

/** Layers of sea, land, water and borders, lowest first; only countries in focus are tinted. */
export function baseLayers(
  theme: Theme,
  records: Catalogue,
  focus: Focus,
  dashStretch: number,
): LayerSpecification[] {
  const colours = themeColours[theme];
  const isFocus = (key: string) => isOneOf(key, records.focus);
  const isDisputed: Expression = ["has", "disputed"];
  const hasFocus: Expression = ["any", isFocus("iso_a"), isFocus("iso_b")];
  const coast = { "line-color": colours.coast, "line-width": 0.7 };
  const border = { "line-color": colours.border, "line-width": 0.8 };
  const dashedBorder = { ...border, "line-dasharray": [3, 2.4] };
  const focusBorder = { "line-color": colours["border-focus"], "line-width": 1 };
  return [
    { id: "sea", type: "background", paint: { "background-color": colours.sea } },
    fillLayer("land", "land", colours.land),
    fillLayer("focus", "land", colours["land-focus"], isFocus("iso")),
    fillLayer("lakes", "lakes", colours.lake),
    lineLayer("rivers", "rivers", coast, { minzoom: 5 }),
    hatchLayer(theme, focus, dashStretch),
    lineLayer("coast", "coast", coast),
    lineLayer("borders", "borders", border, { filter: ["!", isDisputed] }),
    lineLayer("borders-disputed", "borders", dashedBorder, { filter: isDisputed }),
    lineLayer("borders-focus", "borders", focusBorder, {
      filter: ["all", hasFocus, ["!", isDisputed]],
    }),
  ];
}
