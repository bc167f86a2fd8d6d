import { dataset } from "../../_data/index";
import { defaultFilter } from "../../_domain/filter";
import { select } from "../../_domain/select";
import { ActorsDocument } from "../../_ui/actors/actors-document";
import { asked, Whole, type WholeProps, wholeMetadata } from "../whole";

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
