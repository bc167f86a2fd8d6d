import { dataAddress, pageAddress, tieAddress } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import {
  type Catalogue,
  catalogueIndex,
  type Dataset,
  type Tie,
} from "../../_domain/records/dataset";
import type { Actor, Place, Source } from "../../_domain/records/schema";
import type { Selection } from "../../_domain/selection/select";
import { sentence } from "../../_domain/sentences/sentence";
import type { TieDate } from "../../_domain/time/dates";
import type { Language } from "../../_domain/vocabulary/language";
import type { Precision } from "../../_domain/vocabulary/statuses";

const context = "https://schema.org";

type Home = { readonly site: string; readonly lang: Language };

/** JSON-LD as the text of a script element: nothing in it ends the element or a line of script. */
export const scriptText = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const publisher = ({ author }: Catalogue, { site, lang }: Home) => ({
  "@type": "Organization",
  name: author[lang],
  url: `${site}/${lang}`,
});

/** `[west, south, east, north]` of all places, WGS 84 degrees. */
function bounds({ places }: Catalogue) {
  const [x, y] = [0, 1].map((axis) => places.map(({ coordinates }) => coordinates[axis] ?? 0));
  const [lons, lats] = [x ?? [], y ?? []];
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}

const files = [
  { file: "ties.csv", type: "text/csv" },
  { file: "ties.geojson", type: "application/geo+json" },
  { file: "ties", type: "application/json" },
] as const;

/** What a state of the map is, as a schema.org Dataset with its files. */
export function datasetJsonLd(selection: Selection, dataset: Dataset, home: Home): object {
  const { filter } = selection;
  const { west, south, east, north } = bounds(dataset);
  const all = `${home.site}/${home.lang}`;
  return {
    "@context": context,
    "@type": "Dataset",
    name: `${dataset.name[home.lang]}: ${sentence(selection, home.lang)}`,
    description: dataset.standfirst[home.lang],
    url: pageAddress({ ...home, records: dataset }, filter),
    inLanguage: ["ar", "en"],
    isAccessibleForFree: true,
    version: dataset.version,
    dateModified: dataset.modified,
    license: dataset.licence.url,
    creator: publisher(dataset, home),
    temporalCoverage: `${dataset.span.start}/${dataset.span.end}`,
    spatialCoverage: {
      "@type": "Place",
      geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` },
    },
    ...(formatFilter(filter, dataset) && {
      isPartOf: { "@type": "Dataset", name: dataset.name[home.lang], url: all },
    }),
    distribution: files.map(({ file, type }) => ({
      "@type": "DataDownload",
      encodingFormat: type,
      contentUrl: dataAddress({ site: home.site, records: dataset }, filter, file),
    })),
  };
}

/** What a date says at its precision, ISO 8601; an open end is left out. */
const days: Readonly<
  Record<Precision, (date: TieDate) => { startDate?: string; endDate?: string }>
> = {
  day: ({ start, end }) => ({ startDate: start, endDate: end }),
  month: ({ start, end }) => ({ startDate: start.slice(0, 7), endDate: end.slice(0, 7) }),
  year: ({ start, end }) => ({ startDate: start.slice(0, 4), endDate: end.slice(0, 4) }),
  before: ({ end }) => ({ endDate: end }),
  after: ({ start }) => ({ startDate: start }),
};

const placeFacts = ({ name, country, coordinates, position }: Place, lang: Language) => ({
  "@type": "Place",
  name: name[lang],
  address: { "@type": "PostalAddress", addressCountry: country },
  ...(position !== "area" && {
    geo: { "@type": "GeoCoordinates", longitude: coordinates[0], latitude: coordinates[1] },
  }),
});

const actorFacts = ({ name, role, kind }: Actor, lang: Language) => ({
  "@type": kind === "person" ? "Person" : "Organization",
  name: name[lang],
  description: role[lang],
});

const sourceFacts = (source: Source, lang: Language) => ({
  "@type": "CreativeWork",
  ...(source.title && { name: source.title }),
  publisher: { "@type": "Organization", name: source.publisher[lang] },
  ...(source.author && { author: { "@type": "Person", name: source.author } }),
  inLanguage: source.language,
  ...(source.published && { datePublished: source.published }),
  ...(source.url && { url: source.url }),
});

const found = <Item>(ids: readonly string[], items: ReadonlyMap<string, Item>) =>
  ids.flatMap((id) => items.get(id) ?? []);

/** A tie as a schema.org Event with the works that report it; it rates nobody. */
export function tieJsonLd(tie: Tie, records: Catalogue, home: Home & { picture: string }): object {
  const { places, actors, sources } = catalogueIndex(records);
  const { lang } = home;
  return {
    "@context": context,
    "@type": "Event",
    name: tie.title[lang],
    description: tie.summary[lang],
    url: tieAddress(home, tie.id),
    identifier: tie.id,
    ...days[tie.date.precision](tie.date),
    location: found([...new Set([tie.from, ...tie.via, tie.to])], places).map((place) =>
      placeFacts(place, lang),
    ),
    about: found(tie.actors, actors).map((actor) => actorFacts(actor, lang)),
    image: home.picture,
    subjectOf: found(tie.sources, sources).map((source) => sourceFacts(source, lang)),
  };
}
