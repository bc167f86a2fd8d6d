import { formatFilter, parseFilter } from "../../_domain/query/filter";
import { type Dataset, isListed } from "../../_domain/records/dataset";
import { select } from "../../_domain/selection/select";
import type { ApiContext, Operation } from "./operation";

/** What the API answers from. */
export type ExampleContext = Pick<ApiContext, "dataset" | "log" | "site">;

const exampleId = (dataset: Dataset) => dataset.ties.find(isListed)?.id ?? "";

/** Path and query of the request that the document shows. */
export const exampleAddress = (path: string, { example }: Operation, dataset: Dataset): string =>
  `${path.replace("{id}", exampleId(dataset))}${example && `?${example}`}`;

/** The value with every list of objects or positions cut to two items, as an example shows it. */
export function shortenExample(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isLong = value.every((item) => typeof item === "object");
    return (isLong ? value.slice(0, 2) : value).map(shortenExample);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, shortenExample(part)]),
  );
}

/** What the example's request answers, shortened; undefined where that is no JSON or a document of its own. */
export function exampleAnswer(
  path: string,
  row: Operation,
  { dataset, log, site }: ExampleContext,
): unknown {
  if (row.schema === null || row.schema === "Document") return undefined;
  const reading = parseFilter(new URLSearchParams(row.example), dataset);
  const outcome = row.prepared(reading.rest, dataset).outcome({
    ...{ dataset, log, site },
    selection: select(dataset, reading.filter),
    query: formatFilter(reading.filter, dataset),
    id: path.includes("{id}") ? exampleId(dataset) : "",
  });
  return outcome !== null && "body" in outcome ? shortenExample(outcome.body) : undefined;
}
