import { feedParams, listParams, pictureParams } from "../../_domain/query/request-options";
import { layers } from "../../_domain/vocabulary/layers";
import { datapackage } from "../formats/data-package";
import { atomFeed, jsonFeed } from "../formats/feed-formats";
import { flowsGeojson, placesGeojson, tiesGeojson } from "../formats/geojson";
import { recordsJson } from "../formats/json";
import { tieSchema } from "./answer-schemas";
import {
  drawing,
  drawingParams,
  embedding,
  feedHandler,
  listHandler,
  raster,
  table,
  tie,
  ties,
} from "./handlers";
import { oembedParams } from "./oembed-params";
import { openapi } from "./openapi";
import { type Operation, operation } from "./operation";

const json = "application/json; charset=utf-8";
const geojson = "application/geo+json";
const layer = `layers=${layers[0].id}`;

const records = (kind: "places" | "actors" | "sources") =>
  operation({
    name: kind,
    summary: `All ${kind}, with the number of matching ties`,
    description: `Every record, in the order of the dataset; \`count\` is the number of matching ties.`,
    type: json,
    schema: ({ places: "Places", actors: "Actors", sources: "Sources" } as const)[kind],
    filtered: true,
    params: {},
    example: layer,
    outcome: ({ selection, query }) => ({ body: recordsJson(kind, selection, query) }),
  });

const follow = {
  description:
    "New, corrected and withdrawn ties that match, newest first; a withdrawn tie is told of though lists leave it out.",
  filtered: true,
  paged: true,
  params: feedParams,
  example: `${layer}&lang=en&limit=2`,
} as const;

const all = (): Readonly<Record<string, Operation>> => operations;

/** One row per address of the API; the routes and the OpenAPI document read this table. */
export const operations = {
  "/api/ties": operation({
    name: "ties",
    summary: "Ties, whole, with facets",
    description:
      "The ties that match, whole, and for every value of each facet the number of ties under all other filters.",
    type: json,
    schema: "Ties",
    filtered: true,
    paged: true,
    params: listParams,
    example: `${layer}&limit=1`,
    outcome: ties,
  }),
  "/api/ties/{id}": operation({
    name: "tie",
    summary: "One tie, with how to cite it",
    description: "A withdrawn tie keeps its address and says why; a merged one moves to the other.",
    type: json,
    schema: "Tie",
    filtered: false,
    params: {},
    example: "",
    outcome: tie,
  }),
  "/api/ties.geojson": operation({
    name: "tiesGeojson",
    summary: "Ties as GeoJSON",
    description: "A LineString per tie, between its exact places; a Point where both are one.",
    type: geojson,
    schema: "Features",
    filtered: true,
    paged: true,
    params: listParams,
    example: `${layer}&limit=1`,
    outcome: listHandler((shown, { site }) => ({ body: tiesGeojson(shown, site) })),
  }),
  "/api/ties.csv": operation({
    name: "tiesCsv",
    summary: "Ties as CSV",
    description:
      "RFC 4180, UTF-8 with a byte order mark; text that a spreadsheet would calculate starts with an apostrophe.",
    type: "text/csv; charset=utf-8; header=present",
    schema: null,
    filtered: true,
    disposition: "attachment",
    paged: true,
    params: listParams,
    example: `${layer}&limit=1`,
    outcome: table,
  }),
  "/api/flows.geojson": operation({
    name: "flowsGeojson",
    summary: "What the map draws, as GeoJSON",
    description: "A LineString per pair of hubs, direction and layer, with its ties.",
    type: geojson,
    schema: "Features",
    filtered: true,
    params: {},
    example: layer,
    outcome: ({ selection }) => ({ body: flowsGeojson(selection) }),
  }),
  "/api/places": records("places"),
  "/api/places.geojson": operation({
    name: "placesGeojson",
    summary: "Places as GeoJSON, with the number of matching ties",
    description: "A Point per place; an area also has a `bbox`.",
    type: geojson,
    schema: "Features",
    filtered: true,
    params: {},
    example: layer,
    outcome: ({ selection }) => ({ body: placesGeojson(selection) }),
  }),
  "/api/actors": records("actors"),
  "/api/sources": records("sources"),
  "/api/map.svg": operation({
    name: "mapSvg",
    summary: "The map as SVG",
    description: "The picture of the selection with its title and legend.",
    type: "image/svg+xml",
    schema: null,
    filtered: true,
    disposition: "inline",
    params: drawingParams,
    example: `${layer}&lang=en`,
    outcome: drawing,
  }),
  "/api/map.png": operation({
    name: "mapPng",
    summary: "The map as PNG",
    description: "The picture of the selection with its title and legend.",
    type: "image/png",
    schema: null,
    filtered: true,
    drawn: true,
    disposition: "inline",
    params: pictureParams,
    example: `${layer}&lang=en&width=600&height=315`,
    outcome: raster,
  }),
  "/api/oembed": operation({
    name: "oembed",
    summary: "How to embed an address of this site (oEmbed 1.0)",
    description:
      "The frame for a page, tie, place or embed, its query kept. Unknown keys are ignored here alone, because readers of oEmbed add their own.",
    type: json,
    schema: "Oembed",
    filtered: false,
    lenient: true,
    params: oembedParams,
    example: "url=/en&maxwidth=600",
    outcome: embedding,
  }),
  "/api/feed.json": operation({
    ...follow,
    name: "feedJson",
    summary: "What changed, as JSON Feed 1.1",
    type: "application/feed+json; charset=utf-8",
    schema: "Feed",
    outcome: feedHandler("json", jsonFeed),
  }),
  "/api/feed.xml": operation({
    ...follow,
    name: "feedXml",
    summary: "What changed, as Atom (RFC 4287)",
    type: "application/atom+xml; charset=utf-8",
    schema: null,
    outcome: feedHandler("xml", atomFeed),
  }),
  "/api/datapackage.json": operation({
    name: "datapackage",
    summary: "The files of a selection as a Data Package",
    description: "Data Package, version 2: the files with their schema, licence and sources.",
    type: json,
    schema: "Document",
    filtered: true,
    params: {},
    example: layer,
    outcome: ({ selection, site }) => ({ body: datapackage(selection, site) }),
  }),
  "/api/openapi.json": operation({
    name: "openapi",
    summary: "This document",
    description: "OpenAPI 3.1 of everything here.",
    type: json,
    schema: "Document",
    filtered: false,
    params: {},
    example: "",
    outcome: ({ dataset, log, site }) => ({ body: openapi(all(), { dataset, log, site }) }),
  }),
  "/api/schema.json": operation({
    name: "schema",
    summary: "JSON Schema of a tie",
    description: "JSON Schema 2020-12 of a tie as this API gives it.",
    type: json,
    schema: "Document",
    filtered: false,
    params: {},
    example: "",
    outcome: ({ site }) => ({ body: tieSchema(site) }),
  }),
  "/api/health": operation({
    name: "health",
    summary: "Whether the server answers",
    description: "The version of the dataset that it serves; never kept by caches.",
    type: json,
    schema: "Health",
    filtered: false,
    fresh: true,
    params: {},
    example: "",
    outcome: ({ dataset }) => ({ body: { status: "ok", dataset: { version: dataset.version } } }),
  }),
} as const satisfies Readonly<Record<string, Operation>>;

export type Path = keyof typeof operations;
