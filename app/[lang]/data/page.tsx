import { dataset, log } from "../../_data/current-dataset";
import { site } from "../../_data/site";
import { apiGuide } from "../../_render/api/api-guide";
import { DataDocument } from "../../_ui/pages/data-document";
import { asked, Whole, type WholeProps, wholeMetadata } from "../dataset-page";

export const generateMetadata = (props: WholeProps) => wholeMetadata(props, "data");

export default async function Page(props: WholeProps) {
  const { lang, query, records } = await asked(props);
  return (
    <Whole id="data" {...{ lang, query }}>
      <DataDocument
        {...{ lang, records, log }}
        ties={dataset.ties}
        guide={apiGuide({ dataset, log, site: site() })}
      />
    </Whole>
  );
}
