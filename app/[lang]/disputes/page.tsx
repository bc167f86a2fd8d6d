import { dataset } from "../../_data/current-dataset";
import { defaultFilter } from "../../_domain/query/filter";
import { select } from "../../_domain/selection/select";
import { DisputesDocument } from "../../_ui/pages/disputes-document";
import { DocumentFrame, type DocumentProps, documentMetadata, readParams } from "../document-frame";

const filter = { ...defaultFilter(dataset), disputed: true };

export const generateMetadata = (props: DocumentProps) =>
  documentMetadata(props, "disputes", filter);

export default async function Page(props: DocumentProps) {
  const { lang, query, records } = await readParams(props);
  const { ties } = select(dataset, filter);
  return (
    <DocumentFrame lang={lang} query={query} path="disputes" page="disputes" map="?disputed=true">
      <DisputesDocument lang={lang} records={records} ties={ties} />
    </DocumentFrame>
  );
}
