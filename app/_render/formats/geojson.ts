import { type Flow, flows, tieCurve } from "../../_domain/flows/flows";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import type { BoundingBox, Point } from "../../_domain/vocabulary/geometry-types";
import { bounds, type Geometry, geometry, unionBounds } from "./geojson-geometry";
import { tieCounts } from "./json";
import { columnsOf, type FieldContext, joinValues, tieFields } from "./tie-fields";

type Properties = Readonly<Record<string, string | number | boolean | object | null>>;

export type Feature = {
  readonly type: "Feature";
  readonly id: string;
  readonly bbox?: BoundingBox;
  readonly geometry: Geometry | null;
  readonly properties: Properties;
};

export type FeatureCollection = {
  readonly type: "FeatureCollection";
  readonly bbox?: BoundingBox;
  readonly features: readonly Feature[];
};

function feature(
  id: string,
  path: readonly Point[],
  properties: Properties,
  bbox: BoundingBox | null = bounds(path),
): Feature {
  return { type: "Feature", id, ...(bbox && { bbox }), geometry: geometry(path), properties };
}

function collection(features: readonly Feature[], paths: readonly (readonly Point[])[] = []) {
  const boxes = [...features.map(({ bbox }) => bbox), ...paths.map(bounds)];
  const bbox = unionBounds(boxes.filter((box) => box != null));
  return { type: "FeatureCollection", ...(bbox && { bbox }), features } as const;
}

/** The order in which the properties of a tie were first published; fields that are not listed follow. */
const publishedOrder =
  "title summary layer sector status from to via start end precision origins disputed known actors sources figures url".split(
    " ",
  );

const rank = (key: string) =>
  publishedOrder.includes(key) ? publishedOrder.indexOf(key) : publishedOrder.length;

const tieColumns = columnsOf(
  tieFields
    .filter(({ isTableOnly }) => !isTableOnly)
    .toSorted((left, right) => rank(left.key) - rank(right.key)),
);

/** The flat fields of a tie; a field without a value is null, so that every feature has every property. */
const tieProperties = (tie: Tie, context: FieldContext): Properties =>
  Object.fromEntries(tieColumns.map((column) => [column.key, column.value(tie, context)]));

/** Ties as GeoJSON (RFC 7946): curves between their exact places, or points where both ends are the same place. */
export const tiesGeojson = ({ ties, records }: Selection, site: string): FeatureCollection =>
  collection(
    ties.map((tie) =>
      feature(tie.id, tieCurve(tie, records), tieProperties(tie, { records, site })),
    ),
  );

function flowProperties(flow: Flow): Properties {
  const { from, to, layer, count, official, reported, assessed, disputedCount, body, head } = flow;
  return {
    ...{ from, to, layer, count, disputed: disputedCount, ties: joinValues(flow.ties) },
    ...{ class: flow.class, official, reported, assessed, body },
    head: head && { ...head, fill: flow.class === "official" ? "full" : "hollow" },
    beads: flow.beads,
  };
}

/** The flows of the map as GeoJSON: one curve per pair of hubs, direction and layer. */
export const flowsGeojson = (selection: Selection): FeatureCollection =>
  collection(
    flows(selection).flows.map((flow) => feature(flow.id, flow.points, flowProperties(flow))),
  );

function placeProperties(place: Catalogue["places"][number], count: number): Properties {
  const { hub, kind, country, position, name } = place;
  const names = { name_ar: name.ar, name_en: name.en, ...(name.ru && { name_ru: name.ru }) };
  return { ...names, hub, kind, country, position, count };
}

/** Every place as a point with the number of selected ties at it or at a place in it; areas have a `bbox`. */
export function placesGeojson(selection: Selection): FeatureCollection {
  const counts = tieCounts("places", selection);
  const { places } = selection.records;
  const features = places.map((place) => {
    const properties = placeProperties(place, counts.get(place.id) ?? 0);
    return feature(place.id, [place.coordinates], properties, place.extent ?? null);
  });
  return collection(
    features,
    places.map((place) => [place.coordinates]),
  );
}
