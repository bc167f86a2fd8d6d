import { dataset } from "../../_data/current-dataset";
import { defaultFilter } from "../../_domain/query/filter";
import { select } from "../../_domain/selection/select";
import { ActorsDocument } from "../../_ui/pages/actors-document";
import {
  DatasetPage,
  type DatasetPageProps,
  datasetPageMetadata,
  readParams,
} from "../dataset-page";

export const generateMetadata = (props: DatasetPageProps) => datasetPageMetadata(props, "actors");

export default async function Page(props: DatasetPageProps) {
  const { lang, query, records } = await readParams(props);
  const { ties } = select(dataset, defaultFilter(dataset));
  return (
    <DatasetPage id="actors" {...{ lang, query }}>
      <ActorsDocument {...{ lang, records, ties }} />
    </DatasetPage>
  );
}
