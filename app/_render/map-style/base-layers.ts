import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { type Catalogue, catalogueIndex } from "../../_domain/records/dataset";
import type { Theme } from "../../_domain/vocabulary/layers";
import { themeColours } from "../../_domain/vocabulary/tokens";
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

const hatchLayer = (theme: Theme, focus: Focus, stretch: number): LayerSpecification => ({
  id: "hatch",
  type: "fill",
  source: "extents",
  paint: {
    "fill-pattern": hatchImage(theme, stretch),
    "fill-opacity": focus ? ["case", isOneOf("id", focus.hubs), 0.62, 0.22] : 0.62,
    "fill-antialias": false,
  },
});

/** Sea, land, water and borders, lowest first; only the focus countries are tinted. */
export function baseLayers(
  theme: Theme,
  records: Catalogue,
  focus: Focus,
  stretch: number,
): LayerSpecification[] {
  const colours = themeColours[theme];
  const own = (key: string) => isOneOf(key, records.focus);
  const disputed: Expression = ["has", "disputed"];
  const border = { layer: "borders", colour: colours.border, width: 0.8 };
  return [
    { id: "sea", type: "background", paint: { "background-color": colours.sea } },
    fillLayer({ id: "land", layer: "land", colour: colours.land }),
    fillLayer({ id: "focus", layer: "land", colour: colours["land-focus"], filter: own("iso") }),
    fillLayer({ id: "lakes", layer: "lakes", colour: colours.lake }),
    lineLayer({ id: "rivers", layer: "rivers", colour: colours.coast, width: 0.7, minzoom: 5 }),
    hatchLayer(theme, focus, stretch),
    lineLayer({ id: "coast", layer: "coast", colour: colours.coast, width: 0.7 }),
    lineLayer({ ...border, id: "borders", filter: ["!", disputed] }),
    lineLayer({ ...border, id: "borders-disputed", dash: [3, 2.4], filter: disputed }),
    lineLayer({
      id: "borders-focus",
      layer: "borders",
      colour: colours["border-focus"],
      width: 1,
      filter: ["all", ["any", own("iso_a"), own("iso_b")], ["!", disputed]],
    }),
  ];
}

/** GeoNames numbers that the places name: the base map leaves these towns to them. */
export const ownTowns = (records: Catalogue): readonly string[] =>
  [...catalogueIndex(records).places.values()].flatMap(({ gazetteer }) =>
    [...gazetteer.matchAll(/GeoNames (\d+)/g)].map(([, id]) => id ?? ""),
  );
