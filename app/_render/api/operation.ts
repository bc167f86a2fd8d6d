import type { ParamProblem, Params } from "../../_domain/query/params";
import { dataParams } from "../../_domain/query/request-options";
import type { Dataset } from "../../_domain/records/dataset";
import type { Log } from "../../_domain/records/schema";
import type { Versions } from "../../_domain/records/versions";
import type { Selection } from "../../_domain/selection/select";
import { layers } from "../../_domain/vocabulary/layers";
import type { PageState } from "../../_http/page-state";
import type { SchemaName } from "./answer-schemas";
import type { ProblemKind } from "./problems";

/** What an operation answers from: the records and the parts of the request that every operation may read. */
export type ApiContext = {
  readonly dataset: Dataset;
  readonly log: Log;
  readonly versions: Versions;
  /** Address of this site without a trailing slash. */
  readonly site: string;
  /** Whether pages can be made. */
  readonly pages: PageState;
  readonly selection: Selection;
  /** Whether a client still waits for the answer; always where it is missing. */
  readonly isWanted?: () => boolean;
  /** The filter in its canonical form. */
  readonly query: string;
  /** The id in the path; empty where the path has none. */
  readonly id: string;
};

/** A successful answer; an object is sent as JSON. */
export type OperationAnswer = {
  readonly body: string | Uint8Array | object;
  /** File name for `Content-Disposition`. */
  readonly name?: string;
  /** Query of the next page of a list. */
  readonly next?: string;
  /** Whether it follows from releases alone, which never change; without it the operation and its dataset say so. */
  readonly isFixed?: true;
};

/** A path of this site to which the address has moved for good. */
type Redirect = { readonly redirect: string };

/** What a parameter says that could be read only with the records. */
export type Refusal = {
  readonly errors: readonly ParamProblem[];
  /** `parameter` where it is missing. */
  readonly kind?: ProblemKind;
};

/** One address of the API: its documentation, its parameters and the function that answers. */
export type Operation<Options extends object = object> = {
  /** `operationId` of the OpenAPI document. */
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** Media type of the answer. */
  readonly type: string;
  readonly schema: SchemaName | null;
  /** Whether the address takes the filter. */
  readonly takesFilter: boolean;
  /** Whether the answer is one page of a list. */
  readonly isPaged?: true;
  readonly disposition?: "inline" | "attachment";
  /** Whether the answer of an address never changes; without it that of a pinned address does not. */
  readonly isFixed?: boolean;
  /** Sent with `no-store`. */
  readonly noStore?: true;
  /** Whether it is refused with 503 while too many requests wait. */
  readonly isQueued?: true;
  /** oEmbed: unknown keys are ignored, unknown addresses answer 404 and other formats 501. */
  readonly ignoresUnknownKeys?: true;
  /** What is wrong with parameters that each are well-formed. */
  check?(options: Options, dataset: Dataset): readonly ParamProblem[];
  /** Query of the example, valid for any dataset; `{id}` stands for the id of a tie. */
  readonly example: string;
  /** Parameters besides the filter. */
  readonly params: Params<Options>;
  /** Returns the answer, or the kind of problem that refuses it. */
  respond(
    context: ApiContext,
    options: Options,
  ): OperationAnswer | Redirect | Refusal | ProblemKind | Promise<OperationAnswer>;
};

/** Checks that `respond` takes the values of `params`. */
export const operation = <Options extends object>(row: Operation<Options>) => row;

export const mediaTypes = {
  json: "application/json; charset=utf-8",
  geojson: "application/geo+json",
  csv: "text/csv; charset=utf-8; header=present",
  svg: "image/svg+xml",
  png: "image/png",
} as const;

/** Query of examples: the first layer. */
export const layerExample = `layers=${layers[0].id}`;

/** Fields of operations that take the filter and nothing else. */
export const filterOnly = { takesFilter: true, params: dataParams, example: layerExample } as const;

/** Fields of operations about one record. */
export const recordOnly = { takesFilter: false, params: dataParams, example: "" } as const;

/** Fields of operations without parameters. */
export const noParameters = { takesFilter: false, params: {}, example: "" } as const;
