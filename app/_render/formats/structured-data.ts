import { dataAddress, pageAddress, tieAddress } from "../../_domain/query/addresses";
import { formatFilter } from "../../_domain/query/filter";
import {
  type Catalogue,
  catalogueIndex,
  type Dataset,
  originOf,
  type Tie,
} from "../../_domain/records/dataset";
import type { Actor, Place, Source } from "../../_domain/records/schema";
import { relayedBy } from "../../_domain/selection/origin-name";
import type { Selection } from "../../_domain/selection/select";
import { statePageTitle } from "../../_domain/sentences/sentence";
import type { TieDate } from "../../_domain/time/dates";
import type { Language } from "../../_domain/vocabulary/language";
import type { Precision } from "../../_domain/vocabulary/precisions";

const schemaOrg = "https://schema.org";

type Context = { readonly site: string; readonly lang: Language };

/** JSON-LD as the text of a script element; characters that could end the element or a line are escaped. */
export const scriptText = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const publisher = ({ author }: Catalogue, { site, lang }: Context) => ({
  "@type": "Organization",
  name: author[lang],
  url: `${site}/${lang}`,
});

/** The bounding box of all places as schema.org writes it: "south west north east", WGS 84 degrees. */
function geoShapeBox({ places }: Catalogue): string {
  const longitudes = places.map(({ coordinates }) => coordinates[0]);
  const latitudes = places.map(({ coordinates }) => coordinates[1]);
  const southWest = [Math.min(...latitudes), Math.min(...longitudes)];
  return [...southWest, Math.max(...latitudes), Math.max(...longitudes)].join(" ");
}

const files = [
  { file: "ties.csv", type: "text/csv" },
  { file: "ties.geojson", type: "application/geo+json" },
  { file: "ties", type: "application/json" },
] as const;

/** A selection as a schema.org Dataset with its files. */
export function datasetJsonLd(selection: Selection, dataset: Dataset, context: Context): object {
  const { filter } = selection;
  const { site, lang } = context;
  return {
    "@context": schemaOrg,
    "@type": "Dataset",
    name: statePageTitle(selection, null, lang),
    description: dataset.standfirst[lang],
    url: pageAddress({ site, lang, records: dataset }, filter),
    inLanguage: ["ar", "en"],
    isAccessibleForFree: true,
    version: dataset.version,
    dateModified: dataset.modified,
    license: dataset.licence.url,
    creator: publisher(dataset, context),
    temporalCoverage: `${dataset.span.start}/${dataset.span.end}`,
    spatialCoverage: {
      "@type": "Place",
      geo: { "@type": "GeoShape", box: geoShapeBox(dataset) },
    },
    ...(formatFilter(filter, dataset) && {
      isPartOf: { "@type": "Dataset", name: dataset.name[lang], url: `${site}/${lang}` },
    }),
    distribution: files.map(({ file, type }) => ({
      "@type": "DataDownload",
      encodingFormat: type,
      contentUrl: dataAddress({ site, records: dataset }, filter, file),
    })),
  };
}

/** First and last ISO 8601 day, month or year of a date by its precision; an open end is left out. */
const eventDates: Readonly<
  Record<Precision, (date: TieDate) => { startDate?: string; endDate?: string }>
> = {
  day: ({ start, end }) => ({ startDate: start, endDate: end }),
  month: ({ start, end }) => ({ startDate: start.slice(0, 7), endDate: end.slice(0, 7) }),
  year: ({ start, end }) => ({ startDate: start.slice(0, 4), endDate: end.slice(0, 4) }),
  before: ({ end }) => ({ endDate: end }),
  after: ({ start }) => ({ startDate: start }),
};

const placeJsonLd = ({ name, country, coordinates, position }: Place, lang: Language) => ({
  "@type": "Place",
  name: name[lang],
  address: { "@type": "PostalAddress", addressCountry: country },
  ...(position !== "area" && {
    geo: { "@type": "GeoCoordinates", longitude: coordinates[0], latitude: coordinates[1] },
  }),
});

const actorJsonLd = ({ name, role, kind }: Actor, lang: Language) => ({
  "@type": kind === "person" ? "Person" : "Organization",
  name: name[lang],
  description: role[lang],
});

/** An article with its publisher, and the agency or outlet whose report it relays as what it is based on. */
const sourceJsonLd = (source: Source, relayed: string | null, lang: Language) => ({
  "@type": "CreativeWork",
  ...(source.title && { name: source.title }),
  publisher: { "@type": "Organization", name: source.publisher[lang] },
  ...(source.author && { author: { "@type": "Person", name: source.author } }),
  inLanguage: source.language,
  ...(source.published && { datePublished: source.published }),
  ...(source.url && { url: source.url }),
  ...(relayed && {
    isBasedOn: { "@type": "CreativeWork", publisher: { "@type": "Organization", name: relayed } },
  }),
});

const itemsById = <Item>(ids: readonly string[], items: ReadonlyMap<string, Item>) =>
  ids.flatMap((id) => items.get(id) ?? []);

/** A tie as a schema.org Event with the works that report it; it has no ratings or reviews. */
export function tieJsonLd(
  tie: Tie,
  records: Catalogue,
  context: Context & { picture: string },
): object {
  const { places, actors, sources } = catalogueIndex(records);
  const { lang } = context;
  return {
    "@context": schemaOrg,
    "@type": "Event",
    name: tie.title[lang],
    description: tie.summary[lang],
    url: tieAddress(context, tie.id),
    identifier: tie.id,
    ...eventDates[tie.date.precision](tie.date),
    location: itemsById([...new Set([tie.from, ...tie.via, tie.to])], places).map((place) =>
      placeJsonLd(place, lang),
    ),
    about: itemsById(tie.actors, actors).map((actor) => actorJsonLd(actor, lang)),
    image: context.picture,
    subjectOf: itemsById(tie.sources, sources).map((source) => {
      const claim = tie.claims.find((candidate) => candidate.source === source.id);
      const origin = claim ? originOf(claim, sources) : source.origin;
      return sourceJsonLd(source, relayedBy(origin, source, records, lang), lang);
    }),
  };
}
