import { dataset, log } from "../../_data/current-dataset";
import { site } from "../../_data/site";
import { apiGuide } from "../../_render/api/api-guide";
import { DataDocument } from "../../_ui/pages/data-document";
import {
  DatasetPage,
  type DatasetPageProps,
  datasetPageMetadata,
  readParams,
} from "../dataset-page";

export const generateMetadata = (props: DatasetPageProps) => datasetPageMetadata(props, "data");

export default async function Page(props: DatasetPageProps) {
  const { lang, query, records } = await readParams(props);
  return (
    <DatasetPage id="data" {...{ lang, query }}>
      <DataDocument
        {...{ lang, records, log }}
        ties={dataset.ties}
        guide={apiGuide({ dataset, log, site: site() })}
      />
    </DatasetPage>
  );
}
