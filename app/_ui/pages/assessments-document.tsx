import type { Catalogue } from "../../_domain/records/dataset";
import { pluralMessage } from "../../_domain/text/plurals";
import type { Language } from "../../_domain/vocabulary/language";
import { PageHead } from "../parts/page-head";
import { Section } from "../parts/section";
import { assessmentWords } from "../words/assessments";
import { pageWords } from "../words/pages";
import { AssessmentList } from "./assessment-list";

type AssessmentsDocumentProps = { readonly lang: Language; readonly records: Catalogue };

/** What analysts say about each side, apart from all events. */
export function AssessmentsDocument({ lang, records }: AssessmentsDocumentProps) {
  const text = assessmentWords(lang);
  const { assessments, sides } = records;
  const sources = new Set(assessments.flatMap((assessment) => assessment.sources)).size;
  return (
    <>
      <PageHead
        title={pageWords(lang).names.assessments}
        lead={text.lead(
          pluralMessage(lang, assessments.length, text.assessments),
          pluralMessage(lang, sources, text.sources),
        )}
      />
      {sides.map(({ id, name }) => {
        const about = assessments.filter((assessment) => assessment.about === id);
        return (
          about.length > 0 && (
            <Section key={id} title={text.about(name[lang])}>
              <AssessmentList assessments={about} lang={lang} records={records} />
            </Section>
          )
        );
      })}
    </>
  );
}
