import type {
  ExpressionSpecification as Expression,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/themes";
import { themeColours } from "../../_domain/vocabulary/tokens";
import { gridOffsets } from "../layout/boxes";
import { placeTownIds } from "../svg/base-labels";
import { fonts } from "./font-faces";
import { townImage } from "./map-images";
import type { TextSizes } from "./text-sizes";

type BaseLabelGroup = {
  readonly id: string;
  readonly filter: Expression;
  readonly font: string[];
  readonly size: number;
  readonly colour: string;
  readonly halo: string;
  /** Width in ems at which a line breaks. */
  readonly maxWidth: number;
  /** Zooms at which labels appear; the `minzoom` of a label is rounded up to the next of them. */
  readonly zooms: readonly number[];
  /** Zoom from which all labels show, whatever their `minzoom`. */
  readonly minZoom?: number;
  readonly dot?: string;
  /** Positions of a label, best first: anchors and offsets in ems in turn. */
  readonly positions: Positions;
};

/** Names of countries and seas may appear this part of a zoom before their `minzoom`, at the next zoom of their group. */
const earlyZooms = 0.4;

/** Each zoom at which labels appear has a layer of its own, because a filter sees whole zooms only. */
const zoomSteps = (zooms: readonly number[]) =>
  zooms.map((zoom, at) => ({ zoom, previousZoom: zooms[at - 1] ?? -1 }));

type Positions = (string | [number, number])[];

/** Positions around the point on a grid of 1.5 ems, nearest first. */
const gridPositions = (maxOffset: number): Positions =>
  gridOffsets(maxOffset, 1.5).flatMap(([x, y]): Positions => ["center", [x, y]]);

const layout = (group: BaseLabelGroup, lang: Language) => ({
  "text-field": ["get", `name_${lang}`] as Expression,
  "text-font": group.font,
  "text-size": group.size,
  "text-max-width": group.maxWidth,
  "text-line-height": 1.2,
  "text-padding": 3,
  "symbol-sort-key": ["get", "rank"] as Expression,
  "text-variable-anchor-offset": group.positions,
  "text-justify": group.dot ? ("auto" as const) : ("center" as const),
  ...(group.dot && { "icon-image": group.dot }),
});

function groupLayers(group: BaseLabelGroup, lang: Language): LayerSpecification[] {
  const early = group.dot ? 0 : earlyZooms;
  return zoomSteps(group.zooms).map(({ zoom, previousZoom }) => ({
    id: `${group.id}-${zoom}`,
    type: "symbol",
    source: "basemap",
    "source-layer": "labels",
    minzoom: group.minZoom ?? zoom,
    filter: [
      "all",
      group.filter,
      [">", ["get", "minzoom"], previousZoom + early],
      ["<=", ["get", "minzoom"], zoom + early],
    ],
    layout: layout(group, lang),
    paint: {
      "text-color": group.colour,
      "text-halo-color": group.halo,
      "text-halo-width": 1.2,
    },
  }));
}

const isKind = (kind: string): Expression => ["==", ["get", "kind"], kind];

const areaZooms = [2, 2.65, 3.3, 4, 5, 6];

function townGroup(theme: Theme, records: Catalogue, size: number): BaseLabelGroup {
  const { "geo-text": colour, land: halo } = themeColours[theme];
  const isPlace: Expression = ["in", ["get", "id"], ["literal", [...placeTownIds(records)]]];
  return {
    id: "towns",
    filter: ["all", isKind("town"), ["!", isPlace]],
    font: fonts.regular,
    size,
    colour,
    halo,
    maxWidth: 8,
    zooms: [3.3, 4.6, 5, 5.6, 6],
    dot: townImage(theme),
    positions: ["left", [0.6, 0], "right", [-0.6, 0], "top", [0, 0.6]],
  };
}

const seaGroup = (theme: Theme, lang: Language, size: number): BaseLabelGroup => ({
  id: "seas",
  filter: isKind("sea"),
  font: lang === "en" ? fonts.italic : fonts.regular,
  size,
  colour: themeColours[theme]["water-text"],
  halo: themeColours[theme].sea,
  maxWidth: 5,
  positions: gridPositions(3),
  zooms: areaZooms,
});

/** Groups of countries: those in focus have larger names from zoom 2 on. */
function countryGroups(theme: Theme, records: Catalogue, sizes: TextSizes): BaseLabelGroup[] {
  const colours = themeColours[theme];
  const isFocus: Expression = ["in", ["get", "iso"], ["literal", [...records.focus]]];
  const country = {
    font: fonts.regular,
    size: sizes.country,
    colour: colours["geo-text"],
    halo: colours.land,
    maxWidth: 7,
    positions: gridPositions(3),
    zooms: areaZooms,
  };
  return [
    { ...country, id: "countries", filter: ["all", isKind("country"), ["!", isFocus]] },
    {
      ...country,
      id: "countries-focus",
      filter: ["all", isKind("country"), isFocus],
      font: fonts.medium,
      size: sizes.focus,
      zooms: [7],
      minZoom: 2,
      positions: gridPositions(4.5),
      colour: colours["geo-focus-text"],
      halo: colours["land-focus"],
    },
  ];
}

/** Labels of towns, seas and countries; MapLibre hides those that meet a hub, an arc or a label of a later layer. */
export const labelLayers = (
  theme: Theme,
  lang: Language,
  records: Catalogue,
  sizes: TextSizes,
): LayerSpecification[] =>
  [
    townGroup(theme, records, sizes.town),
    seaGroup(theme, lang, sizes.sea),
    ...countryGroups(theme, records, sizes),
  ].flatMap((group) => groupLayers(group, lang));
