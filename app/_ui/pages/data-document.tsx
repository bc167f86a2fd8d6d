import type { Catalogue } from "../../_domain/records/dataset";
import { publicationWords } from "../../_domain/time/date-words";
import type { Language } from "../../_domain/vocabulary/language";
import { columns, PageHead, Section } from "../parts/page-layout";
import { dataWords, fileIds } from "../words/data";
import { documentWords } from "../words/document";
import { pageWords } from "../words/pages";
import { type DocumentedOperation, OperationSection } from "./operation";
import { type Parameter, ParameterList, withoutCodeMarks } from "./parameter-list";

type DataDocumentProps = {
  readonly lang: Language;
  readonly records: Catalogue;
  /** The parts of the OpenAPI document that the page shows. */
  readonly api: {
    readonly info: { readonly description: string };
    readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
    readonly paths: Readonly<Record<string, { readonly get: DocumentedOperation }>>;
  };
};

type LanguageProps = Pick<DataDocumentProps, "lang">;

const Files = ({ lang }: LanguageProps) => (
  <Section title={dataWords(lang).files} lead={dataWords(lang).filesLead}>
    <ul className="text-3">
      {fileIds.map((file) => (
        <li key={file} className="border-t border-rule">
          <a
            href={`/api/${file}`}
            className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-1.5 leading-ui hover:underline"
          >
            {dataWords(lang).file[file]}{" "}
            <span dir="ltr" className="font-mono text-2 text-ink-2">
              /api/{file}
            </span>
          </a>
        </li>
      ))}
    </ul>
  </Section>
);

/** The commands that serve other records with the same program. */
function OwnData({ lang }: LanguageProps) {
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

function Version({ lang, records }: Omit<DataDocumentProps, "api">) {
  const text = dataWords(lang);
  const day = publicationWords(records.modified, lang);
  return (
    <Section title={text.changes}>
      <p className="mt-2 text-4">{text.version(records.version, day)}</p>
      <p className="mt-1.5 text-3 text-ink-2">{text.versionLead}</p>
      <p className="mt-1.5 text-3">
        <a href={`/${lang}/changes`} className="inline-block min-h-6">
          {documentWords(lang).whatChanged}
        </a>
      </p>
    </Section>
  );
}

/** The data page: files, changes, the API, and how to run the map on other records. */
export function DataDocument({ lang, records, api }: DataDocumentProps) {
  const text = dataWords(lang);
  return (
    <>
      <PageHead title={pageWords(lang).names.data} lead={text.lead} />
      <div className={columns}>
        <Files lang={lang} />
        <div>
          <Version lang={lang} records={records} />
          <OwnData lang={lang} />
        </div>
      </div>
      <div id="filter">
        <Section title={text.filter} lead={text.filterLead}>
          <ParameterList parameters={Object.values(api.components.parameters)} />
        </Section>
      </div>
      <Section title={text.api} lead={[text.apiLead, text.english].filter(Boolean).join(" ")}>
        <p lang="en" dir="ltr" className="mt-2 max-w-measure text-3">
          {withoutCodeMarks(api.info.description)}
        </p>
        {Object.entries(api.paths).map(([path, { get }]) => (
          <OperationSection key={path} lang={lang} path={path} operation={get} />
        ))}
      </Section>
    </>
  );
}
