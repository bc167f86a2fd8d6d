import { dataset } from "../../_data/index";
import { canonicalSourceQuery, listedSources, sourceQuery } from "../../_domain/source-list";
import { citings } from "../../_domain/sources";
import { SourcesDocument } from "../../_ui/sources/sources-document";
import { asked, Whole, type WholeProps, wholeMetadata } from "../whole";

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
