import { dataset, log } from "../_data/current-dataset";
import { site } from "../_data/site";
import { formatFilter, params, parseFilter } from "../_domain/query/filter";
import {
  encodeQueryValue,
  joinQueries,
  keysOf,
  type ParamProblem,
  quoteShort,
  unknownKeyProblems,
} from "../_domain/query/params";
import { select } from "../_domain/selection/select";
import type { Operation, OperationResult } from "../_render/api/operation";

/** A query that has been read: its canonical address, what is wrong with it, and what it makes. */
export type Question = {
  readonly address: string;
  readonly problems: readonly ParamProblem[];
  readonly outcome: () => Promise<OperationResult>;
};

function isWritten(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}

/** A problem for every key whose key or value is no percent-encoded UTF-8. */
const unreadable = (search: string): ParamProblem[] =>
  search
    .slice(1)
    .split("&")
    .filter((pair) => !isWritten(pair))
    .map((pair) => ({
      parameter: quoteShort([...new URLSearchParams(`&${pair}`).keys()][0] ?? ""),
      detail: "is not percent-encoded UTF-8",
    }));

/** The strict reading of a request: an unknown id, a repeated key, a value out of range or (but for oEmbed) an unknown key is a problem. */
export function question(
  path: string,
  { filtered, lenient, params: own, prepared }: Operation,
  url: string,
  id: string,
): Question {
  const { search, searchParams } = new URL(url, "http://localhost");
  const reading = parseFilter(filtered ? searchParams : new URLSearchParams(), dataset);
  const { problems, rest, query, outcome } = prepared(
    filtered ? reading.rest : searchParams,
    dataset,
  );
  const filter = formatFilter(reading.filter, dataset);
  const allowed = [...(filtered ? keysOf(params) : []), ...own.map(([key]) => key)];
  const at = path.replace("{id}", encodeQueryValue(id));
  return {
    address: `${at}?${joinQueries(filter, query)}`,
    problems: [
      ...unreadable(search),
      ...reading.problems,
      ...problems,
      ...(lenient ? [] : unknownKeyProblems(rest, allowed)),
    ],
    outcome: async () =>
      outcome({
        ...{ dataset, log },
        site: site(),
        selection: select(dataset, reading.filter),
        query: filter,
        id,
      }),
  };
}
