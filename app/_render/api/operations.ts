import { today } from "../../_domain/records/versions";
import { datapackage } from "../formats/data-package";
import { flowsGeojson, placesGeojson } from "../formats/geojson";
import { type ListedRecordKind, recordsJson } from "../formats/json";
import { tieSchemaDocument } from "./answer-schemas";
import { cardOperations } from "./card-operations";
import { comparisonOperations } from "./comparison-operations";
import { feedOperations } from "./feed-operations";
import { mapOperations } from "./map-operations";
import { oembed } from "./oembed";
import { type OembedRequest, oembedParams } from "./oembed-params";
import { openapi } from "./openapi";
import {
  type ApiContext,
  filterOnly,
  mediaTypes,
  noParameters,
  type Operation,
  operation,
} from "./operation";
import { tieOperations } from "./tie-operations";
import { unknownVersions, versionOperations } from "./version-operations";

const recordList = (kind: ListedRecordKind) =>
  operation({
    ...filterOnly,
    name: kind,
    summary: `All ${kind}, with the number of matching ties`,
    description: `Every record, in the order of the dataset; \`count\` is the number of matching ties.`,
    type: mediaTypes.json,
    schema: ({ places: "Places", actors: "Actors", sources: "Sources" } as const)[kind],
    respond: ({ selection, query }) => ({ body: recordsJson(kind, selection, query) }),
  });

function oembedAnswer({ dataset, versions, site }: ApiContext, request: OembedRequest) {
  if (request.format !== null && request.format !== "json") return "format";
  const find = (version: string) => (version === today ? null : versions.dataset(version));
  const answer = oembed(request, { current: dataset, find }, site) ?? "missing";
  const isUnknown = typeof answer === "object" && "errors" in answer && answer.kind === "version";
  return isUnknown ? unknownVersions(versions, answer.errors) : answer;
}

/** The table below; a function, because a row of the table reads the table. */
const operationTable = (): Readonly<Record<string, Operation>> => operations;

/** One row per address of the API; the routes and the OpenAPI document read this table. */
export const operations = {
  ...tieOperations,
  "/api/flows.geojson": operation({
    ...filterOnly,
    name: "flowsGeojson",
    summary: "The flows of the map as GeoJSON",
    description:
      "One LineString per pair of hubs, direction and layer, with the ids of its ties, the strongest status among them, and how the map draws it.",
    type: mediaTypes.geojson,
    schema: "Flows",
    respond: ({ selection }) => ({ body: flowsGeojson(selection) }),
  }),
  "/api/places": recordList("places"),
  "/api/places.geojson": operation({
    ...filterOnly,
    name: "placesGeojson",
    summary: "Places as GeoJSON, with the number of matching ties",
    description: "One Point per place; an area also has a `bbox`.",
    type: mediaTypes.geojson,
    schema: "Features",
    respond: ({ selection }) => ({ body: placesGeojson(selection) }),
  }),
  "/api/actors": recordList("actors"),
  "/api/sources": recordList("sources"),
  ...mapOperations,
  ...cardOperations,
  ...comparisonOperations,
  "/api/oembed": operation({
    name: "oembed",
    summary: "Embed code for an address of this site (oEmbed 1.0)",
    description:
      "The frame for a page, tie, place, card or embed; it keeps the query of `url`. Unknown keys are ignored at this address only, because oEmbed consumers add their own.",
    type: mediaTypes.json,
    schema: "Oembed",
    takesFilter: false,
    ignoresUnknownKeys: true,
    params: oembedParams,
    example: "url=/en&maxwidth=600",
    respond: oembedAnswer,
  }),
  ...feedOperations,
  ...versionOperations,
  "/api/datapackage.json": operation({
    ...filterOnly,
    name: "datapackage",
    summary: "Data Package of the matching ties",
    description: "Data Package, version 2: the files with their schema, licence and sources.",
    type: mediaTypes.json,
    schema: "Document",
    respond: ({ selection, site }) => ({ body: datapackage(selection, site) }),
  }),
  "/api/openapi.json": operation({
    ...noParameters,
    name: "openapi",
    summary: "This document",
    description: "OpenAPI 3.1 description of every address of the API.",
    type: mediaTypes.json,
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
    type: mediaTypes.json,
    schema: "Document",
    respond: ({ site }) => ({ body: tieSchemaDocument(site) }),
  }),
  "/api/health": operation({
    ...noParameters,
    name: "health",
    summary: "Health check",
    description:
      "The version of the dataset in use, and whether the last page could be made; sent with `no-store`.",
    type: mediaTypes.json,
    schema: "Health",
    noStore: true,
    respond: ({ dataset: { version }, pages }) => ({
      body: { status: "ok", dataset: { version }, pages },
    }),
  }),
} as const satisfies Readonly<Record<string, Operation>>;

export type Path = keyof typeof operations;
