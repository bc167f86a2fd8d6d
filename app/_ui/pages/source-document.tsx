import { pinnedAddress, sourceAddress } from "../../_domain/query/addresses";
import type { Tie } from "../../_domain/records/dataset";
import type { Source } from "../../_domain/records/schema";
import { originName, relayedBy } from "../../_domain/selection/origin-name";
import {
  type SourceCitations,
  sourcesOfSameOrigin,
} from "../../_domain/selection/source-citations";
import { pluralMessage } from "../../_domain/text/plurals";
import { publicationWords } from "../../_domain/time/date-words";
import { button } from "../parts/button";
import type { CatalogueProps } from "../parts/catalogue-props";
import { columns, hero, pageTitle, Section } from "../parts/page-layout";
import { PageShare } from "../share/page-share";
import type { ShareSubject } from "../share/share-context";
import { OpenSource, SourceTitle } from "../tie/source-reference";
import { sourceWords } from "../words/sources";
import { interfaceWords } from "../words/words";
import { AssessmentList } from "./assessments-document";
import { DisputeItems } from "./disputes-document";
import { MapFigure, type MapFigureProps } from "./map-figure";
import { SourceFacts } from "./source-row";
import { MoreTies, maxItems, TieLink } from "./tie-links";

type HeadProps = Pick<SourceCitations, "source" | "ties"> &
  CatalogueProps &
  Pick<MapFigureProps, "figure"> & {
    /** The ties of the source in words. */
    readonly sentence: string;
    readonly site: string;
    /** What its button shares. */
    readonly shared: ShareSubject;
  };

function SourceHead({ source, ties, lang, records, figure, sentence, site, shared }: HeadProps) {
  const text = sourceWords(lang);
  const origin = relayedBy(source.origin, source, records, lang);
  return (
    <div className={hero}>
      <div>
        <p className="text-2 leading-ui text-ink-2">{text.source}</p>
        <h1 className={pageTitle}>{source.publisher[lang]}</h1>
        <SourceTitle source={source} />
        {source.author && (
          <p className="mt-1 text-3">
            {text.author}: <bdi>{source.author}</bdi>
          </p>
        )}
        <p className="mt-3 flex flex-wrap gap-x-3 text-3 text-ink-2">
          <SourceFacts source={source} lang={lang} records={records} />
        </p>
        <p className="mt-3 text-4">
          {origin ? text.relays(originName(source.origin, records, lang)) : text.ownOrigin}
        </p>
        <p className="mt-2 text-3 text-ink-2">
          <OpenSource source={source} lang={lang} />
        </p>
        {ties.length > 0 && (
          <p className="mt-5 print:hidden">
            <a
              href={pinnedAddress(`/${lang}?sources=${source.id}`, records)}
              data-count={ties.length}
              className={`${button.plain} py-2`}
            >
              {text.map}: {pluralMessage(lang, ties.length, text.ties)}
            </a>
          </p>
        )}
        <PageShare lang={lang} records={records} site={site} subject={shared} />
      </div>
      {ties.length > 0 && <MapFigure figure={figure} label={sentence} caption={text.drawn} />}
    </div>
  );
}

type ClaimsProps = CatalogueProps & Pick<SourceCitations, "source" | "claims">;

function SourceClaims({ source, claims, lang, records }: ClaimsProps) {
  const text = sourceWords(lang);
  return (
    <Section title={text.says} lead={text.saysLead}>
      {claims.length === 0 && <p className="mt-2 text-4">{text.noClaims}</p>}
      <ul>
        {claims.slice(0, maxItems).map(({ tie, claim }) => (
          <li
            key={`${tie.id} ${claim.says.en}`}
            data-tie={tie.id}
            className="border-t border-rule pb-4 break-inside-avoid"
          >
            <TieLink tie={tie} lang={lang} records={records} />
            <p className="max-w-measure border-s-2 border-control ps-3.5 text-4">
              {claim.says[lang]}{" "}
              <span className="mt-1 block text-2 leading-ui text-ink-2">
                {claim.evidence[lang]}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <MoreTies
        ties={claims.slice(maxItems).map(({ tie }) => tie)}
        query={`sources=${source.id}`}
        lang={lang}
        records={records}
      />
    </Section>
  );
}

function SameOrigin({ sources, lang, records }: CatalogueProps & { sources: readonly Source[] }) {
  const text = sourceWords(lang);
  if (sources.length === 0) return null;
  return (
    <Section title={text.alike} lead={text.alikeLead}>
      <ul className="mt-2">
        {sources.map(({ id, publisher, published }) => (
          <li key={id} className="border-t border-rule py-1.75 text-3 leading-ui">
            <a
              href={sourceAddress({ site: "", lang, records }, id)}
              className="inline-block min-h-6"
            >
              {publisher[lang]}
            </a>{" "}
            <span className="block text-2 text-ink-2">{publicationWords(published, lang)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The disputed points of a tie of which a source gives a version. */
const disputesOfSource = (id: string, tie: Tie) =>
  tie.disputes
    .filter(({ versions }) => versions.some(({ sources }) => sources.includes(id)))
    .map((dispute) => ({ tie, dispute }));

/** One source as a page: its claims, where others differ, and its origin. */
export function SourceDocument(props: HeadProps & SourceCitations) {
  const { source, claims, ties, assessments, lang, records, figure, sentence, site, shared } =
    props;
  const text = sourceWords(lang);
  const disputes = ties.flatMap((tie) => disputesOfSource(source.id, tie));
  return (
    <article>
      <SourceHead
        source={source}
        ties={ties}
        lang={lang}
        records={records}
        figure={figure}
        sentence={sentence}
        site={site}
        shared={shared}
      />
      <div className={columns}>
        <SourceClaims source={source} claims={claims} lang={lang} records={records} />
        <SameOrigin sources={sourcesOfSameOrigin(source, records)} lang={lang} records={records} />
      </div>
      {disputes.length > 0 && (
        <Section title={text.disagrees} lead={interfaceWords(lang).disputesLead}>
          <DisputeItems
            disputes={disputes}
            query={`sources=${source.id}&disputed=true`}
            lang={lang}
            records={records}
          />
        </Section>
      )}
      {assessments.length > 0 && (
        <Section title={text.assessments} lead={text.assessmentsLead}>
          <AssessmentList assessments={assessments} lang={lang} records={records} />
        </Section>
      )}
    </article>
  );
}
