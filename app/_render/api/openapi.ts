import { filterParams } from "../../_domain/query/filter";
import { keysOf, type Param } from "../../_domain/query/params";
import type { Dataset } from "../../_domain/records/dataset";
import { answerSchemas } from "./answer-schemas";
import { type ExampleContext, exampleAddress, exampleAnswer, exampleId } from "./examples";
import type { JsonSchema } from "./json-schema";
import type { Operation } from "./operation";
import { type ProblemKind, problems } from "./problems";

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

const references = (kind: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, reference(kind, name)]));

type ParamDocumentation = Pick<Param<never>, "description" | "schema" | "required">;

/** The query parameters of a table; lists are comma separated. */
const queryParameters = (table: object, dataset: Dataset) =>
  Object.entries<ParamDocumentation>({ ...table }).map(
    ([name, { description, schema: schemaOf, required }]) => {
      const schema = schemaOf(dataset);
      const style = schema.type === "array" ? { style: "form", explode: false } : {};
      return { name, in: "query", description, ...(required && { required }), ...style, schema };
    },
  );

const idParameter = (path: string, context: ExampleContext) => ({
  name: "id",
  in: "path",
  required: true,
  description: path.startsWith("/api/ties/")
    ? "Id of a tie; an id is never reused."
    : "Version of a release.",
  schema: { type: "string" },
  example: exampleId(path, context),
});

const header = (description: string, schema: JsonSchema = { type: "string" }) => ({
  description,
  schema,
});

const headers = {
  ETag: header(
    "Strong entity tag of this address in this version and content coding; send it as `If-None-Match`.",
  ),
  "Cache-Control": header("How long the answer may be cached."),
  "Access-Control-Allow-Origin": header("Every site may read the answer.", { const: "*" }),
  "Content-Disposition": header("A file name made from the filter."),
  Link: header('The next page of the list, as `rel="next"`.'),
  Location: header("Address of the tie into which this one was merged.", {
    type: "string",
    format: "uri-reference",
  }),
};

const uncachedHeaders = ["Cache-Control", "Access-Control-Allow-Origin"] as const;
const cachedHeaders = ["ETag", ...uncachedHeaders] as const;

const refusal = (kind: ProblemKind) => ({
  description: problems[kind].title,
  headers: references("headers", uncachedHeaders),
  content: { "application/problem+json": { schema: reference("schemas", "Problem") } },
});

const responses = {
  NotModified: {
    description: "The answer named by `If-None-Match` is still current; sent without a body.",
    headers: references("headers", cachedHeaders),
  },
  Merged: {
    description: "The tie became part of another.",
    headers: references("headers", ["Location", ...uncachedHeaders]),
  },
  InvalidParameter: refusal("parameter"),
  NotFound: refusal("missing"),
  Failed: refusal("failed"),
  OtherFormat: refusal("format"),
  Busy: refusal("busy"),
};

/** The responses of an operation besides 200. */
function otherResponses(path: string, operation: Operation) {
  const { noStore, isQueued, ignoresUnknownKeys } = operation;
  const hasId = path.includes("{id}");
  const namesVersion = ["data", "from", "a"].some((key) => key in operation.params);
  const names = {
    ...((path.startsWith("/api/ties/") || "tie" in operation.params) && { 308: "Merged" }),
    ...(noStore ? {} : { 304: "NotModified" }),
    400: "InvalidParameter",
    ...((hasId || ignoresUnknownKeys || namesVersion) && { 404: "NotFound" }),
    500: "Failed",
    ...(ignoresUnknownKeys && { 501: "OtherFormat" }),
    ...(isQueued && { 503: "Busy" }),
  };
  const entries = Object.entries(names);
  return Object.fromEntries(
    entries.map(([status, name]) => [status, reference("responses", name)]),
  );
}

function success(path: string, operation: Operation, context: ExampleContext) {
  const { noStore, isPaged, disposition, schema, summary, type } = operation;
  const address = exampleAddress(path, operation, context);
  const answer = exampleAnswer(path, operation, context);
  const example = answer ? { value: answer } : { externalValue: `${context.site}${address}` };
  const names = [
    ...(noStore ? uncachedHeaders : cachedHeaders),
    ...(disposition ? ["Content-Disposition"] : []),
    ...(isPaged ? ["Link"] : []),
  ];
  return {
    description: summary,
    headers: references("headers", names),
    content: {
      [type]: {
        schema: schema ? reference("schemas", schema) : { type: "string" },
        examples: { request: { summary: `GET ${address}`, ...example } },
      },
    },
  };
}

const pathItem = (path: string, operation: Operation, context: ExampleContext) => ({
  get: {
    operationId: operation.name,
    summary: operation.summary,
    description: operation.description,
    parameters: [
      ...(path.includes("{id}") ? [idParameter(path, context)] : []),
      ...(operation.takesFilter ? keysOf(filterParams) : []).map((key) =>
        reference("parameters", key),
      ),
      ...queryParameters(operation.params, context.dataset),
    ],
    responses: {
      200: success(path, operation, context),
      ...otherResponses(path, operation),
    },
  },
});

const introduction = `A query string selects ties; every address that takes the filter answers for that selection. Lists are comma separated, with or without spaces. An unknown key or id, a repeated key or a value out of range is refused. All addresses answer GET, HEAD and OPTIONS; other methods are refused with 405. Every site may read every answer. Coordinates are [longitude, latitude] in WGS 84; time is ISO 8601. Lists in the examples are cut to two items.`;

/** The OpenAPI 3.1 document of the API, made from the tables that answer its requests. */
export function openapi(operations: Readonly<Record<string, Operation>>, context: ExampleContext) {
  const { dataset, site } = context;
  const paths = Object.entries(operations).map(
    ([path, operation]) => [path, pathItem(path, operation, context)] as const,
  );
  return {
    openapi: "3.1.0",
    info: {
      title: dataset.name.en,
      version: dataset.version,
      summary: dataset.standfirst.en,
      description: introduction,
      license: { name: dataset.licence.name.en, url: dataset.licence.url },
    },
    servers: [{ url: site }],
    security: [],
    paths: Object.fromEntries(paths),
    components: {
      schemas: answerSchemas,
      parameters: Object.fromEntries(
        queryParameters(filterParams, dataset).map((parameter) => [parameter.name, parameter]),
      ),
      headers,
      responses,
    },
  };
}
