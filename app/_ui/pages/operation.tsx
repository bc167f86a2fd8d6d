import type { Language } from "../../_domain/vocabulary/language";
import { dataWords } from "../words/data";
import { ParameterList, type ParameterRow } from "./parameter-list";

export type OperationProps = {
  readonly lang: Language;
  readonly operation: {
    readonly name: string;
    readonly path: string;
    readonly summary: string;
    readonly description: string;
    readonly type: string;
    readonly filtered: boolean;
    readonly parameters: readonly ParameterRow[];
    readonly request: string;
    readonly answer: string | null;
  };
};

/** One address of the API: what it answers, what it takes, and a request that works. */
export function Operation({ lang, operation }: OperationProps) {
  const text = dataWords(lang);
  const { name, path, summary, description, type, filtered, parameters, request } = operation;
  return (
    <div id={name} data-operation={name} className="mt-5 border-t border-rule pt-3">
      <div lang="en" dir="ltr">
        <h3 className="text-4 leading-card font-bold">{summary}</h3>
        <p className="mt-1 font-mono text-2 wrap-anywhere">
          GET {path} <span className="text-ink-2">{type}</span>
        </p>
        <p className="mt-1 max-w-measure text-3">{description}</p>
      </div>
      {filtered && (
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
          <ParameterList rows={parameters} />
        </details>
      )}
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
      {operation.answer && (
        <details>
          <summary className="inline-flex min-h-9 items-center text-3 underline">
            {text.answer}
          </summary>
          <pre
            dir="ltr"
            lang="en"
            className="mb-3 rounded-2 bg-paper-2 p-3 font-mono text-1 wrap-anywhere whitespace-pre-wrap"
          >
            {operation.answer}
          </pre>
        </details>
      )}
    </div>
  );
}
