import {
  changesParams,
  csvParams,
  feedParams,
  tieListParams,
} from "../../_domain/query/request-options";
import { datapackage } from "../formats/data-package";
import { atomFeed, jsonFeed } from "../formats/feed-formats";
import { flowsGeojson, placesGeojson, tiesGeojson } from "../formats/geojson";
import { type RecordKind, recordsJson } from "../formats/json";
import { tieSchema } from "./answer-schemas";
import { cardOperations } from "./card-operations";
import { comparisonOperations } from "./comparison-operations";
import { oembedParams } from "./oembed-params";
import { openapi } from "./openapi";
import {
  filterOnly,
  layerExample,
  noParameters,
  type Operation,
  operation,
  recordOnly,
} from "./operation";
import {
  changesAnswer,
  csvAnswer,
  feedPage,
  mapParams,
  mapProblems,
  oembedAnswer,
  pngPicture,
  recordsAnswer,
  svgParams,
  svgPicture,
  tieAnswer,
  tiesAnswer,
  tiesPage,
  versionAnswer,
} from "./responders";

const json = "application/json; charset=utf-8";
const geojson = "application/geo+json";

const tieList = {
  takesFilter: true,
  isPaged: true,
  params: tieListParams,
  example: `${layerExample}&limit=1`,
} as const;

const recordList = (kind: RecordKind) =>
  operation({
    ...filterOnly,
    name: kind,
    summary: `All ${kind}, with the number of matching ties`,
    description: `Every record, in the order of the dataset; \`count\` is the number of matching ties.`,
    type: json,
    schema: ({ places: "Places", actors: "Actors", sources: "Sources" } as const)[kind],
    respond: ({ selection, query }) => ({ body: recordsJson(kind, selection, query) }),
  });

const changeList = {
  description:
    "New, corrected and withdrawn ties that match, newest first. Withdrawn ties are included here, although lists leave them out.",
  takesFilter: true,
  isPaged: true,
  params: feedParams,
  example: `${layerExample}&lang=en&limit=2`,
} as const;

/** The table below; a function, because a row of the table reads the table. */
const operationTable = (): Readonly<Record<string, Operation>> => operations;

