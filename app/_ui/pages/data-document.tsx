import type { Catalogue } from "../../_domain/records/dataset";
import { publicationWords } from "../../_domain/time/date-words";
import { columns, PageHead, Section } from "../parts/page-layout";
import { dataWords, fileIds } from "../words/data";
import { pageWords } from "../words/pages";
import { Changes, type ChangesProps } from "./changes";
import { Operation, type OperationProps } from "./operation";
import { ParameterList, type ParameterRow } from "./parameter-list";

type DataDocumentProps = ChangesProps & {
  readonly records: Catalogue;
  /** The API by example. */
  readonly guide: {
    readonly introduction: string;
    readonly filter: readonly ParameterRow[];
    readonly operations: readonly OperationProps["operation"][];
  };
};

type Shown = Pick<DataDocumentProps, "lang" | "records">;

const Files = ({ lang }: Pick<Shown, "lang">) => (
  <Section title={dataWords(lang).files} lead={dataWords(lang).filesLead}>
    <ul className="text-3">
      {fileIds.map((file) => (
        <li key={file} className="border-t border-rule">
          <a
            href={`/api/${file}`}
            className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-1.5 leading-ui hover:underline"
          >
            {dataWords(lang).file[file]}
            <span dir="ltr" className="font-mono text-2 text-ink-2">
              /api/{file}
            </span>
          </a>
        </li>
      ))}
    </ul>
  </Section>
);

/** How to serve other records with the same program. */
function OwnData({ lang }: Pick<Shown, "lang">) {
  const text = dataWords(lang);
  const commands = [
    "cp -r app/_data /path/to/records",
    "DATASET=/path/to/records npm run data:check",
    "DATASET=/path/to/records npm start",
  ];
  return (
    <Section title={text.own}>
      {text.ownSteps.map((step) => (
        <p key={step} className="mt-2.5 max-w-measure text-4 leading-text">
          {step}
        </p>
      ))}
      <pre
        dir="ltr"
        lang="en"
        className="mt-3 rounded-2 bg-paper-2 p-3 font-mono text-2 wrap-anywhere whitespace-pre-wrap"
      >
        {commands.join("\n")}
      </pre>
    </Section>
  );
}

function Version({ lang, records, log, ties }: Shown & ChangesProps) {
  const text = dataWords(lang);
  const day = publicationWords(records.modified, lang);
  return (
    <div id="changes">
      <Section title={text.changes}>
        <p className="mt-2 text-4">{text.version(records.version, day)}</p>
        <p className="mt-1.5 text-3 text-ink-2">{text.versionLead}</p>
        <Changes {...{ lang, log, ties }} />
      </Section>
    </div>
  );
}

/** Files, API and how to run the map on other data. */
export function DataDocument({ lang, records, log, ties, guide }: DataDocumentProps) {
  const text = dataWords(lang);
  return (
    <>
      <PageHead title={pageWords(lang).names.data} lead={text.lead} />
      <div className={columns}>
        <Files lang={lang} />
        <div>
          <Version {...{ lang, records, log, ties }} />
          <OwnData lang={lang} />
        </div>
      </div>
      <div id="filter">
        <Section title={text.filter} lead={text.filterLead}>
          <ParameterList rows={guide.filter} />
        </Section>
      </div>
      <Section title={text.api} lead={[text.apiLead, text.english].filter(Boolean).join(" ")}>
        <p lang="en" dir="ltr" className="mt-2 max-w-measure text-3">
          {guide.introduction}
        </p>
        {guide.operations.map((operation) => (
          <Operation key={operation.path} {...{ operation, lang }} />
        ))}
      </Section>
    </>
  );
}
