import { jsonSchema } from "../../_domain/records/schema";
import { editorialKeys } from "../formats/json";
import { problems } from "./problems";

/** A JSON Schema (2020-12). */
export type JsonSchema = { readonly [key: string]: unknown };

type Properties = Readonly<Record<string, JsonSchema>>;

/** A closed object; every property is required but those named. */
const closed = (properties: Properties, optional: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const string: JsonSchema = { type: "string" };
const count: JsonSchema = { type: "integer", minimum: 0 };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const text = closed({ ar: string, en: string });
const day: JsonSchema = { type: "string", format: "date" };
const address: JsonSchema = { type: "string", format: "uri" };

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

type RecordSchema = { properties: Properties; required: string[] };

/** The schema of a record that people edit, as the API gives it: without what is for editors, with `added`. */
function given(record: JsonSchema, added: Properties): JsonSchema {
  const { properties, required } = record as RecordSchema;
  const kept = Object.entries(properties).filter(([key]) => !editorialKeys.includes(key));
  return {
    ...closed({ ...Object.fromEntries(kept), ...added }),
    required: [...required, ...Object.keys(added)],
  };
}

const items = (kind: "places" | "actors" | "sources") => jsonSchema(kind).items as JsonSchema;

const derived: Properties = {
  sources: { ...list(string), description: "Ids of the sources of its claims" },
  origins: { ...count, description: "Number of independent origins behind its claims" },
  disputed: { type: "boolean", description: "Whether sources disagree" },
  known: {
    anyOf: [day, { type: "null" }],
    description: "Earliest dated publication behind its claims",
  },
  url: { ...closed({ ar: address, en: address }), description: "Its pages" },
};

const citation: JsonSchema = {
  ...closed({ text, bibtex: string, ris: string, csl: { type: "object" } }),
  description: "How to cite it; in the answer about one tie only",
};

function tie(): JsonSchema {
  const whole = given(jsonSchema("tie"), derived);
  const properties = { ...(whole.properties as Properties), citation };
  return { title: "Tie", description: "A sourced tie between two places", ...whole, properties };
}

const facet = list(closed({ id: string, count }));

const head: Properties = {
  dataset: closed({ version: string, modified: day }),
  query: { ...string, description: "The filter in its canonical form" },
  total: { ...count, description: "Ties of the dataset" },
  matched: { ...count, description: "Ties that match" },
};

const listed = (kind: "places" | "actors" | "sources", name: string) =>
  closed({ ...head, [kind]: list(ref(name)) });

const problem = closed({
  type: { type: "string", format: "uri-reference" },
  title: string,
  status: { type: "integer", enum: [...Object.values(problems).map(({ status }) => status), 405] },
  detail: string,
  instance: { type: "string", format: "uri-reference" },
  errors: list(closed({ parameter: string, detail: string, allowed: list(string) }, ["allowed"])),
});

const box: JsonSchema = {
  type: "array",
  items: { type: "number" },
  minItems: 4,
  maxItems: 4,
  description: "[west, south, east, north]",
};

const features: JsonSchema = {
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
        properties: { type: "object" },
      },
      required: ["type", "geometry", "properties"],
    }),
  },
  required: ["type", "features"],
};

const oembed = closed(
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

const entry = closed({
  id: { ...string, description: "A URN that stays the same for good" },
  url: address,
  title: string,
  summary: string,
  content_html: string,
  date_published: { type: "string", format: "date-time" },
  tags: list(string),
  language: string,
});

const feed: JsonSchema = {
  ...closed(
    {
      version: { const: "https://jsonfeed.org/version/1.1" },
      title: string,
      home_page_url: address,
      feed_url: address,
      next_url: address,
      description: string,
      language: string,
      authors: list(closed({ name: string, url: address })),
      items: list(entry),
    },
    ["next_url"],
  ),
  description: "A JSON Feed",
};

/** Schemas of everything that the API answers in JSON, by name. */
export const answerSchemas = {
  Tie: tie(),
  Place: given(items("places"), { count }),
  Actor: given(items("actors"), { count }),
  Source: given(items("sources"), { count }),
  Ties: closed({
    ...head,
    offset: count,
    count,
    facets: closed(Object.fromEntries(facetKeys.map((key) => [key, facet]))),
    ties: list(ref("Tie")),
  }),
  Places: listed("places", "Place"),
  Actors: listed("actors", "Actor"),
  Sources: listed("sources", "Source"),
  Features: features,
  Oembed: oembed,
  Feed: feed,
  Health: closed({ status: { const: "ok" }, dataset: closed({ version: string }) }),
  Document: { type: "object", description: "A document about this API itself" },
  Problem: problem,
} as const satisfies Readonly<Record<string, JsonSchema>>;

export type SchemaName = keyof typeof answerSchemas;

/** JSON Schema of a tie as the API gives it, to stand alone. */
export const tieSchema = (site: string): JsonSchema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `${site}/api/schema.json`,
  ...answerSchemas.Tie,
});
