import { dataset } from "../../_data/current-dataset";
import { contact, site } from "../../_data/site";
import { methodFacts } from "../../_domain/selection/method-facts";
import { AboutDocument } from "../../_ui/pages/about-document";
import {
  DatasetPage,
  type DatasetPageProps,
  datasetPageMetadata,
  readParams,
} from "../dataset-page";

export const generateMetadata = (props: DatasetPageProps) => datasetPageMetadata(props, "about");

export default async function Page(props: DatasetPageProps) {
  const { lang, query, records } = await readParams(props);
  return (
    <DatasetPage id="about" {...{ lang, query }}>
      <AboutDocument
        {...{ lang, records, site: site(), contact: contact() }}
        facts={methodFacts(dataset)}
      />
    </DatasetPage>
  );
}
