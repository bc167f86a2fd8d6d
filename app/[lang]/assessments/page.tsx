import { AssessmentsDocument } from "../../_ui/pages/assessments-document";
import {
  DatasetPage,
  type DatasetPageProps,
  datasetPageMetadata,
  readParams,
} from "../dataset-page";

export const generateMetadata = (props: DatasetPageProps) =>
  datasetPageMetadata(props, "assessments");

export default async function Page(props: DatasetPageProps) {
  const { lang, query, records } = await readParams(props);
  return (
    <DatasetPage id="assessments" {...{ lang, query }}>
      <AssessmentsDocument {...{ lang, records }} />
    </DatasetPage>
  );
}
