import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { site } from "../../../_data/site";
import { frame } from "../../../_domain/flows/frame";
import { storyPath } from "../../../_domain/query/addresses";
import { formatFilter } from "../../../_domain/query/filter";
import { storyQuery } from "../../../_domain/query/story-query";
import type { Dataset } from "../../../_domain/records/dataset";
import type { Story } from "../../../_domain/records/story-schema";
import { storyPreview } from "../../../_domain/sentences/previews";
import { citedTies, findStory, stepOf, storyText } from "../../../_domain/sentences/story";
import { memoizeByObject } from "../../../_domain/text/memoize";
import type { Language } from "../../../_domain/vocabulary/language";
import { figure } from "../../../_render/svg/figure";
import { StoryDocument } from "../../../_ui/stories/story-document";
import { StoryShare } from "../../../_ui/stories/story-share";
import { DocumentFrame, type RecordProps, readParams } from "../../document-frame";
import { pageMetadata, previewContext } from "../../page-metadata";

const figuresIn = (lang: Language) =>
  memoizeByObject((dataset: Dataset) =>
    memoizeByObject((story: Story) =>
      storyText(story, dataset, lang).steps.map(({ number, selection: { ties }, earlierTies }) =>
        figure({
          ...{ records: dataset, ties, lang, frame: frame(dataset), faintTies: earlierTies },
          mapId: String(number),
        }),
      ),
    ),
  );

/** The pictures of the steps of a story, drawn once: ten of them take a fifth of a second. */
const storyFigures = { ar: figuresIn("ar"), en: figuresIn("en") } as const;

/** The story in the address and the step that it opens; responds 404 to an unknown id. */
async function readStory(props: RecordProps) {
  const params = await readParams(props);
  const { query, dataset } = params;
  const story = findStory(params.id, dataset);
  if (!story) notFound();
  const { values, problems, rest } = storyQuery(query, story.steps.length, dataset);
  return { ...params, story, number: values.step, problems, rest };
}

export async function generateMetadata(props: RecordProps): Promise<Metadata> {
  const { lang, dataset, story, number } = await readStory(props);
  return pageMetadata(storyPreview(previewContext(dataset), lang, story, number), lang, "article");
}

export default async function Page(props: RecordProps) {
  const { lang, id, dataset, records, number, problems, rest, ...params } = await readStory(props);
  const story = storyText(params.story, dataset, lang);
  const { selection } = stepOf(story, number);
  const ties = citedTies(story, dataset);
  return (
    <DocumentFrame
      lang={lang}
      query={rest}
      problems={problems}
      path={storyPath(id, number)}
      map={`?${formatFilter(selection.filter, dataset)}`}
    >
      <StoryDocument
        story={story}
        figures={storyFigures[lang](dataset)(params.story)}
        ties={ties}
        number={number}
        lang={lang}
        records={records}
        share={
          <StoryShare
            story={params.story}
            selection={selection}
            ties={ties}
            number={number}
            lang={lang}
            records={records}
            site={site()}
          />
        }
      />
    </DocumentFrame>
  );
}
