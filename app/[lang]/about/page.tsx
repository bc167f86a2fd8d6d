import { contact, site } from "../../_data/site";
import { methodFacts } from "../../_domain/selection/method-facts";
import { AboutDocument } from "../../_ui/pages/about-document";
import { DocumentFrame, type DocumentProps, documentMetadata, readParams } from "../document-frame";

export const generateMetadata = (props: DocumentProps) => documentMetadata(props, "about");

export default async function Page(props: DocumentProps) {
  const { lang, query, dataset, records } = await readParams(props);
  return (
    <DocumentFrame lang={lang} query={query} path="about" page="about">
      <AboutDocument
        lang={lang}
        records={records}
        facts={methodFacts(dataset)}
        site={site()}
        contact={contact()}
      />
    </DocumentFrame>
  );
}
