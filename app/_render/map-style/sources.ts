import type { GeoJSONSourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { badgeDigits, badgeShape } from "../../_domain/flows/badges";
import { flowId } from "../../_domain/flows/flow-layout";
import { type Flow, type FlowMap, type HubCount, tieLine } from "../../_domain/flows/flows";
import type { Catalogue, TieSummary } from "../../_domain/records/dataset";
import type { Place } from "../../_domain/records/schema";
import type { Language } from "../../_domain/vocabulary/language";
import type { Theme } from "../../_domain/vocabulary/layers";
import type { AreaRings } from "../svg/flow-marks";
import { hubSymbol } from "../svg/hub-marks";
import type { Size } from "../svg/svg-projection";
import { badgeImage } from "./map-images";
import { type TextSizes, textSizes } from "./text-sizes";

export type MapOptions = {
  /** Origin of the site, for absolute addresses of base map and fonts. */
  readonly site: string;
  /** Language of the page around the map, whose fonts are loaded; null for a page without a language. */
  readonly page: Language | null;
  readonly records: Catalogue;
  readonly selected: Pick<TieSummary, "from" | "to" | "layer"> | null;
  /** Areas clipped to the land of their countries. */
  readonly extents: readonly AreaRings[];
  /** Size of the free area in CSS px: small maps have thinner lines and smaller labels. */
  readonly size: Size;
};

type Sources = Readonly<Record<string, GeoJSONSourceSpecification>>;

const feature = (properties: Feature["properties"], geometry: Geometry): Feature => ({
  type: "Feature",
  properties,
  geometry,
});

const point = ([longitude, latitude]: readonly [number, number]): Geometry => ({
  type: "Point",
  coordinates: [longitude, latitude],
});

const geojsonSource = (features: Feature[]): GeoJSONSourceSpecification => ({
  type: "geojson",
  data: { type: "FeatureCollection", features } satisfies FeatureCollection,
  promoteId: "id",
  maxzoom: 8,
});

const flowLine = ({ id, layer, width, points }: Flow) =>
  feature(
    { id, layer, width },
    { type: "LineString", coordinates: points.map(([x, y]) => [x, y]) },
  );

const flowHead = ({ id, layer, width, head }: Flow) =>
  feature({ id, layer, width, bearing: head.bearing }, point(head.at));

/** A badge; `order` lets those that always show and count more win where badges meet. */
const flowBadge = (theme: Theme, size: number) => (flow: Flow) => {
  const hasSign = flow.disputed > 0;
  const digits = badgeDigits(flow);
  return feature(
    {
      id: flow.id,
      count: digits > 0 ? String(flow.count) : "",
      offset: [badgeShape(digits, hasSign).number / size, 0],
      shown: flow.hasBadge,
      order: flow.hasBadge ? -flow.count : 0,
      image: badgeImage(flow.layer, digits, hasSign, theme),
    },
    point(flow.badge),
  );
};

const textAnchors = { start: "left", middle: "center", end: "right" } as const;

/** A hub with the values that its layers read; offsets are in ems of the label's text size. */
function hubPoint(hub: HubCount, lang: Language, sizes: TextSizes): Feature {
  const { radius, core, ring, minor, label } = hubSymbol(hub);
  const size = minor ? sizes.minor : sizes.hub;
  const { place } = hub;
  return feature(
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
    point(place.coordinates),
  );
}

const placePoint = (place: Place, lang: Language) =>
  feature({ id: place.id, label: place.name[lang] }, point(place.coordinates));

const extentArea = ({ id, rings }: AreaRings) =>
  feature(
    { id },
    { type: "MultiPolygon", coordinates: rings.map((ring) => [ring.map(([x, y]) => [x, y])]) },
  );

/** GeoJSON sources of flows, hubs, places and areas, by the ids that layers name. */
export function mapSources(
  { flows, hubs }: FlowMap,
  theme: Theme,
  lang: Language,
  { records, extents, size }: MapOptions,
): Sources {
  const sizes = textSizes(lang, size);
  return {
    flows: geojsonSource(flows.map(flowLine)),
    heads: geojsonSource(flows.map(flowHead)),
    badges: geojsonSource(flows.map(flowBadge(theme, sizes.badge))),
    hubs: geojsonSource(hubs.map((hub) => hubPoint(hub, lang, sizes))),
    places: geojsonSource(
      records.places.filter(({ id, hub }) => id !== hub).map((place) => placePoint(place, lang)),
    ),
    extents: geojsonSource(extents.map(extentArea)),
  };
}

/** Flow id and hubs of the selected tie, or null; no flow has the id of a tie within one hub. */
export function focusOf({ selected, records }: Pick<MapOptions, "selected" | "records">) {
  if (!selected) return null;
  const { from, to, layer } = tieLine(selected, records);
  return { flow: flowId(from, to, layer), hubs: [from, to] };
}

export type Focus = ReturnType<typeof focusOf>;
