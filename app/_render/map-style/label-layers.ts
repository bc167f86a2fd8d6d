import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/layers";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { ownTowns } from "./base-layers";
import { fonts } from "./font-faces";
import { townImage } from "./map-images";
import type { TextSizes } from "./text-sizes";

type Expression = ExpressionSpecification;

type BaseLabelGroup = {
  readonly id: string;
  readonly filter: Expression;
  readonly font: string[];
  readonly size: number;
  readonly colour: string;
  readonly halo: string;
  /** Ems at which a line breaks. */
  readonly width: number;
  /** Labels appear at these zooms; their own least zoom falls to the next of them. */
  readonly zooms: readonly number[];
  /** Zoom from which they all show, where that is not the least zoom of each. */
  readonly from?: number;
  readonly dot?: string;
  /** Where a name may stand, best first: anchors and offsets in ems. */
  readonly spots: Spots;
};

/** Names of countries and seas show a little before their least zoom, as in the picture. */
const earlyZooms = 0.4;

/** A filter sees whole zooms only, so each least zoom has a layer of its own. */
const steps = (zooms: readonly number[]) =>
  zooms.map((zoom, at) => ({ zoom, after: zooms[at - 1] ?? -1 }));

type Spots = (string | [number, number])[];

/** Offsets of a name's middle on a grid of 1.5 ems, nearest first. */
function around(reach: number): Spots {
  const steps = Array.from({ length: (2 * reach) / 1.5 + 1 }, (_, at) => at * 1.5 - reach);
  const offsets = steps.flatMap((x) => steps.map((y): [number, number] => [x, y]));
  const near = offsets.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));
  return near.flatMap((offset): Spots => ["center", offset]);
}

const layout = (kind: BaseLabelGroup, lang: Language) => ({
  "text-field": ["get", `name_${lang}`] as Expression,
  "text-font": kind.font,
  "text-size": kind.size,
  "text-max-width": kind.width,
  "text-line-height": 1.2,
  "text-padding": 3,
  "symbol-sort-key": ["get", "rank"] as Expression,
  "text-variable-anchor-offset": kind.spots,
  "text-justify": kind.dot ? ("auto" as const) : ("center" as const),
  ...(kind.dot && { "icon-image": kind.dot }),
});

function groupLayers(kind: BaseLabelGroup, lang: Language): LayerSpecification[] {
  const ahead = kind.dot ? 0 : earlyZooms;
  return steps(kind.zooms).map(({ zoom, after }) => ({
    id: `${kind.id}-${zoom}`,
    type: "symbol",
    source: "basemap",
    "source-layer": "labels",
    minzoom: kind.from ?? zoom,
    filter: [
      "all",
      kind.filter,
      [">", ["get", "minzoom"], after + ahead],
      ["<=", ["get", "minzoom"], zoom + ahead],
    ],
    layout: layout(kind, lang),
    paint: {
      "text-color": kind.colour,
      "text-halo-color": kind.halo,
      "text-halo-width": 1.2,
    },
  }));
}

const isKind = (kind: string): Expression => ["==", ["get", "kind"], kind];

function labelGroups(
  theme: Theme,
  lang: Language,
  records: Catalogue,
  sizes: TextSizes,
): readonly BaseLabelGroup[] {
  const colours = themeColours[theme];
  const focused: Expression = ["in", ["get", "iso"], ["literal", [...records.focus]]];
  const own: Expression = ["in", ["get", "id"], ["literal", [...ownTowns(records)]]];
  const quiet = { font: fonts.regular, colour: colours["geo-text"], halo: colours.land };
  const country = {
    ...quiet,
    size: sizes.country,
    width: 7,
    spots: around(3),
    zooms: [2, 2.65, 3.3, 4, 5, 6],
  };
  return [
    {
      ...quiet,
      id: "towns",
      filter: ["all", isKind("town"), ["!", own]],
      size: sizes.town,
      width: 8,
      zooms: [3.3, 4.6, 5, 5.6, 6],
      dot: townImage(theme),
      spots: ["left", [0.6, 0], "right", [-0.6, 0], "top", [0, 0.6]],
    },
    {
      id: "seas",
      filter: isKind("sea"),
      font: lang === "en" ? fonts.italic : fonts.regular,
      size: sizes.sea,
      colour: colours["water-text"],
      halo: colours.sea,
      width: 5,
      spots: around(3),
      zooms: [2, 2.65, 3.3, 4, 5, 6],
    },
    { ...country, id: "countries", filter: ["all", isKind("country"), ["!", focused]] },
    {
      ...country,
      id: "countries-focus",
      filter: ["all", isKind("country"), focused],
      font: fonts.medium,
      size: sizes.focus,
      zooms: [7],
      from: 2,
      spots: around(4.5),
      colour: colours["geo-focus-text"],
      halo: colours["land-focus"],
    },
  ];
}

/** Names of towns, seas and countries; those that meet a later label, a hub or an arc stay away. */
export const labelLayers = (
  theme: Theme,
  lang: Language,
  records: Catalogue,
  sizes: TextSizes,
): LayerSpecification[] =>
  labelGroups(theme, lang, records, sizes).flatMap((kind) => groupLayers(kind, lang));
