import { dataset } from "../../_data/current-dataset";
import { citationsBySource } from "../../_domain/selection/source-citations";
import {
  canonicalSourceQuery,
  filterSources,
  sourceQuery,
} from "../../_domain/selection/source-list";
import { SourcesDocument } from "../../_ui/pages/sources-document";
import {
  DatasetPage,
  type DatasetPageProps,
  datasetPageMetadata,
  readParams,
} from "../dataset-page";

export const generateMetadata = (props: DatasetPageProps) => datasetPageMetadata(props, "sources");

export default async function Page(props: DatasetPageProps) {
  const { lang, query, records } = await readParams(props);
  const wanted = sourceQuery(query, dataset);
  return (
    <DatasetPage id="sources" {...{ lang, query }} state={canonicalSourceQuery(query, dataset)}>
      <SourcesDocument
        {...{ lang, records }}
        query={wanted}
        citations={filterSources(citationsBySource(dataset).values(), wanted, lang)}
      />
    </DatasetPage>
  );
}
