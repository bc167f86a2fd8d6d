import { dataset, log } from "../../_data/current-dataset";
import { site } from "../../_data/site";
import { versions } from "../../_data/versions";
import type { Dataset } from "../../_domain/records/dataset";
import { memoizeByObject } from "../../_domain/text/memoize";
import { openapi } from "../../_render/api/openapi";
import { operations } from "../../_render/api/operations";
import { DataDocument } from "../../_ui/pages/data-document";
import { DocumentFrame, type DocumentProps, documentMetadata, readParams } from "../document-frame";

export const generateMetadata = (props: DocumentProps) => documentMetadata(props, "data");

/** Answers every example, which takes a second with thousands of ties. */
const documentedApi = memoizeByObject((records: Dataset) =>
  openapi(operations, { dataset: records, log, versions, site: site() }),
);

export default async function Page(props: DocumentProps) {
  const { lang, query, records } = await readParams(props);
  return (
    <DocumentFrame lang={lang} query={query} path="data" page="data">
      <DataDocument lang={lang} records={records} api={documentedApi(dataset)} />
    </DocumentFrame>
  );
}
