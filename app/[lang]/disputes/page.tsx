import { defaultFilter } from "../../_domain/query/filter";
import { select } from "../../_domain/selection/select";
import { DisputesDocument } from "../../_ui/pages/disputes-document";
import { DocumentFrame, type DocumentProps, documentMetadata, readParams } from "../document-frame";

export const generateMetadata = (props: DocumentProps) =>
  documentMetadata(props, "disputes", { filter: { disputed: true } });

export default async function Page(props: DocumentProps) {
  const { lang, query, dataset, records } = await readParams(props);
  const { ties } = select(dataset, { ...defaultFilter(dataset), disputed: true });
  return (
    <DocumentFrame lang={lang} query={query} path="disputes" page="disputes" map="?disputed=true">
      <DisputesDocument lang={lang} records={records} ties={ties} />
    </DocumentFrame>
  );
}
