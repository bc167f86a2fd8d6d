import type { SourceCitations } from "../../_domain/selection/source-citations";
import type { SourceQuery } from "../../_domain/selection/source-list";
import { numeral, pluralMessage } from "../../_domain/text/text";
import type { CatalogueProps } from "../parts/catalogue-props";
import { PageHead } from "../parts/page-layout";
import { pageWords } from "../words/pages";
import { sourceWords } from "../words/sources";
import { words } from "../words/words";
import { SourceForm } from "./source-form";
import { SourceRow } from "./source-row";

type SourcesDocumentProps = CatalogueProps & {
  readonly query: SourceQuery;
  /** The sources that match the query, in its order. */
  readonly citations: readonly SourceCitations[];
};

/** The list of sources with its filter. */
export function SourcesDocument({ lang, records, query, citations }: SourcesDocumentProps) {
  const text = sourceWords(lang);
  const { sources } = records;
  const origins = new Set(sources.map(({ origin }) => origin)).size;
  const isComplete = citations.length === sources.length;
  const lead = text.lead(
    pluralMessage(lang, sources.length, text.pages),
    pluralMessage(lang, origins, text.origins),
  );
  return (
    <>
      <PageHead title={pageWords(lang).names.sources} lead={lead} />
      <SourceForm query={query} lang={lang} records={records} />
      <p className="mt-6 mb-2 flex flex-wrap items-baseline gap-x-4 text-3">
        <b className="font-bold">
          {isComplete
            ? pluralMessage(lang, citations.length, words(lang).sources)
            : text.shown(numeral(lang, citations.length), numeral(lang, sources.length))}
        </b>
        {!isComplete && (
          <a href={`/${lang}/sources`} className="underline">
            {text.all}
          </a>
        )}
      </p>
      {citations.length === 0 && <p className="border-t border-rule py-6 text-4">{text.none}</p>}
      <ul>
        {citations.map((row) => (
          <SourceRow key={row.source.id} {...row} lang={lang} records={records} />
        ))}
      </ul>
    </>
  );
}
