import { defaultFilter } from "../../_domain/query/filter";
import { select } from "../../_domain/selection/select";
import { AssessmentsDocument } from "../../_ui/pages/assessments-document";
import { DocumentFrame, type DocumentProps, documentMetadata, readParams } from "../document-frame";

export const generateMetadata = (props: DocumentProps) => documentMetadata(props, "assessments");

export default async function Page(props: DocumentProps) {
  const { lang, query, dataset, records } = await readParams(props);
  const { ties } = select(dataset, defaultFilter(dataset));
  return (
    <DocumentFrame lang={lang} query={query} path="assessments" page="assessments">
      <AssessmentsDocument lang={lang} records={records} ties={ties} />
    </DocumentFrame>
  );
}
