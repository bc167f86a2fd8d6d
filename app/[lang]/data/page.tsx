import { dataset, log } from "../../_data/current-dataset";
import { site } from "../../_data/site";
import { versions } from "../../_data/versions";
import { openapi } from "../../_render/api/openapi";
import { operations } from "../../_render/api/operations";
import { DataDocument } from "../../_ui/pages/data-document";
import { DocumentFrame, type DocumentProps, documentMetadata, readParams } from "../document-frame";

export const generateMetadata = (props: DocumentProps) => documentMetadata(props, "data");

export default async function Page(props: DocumentProps) {
  const { lang, query, records } = await readParams(props);
  return (
    <DocumentFrame lang={lang} query={query} path="data" page="data">
      <DataDocument
        lang={lang}
        records={records}
        log={log}
        ties={dataset.ties}
        api={openapi(operations, { dataset, log, versions, site: site() })}
      />
    </DocumentFrame>
  );
}
