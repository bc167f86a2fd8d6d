/** A JSON Schema (2020-12). */
export type JsonSchema = { readonly [key: string]: unknown };

export type Properties = Readonly<Record<string, JsonSchema>>;

/** An object without further properties; all are required but those listed in `optional`. */
export const closedObject = (
  properties: Properties,
  optional: readonly string[] = [],
): JsonSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

export const string: JsonSchema = { type: "string" };
export const count: JsonSchema = { type: "integer", minimum: 0 };
export const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
export const text = closedObject({ ar: string, en: string });
export const day: JsonSchema = { type: "string", format: "date" };
export const address: JsonSchema = { type: "string", format: "uri" };

export const schemaReference = (name: string): JsonSchema => ({
  $ref: `#/components/schemas/${name}`,
});
