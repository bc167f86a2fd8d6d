import { jsonSchema } from "../../_domain/records/schema";
import { comparisonGroups } from "../../_domain/selection/comparison";
import { facetKeys } from "../../_domain/selection/select";
import { layerIds } from "../../_domain/vocabulary/layers";
import { statusIds } from "../../_domain/vocabulary/statuses";
import { editorialKeys, type RecordKind } from "../formats/json";
import { tieFieldDescription } from "../formats/tie-fields";
import { problems } from "./problems";

/** A JSON Schema (2020-12). */
export type JsonSchema = { readonly [key: string]: unknown };

type Properties = Readonly<Record<string, JsonSchema>>;

/** An object without further properties; all are required but those listed in `optional`. */
const closedObject = (properties: Properties, optional: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const string: JsonSchema = { type: "string" };
const count: JsonSchema = { type: "integer", minimum: 0 };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const text = closedObject({ ar: string, en: string });
const day: JsonSchema = { type: "string", format: "date" };
const address: JsonSchema = { type: "string", format: "uri" };

const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

type ObjectSchema = { properties: Properties; required: string[] };

/** The schema of a record without the keys for editors and with `added` ones, which are required. */
function answerSchema(record: JsonSchema, added: Properties): JsonSchema {
  const { properties, required } = record as ObjectSchema;
  const published = Object.entries(properties).filter(([key]) => !editorialKeys.includes(key));
  return {
    ...closedObject({ ...Object.fromEntries(published), ...added }),
    required: [...required, ...Object.keys(added)],
  };
}

/** The fields of a tie that its record does not hold. */
const derivedFields = Object.fromEntries(
  Object.entries({
    sources: list(string),
    origins: count,
    disputed: { type: "boolean" },
    known: { anyOf: [day, { type: "null" }] },
    url: closedObject({ ar: address, en: address }),
  }).map(([key, schema]) => [key, { ...schema, description: tieFieldDescription(key) }]),
);

const citation: JsonSchema = {
  ...closedObject({ text, bibtex: string, ris: string, csl: { type: "object" } }),
  description: "Citations of the tie; in the answer about one tie only",
};

/** A list of parts of a tie, each with its address in the answer about one tie. */
function addressedParts(parts: JsonSchema): JsonSchema {
  const items = parts.items as ObjectSchema;
  const url = {
    ...closedObject({ ar: address, en: address }),
    description: "Its place on the page of the tie; in the answer about one tie only",
  };
  return { ...parts, items: { ...items, properties: { ...items.properties, url } } };
}

function tie(): JsonSchema {
  const schema = answerSchema(jsonSchema("tie"), derivedFields);
  const { claims = {}, disputes = {}, ...others } = schema.properties as Properties;
  const parts = { claims: addressedParts(claims), disputes: addressedParts(disputes) };
  const properties = { ...others, ...parts, citation };
  return { title: "Tie", description: "A sourced tie between two places", ...schema, properties };
}

const head: Properties = {
  dataset: closedObject({ version: string, modified: day }),
  query: { ...string, description: "The filter in its canonical form" },
  total: { ...count, description: "Number of ties in the dataset" },
  matched: { ...count, description: "Number of matching ties" },
};

const facet = list(closedObject({ id: string, count }));

const countedRecord = (kind: RecordKind) =>
  answerSchema(jsonSchema(kind).items as JsonSchema, { count });

const recordList = (kind: RecordKind, name: string) =>
  closedObject({ ...head, [kind]: list(reference(name)) });

const problem = closedObject({
  type: { type: "string", format: "uri-reference" },
  title: string,
  status: { type: "integer", enum: [...Object.values(problems).map(({ status }) => status), 405] },
  detail: string,
  instance: { type: "string", format: "uri-reference" },
  errors: list(
    closedObject({ parameter: string, detail: string, allowed: list(string) }, ["allowed"]),
  ),
});

const box: JsonSchema = {
  type: "array",
  items: { type: "number" },
  minItems: 4,
  maxItems: 4,
  description: "[west, south, east, north]",
};

const features = (properties: JsonSchema): JsonSchema => ({
  type: "object",
  description: "A FeatureCollection (RFC 7946); positions are [longitude, latitude] in WGS 84",
  properties: {
    type: { const: "FeatureCollection" },
    bbox: box,
    features: list({
      type: "object",
      properties: {
        type: { const: "Feature" },
        id: string,
        bbox: box,
        geometry: { type: ["object", "null"] },
        properties,
      },
      required: ["type", "geometry", "properties"],
    }),
  },
  required: ["type", "features"],
});

const position: JsonSchema = {
  type: "array",
  items: { type: "number" },
  minItems: 2,
  maxItems: 2,
  description: "[longitude, latitude]",
};

const flow = closedObject({
  from: string,
  to: string,
  layer: { enum: layerIds },
  count,
  disputed: { ...count, description: "Number of disputed ties" },
  ties: { ...string, description: "Ids of the ties, separated by semicolons" },
  class: { enum: statusIds, description: "The strongest status among the ties" },
  ...Object.fromEntries(statusIds.map((id) => [id, count])),
  body: { type: "number", description: "Width of the line in px at full size" },
  head: {
    anyOf: [
      closedObject({
        at: position,
        bearing: { type: "number", description: "Degrees clockwise from north" },
        fill: { enum: ["full", "hollow"] },
      }),
      { type: "null" },
    ],
    description: "The arrowhead; null where all ties are assessed",
  },
  beads: { ...list(position), description: "Rings on a line of which all ties are assessed" },
});

const oembed = closedObject(
  {
    version: { const: "1.0" },
    type: { const: "rich" },
    title: string,
    author_name: string,
    provider_name: string,
    provider_url: address,
    cache_age: count,
    width: count,
    height: count,
    html: string,
    thumbnail_url: address,
    thumbnail_width: count,
    thumbnail_height: count,
  },
  ["thumbnail_url", "thumbnail_width", "thumbnail_height"],
);

const entry = closedObject({
  id: { ...string, description: "A URN that never changes" },
  url: address,
  title: string,
  summary: string,
  content_html: string,
  date_published: { type: "string", format: "date-time" },
  tags: list(string),
  language: string,
});

const feed: JsonSchema = {
  ...closedObject(
    {
      version: { const: "https://jsonfeed.org/version/1.1" },
      title: string,
      home_page_url: address,
      feed_url: address,
      next_url: address,
      description: string,
      language: string,
      authors: list(closedObject({ name: string, url: address })),
      items: list(entry),
    },
    ["next_url"],
  ),
  description: "A JSON Feed",
};

/** Schemas of all JSON answers of the API, by name. */
export const answerSchemas = {
  Tie: tie(),
  Place: countedRecord("places"),
  Actor: countedRecord("actors"),
  Source: countedRecord("sources"),
  Ties: closedObject({
    ...head,
    offset: count,
    count,
    facets: closedObject(Object.fromEntries(facetKeys.map((key) => [key, facet]))),
    ties: list(reference("Tie")),
  }),
  Places: recordList("places", "Place"),
  Actors: recordList("actors", "Actor"),
  Sources: recordList("sources", "Source"),
  Features: features({ type: "object" }),
  Flows: features(flow),
  Oembed: oembed,
  Feed: feed,
  Versions: closedObject({
    versions: list(
      closedObject({ id: string, date: day, ties: count, claims: count, sources: count }),
    ),
  }),
  Changes: closedObject({
    from: string,
    to: string,
    added: list(closedObject({ id: string })),
    corrected: list(closedObject({ id: string, fields: list(string) })),
    withdrawn: list(closedObject({ id: string, reason: { anyOf: [text, { type: "null" }] } })),
  }),
  Comparison: closedObject({
    a: closedObject(head),
    b: closedObject(head),
    sentence: { ...text, description: "The difference in words" },
    changed: {
      ...list(closedObject({ id: string, fields: list(string) })),
      description: "Ties of both sides of which the sides say something else",
    },
    groups: {
      ...list(
        closedObject({ only: { enum: comparisonGroups }, count, ties: list(reference("Tie")) }),
      ),
      description: "Ties of the first side alone, of both, of the second alone",
    },
  }),
  Health: closedObject({
    status: { const: "ok" },
    dataset: closedObject({ version: string }),
    pages: { enum: ["ok", "failing", "untried"] },
  }),
  Document: { type: "object", description: "A document about this API itself" },
  Problem: problem,
} as const satisfies Readonly<Record<string, JsonSchema>>;

export type SchemaName = keyof typeof answerSchemas;

/** JSON Schema of a tie as the API returns it, as a document of its own. */
export const tieSchema = (site: string): JsonSchema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `${site}/api/schema.json`,
  ...answerSchemas.Tie,
});
