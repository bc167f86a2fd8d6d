import { dataset } from "../../_data/index";
import { contact, site } from "../../_data/site";
import { methodFacts } from "../../_domain/method";
import { AboutDocument } from "../../_ui/about/about-document";
import { asked, Whole, type WholeProps, wholeMetadata } from "../whole";

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
