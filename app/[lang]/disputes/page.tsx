import { dataset } from "../../_data/index";
import { defaultFilter } from "../../_domain/filter";
import { select } from "../../_domain/select";
import { DisputesDocument } from "../../_ui/disputes/disputes-document";
import { asked, Whole, type WholeProps, wholeMetadata } from "../whole";

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
