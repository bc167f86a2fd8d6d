import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Theme } from "../../_domain/vocabulary/layers";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { flowStyle, hatchStyle } from "../svg/mark-styles";
import { hatchImage } from "./map-images";
import type { Focus } from "./sources";

type Expression = ExpressionSpecification;

const basemapSource = { source: "basemap" } as const;

const isOneOf = (key: string, values: readonly string[]): Expression => [
  "in",
  ["get", key],
  ["literal", [...values]],
];

type Fill = {
  readonly id: string;
  readonly layer: string;
  readonly colour: string;
  readonly filter?: Expression;
};

const fillLayer = ({ id, layer, colour, filter }: Fill): LayerSpecification => ({
  ...basemapSource,
  id,
  type: "fill",
  "source-layer": layer,
  ...(filter && { filter }),
  paint: { "fill-color": colour },
});

type Line = Fill & { readonly width: number; readonly dash?: number[]; readonly minzoom?: number };

const lineLayer = ({
  id,
  layer,
  colour,
  width,
  dash,
  filter,
  minzoom,
}: Line): LayerSpecification => ({
  ...basemapSource,
  id,
  type: "line",
  "source-layer": layer,
  ...(filter && { filter }),
  ...(minzoom && { minzoom }),
  layout: { "line-join": "round" },
  paint: { "line-color": colour, "line-width": width, ...(dash && { "line-dasharray": dash }) },
});

/** The hatching of areas; `dashStretch` is that of the first view. */
const hatchLayer = (theme: Theme, focus: Focus, dashStretch: number): LayerSpecification => ({
  id: "hatch",
  type: "fill",
  source: "extents",
  paint: {
    "fill-pattern": hatchImage(theme, dashStretch),
    "fill-opacity": focus
      ? ["case", isOneOf("id", focus.hubs), hatchStyle.opacity, flowStyle.faintOpacity]
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
  const disputed: Expression = ["has", "disputed"];
  const border = { layer: "borders", colour: colours.border, width: 0.8 };
  return [
    { id: "sea", type: "background", paint: { "background-color": colours.sea } },
    fillLayer({ id: "land", layer: "land", colour: colours.land }),
    fillLayer({
      id: "focus",
      layer: "land",
      colour: colours["land-focus"],
      filter: isFocus("iso"),
    }),
    fillLayer({ id: "lakes", layer: "lakes", colour: colours.lake }),
    lineLayer({ id: "rivers", layer: "rivers", colour: colours.coast, width: 0.7, minzoom: 5 }),
    hatchLayer(theme, focus, dashStretch),
    lineLayer({ id: "coast", layer: "coast", colour: colours.coast, width: 0.7 }),
    lineLayer({ ...border, id: "borders", filter: ["!", disputed] }),
    lineLayer({ ...border, id: "borders-disputed", dash: [3, 2.4], filter: disputed }),
    lineLayer({
      id: "borders-focus",
      layer: "borders",
      colour: colours["border-focus"],
      width: 1,
      filter: ["all", ["any", isFocus("iso_a"), isFocus("iso_b")], ["!", disputed]],
    }),
  ];
}
