import { formatFilter, parseFilter } from "../../_domain/query/filter";
import { parseParams } from "../../_domain/query/params";
import { isListed } from "../../_domain/records/dataset";
import { select } from "../../_domain/selection/select";
import { pageRecordsId } from "../formats/page-records";
import type { ApiContext, Operation } from "./operation";

/** The records and the site from which examples are answered. */
export type ExampleContext = Pick<ApiContext, "dataset" | "log" | "versions" | "site">;

/** The id that the example of a path names: of records, a release or a tie. */
export function exampleId(path: string, { dataset, versions }: ExampleContext): string {
  if (path.startsWith("/api/records/")) return pageRecordsId(dataset);
  if (path.startsWith("/api/versions/")) return versions.list()[0]?.id ?? "";
  return dataset.ties.find(isListed)?.id ?? "";
}

/** Path and query of the example of an operation. */
export const exampleAddress = (
  path: string,
  { example }: Operation,
  context: ExampleContext,
): string => `${path}${example && `?${example}`}`.replace("{id}", exampleId(path, context));

/** A copy of a JSON value in which lists of objects or positions keep two items. */
export function shortenExample(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isShortened = value.every((item) => typeof item === "object");
    return (isShortened ? value.slice(0, 2) : value).map(shortenExample);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, shortenExample(part)]),
  );
}

/** The shortened answer to the example; undefined where it is not JSON or is a document about the API. */
export function exampleAnswer(
  path: string,
  operation: Operation,
  context: ExampleContext,
): unknown {
  const { dataset } = context;
  if (operation.schema === null || operation.schema === "Document") return undefined;
  const { filter, rest } = parseFilter(new URLSearchParams(operation.example), dataset);
  const query = formatFilter(filter, dataset);
  const id = path.includes("{id}") ? exampleId(path, context) : "";
  const result = operation.respond(
    { ...context, pages: "untried", selection: select(dataset, filter), query, id },
    parseParams(operation.params, rest, dataset).values,
  );
  return typeof result === "object" && "body" in result ? shortenExample(result.body) : undefined;
}
