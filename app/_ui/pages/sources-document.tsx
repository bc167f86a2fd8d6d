import { pinnedAddress, sourceAddress } from "../../_domain/query/addresses";
import type { Source } from "../../_domain/records/schema";
import { originName } from "../../_domain/selection/origin-name";
import type { SourceCitations } from "../../_domain/selection/source-citations";
import type { SourceQuery } from "../../_domain/selection/source-list";
import { numeral, pluralMessage } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import type { CatalogueProps } from "../parts/catalogue-props";
import { PageHead } from "../parts/page-layout";
import { relayedBy } from "../tie/origin-words";
import { OpenSource, SourceTitle } from "../tie/source-reference";
import { pageWords } from "../words/pages";
import { sourceWords } from "../words/sources";
import { interfaceWords } from "../words/words";
import { SourceForm, sourceFacetNames } from "./source-form";

/** Country, language, kind and date of a source, an element each. */
export function SourceFacts({ source, lang, records }: CatalogueProps & { source: Source }) {
  const { country, kind, language, published } = source;
  return (
    <>
      <span suppressHydrationWarning>
        {country ? sourceFacetNames.country(country, records, lang) : sourceWords(lang).noCountry}
      </span>{" "}
      <span suppressHydrationWarning>{sourceFacetNames.language(language, records, lang)}</span>{" "}
      <span>{sourceFacetNames.kind(kind, records, lang)}</span>{" "}
      <span>{publicationWords(published, lang)}</span>
    </>
  );
}

/** One source in the list of all, with its number of claims, its ties and its origin. */
function SourceRow(props: CatalogueProps & SourceCitations) {
  const { source, claims, ties, lang, records } = props;
  const text = sourceWords(lang);
  const origin = relayedBy(source.origin, source, records, lang);
  return (
    <li
      data-source={source.id}
      className="grid gap-x-10 gap-y-1 border-t border-rule py-3 break-inside-avoid desktop:grid-cols-[minmax(0,1fr)_340px]"
    >
      <div className="min-w-0">
        <h2 className="text-4 leading-card font-bold wrap-anywhere">
          <a
            href={sourceAddress({ site: "", lang, records }, source.id)}
            className="inline-block min-h-6 no-underline hover:underline"
          >
            {source.publisher[lang]}
          </a>
        </h2>
        <SourceTitle source={source} />
        <p className="mt-1 flex flex-wrap gap-x-3 text-2 leading-ui text-ink-2">
          <SourceFacts source={source} lang={lang} records={records} />
        </p>
      </div>
      <div className="text-2 leading-ui text-ink-2">
        <p className="text-3 text-ink">{pluralMessage(lang, claims.length, text.claims)}</p>
        {ties.length > 0 && (
          <p className="mt-1">
            <a
              href={pinnedAddress(`/${lang}?sources=${source.id}`, records)}
              data-count={ties.length}
              className="inline-flex min-h-6 items-center underline"
            >
              {pluralMessage(lang, ties.length, text.ties)}
            </a>
          </p>
        )}
        {origin && <p className="mt-1">{text.relays(originName(source.origin, records, lang))}</p>}
        <p className="mt-1">
          <OpenSource source={source} lang={lang} />
        </p>
      </div>
    </li>
  );
}

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
    pluralMessage(lang, sources.length, text.articles),
    pluralMessage(lang, origins, text.origins),
  );
  return (
    <>
      <PageHead title={pageWords(lang).names.sources} lead={lead} />
      <SourceForm query={query} lang={lang} records={records} />
      <p className="mt-6 mb-2 flex flex-wrap items-baseline gap-x-4 text-3">
        <b className="font-bold">
          {isComplete
            ? pluralMessage(lang, citations.length, interfaceWords(lang).sources)
            : text.shown(numeral(lang, citations.length), numeral(lang, sources.length))}
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
      {citations.length === 0 && <p className="border-t border-rule py-6 text-4">{text.none}</p>}
      <ul>
        {citations.map((row) => (
          <SourceRow key={row.source.id} {...row} lang={lang} records={records} />
        ))}
      </ul>
    </>
  );
}
