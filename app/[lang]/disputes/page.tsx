import { dataset } from "../../_data/current-dataset";
import { defaultFilter } from "../../_domain/query/filter";
import { select } from "../../_domain/selection/select";
import { DisputesDocument } from "../../_ui/pages/disputes-document";
import {
  DatasetPage,
  type DatasetPageProps,
  datasetPageMetadata,
  readParams,
} from "../dataset-page";

const disputed = { ...defaultFilter(dataset), disputed: true };

export const generateMetadata = (props: DatasetPageProps) =>
  datasetPageMetadata(props, "disputes", disputed);

export default async function Page(props: DatasetPageProps) {
  const { lang, query, records } = await readParams(props);
  const { ties } = select(dataset, disputed);
  return (
    <DatasetPage id="disputes" map="?disputed=true" {...{ lang, query }}>
      <DisputesDocument {...{ lang, records, ties }} />
    </DatasetPage>
  );
}
