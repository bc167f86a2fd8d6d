import { dataset } from "../../_data/current-dataset";
import { defaultFilter } from "../../_domain/query/filter";
import { select } from "../../_domain/selection/select";
import { DisputesDocument } from "../../_ui/pages/disputes-document";
import { asked, Whole, type WholeProps, wholeMetadata } from "../dataset-page";

const disputed = { ...defaultFilter(dataset), disputed: true };

export const generateMetadata = (props: WholeProps) => wholeMetadata(props, "disputes", disputed);

export default async function Page(props: WholeProps) {
  const { lang, query, records } = await asked(props);
  const { ties } = select(dataset, disputed);
  return (
    <Whole id="disputes" map="?disputed=true" {...{ lang, query }}>
      <DisputesDocument {...{ lang, records, ties }} />
    </Whole>
  );
}
