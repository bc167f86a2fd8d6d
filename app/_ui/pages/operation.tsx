import type { Language } from "../../_domain/vocabulary/language";
import { dataWords } from "../words/data";
import { type Parameter, ParameterList, withoutCodeMarks } from "./parameter-list";

/** An operation of the OpenAPI document; the parameters of the filter are references. */
export type DocumentedOperation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly responses: {
    readonly 200: {
      readonly content: Readonly<
        Record<string, { readonly examples: { readonly request: RequestExample } }>
      >;
    };
  };
};

/** `summary` is "GET" and the address; `value` is missing where the answer is not short JSON. */
type RequestExample = { readonly summary: string; readonly value?: unknown };

type OperationProps = {
  readonly lang: Language;
  readonly path: string;
  readonly operation: DocumentedOperation;
};

type ExampleProps = Pick<OperationProps, "lang"> & {
  /** Path and query. */
  readonly request: string;
  readonly answer: unknown;
};

function Example({ lang, request, answer }: ExampleProps) {
  const text = dataWords(lang);
  return (
    <>
      <p className="mt-1 text-3">
        {text.example}:{" "}
        <a
          href={request}
          dir="ltr"
          className="inline-block min-h-6 font-mono text-2 underline wrap-anywhere"
        >
          {request}
        </a>
      </p>
      {answer !== undefined && (
        <details>
          <summary className="inline-flex min-h-9 items-center text-3 underline">
            {text.answer}
          </summary>
          <pre
            dir="ltr"
            lang="en"
            className="mb-3 rounded-2 bg-paper-2 p-3 font-mono text-1 wrap-anywhere whitespace-pre-wrap"
          >
            {JSON.stringify(answer, null, 2)}
          </pre>
        </details>
      )}
    </>
  );
}

/** One address of the API: its answer, its parameters and an example. */
export function OperationSection({ lang, path, operation }: OperationProps) {
  const text = dataWords(lang);
  const { operationId, summary, description, responses } = operation;
  const [[type, { examples }] = ["", { examples: null }]] = Object.entries(responses[200].content);
  const request = examples?.request.summary.replace(/^GET /, "") ?? path;
  const parameters = operation.parameters.filter((parameter) => "name" in parameter);
  const takesFilter = parameters.length < operation.parameters.length;
  return (
    <div id={operationId} data-operation={operationId} className="mt-5 border-t border-rule pt-3">
      <div lang="en" dir="ltr">
        <h3 className="text-4 leading-card font-bold">{summary}</h3>
        <p className="mt-1 font-mono text-2 wrap-anywhere">
          GET {path} <span className="text-ink-2">{type}</span>
        </p>
        <p className="mt-1 max-w-measure text-3">{withoutCodeMarks(description)}</p>
      </div>
      {takesFilter && (
        <p className="mt-1 text-2 text-ink-2">
          <a href="#filter" className="inline-block min-h-6 underline">
            {text.takesFilter}
          </a>
        </p>
      )}
      {parameters.length > 0 && (
        <details className="mt-1">
          <summary className="inline-flex min-h-9 items-center text-3 underline">
            {text.parameters}
          </summary>
          <ParameterList parameters={parameters} />
        </details>
      )}
      <Example lang={lang} request={request} answer={examples?.request.value} />
    </div>
  );
}
