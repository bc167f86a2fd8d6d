import { flows, tieCurve } from "../../_domain/flows/flows";
import { tieAddress } from "../../_domain/query/addresses";
import { lists } from "../../_domain/query/list-params";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import type { BoundingBox, Point } from "../../_domain/vocabulary/geometry-types";
import { type Language, languages } from "../../_domain/vocabulary/language";
import { figureWords } from "./figure-words";
import { bounds, type Geometry, geometry, unionBounds } from "./geojson-geometry";

type Value = string | number | boolean;
type Properties = Readonly<Record<string, Value>>;

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

/** How lists stand in one flat value, here and in CSV. */
export const joinValues = (values: readonly string[]): string => values.join("; ");

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

/** One flat value per language: `title_ar`, `title_en`. */
const inEach = (key: string, text: (lang: Language) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(languages.map((lang) => [`${key}_${lang}`, text(lang)]));

function tieProperties(tie: Tie, site: string): Properties {
  const { id, layer, sector, status, from, to, via, date, origins, disputed, known } = tie;
  return {
    ...inEach("title", (lang) => tie.title[lang]),
    ...inEach("summary", (lang) => tie.summary[lang]),
    ...{ layer, sector, status, from, to, via: joinValues(via) },
    ...{ start: date.start, end: date.end, precision: date.precision },
    ...{ origins, disputed, ...(known !== null && { known }) },
    ...{ actors: joinValues(tie.actors), sources: joinValues(tie.sources) },
    ...inEach("figures", (lang) => figureWords(tie, lang)),
    ...inEach("url", (lang) => tieAddress({ site, lang }, id)),
  };
}

/** Ties as GeoJSON (RFC 7946): curves between their exact places, points where both ends are one place. */
export const tiesGeojson = ({ ties, records }: Selection, site: string): FeatureCollection =>
  collection(ties.map((tie) => feature(tie.id, tieCurve(tie, records), tieProperties(tie, site))));

/** What the map draws, as GeoJSON: a curve per pair of hubs, direction and layer. */
export const flowsGeojson = (selection: Selection): FeatureCollection =>
  collection(
    flows(selection).flows.map(({ id, from, to, layer, count, ties, disputed, points }) =>
      feature(id, points, { from, to, layer, count, disputed, ties: joinValues(ties) }),
    ),
  );

function counts({ ties, records }: Selection): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const tie of ties)
    for (const id of lists.places.values(tie, records)) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}

function placeProperties(place: Catalogue["places"][number], count: number): Properties {
  const { hub, kind, country, position, name } = place;
  const names = { ...inEach("name", (lang) => name[lang]), ...(name.ru && { name_ru: name.ru }) };
  return { ...names, hub, kind, country, position, count };
}

/** Every place as a point with the number of selected ties that touch it or lie in it; areas with their `bbox`. */
export function placesGeojson(selection: Selection): FeatureCollection {
  const found = counts(selection);
  const { places } = selection.records;
  const features = places.map((place) => {
    const properties = placeProperties(place, found.get(place.id) ?? 0);
    return feature(place.id, [place.coordinates], properties, place.extent ?? null);
  });
  return collection(
    features,
    places.map((place) => [place.coordinates]),
  );
}
