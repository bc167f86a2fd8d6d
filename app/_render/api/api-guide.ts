import type { ExampleContext } from "./examples";
import { openapi } from "./openapi";
import { operations } from "./operations";

type GuideParameter = {
  readonly name: string;
  readonly description: string;
  /** What it takes, in the words of JSON Schema. */
  readonly takes: string;
};

/** One address of the API as a person reads it. */
export type GuideOperation = {
  readonly name: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly type: string;
  /** Whether it takes the filter. */
  readonly filtered: boolean;
  readonly parameters: readonly GuideParameter[];
  /** Path and query of the example. */
  readonly request: string;
  /** What the example answers, as indented JSON, its lists cut; null where that is no JSON. */
  readonly answer: string | null;
};

export type ApiGuide = {
  readonly introduction: string;
  readonly filter: readonly GuideParameter[];
  readonly operations: readonly GuideOperation[];
};

type Document = ReturnType<typeof openapi>;
type Get = Document["paths"][string]["get"];
type Schema = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Text of the document without the marks of code that programs turn into a typeface. */
const plain = (text: string) => text.replaceAll("`", "");

/** A schema in a few words: its values where it lists them, else its type and bounds. */
function taken(schema: Schema): string {
  const items = schema.items as Schema | undefined;
  if (items) return `list of ${taken(items)}`;
  if (isList(schema.enum)) return schema.enum.join(", ");
  if ("const" in schema) return String(schema.const);
  const bounds = schema.minimum === undefined ? "" : ` from ${schema.minimum} to ${schema.maximum}`;
  return `${schema.format ?? schema.type}${bounds}`;
}

const parameter = (row: {
  readonly name: string;
  readonly description: string;
  readonly schema: Schema;
}): GuideParameter => ({
  name: row.name,
  description: plain(row.description),
  takes: taken(row.schema),
});

function operation(path: string, get: Get): GuideOperation {
  const { operationId: name, summary, description, parameters, responses } = get;
  const [[type, { examples }] = ["", { examples: null }]] = Object.entries(responses[200].content);
  const example = examples?.request;
  const answer = example && "value" in example ? JSON.stringify(example.value, null, 2) : null;
  const own = parameters.flatMap((row) => ("$ref" in row ? [] : [parameter(row)]));
  return {
    ...{ name, path, summary, type, answer, parameters: own },
    description: plain(description),
    filtered: parameters.some((row) => "$ref" in row),
    request: example?.summary.replace(/^GET /, "") ?? path,
  };
}

/** The API by example, from the OpenAPI document that programs read. */
export function apiGuide(served: ExampleContext): ApiGuide {
  const { info, components, paths } = openapi(operations, served);
  return {
    introduction: plain(info.description),
    filter: Object.values(components.parameters).map(parameter),
    operations: Object.entries(paths).map(([path, { get }]) => operation(path, get)),
  };
}
