import type { Tie } from "../../_domain/records/dataset";
import { disputesByQuestion } from "../../_domain/selection/disputes";
import { counts } from "../../_domain/text/counted-nouns";
import { numeral, pluralMessage } from "../../_domain/text/text";
import { button } from "../parts/button";
import type { CatalogueProps } from "../parts/catalogue-props";
import { PageHead, Section } from "../parts/page-layout";
import { disputeWords } from "../words/disputes";
import { pageWords } from "../words/pages";
import { DisputeItems } from "./dispute-items";

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
    pluralMessage(lang, ties.length, counts.ofTies[lang]),
  );
  return (
    <>
      <PageHead title={pageWords(lang).names.disputes} lead={lead}>
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
            <DisputeItems disputes={disputes} lang={lang} records={records} />
          </Section>
        </div>
      ))}
    </>
  );
}
