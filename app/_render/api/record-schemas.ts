import { jsonSchema } from "../../_domain/records/schema";
import { editorialKeys, type ListedRecordKind } from "../formats/json";
import { tieFieldDescription } from "../formats/tie-fields";
import {
  address,
  closedObject,
  count,
  day,
  type JsonSchema,
  list,
  type Properties,
  string,
  text,
} from "./json-schema";

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

/** A tie as the API returns it. */
export function tieSchema(): JsonSchema {
  const schema = answerSchema(jsonSchema("tie"), derivedFields);
  const { claims = {}, disputes = {}, ...others } = schema.properties as Properties;
  const parts = { claims: addressedParts(claims), disputes: addressedParts(disputes) };
  const properties = { ...others, ...parts, citation };
  return { title: "Tie", description: "A sourced tie between two places", ...schema, properties };
}

/** A record of a list, with the number of its matching ties. */
export const countedRecord = (kind: ListedRecordKind) =>
  answerSchema(jsonSchema(kind).items as JsonSchema, { count });
