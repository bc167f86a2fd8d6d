import { dataset } from "../../_data/current-dataset";
import { contact, site } from "../../_data/site";
import { methodFacts } from "../../_domain/selection/method-facts";
import { AboutDocument } from "../../_ui/pages/about-document";
import { asked, Whole, type WholeProps, wholeMetadata } from "../dataset-page";

export const generateMetadata = (props: WholeProps) => wholeMetadata(props, "about");

export default async function Page(props: WholeProps) {
  const { lang, query, records } = await asked(props);
  return (
    <Whole id="about" {...{ lang, query }}>
      <AboutDocument
        {...{ lang, records, site: site(), contact: contact() }}
        facts={methodFacts(dataset)}
      />
    </Whole>
  );
}
