import { pinnedAddress, tieAddress } from "../../_domain/query/addresses";
import type { Tie } from "../../_domain/records/dataset";
import { disputesByQuestion, fieldName, type TieDispute } from "../../_domain/selection/disputes";
import { countedNouns } from "../../_domain/text/counted-nouns";
import { numeral, pluralMessage } from "../../_domain/text/plurals";
import { layerById } from "../../_domain/vocabulary/layers";
import { button } from "../parts/button";
import type { CatalogueProps } from "../parts/catalogue-props";
import { layerClasses } from "../parts/layer-classes";
import { PageHead, Section } from "../parts/page-layout";
import { Swatch, TieNoteBadge } from "../parts/tie-badges";
import { Versions } from "../tie/disputes";
import { TieDateText } from "../tie/tie-summary";
import { disputeWords } from "../words/disputes";
import { pageWords } from "../words/pages";
import { MoreTies, maxItems } from "./tie-links";

type DisputeItemsProps = CatalogueProps & {
  readonly disputes: readonly TieDispute[];
  /** The query of the map that lists their ties. */
  readonly query: string;
};

/** Disputed points, each with its tie and all its versions; none is ranked. */
export const DisputeItems = ({ disputes, query, lang, records }: DisputeItemsProps) => (
  <>
    <ul className="mt-2">
      {disputes.slice(0, maxItems).map(({ tie, dispute }) => (
        <li
          key={`${tie.id} ${dispute.field}`}
          data-tie={tie.id}
          data-field={dispute.field}
          className="break-inside-avoid border-t border-rule pt-3.5 pb-5"
        >
          <h3 className="text-5 leading-ui font-bold">{fieldName(dispute.field, records, lang)}</h3>
          <p className="mt-0.5 mb-3 flex flex-wrap items-center gap-x-2.5 text-3 leading-ui">
            <Swatch layer={tie.layer} size="h-2 w-7.5" />
            <span className={`text-2 font-bold ${layerClasses[tie.layer].text}`}>
              {layerById[tie.layer].name[lang]}
            </span>{" "}
            <a
              href={tieAddress({ site: "", lang, records }, tie.id)}
              className="inline-flex min-h-6 items-center underline"
            >
              {tie.title[lang]}
            </a>{" "}
            <TieDateText date={tie.date} lang={lang} className="text-2 text-ink-2" />{" "}
            <TieNoteBadge id={tie.id} lang={lang} records={records} />
          </p>
          <Versions layout="page" dispute={dispute} lang={lang} records={records} />
        </li>
      ))}
    </ul>
    <MoreTies
      ties={disputes.slice(maxItems).map(({ tie }) => tie)}
      query={query}
      lang={lang}
      records={records}
    />
  </>
);

/** All disputed points, by question; `ties` are the disputed ties. */
export function DisputesDocument({
  lang,
  records,
  ties,
}: CatalogueProps & { ties: readonly Tie[] }) {
  const text = disputeWords(lang);
  const questions = disputesByQuestion(ties, records);
  const count = ties.reduce((sum, { disputes }) => sum + disputes.length, 0);
  const lead = text.lead(
    pluralMessage(lang, count, text.disputes),
    pluralMessage(lang, ties.length, countedNouns.ofTies[lang]),
  );
  return (
    <>
      <PageHead title={pageWords(lang).names.disputes} lead={lead}>
        <p className="mt-4 print:hidden">
          <a
            href={pinnedAddress(`/${lang}?disputed=true`, records)}
            data-count={ties.length}
            className={button.plain}
          >
            {pluralMessage(lang, ties.length, text.map)}
          </a>
        </p>
        <nav aria-label={text.parts} className="mt-5 print:hidden">
          <ul className="flex flex-wrap gap-x-5 text-3">
            {questions.map(({ id, name, disputes }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-flex min-h-8 min-w-6 items-center underline">
                  {name[lang]}
                </a>{" "}
                <span className="text-ink-2">{numeral(lang, disputes.length)}</span>
              </li>
            ))}
          </ul>
        </nav>
      </PageHead>
      {questions.map(({ id, name, disputes }) => (
        <div key={id} id={id} data-question={id} data-count={disputes.length}>
          <Section title={name[lang]}>
            <DisputeItems disputes={disputes} query="disputed=true" lang={lang} records={records} />
          </Section>
        </div>
      ))}
    </>
  );
}
