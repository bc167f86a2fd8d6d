import { pinnedAddress } from "../../_domain/query/addresses";
import type { SourceCitations } from "../../_domain/selection/source-citations";
import {
  groupByOrigin,
  type SourceQuery,
  type sourceAlternatives,
} from "../../_domain/selection/source-list";
import { alternativeWords } from "../../_domain/sentences/search-notes";
import { numeral, pluralMessage } from "../../_domain/text/plurals";
import type { CatalogueProps } from "../parts/catalogue-props";
import { PageHead } from "../parts/page-layout";
import { pageWords } from "../words/pages";
import { sourceWords } from "../words/sources";
import { interfaceWords } from "../words/words";
import { ArticleBox, OriginRow } from "./origin-row";
import { SourceForm } from "./source-form";
import { SourceRow } from "./source-row";

type SourceListProps = Omit<SourcesDocumentProps, "alternatives"> & {
  readonly isComplete: boolean;
};

/** The sources by origin or one by one, as the order asks. */
function SourceList({ lang, records, query, citations, isComplete }: SourceListProps) {
  const text = sourceWords(lang);
  if (query.sort !== "origin")
    return (
      <ul>
        {citations.map((row) => (
          <SourceRow key={row.source.id} {...row} lang={lang} records={records} heading="h2" />
        ))}
      </ul>
    );
  return (
    <>
      <p className="mb-3 flex flex-wrap gap-x-6 text-2 text-ink-2">
        {([true, false] as const).map((isOwn) => (
          <span key={String(isOwn)} className="inline-flex items-center gap-2">
            <ArticleBox isOwn={isOwn} /> {isOwn ? text.own : text.repeats}{" "}
          </span>
        ))}
      </p>
      <ul>
        {groupByOrigin(citations).map((group) => (
          <OriginRow
            key={group.origin}
            group={group}
            isOpen={!isComplete}
            lang={lang}
            records={records}
          />
        ))}
      </ul>
    </>
  );
}

type SourceCountProps = CatalogueProps & { readonly count: number; readonly isComplete: boolean };

/** How many of the sources follow, with a link to all. */
function SourceCount({ lang, records, count, isComplete }: SourceCountProps) {
  const text = sourceWords(lang);
  return (
    <p className="mt-6 mb-2 flex flex-wrap items-baseline gap-x-4 text-3">
      <b className="font-bold">
        {isComplete
          ? pluralMessage(lang, count, interfaceWords(lang).sources)
          : text.shown(numeral(lang, count), numeral(lang, records.sources.length))}
      </b>{" "}
      {!isComplete && (
        <a
          href={pinnedAddress(`/${lang}/sources`, records)}
          className="inline-flex min-h-6 items-center underline"
        >
          {text.all}
        </a>
      )}
    </p>
  );
}

type SourcesDocumentProps = CatalogueProps & {
  readonly query: SourceQuery;
  /** The sources that match the query, in its order. */
  readonly citations: readonly SourceCitations[];
  readonly alternatives: ReturnType<typeof sourceAlternatives>;
};

/** The list of sources with its filter. */
export function SourcesDocument(props: SourcesDocumentProps) {
  const { lang, records, query, citations, alternatives } = props;
  const text = sourceWords(lang);
  const { sources } = records;
  const origins = new Set(sources.map(({ origin }) => origin)).size;
  const isComplete = citations.length === sources.length;
  const lead = text.lead(
    pluralMessage(lang, sources.length, text.articles),
    pluralMessage(lang, origins, text.origins),
  );
  return (
    <>
      <PageHead title={pageWords(lang).names.sources} lead={lead} />
      <SourceForm query={query} lang={lang} records={records} />
      <SourceCount lang={lang} records={records} count={citations.length} isComplete={isComplete} />
      {citations.length === 0 && <p className="border-t border-rule py-6 text-4">{text.none}</p>}
      {alternatives.map(({ name, query: other }) => (
        <p key={name}>
          <a
            href={pinnedAddress(`/${lang}/sources?${other}`, records)}
            className="inline-flex min-h-11 items-center underline"
          >
            {alternativeWords[lang](name)}
          </a>
        </p>
      ))}
      <SourceList
        lang={lang}
        records={records}
        query={query}
        citations={citations}
        isComplete={isComplete}
      />
      <p className="border-t border-rule py-3 text-2 text-ink-2">{text.bracketed}</p>
    </>
  );
}