/** One row per address of the API; the routes and the OpenAPI document read this table. */
export const operations = {
  "/api/ties": operation({
    ...tieList,
    name: "ties",
    summary: "Complete ties, with facets",
    description:
      "The matching ties with all their fields. Each facet counts, for each of its values, the ties that match under all other filters.",
    type: json,
    schema: "Ties",
    respond: tiesAnswer,
  }),
  "/api/ties/{id}": operation({
    ...recordOnly,
    name: "tie",
    summary: "One tie, with citations",
    description:
      "A withdrawn tie keeps its address and gives the reason; the address of a merged tie redirects to the tie it became part of.",
    type: json,
    schema: "Tie",
    respond: tieAnswer,
  }),
  "/api/ties.geojson": operation({
    ...tieList,
    name: "tiesGeojson",
    summary: "Ties as GeoJSON",
    description:
      "One LineString per tie between its exact places, or a Point if both are the same place.",
    type: geojson,
    schema: "Features",
    respond: tiesPage(tiesGeojson, tieListParams),
  }),
  "/api/ties.csv": operation({
    ...tieList,
    params: csvParams,
    name: "tiesCsv",
    summary: "Ties as CSV",
    description:
      "RFC 4180, UTF-8 with a byte order mark unless `bom` is false. Text that a spreadsheet would run as a formula starts with an apostrophe.",
    type: "text/csv; charset=utf-8; header=present",
    schema: null,
    disposition: "attachment",
    respond: csvAnswer,
  }),
  "/api/flows.geojson": operation({
    ...filterOnly,
    name: "flowsGeojson",
    summary: "The flows of the map as GeoJSON",
    description:
      "One LineString per pair of hubs, direction and layer, with the ids of its ties, the strongest status among them, and how the map draws it.",
    type: geojson,
    schema: "Flows",
    respond: ({ selection }) => ({ body: flowsGeojson(selection) }),
  }),
  "/api/places": recordList("places"),
  "/api/places.geojson": operation({
    ...filterOnly,
    name: "placesGeojson",
    summary: "Places as GeoJSON, with the number of matching ties",
    description: "One Point per place; an area also has a `bbox`.",
    type: geojson,
    schema: "Features",
    respond: ({ selection }) => ({ body: placesGeojson(selection) }),
  }),
  "/api/actors": recordList("actors"),
  "/api/sources": recordList("sources"),
  "/api/map.svg": operation({
    name: "mapSvg",
    summary: "The map as SVG",
    description: "The map of the matching ties, with its title and legend.",
    type: "image/svg+xml",
    isFixed: false,
    schema: null,
    takesFilter: true,
    disposition: "inline",
    params: svgParams,
    check: mapProblems,
    example: `${layerExample}&lang=en`,
    respond: svgPicture,
  }),
  "/api/map.png": operation({
    name: "mapPng",
    summary: "The map as PNG",
    description: "The map of the matching ties, with its title and legend.",
    type: "image/png",
    isFixed: false,
    schema: null,
    takesFilter: true,
    isQueued: true,
    disposition: "inline",
    params: mapParams,
    check: mapProblems,
    example: `${layerExample}&lang=en&width=600&height=315`,
    respond: pngPicture,
  }),
  ...cardOperations,
  ...comparisonOperations,
  "/api/oembed": operation({
    name: "oembed",
    summary: "Embed code for an address of this site (oEmbed 1.0)",
    description:
      "The frame for a page, tie, place, card or embed; it keeps the query of `url`. Unknown keys are ignored at this address only, because oEmbed consumers add their own.",
    type: json,
    schema: "Oembed",
    takesFilter: false,
    ignoresUnknownKeys: true,
    params: oembedParams,
    example: "url=/en&maxwidth=600",
    respond: oembedAnswer,
  }),
  "/api/feed.json": operation({
    ...changeList,
    name: "feedJson",
    summary: "Changes as JSON Feed 1.1",
    type: "application/feed+json; charset=utf-8",
    schema: "Feed",
    respond: feedPage("json", jsonFeed),
  }),
  "/api/feed.xml": operation({
    ...changeList,
    name: "feedXml",
    summary: "Changes as Atom (RFC 4287)",
    type: "application/atom+xml; charset=utf-8",
    schema: null,
    respond: feedPage("xml", atomFeed),
  }),
  "/api/versions": operation({
    ...noParameters,
    name: "versions",
    summary: "The released versions of the dataset",
    description: "Newest first; each is kept whole and never changes.",
    type: json,
    schema: "Versions",
    respond: ({ versions }) => ({ body: { versions: versions.list() } }),
  }),
  "/api/versions/{id}": operation({
    ...noParameters,
    name: "version",
    summary: "A released version, whole",
    description: "Canonical JSON of all its records; its SHA-256 begins with the id.",
    type: json,
    schema: "Document",
    isFixed: true,
    respond: versionAnswer,
  }),
  "/api/records/{id}": operation({
    ...noParameters,
    name: "records",
    summary: "The records as pages load them",
    description:
      "All records without the texts of ties. The id names a version and the form of this answer; pages say which they use.",
    type: json,
    schema: "Document",
    isFixed: true,
    respond: recordsAnswer,
  }),
  "/api/changes": operation({
    name: "changes",
    summary: "What differs between two versions",
    description:
      "Ties that were added, corrected (with the fields that say something else) and withdrawn. Without `from` since the newest release, without `to` until today.",
    type: json,
    schema: "Changes",
    takesFilter: false,
    params: changesParams,
    example: "to=today",
    respond: changesAnswer,
  }),
  "/api/datapackage.json": operation({
    ...filterOnly,
    name: "datapackage",
    summary: "Data Package of the matching ties",
    description: "Data Package, version 2: the files with their schema, licence and sources.",
    type: json,
    schema: "Document",
    respond: ({ selection, site }) => ({ body: datapackage(selection, site) }),
  }),
  "/api/openapi.json": operation({
    ...noParameters,
    name: "openapi",
    summary: "This document",
    description: "OpenAPI 3.1 description of every address of the API.",
    type: json,
    schema: "Document",
    respond: ({ dataset, log, versions, site }) => ({
      body: openapi(operationTable(), { dataset, log, versions, site }),
    }),
  }),
  "/api/schema.json": operation({
    ...noParameters,
    name: "schema",
    summary: "JSON Schema of a tie",
    description: "JSON Schema 2020-12 of a tie as this API returns it.",
    type: json,
    schema: "Document",
    respond: ({ site }) => ({ body: tieSchema(site) }),
  }),
  "/api/health": operation({
    ...noParameters,
    name: "health",
    summary: "Health check",
    description:
      "The version of the dataset in use, and whether the last page could be made; sent with `no-store`.",
    type: json,
    schema: "Health",
    noStore: true,
    respond: ({ dataset: { version }, pages }) => ({
      body: { status: "ok", dataset: { version }, pages },
    }),
  }),
} as const satisfies Readonly<Record<string, Operation>>;

export type Path = keyof typeof operations;
