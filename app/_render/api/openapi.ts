import { params } from "../../_domain/query/filter";
import { keysOf, type Param } from "../../_domain/query/params";
import type { Dataset } from "../../_domain/records/dataset";
import { answerSchemas, type JsonSchema } from "./answer-schemas";
import { type ExampleContext, exampleAddress, exampleAnswer } from "./examples";
import type { Operation } from "./operation";
import { type ProblemKind, problems } from "./problems";

type Operations = Readonly<Record<string, Operation>>;

const refTo = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

const refs = (kind: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, refTo(kind, name)]));

/** A parameter of the query; lists are comma separated. */
const parameter = (
  key: string,
  row: Pick<Param<never>, "description" | "schema">,
  dataset: Dataset,
) => {
  const schema = row.schema(dataset);
  return {
    name: key,
    in: "query",
    description: row.description,
    ...(schema.type === "array" ? { style: "form", explode: false } : {}),
    schema,
  };
};

const pathId = {
  name: "id",
  in: "path",
  required: true,
  description: "Id of a tie; never used again for another.",
  schema: { type: "string" },
};

const header = (description: string, schema: JsonSchema = { type: "string" }) => ({
  description,
  schema,
});

const headers = {
  ETag: header("Strong entity tag of this address in this version; send it as `If-None-Match`."),
  "Cache-Control": header("How long the answer may be kept."),
  "Access-Control-Allow-Origin": header("Any site may read the answer.", { const: "*" }),
  "Content-Disposition": header("A file name that says the filter."),
  Link: header('The page of the list after this one, as `rel="next"`.'),
  Location: header("Where the tie went that this one was merged into.", {
    type: "string",
    format: "uri-reference",
  }),
};

const kept = ["ETag", "Cache-Control", "Access-Control-Allow-Origin"] as const;

const refusal = (kind: ProblemKind) => ({
  description: problems[kind].title,
  headers: refs("headers", kept.slice(1)),
  content: { "application/problem+json": { schema: refTo("schemas", "Problem") } },
});

const responses = {
  NotModified: {
    description: "What `If-None-Match` names is still current; without a body.",
    headers: refs("headers", kept),
  },
  Merged: {
    description: "The tie became part of another.",
    headers: refs("headers", ["Location", ...kept.slice(1)]),
  },
  InvalidParameter: refusal("parameter"),
  NotFound: refusal("missing"),
  Failed: refusal("failed"),
  OtherFormat: refusal("format"),
  Busy: refusal("busy"),
};

/** The statuses that an address answers beside 200. */
const otherStatuses = (path: string, { fresh, drawn, lenient }: Operation) => ({
  ...(path.includes("{id}") ? { 308: "Merged" } : {}),
  ...(fresh ? {} : { 304: "NotModified" }),
  400: "InvalidParameter",
  ...(path.includes("{id}") || lenient ? { 404: "NotFound" } : {}),
  500: "Failed",
  ...(lenient ? { 501: "OtherFormat" } : {}),
  ...(drawn ? { 503: "Busy" } : {}),
});

function success(path: string, row: Operation, served: ExampleContext) {
  const { dataset, site } = served;
  const address = exampleAddress(path, row, dataset);
  const answer = exampleAnswer(path, row, served);
  const schema = row.schema ? refTo("schemas", row.schema) : { type: "string" };
  const example = answer ? { value: answer } : { externalValue: `${site}${address}` };
  const own = [...(row.disposition ? ["Content-Disposition"] : []), ...(row.paged ? ["Link"] : [])];
  return {
    description: row.summary,
    headers: refs("headers", row.fresh ? kept.slice(1) : [...kept, ...own]),
    content: {
      [row.type]: { schema, examples: { request: { summary: `GET ${address}`, ...example } } },
    },
  };
}

function described(path: string, row: Operation, served: ExampleContext) {
  const { dataset } = served;
  const filter = row.filtered ? keysOf(params).map((key) => refTo("parameters", key)) : [];
  const own = row.params.map(([key, param]) => parameter(key, param, dataset));
  const others = Object.entries(otherStatuses(path, row));
  return {
    operationId: row.name,
    summary: row.summary,
    description: row.description,
    parameters: [...(path.includes("{id}") ? [pathId] : []), ...filter, ...own],
    responses: {
      200: success(path, row, served),
      ...Object.fromEntries(others.map(([status, name]) => [status, refTo("responses", name)])),
    },
  };
}

const introduction = `One query string selects ties; every address that takes the filter answers for that selection. Lists are comma separated, with or without spaces. An unknown key or id, a repeated key or a value out of range is refused. All addresses answer GET, HEAD and OPTIONS; other methods are refused with 405. Any site may read every answer. Coordinates are [longitude, latitude] in WGS 84; time is ISO 8601. In the examples lists are cut to two items.`;

/** The OpenAPI 3.1 document of the API, from the tables that the API itself reads. */
export function openapi(operations: Operations, served: ExampleContext) {
  const { dataset, site } = served;
  const { licence } = dataset;
  const paths = Object.entries(operations).map(
    ([path, row]) => [path, { get: described(path, row, served) }] as const,
  );
  return {
    openapi: "3.1.0",
    info: {
      title: dataset.name.en,
      version: dataset.version,
      summary: dataset.standfirst.en,
      description: introduction,
      license: { name: licence.name.en, url: licence.url },
    },
    servers: [{ url: site }],
    security: [],
    paths: Object.fromEntries(paths),
    components: {
      schemas: answerSchemas,
      parameters: Object.fromEntries(
        keysOf(params).map((key) => [key, parameter(key, params[key], dataset)]),
      ),
      headers,
      responses,
    },
  };
}
