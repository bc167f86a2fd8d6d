import type { Tie } from "../../_domain/records/dataset";
import type { Change } from "../../_domain/records/schema";
import type { RelatedTies } from "../../_domain/selection/related-ties";
import { publicationWords } from "../../_domain/time/date-words";
import { citation, citationFormats } from "../../_render/formats/citation";
import { button } from "../parts/button";
import type { CatalogueProps } from "../parts/catalogue-props";
import { CopyButton } from "../parts/copy-button";
import { columns, hero, pageTitle, Section } from "../parts/page-layout";
import { PageShare } from "../share/page-share";
import { sharedTie } from "../share/share-context";
import { ActorList } from "../tie/actors";
import { ClaimList } from "../tie/claims";
import { DisputeList, disputesHref } from "../tie/disputes";
import { Report } from "../tie/report";
import { tieReport } from "../tie/report-text";
import { Figures, Stops, TieCertainty, TieDateWithNote, tiesOnSameFlow } from "../tie/tie-facts";
import type { TieProps } from "../tie/tie-props";
import { Kicker, TieStatusLine } from "../tie/tie-summary";
import { documentWords } from "../words/document";
import { interfaceWords } from "../words/words";
import { MapFigure, type MapFigureProps } from "./map-figure";
import { TieChanges } from "./tie-changes";
import { TieLink, TieLinks } from "./tie-links";

type CiteTieProps = CatalogueProps & {
  readonly tie: Tie;
  readonly site: string;
  readonly contact: string | null;
};

/** How to cite a tie, its address, and where to report an error in it. */
function CiteTie({ tie, lang, records, site, contact }: CiteTieProps) {
  const { textCopied } = interfaceWords(lang);
  const { citeTie, copyCitation, formats: formatsTitle } = documentWords(lang);
  const cited = citation({ tie }, records, site);
  const line = cited.text[lang];
  return (
    <Section title={citeTie}>
      <p className="mt-2 mb-3 rounded-2 bg-paper-2 p-3.5 text-3 wrap-anywhere">{line}</p>
      <div className="flex flex-wrap gap-2 print:hidden">
        <CopyButton lang={lang} icon="quote" label={copyCitation} done={textCopied} text={line} />
        <Report
          {...tieReport(tie, lang, records, site)}
          lang={lang}
          contact={contact}
          className={button.plain}
        />
      </div>
      <h3 className="mt-4 mb-1 text-3 font-bold print:hidden">{formatsTitle}</h3>
      {citationFormats(cited).map((format) => (
        <details key={format.name} className="border-t border-rule print:hidden">
          <summary className="flex min-h-11 items-center text-3 underline">{format.name}</summary>
          <pre
            dir="ltr"
            className="mb-3 rounded-2 bg-paper-2 p-3 font-mono text-1 wrap-anywhere whitespace-pre-wrap"
          >
            {format.text}
          </pre>
        </details>
      ))}
    </Section>
  );
}

type HeadProps = TieProps & Pick<MapFigureProps, "figure"> & { readonly site: string };

type TieDocumentProps = HeadProps &
  CiteTieProps & {
    readonly neighbours: RelatedTies;
    /** What the log says of the tie, newest first. */
    readonly changes: readonly Change[];
  };

function WithdrawalNotice({ tie, lang }: Pick<TieProps, "tie" | "lang">) {
  const text = documentWords(lang);
  if (!tie.withdrawn) return null;
  return (
    <div className="mt-4 border-s-4 border-ink bg-paper-2 px-3.5 py-3 text-4">
      <p className="font-bold">{text.withdrawn(publicationWords(tie.withdrawn.on, lang))}</p>
      <p className="mt-1">{tie.withdrawn.reason[lang]}</p>
      <p className="mt-1 text-3 text-ink-2">{text.withdrawnNote}</p>
    </div>
  );
}

function TieHead({ tie, lang, records, figure, site }: HeadProps) {
  const shared = sharedTie(tie, records);
  const flowCount = tiesOnSameFlow(tie, records);
  return (
    <div className={hero}>
      <div>
        <Kicker tie={tie} lang={lang} records={records} hasDate={false} />
        <h1 className={pageTitle}>{tie.title[lang]}</h1>
        <WithdrawalNotice tie={tie} lang={lang} />
        <TieStatusLine tie={tie} lang={lang} records={records} disputesHref={disputesHref} />
        <TieDateWithNote tie={tie} lang={lang} />
        <p className="mt-4 max-w-measure text-5 leading-text">{tie.summary[lang]}</p>
        <Figures tie={tie} lang={lang} />
        <Stops tie={tie} lang={lang} records={records} flowCount={flowCount} />
        <PageShare lang={lang} records={records} site={site} subject={shared} />
      </div>
      <MapFigure figure={figure} label={tie.title[lang]} caption={documentWords(lang).faint} />
    </div>
  );
}

function TieEvidence({ tie, lang, records }: TieProps) {
  const text = interfaceWords(lang);
  const { claimLink, disputeLink, firmness } = documentWords(lang);
  return (
    <>
      {tie.disputes.length > 0 && (
        <Section title={text.disputes} lead={text.disputesLead}>
          <DisputeList
            tie={tie}
            lang={lang}
            records={records}
            layout="page"
            linkText={disputeLink}
          />
        </Section>
      )}
      <div className={columns}>
        <Section title={text.claims} lead={text.claimsLead}>
          <ClaimList tie={tie} lang={lang} records={records} linkText={claimLink} />
        </Section>
        <div>
          <Section title={firmness}>
            <TieCertainty tie={tie} lang={lang} records={records} />
          </Section>
          {tie.actors.length > 0 && (
            <Section title={text.actors}>
              <ActorList tie={tie} lang={lang} records={records} />
            </Section>
          )}
        </div>
      </div>
    </>
  );
}

/** Ties with much in common, and the ones before and after in time. */
function RelatedTiesSection({
  similar,
  earlier,
  later,
  lang,
  records,
}: RelatedTies & CatalogueProps) {
  const text = documentWords(lang);
  const inTime = [
    { word: text.earlier, tie: earlier, rel: "prev" },
    { word: text.later, tie: later, rel: "next" },
  ];
  return (
    <div>
      {similar.length > 0 && (
        <Section title={text.nearby}>
          <TieLinks ties={similar} lang={lang} records={records} />
        </Section>
      )}
      <nav aria-label={text.beside}>
        <Section title={text.beside}>
          <div className="mt-2 grid gap-x-6 border-t border-rule tablet:grid-cols-2">
            {inTime.map(
              ({ word, tie, rel }) =>
                tie && (
                  <div key={rel} data-step={rel} className="pt-2">
                    <p className="text-2 text-ink-2">{word}</p>
                    <TieLink tie={tie} lang={lang} records={records} />
                  </div>
                ),
            )}
          </div>
        </Section>
      </nav>
    </div>
  );
}

/** A tie as a page to read, print and cite. */
export function TieDocument(props: TieDocumentProps) {
  const { tie, lang, records, figure, site, contact, neighbours, changes } = props;
  return (
    <article>
      <TieHead tie={tie} lang={lang} records={records} figure={figure} site={site} />
      <TieEvidence tie={tie} lang={lang} records={records} />
      <div className={columns}>
        <RelatedTiesSection {...neighbours} lang={lang} records={records} />
        <div>
          <CiteTie tie={tie} lang={lang} records={records} site={site} contact={contact} />
          <TieChanges lang={lang} id={tie.id} changes={changes} />
        </div>
      </div>
    </article>
  );
}
