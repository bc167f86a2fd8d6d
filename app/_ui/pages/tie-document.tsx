import type { Tie } from "../../_domain/records/dataset";
import type { RelatedTies } from "../../_domain/selection/related-ties";
import { publicationWords } from "../../_domain/time/date-words";
import { columns, hero, title } from "../parts/page-classes";
import { Section } from "../parts/section";
import { ActorList } from "../tie/actors";
import { ClaimList } from "../tie/claims";
import { DisputeList } from "../tie/disputes";
import { Figures, Stops, TieCertainty, TieWhen, tiesOnSameFlow } from "../tie/tie-facts";
import { Kicker } from "../tie/tie-summary";
import { documentWords } from "../words/document";
import { words } from "../words/words";
import { CiteTie, type CiteTieProps } from "./cite-tie";
import { MapFigure, type MapFigureProps } from "./map-figure";
import { RelatedTiesSection } from "./related-ties";

type TieDocumentProps = CiteTieProps &
  Pick<MapFigureProps, "figure"> & {
    /** All that the map shows. */
    readonly ties: readonly Tie[];
    readonly neighbours: RelatedTies;
  };

function Withdrawn({ tie, lang }: Pick<TieDocumentProps, "tie" | "lang">) {
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

function Head({ tie, lang, records, ties, figure }: TieDocumentProps) {
  const shown = { tie, lang, records };
  return (
    <div className={hero}>
      <div>
        <Kicker {...shown} dated={false} />
        <h1 className={title}>{tie.title[lang]}</h1>
        <Withdrawn tie={tie} lang={lang} />
        <TieWhen {...shown} />
        <Stops {...shown} alike={tiesOnSameFlow(tie, ties, records)} />
        <p className="mt-4 max-w-measure text-5 leading-text">{tie.summary[lang]}</p>
        <Figures {...shown} />
      </div>
      <MapFigure figure={figure} label={tie.title[lang]} caption={documentWords(lang).faint} />
    </div>
  );
}

function Evidence({ tie, lang, records }: TieDocumentProps) {
  const [text, own] = [words(lang), documentWords(lang)];
  const shown = { tie, lang, records };
  return (
    <>
      <div className={columns}>
        <Section title={text.claims} lead={text.claimsLead}>
          <ClaimList {...shown} />
        </Section>
        <div>
          <Section title={own.firmness}>
            <TieCertainty {...shown} />
          </Section>
          {tie.actors.length > 0 && (
            <Section title={text.actors}>
              <ActorList {...shown} />
            </Section>
          )}
        </div>
      </div>
      {tie.disputes.length > 0 && (
        <Section title={text.disputes} lead={text.disputesLead}>
          <DisputeList {...shown} room="page" />
        </Section>
      )}
    </>
  );
}

/** A tie as a page to read, print and cite. */
export function TieDocument(props: TieDocumentProps) {
  const { tie, lang, records, site, contact, neighbours } = props;
  return (
    <article>
      <Head {...props} />
      <Evidence {...props} />
      <div className={columns}>
        <RelatedTiesSection {...neighbours} lang={lang} records={records} />
        <CiteTie tie={tie} lang={lang} records={records} site={site} contact={contact} />
      </div>
    </article>
  );
}
