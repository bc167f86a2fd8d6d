import type { Catalogue, Tie } from "../../_domain/records/dataset";
import { disputesByQuestion } from "../../_domain/selection/disputes";
import { countedNouns } from "../../_domain/text/counted-nouns";
import { numeral, pluralMessage } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";
import { button } from "../parts/button";
import { PageHead } from "../parts/page-head";
import { Section } from "../parts/section";
import { disputeWords } from "../words/disputes";
import { pageWords } from "../words/pages";
import { DisputeItems } from "./dispute-items";

type DisputesDocumentProps = {
  readonly lang: Language;
  readonly records: Catalogue;
  /** The disputed ties. */
  readonly ties: readonly Tie[];
};

/** Everything that the sources disagree on, by what it is about. */
export function DisputesDocument({ lang, records, ties }: DisputesDocumentProps) {
  const text = disputeWords(lang);
  const groups = disputesByQuestion(ties, records);
  const count = ties.reduce((sum, { disputes }) => sum + disputes.length, 0);
  return (
    <>
      <PageHead
        title={pageWords(lang).names.disputes}
        lead={text.lead(
          pluralMessage(lang, count, text.disputes),
          pluralMessage(lang, ties.length, countedNouns.ofTies[lang]),
        )}
      >
        <p className="mt-4 print:hidden">
          <a
            href={`/${lang}?disputed=true`}
            data-count={ties.length}
            className={`${button.plain} max-w-full whitespace-normal`}
          >
            {pluralMessage(lang, ties.length, text.map)}
          </a>
        </p>
        <nav aria-label={text.parts} className="mt-5 print:hidden">
          <ul className="flex flex-wrap gap-x-5 text-3">
            {groups.map(({ id, name, disputes }) => (
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
      {groups.map(({ id, name, disputes }) => (
        <div key={id} id={id} data-question={id} data-count={disputes.length}>
          <Section title={name[lang]}>
            <DisputeItems disputes={disputes} lang={lang} records={records} />
          </Section>
        </div>
      ))}
    </>
  );
}
