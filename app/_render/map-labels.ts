import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Records } from "../_domain/dataset";
import type { Language } from "../_domain/language";
import type { Theme } from "../_domain/layers";
import { ownTowns } from "./map-base";
import { mapColours } from "./map-colours";
import { fonts } from "./map-fonts";
import { townImage } from "./map-images";
import type { TextSizes } from "./map-text";

type Expression = ExpressionSpecification;

type Kind = {
  readonly id: string;
  readonly filter: Expression;
  readonly font: string;
  readonly size: number;
  readonly colour: string;
  readonly halo: string;
  /** Ems at which a line breaks. */
  readonly width: number;
  /** Labels appear at these zooms; their own least zoom falls to the next of them. */
  readonly zooms: readonly number[];
  readonly dot?: string;
};

/** A filter sees whole zooms only, so each least zoom has a layer of its own. */
const steps = (zooms: readonly number[]) =>
  zooms.map((zoom, at) => ({ zoom, from: zooms[at - 1] ?? -1 }));

const beside = { "text-variable-anchor": ["top", "left", "right"], "text-radial-offset": 0.5 };

const layout = (kind: Kind, lang: Language) => ({
  "text-field": ["get", `name_${lang}`] as Expression,
  "text-font": [kind.font],
  "text-size": kind.size,
  "text-max-width": kind.width,
  "text-line-height": 1.2,
  "text-padding": 3,
  "symbol-sort-key": ["get", "rank"] as Expression,
});

function labels(kind: Kind, lang: Language): LayerSpecification[] {
  return steps(kind.zooms).map(({ zoom, from }) => ({
    id: `${kind.id}-${zoom}`,
    type: "symbol",
    source: "basemap",
    "source-layer": "labels",
    minzoom: zoom,
    filter: ["all", kind.filter, [">", ["get", "minzoom"], from], ["<=", ["get", "minzoom"], zoom]],
    layout: {
      ...layout(kind, lang),
      ...(kind.dot && { "icon-image": kind.dot, ...(beside as object) }),
    },
    paint: {
      "text-color": kind.colour,
      "text-halo-color": kind.halo,
      "text-halo-width": 1.2,
    },
  }));
}

const is = (kind: string): Expression => ["==", ["get", "kind"], kind];

function kinds(theme: Theme, lang: Language, records: Records, sizes: TextSizes): readonly Kind[] {
  const colours = mapColours[theme];
  const focused: Expression = ["in", ["get", "iso"], ["literal", [...records.focus]]];
  const own: Expression = ["in", ["get", "id"], ["literal", [...ownTowns(records)]]];
  const quiet = { font: fonts.regular, colour: colours["geo-text"], halo: colours.land };
  const country = { ...quiet, size: sizes.country, width: 7, zooms: [2, 3, 4, 5, 6, 7] };
  return [
    {
      ...quiet,
      id: "towns",
      filter: ["all", is("town"), ["!", own]],
      size: sizes.town,
      width: 8,
      zooms: [3.3, 4.6, 5, 5.6, 6],
      dot: townImage(theme),
    },
    {
      id: "seas",
      filter: is("sea"),
      font: lang === "en" ? fonts.italic : fonts.regular,
      size: sizes.sea,
      colour: colours["water-text"],
      halo: colours.sea,
      width: 5,
      zooms: [2, 2.6, 3, 3.6, 4.2, 5, 6],
    },
    { ...country, id: "countries", filter: ["all", is("country"), ["!", focused]] },
    {
      ...country,
      id: "countries-focus",
      filter: ["all", is("country"), focused],
      font: fonts.medium,
      size: sizes.focus,
      colour: colours["geo-focus-text"],
      halo: colours["land-focus"],
    },
  ];
}

/** Names of towns, seas and countries; those that meet a later label, a hub or an arc stay away. */
export const labelLayers = (
  theme: Theme,
  lang: Language,
  records: Records,
  sizes: TextSizes,
): LayerSpecification[] => kinds(theme, lang, records, sizes).flatMap((kind) => labels(kind, lang));
