import { comparisonGroups } from "../../_domain/selection/comparison";
import { facetKeys } from "../../_domain/selection/select";
import type { ListedRecordKind } from "../formats/json";
import { features, flowProperties } from "./geojson-schemas";
import {
  address,
  closedObject,
  count,
  day,
  type JsonSchema,
  list,
  type Properties,
  schemaReference,
  string,
  text,
} from "./json-schema";
import { problems } from "./problems";
import { countedRecord, tieSchema } from "./record-schemas";

const head: Properties = {
  dataset: closedObject({ version: string, modified: day }),
  query: { ...string, description: "The filter in its canonical form" },
  total: { ...count, description: "Number of ties in the dataset" },
  matched: { ...count, description: "Number of matching ties" },
};

const facet = list(closedObject({ id: string, count }));

const recordListSchema = (kind: ListedRecordKind, name: string) =>
  closedObject({ ...head, [kind]: list(schemaReference(name)) });

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
  Tie: tieSchema(),
  Place: countedRecord("places"),
  Actor: countedRecord("actors"),
  Source: countedRecord("sources"),
  Ties: closedObject({
    ...head,
    offset: count,
    count,
    facets: closedObject(Object.fromEntries(facetKeys.map((key) => [key, facet]))),
    ties: list(schemaReference("Tie")),
  }),
  Places: recordListSchema("places", "Place"),
  Actors: recordListSchema("actors", "Actor"),
  Sources: recordListSchema("sources", "Source"),
  Features: features({ type: "object" }),
  Flows: features(flowProperties),
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
        closedObject({
          only: { enum: comparisonGroups },
          count,
          ties: list(schemaReference("Tie")),
        }),
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
export const tieSchemaDocument = (site: string): JsonSchema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `${site}/api/schema.json`,
  ...answerSchemas.Tie,
});
