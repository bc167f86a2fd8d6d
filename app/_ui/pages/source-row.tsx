import { pinnedAddress, sourceAddress } from "../../_domain/query/addresses";
import type { Source } from "../../_domain/records/schema";
import { originName, relayedBy } from "../../_domain/selection/origin-name";
import type { SourceCitations } from "../../_domain/selection/source-citations";
import { pluralMessage } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import type { CatalogueProps } from "../parts/catalogue-props";
import { OpenSource, SourceTitle } from "../tie/source-reference";
import { sourceWords } from "../words/sources";
import { sourceFacetNames } from "./source-form";

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
export function SourceRow(props: SourceRowProps) {
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
