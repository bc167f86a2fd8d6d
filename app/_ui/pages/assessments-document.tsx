import { pluralMessage } from "../../_domain/text/text";
import type { CatalogueProps } from "../parts/catalogue-props";
import { PageHead, Section } from "../parts/page-layout";
import { assessmentWords } from "../words/assessments";
import { pageWords } from "../words/pages";
import { AssessmentList } from "./assessment-list";

/** What analysts say about each side. */
export function AssessmentsDocument({ lang, records }: CatalogueProps) {
  const text = assessmentWords(lang);
  const { assessments, sides } = records;
  const sources = new Set(assessments.flatMap((assessment) => assessment.sources)).size;
  const lead = text.lead(
    pluralMessage(lang, assessments.length, text.assessments),
    pluralMessage(lang, sources, text.sources),
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
