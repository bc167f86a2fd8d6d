import type {
  ExpressionSpecification as Expression,
  GeoJSONSourceSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { needsBadge } from "../../_domain/flows/badges";
import { flowId } from "../../_domain/flows/flow-layout";
import { type CountedHub, type Flow, type FlowMap, tieLine } from "../../_domain/flows/flows";
import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { Place } from "../../_domain/records/schema";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/themes";
import { hubSymbol } from "../svg/hub-marks";
import type { AreaRings } from "../svg/mark-options";
import type { Size } from "../svg/svg-projection";
import { badgeImage } from "./map-images";
import { type MarkPart, marksSource } from "./marks";
import { type ObstacleBox, obstacleFeatures, obstacleSource } from "./obstacle-boxes";
import { type TextSizes, textSizes } from "./text-sizes";

export type MapOptions = {
  /** Origin of the site, for absolute addresses of base map and fonts. */
  readonly site: string;
  /** Language of the page around the map, whose fonts are loaded; null for a page without a language. */
  readonly page: Language | null;
  readonly records: Catalogue;
  readonly selected: Pick<TieSummary, "from" | "to" | "layer" | "disputed"> | null;
  /** Whether badges have the sign ≠ beside them: the reader asked for disputed ties only. */
  readonly hasSigns?: boolean;
  /** Ties that an author marked, drawn strong over all others unless a tie is selected. */
  readonly marked?: FlowMap | null;
  /** Points of the map with boxes in px around them that labels of the base map keep clear of; none by default. */
  readonly obstacleBoxes?: readonly ObstacleBox[] | null;
  /** Areas clipped to the land of their countries. */
  readonly extents: readonly AreaRings[];
  /** Size of the free area in CSS px: small maps have thinner lines and smaller labels. */
  readonly size: Size;
};

type Sources = Readonly<Record<string, GeoJSONSourceSpecification>>;

const feature = (part: MarkPart, properties: object, geometry: Geometry): Feature => ({
  type: "Feature",
  properties: { part, ...properties },
  geometry,
});

const pointGeometry = ([longitude, latitude]: readonly [number, number]): Geometry => ({
  type: "Point",
  coordinates: [longitude, latitude],
});

const geojsonSource = (features: Feature[]): GeoJSONSourceSpecification => ({
  type: "geojson",
  data: { type: "FeatureCollection", features } satisfies FeatureCollection,
  promoteId: "id",
  maxzoom: 8,
});

/** A flow, or the part of one that an author marked. */
type DrawnFlow = Flow & { readonly isMark?: boolean };

/** What the style reads of a flow, in each of its parts. */
const flowProperties = (flow: DrawnFlow) => {
  const { id, layer, width, isMark } = flow;
  return { id, layer, class: flow.class, width, ...(isMark && { mark: true }) };
};

const flowLineFeature = (flow: DrawnFlow) =>
  feature("flow", flowProperties(flow), {
    type: "LineString",
    coordinates: flow.points.map(([x, y]) => [x, y]),
  });

const flowHeadFeature = (flow: DrawnFlow) =>
  flow.head
    ? [
        feature(
          "head",
          { ...flowProperties(flow), bearing: flow.head.bearing },
          pointGeometry(flow.head.at),
        ),
      ]
    : [];

const beadFeatures = (flow: DrawnFlow) =>
  flow.beads.map((at) => feature("bead", flowProperties(flow), pointGeometry(at)));

/** A badge; `order` lets those that always show and count more win where badges meet. */
const flowBadgeFeature = (theme: Theme, hasSigns: boolean) => (flow: Flow) =>
  feature(
    "badge",
    {
      id: flow.id,
      class: flow.class,
      count: String(flow.count),
      shown: flow.hasBadge,
      deserved: needsBadge(flow.count),
      order: flow.hasBadge ? -flow.count : 0,
      image: badgeImage(flow, hasSigns && flow.disputedCount > 0, theme),
    },
    pointGeometry(flow.badge),
  );

const textAnchors = { start: "left", middle: "center", end: "right" } as const;

/** A hub with the values that its layers read; offsets are in ems of the label's text size. */
function hubFeature(hub: CountedHub, lang: Language, sizes: TextSizes): Feature {
  const { radius, core, ring, minor, label } = hubSymbol(hub);
  const size = minor ? sizes.minor : sizes.hub;
  const { place } = hub;
  return feature(
    "hub",
    {
      id: hub.id,
      count: hub.count,
      radius,
      core,
      ring,
      minor,
      size,
      label: (place.label ?? place.name)[lang],
      sublabel: place.sublabel?.[lang] ?? "",
      side: textAnchors[label.anchor],
      offset: [label.x / size, label.y / size],
      below: [label.x / sizes.sub, (label.y + size) / sizes.sub],
    },
    pointGeometry(place.coordinates),
  );
}

const placeFeature = (place: Place, lang: Language) =>
  feature("place", { id: place.id, label: place.name[lang] }, pointGeometry(place.coordinates));

const areaFeature = ({ id, rings }: AreaRings) =>
  feature(
    "area",
    { id },
    { type: "MultiPolygon", coordinates: rings.map((ring) => [ring.map(([x, y]) => [x, y])]) },
  );

/** GeoJSON sources by the ids that layers name: all marks on the base map, and the obstacles of an overlay. */
export function mapSources(
  { flows, hubs }: FlowMap,
  theme: Theme,
  lang: Language,
  { records, extents, size, hasSigns = false, selected, marked = null, obstacleBoxes }: MapOptions,
): Sources {
  const strong = selected ? null : marked;
  const markedFlows = strong?.flows.map((flow): DrawnFlow => ({ ...flow, isMark: true })) ?? [];
  const drawn = [...flows, ...markedFlows];
  const places = records.places.filter(({ id, hub }) => id !== hub);
  const sizes = textSizes(lang, size);
  const matchedHubs = new Set(hubs.filter(({ count }) => count > 0).map(({ id }) => id));
  const matchedAreas = extents.filter(({ id }) => matchedHubs.has(id));
  return {
    [marksSource]: geojsonSource([
      ...matchedAreas.map(areaFeature),
      ...drawn.map(flowLineFeature),
      ...drawn.flatMap(flowHeadFeature),
      ...drawn.flatMap(beadFeatures),
      ...(strong ? markedFlows : flows).map(flowBadgeFeature(theme, hasSigns)),
      ...places.map((place) => placeFeature(place, lang)),
      ...hubs.map((hub) => hubFeature(hub, lang, sizes)),
    ]),
    ...(obstacleBoxes && {
      [obstacleSource]: geojsonSource(obstacleBoxes.flatMap(obstacleFeatures)),
    }),
  };
}

/** What of the map is strong while the rest is faint; null where all of it is as strong. */
export type Focus = {
  /** Whether a flow is strong. */
  readonly isStrong: Expression;
  /** Ids of the strong hubs. */
  readonly hubs: readonly string[];
  /** The selected tie's flow and hubs; null for marks of an author. No flow has the id of a tie within one hub. */
  readonly selection: {
    readonly flow: string;
    readonly hubs: readonly string[];
    readonly isDisputed: boolean;
  } | null;
} | null;

/** The focus on the selected tie, else on the ties that an author marked. */
export function focusOf({
  selected,
  records,
  marked = null,
}: Pick<MapOptions, "selected" | "records" | "marked">): Focus {
  if (selected) {
    const { from, to, layer, isDisputed = false } = tieLine(selected, records);
    const [flow, hubs] = [flowId(from, to, layer), [from, to]];
    return { isStrong: ["==", ["get", "id"], flow], hubs, selection: { flow, hubs, isDisputed } };
  }
  if (!marked) return null;
  const hubs = marked.hubs.filter(({ count }) => count > 0).map(({ id }) => id);
  return { isStrong: ["has", "mark"], hubs, selection: null };
}
