import { dataset } from "../../_data/current-dataset";
import { citings } from "../../_domain/selection/source-citations";
import {
  canonicalSourceQuery,
  listedSources,
  sourceQuery,
} from "../../_domain/selection/source-list";
import { SourcesDocument } from "../../_ui/pages/sources-document";
import { asked, Whole, type WholeProps, wholeMetadata } from "../dataset-page";

export const generateMetadata = (props: WholeProps) => wholeMetadata(props, "sources");

export default async function Page(props: WholeProps) {
  const { lang, query, records } = await asked(props);
  const wanted = sourceQuery(query, dataset);
  return (
    <Whole id="sources" {...{ lang, query }} state={canonicalSourceQuery(query, dataset)}>
      <SourcesDocument
        {...{ lang, records }}
        asked={wanted}
        shown={listedSources(citings(dataset).values(), wanted, lang)}
      />
    </Whole>
  );
}
