import { Fragment } from "react";
import { sourceAddress } from "../../_domain/query/addresses";
import type { Tie } from "../../_domain/records/dataset";
import type { Assessment } from "../../_domain/records/schema";
import { pluralMessage } from "../../_domain/text/plurals";
import type { CatalogueProps } from "../parts/catalogue-props";
import { facetNames } from "../parts/facet-names";
import { PageHead, Section } from "../parts/page-layout";
import { assessmentWords } from "../words/assessments";
import { pageWords } from "../words/pages";
import { interfaceWords } from "../words/words";

type AssessmentListProps = CatalogueProps & { readonly assessments: readonly Assessment[] };

/** Statements of analysts, each with its sources above it. */
export const AssessmentList = ({ assessments, lang, records }: AssessmentListProps) => (
  <ul className="mt-2 grid gap-x-10 desktop:grid-cols-2">
    {assessments.map(({ id, statement, sources }) => (
      <li
        key={id}
        data-assessment={id}
        className="break-inside-avoid border-t border-rule pt-3 pb-4"
      >
        <p className="text-2 leading-ui text-ink-2">
          {assessmentWords(lang).by}{" "}
          {sources.map((source, index) => (
            <Fragment key={source}>
              <span className="inline-block">
                <a
                  href={sourceAddress({ site: "", lang, records }, source)}
                  className="inline-block min-h-6 underline hover:text-ink"
                >
                  {facetNames.sources(source, records, lang)}
                </a>
                {index < sources.length - 1 && interfaceWords(lang).separator.trimEnd()}
              </span>{" "}
            </Fragment>
          ))}
        </p>
        <p className="mt-1 max-w-measure text-4 leading-text">{statement[lang]}</p>
      </li>
    ))}
  </ul>
);

type AssessmentsDocumentProps = CatalogueProps & { readonly ties: readonly Tie[] };

/** What analysts say about each side, and how many ties rest on such a reading alone. */
export function AssessmentsDocument({ lang, records, ties }: AssessmentsDocumentProps) {
  const text = assessmentWords(lang);
  const { assessments, sides } = records;
  const sources = new Set(assessments.flatMap((assessment) => assessment.sources)).size;
  const assessed = ties.filter(({ status }) => status === "assessed").length;
  const lead = text.lead(
    pluralMessage(lang, assessments.length, text.views),
    pluralMessage(lang, sources, text.articles),
    pluralMessage(lang, assessed, text.ties),
  );
  return (
    <>
      <PageHead title={pageWords(lang).names.assessments} lead={lead} />
      {sides.map(({ id, name }) => {
        const about = assessments.filter((assessment) => assessment.about === id);
        if (about.length === 0) return null;
        return (
          <Section key={id} title={text.about(name[lang])}>
            <AssessmentList assessments={about} lang={lang} records={records} />
          </Section>
        );
      })}
    </>
  );
}
