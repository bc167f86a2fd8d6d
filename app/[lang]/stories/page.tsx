import { storyText } from "../../_domain/sentences/story";
import { StoriesDocument } from "../../_ui/stories/stories-document";
import { DocumentFrame, type DocumentProps, documentMetadata, readParams } from "../document-frame";

export const generateMetadata = (props: DocumentProps) => documentMetadata(props, "stories");

export default async function Page(props: DocumentProps) {
  const { lang, query, dataset, records } = await readParams(props);
  const stories = (dataset.stories ?? []).map((story) => storyText(story, dataset, lang));
  return (
    <DocumentFrame lang={lang} query={query} path="stories" page="stories">
      <StoriesDocument stories={stories} lang={lang} records={records} />
    </DocumentFrame>
  );
}
