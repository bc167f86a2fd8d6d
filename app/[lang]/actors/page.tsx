import { dataset } from "../../_data/current-dataset";
import { defaultFilter } from "../../_domain/query/filter";
import { select } from "../../_domain/selection/select";
import { ActorsDocument } from "../../_ui/pages/actors-document";
import { asked, Whole, type WholeProps, wholeMetadata } from "../dataset-page";

export const generateMetadata = (props: WholeProps) => wholeMetadata(props, "actors");

export default async function Page(props: WholeProps) {
  const { lang, query, records } = await asked(props);
  const { ties } = select(dataset, defaultFilter(dataset));
  return (
    <Whole id="actors" {...{ lang, query }}>
      <ActorsDocument {...{ lang, records, ties }} />
    </Whole>
  );
}
