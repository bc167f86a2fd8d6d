import { defaultFilter } from "../../_domain/query/filter";
import { select } from "../../_domain/selection/select";
import { ActorsDocument } from "../../_ui/pages/actors-document";
import { DocumentFrame, type DocumentProps, documentMetadata, readParams } from "../document-frame";

export const generateMetadata = (props: DocumentProps) => documentMetadata(props, "actors");

export default async function Page(props: DocumentProps) {
  const { lang, query, dataset, records } = await readParams(props);
  const { ties } = select(dataset, defaultFilter(dataset));
  return (
    <DocumentFrame lang={lang} query={query} path="actors" page="actors">
      <ActorsDocument lang={lang} records={records} ties={ties} />
    </DocumentFrame>
  );
}
