import { pinnedAddress, sourceAddress } from "../../_domain/query/addresses";
import type { Source } from "../../_domain/records/schema";
import { originName, relayedBy } from "../../_domain/selection/origin-name";
import type { SourceCitations } from "../../_domain/selection/source-citations";
import {
  groupByOrigin,
  type OriginGroup,
  type SourceQuery,
} from "../../_domain/selection/source-list";
import { numeral, pluralMessage } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import { button } from "../parts/button";
import type { CatalogueProps } from "../parts/catalogue-props";
import { Icon } from "../parts/icons";
import { PageHead } from "../parts/page-layout";
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

type SourceRowProps = CatalogueProps & SourceCitations & { readonly heading: "h2" | "h3" };

/** One source of a list, with its number of claims, its ties and its origin. */
function SourceRow(props: SourceRowProps) {
  const { source, claims, ties, lang, records, heading: Heading } = props;
  const text = sourceWords(lang);
  const origin = relayedBy(source.origin, source, records, lang);
  return (
    <li
      data-source={source.id}
      className="grid gap-x-10 gap-y-1 border-t border-rule py-3 break-inside-avoid desktop:grid-cols-[minmax(0,1fr)_340px]"
    >
      <div className="min-w-0">
        <Heading className="text-4 leading-card font-bold wrap-anywhere">
          <a
            href={sourceAddress({ site: "", lang, records }, source.id)}
            className="inline-block min-h-6 no-underline hover:underline"
          >
            {source.publisher[lang]}
          </a>
        </Heading>
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

/** A box for an article: full where the origin wrote it, else hollow. */
const ArticleBox = ({ isOwn }: { isOwn: boolean }) => (
  <svg aria-hidden="true" width="20" height="12" className="text-ink-2">
    <rect
      x="0.75"
      y="0.75"
      width="18.5"
      height="10.5"
      fill={isOwn ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="1.5"
    />
  </svg>
);

const groupClasses =
  "flex min-h-11 cursor-pointer list-none flex-wrap items-center gap-x-5 gap-y-1.5 py-2 hover:bg-paper-2 desktop:grid desktop:grid-cols-[230px_minmax(0,1fr)_100px_130px_16px]";

type OriginRowProps = CatalogueProps & { readonly group: OriginGroup; readonly isOpen: boolean };

/** An origin with a box for each of its articles; it unfolds the articles and leads to their ties. */
function OriginRow({ group, isOpen, lang, records }: OriginRowProps) {
  const text = sourceWords(lang);
  const { origin, citations, tieCount } = group;
  const isOwn = ({ source }: SourceCitations) => !relayedBy(origin, source, records, lang);
  const ids = citations.map(({ source }) => source.id).join(",");
  return (
    <li data-origin={origin} className="border-t border-rule">
      <details open={isOpen} className="print:[&::details-content]:[content-visibility:visible]">
        <summary className={groupClasses}>
          <h2 className="text-3 leading-ui font-bold max-desktop:w-full">
            {originName(origin, records, lang)}
          </h2>{" "}
          <span className="flex flex-wrap gap-0.75 max-desktop:w-full">
            {[...citations]
              .sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
              .map((row) => (
                <ArticleBox key={row.source.id} isOwn={isOwn(row)} />
              ))}
          </span>{" "}
          <span className="text-2 text-ink-2">
            {pluralMessage(lang, citations.length, interfaceWords(lang).sources)}
          </span>{" "}
          <span className="text-2 text-ink-2">
            {pluralMessage(lang, tieCount, interfaceWords(lang).ties)}
          </span>
          <Icon name="down" size="size-3.5" />
        </summary>
        <ul className="pb-2 desktop:ps-[250px]">
          {citations.map((row) => (
            <SourceRow key={row.source.id} {...row} lang={lang} records={records} heading="h3" />
          ))}
          {tieCount > 0 && (
            <li className="border-t border-rule py-3">
              <a href={pinnedAddress(`/${lang}?sources=${ids}`, records)} className={button.plain}>
                {pluralMessage(lang, tieCount, text.onMap)}
              </a>
            </li>
          )}
        </ul>
      </details>
    </li>
  );
}

type SourceListProps = SourcesDocumentProps & { readonly isComplete: boolean };

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
