import {
  formatParams,
  keysOf,
  type Param,
  type ParamProblem,
  type Params,
  parseParams,
} from "../../_domain/query/params";
import type { Catalogue, Dataset } from "../../_domain/records/dataset";
import type { Log } from "../../_domain/records/schema";
import type { Selection } from "../../_domain/selection/select";
import type { SchemaName } from "./answer-schemas";
import type { ProblemKind } from "./problems";

/** What a request asks for, once its query has been read. */
export type ApiContext = {
  readonly dataset: Dataset;
  readonly log: Log;
  readonly site: string;
  readonly selection: Selection;
  /** The filter in its canonical form. */
  readonly query: string;
  /** The id in the path; empty where the path has none. */
  readonly id: string;
};

export type Content = {
  readonly body: string | Uint8Array | object;
  /** File name for `Content-Disposition`. */
  readonly name?: string;
  /** Query of the page of the list after this one. */
  readonly next?: string;
};

/** What stands at the address: content, another address, a refusal, or nothing (null). */
export type OperationResult =
  | Content
  | { readonly moved: string }
  | { readonly refused: ProblemKind }
  | null;

type Facts = {
  /** Name for programs that are generated from the document. */
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly type: string;
  readonly schema: SchemaName | null;
  /** Whether the address takes the filter. */
  readonly filtered: boolean;
  /** Whether the address gives a list page by page. */
  readonly paged?: true;
  readonly disposition?: "inline" | "attachment";
  /** Nothing keeps the answer. */
  readonly fresh?: true;
  /** Whether it is drawn, which takes long enough to be refused under load. */
  readonly drawn?: true;
  /** oEmbed: unknown keys are ignored, addresses elsewhere are not found, formats may be refused. */
  readonly lenient?: true;
  /** A query that shows what the address does, for any dataset. */
  readonly example: string;
};

type Row<View extends object> = Facts & {
  readonly params: Params<View>;
  readonly outcome: (asked: ApiContext, view: View) => OperationResult | Promise<OperationResult>;
};

type Prepared = {
  readonly problems: readonly ParamProblem[];
  readonly rest: URLSearchParams;
  readonly query: string;
  readonly outcome: (asked: ApiContext) => OperationResult | Promise<OperationResult>;
};

/** One address of the API: what it says about itself, and what it makes of a query. */
export type Operation = Facts & {
  readonly params: readonly (readonly [
    key: string,
    param: Pick<Param<never>, "description" | "schema">,
  ])[];
  readonly prepared: (query: URLSearchParams, records: Catalogue) => Prepared;
};

export const operation = <View extends object>({
  params,
  outcome,
  ...facts
}: Row<View>): Operation => ({
  ...facts,
  params: keysOf(params).map((key) => [key, params[key]] as const),
  prepared: (query, records) => {
    const { values, problems, rest } = parseParams(params, query, records);
    return {
      problems,
      rest,
      query: formatParams(params, values, records),
      outcome: (asked) => outcome(asked, values),
    };
  },
});
