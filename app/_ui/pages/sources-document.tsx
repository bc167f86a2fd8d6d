import type { Catalogue } from "../../_domain/records/dataset";
import type { SourceCitations } from "../../_domain/selection/source-citations";
import type { SourceQuery } from "../../_domain/selection/source-list";
import { numeral, pluralMessage } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";
import { PageHead } from "../parts/page-head";
import { pageWords } from "../words/pages";
import { sourceWords } from "../words/sources";
import { words } from "../words/words";
import { SourceForm } from "./source-form";
import { SourceRow } from "./source-row";

type SourcesDocumentProps = {
  readonly lang: Language;
  readonly records: Catalogue;
  readonly asked: SourceQuery;
  /** The sources that the query leaves, in its order. */
  readonly shown: readonly SourceCitations[];
};

/** Every source of the dataset, to be chosen from and sorted. */
export function SourcesDocument({ lang, records, asked, shown }: SourcesDocumentProps) {
  const text = sourceWords(lang);
  const { sources } = records;
  const origins = new Set(sources.map(({ origin }) => origin)).size;
  const isWhole = shown.length === sources.length;
  return (
    <>
      <PageHead
        title={pageWords(lang).names.sources}
        lead={text.lead(
          pluralMessage(lang, sources.length, text.pages),
          pluralMessage(lang, origins, text.origins),
        )}
      />
      <SourceForm asked={asked} lang={lang} records={records} />
      <p className="mt-6 mb-2 flex flex-wrap items-baseline gap-x-4 text-3">
        <b className="font-bold">
          {isWhole
            ? pluralMessage(lang, shown.length, words(lang).sources)
            : text.shown(numeral(lang, shown.length), numeral(lang, sources.length))}
        </b>
        {!isWhole && (
          <a href={`/${lang}/sources`} className="underline">
            {text.all}
          </a>
        )}
      </p>
      {shown.length === 0 && <p className="border-t border-rule py-6 text-4">{text.none}</p>}
      <ul>
        {shown.map((citing) => (
          <SourceRow key={citing.source.id} {...citing} lang={lang} records={records} />
        ))}
      </ul>
    </>
  );
}
