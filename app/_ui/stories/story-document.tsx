import type { ReactNode } from "react";
import type { Tie } from "../../_domain/records/dataset";
import { type StoryText, stepOf } from "../../_domain/sentences/story";
import { stepCount, storyWords } from "../../_domain/sentences/story-words";
import { pluralMessage } from "../../_domain/text/plurals";
import type { CatalogueProps } from "../parts/catalogue-props";
import { pageTitle } from "../parts/page-layout";
import { StoryReferences } from "./story-references";
import { StoryScroll } from "./story-scroll";
import { type StepFigure, StorySection } from "./story-step";

type StoryDocumentProps = CatalogueProps & {
  readonly story: StoryText;
  /** The picture of each step. */
  readonly figures: readonly StepFigure[];
  /** The ties on which its sentences rest, in the order of the text. */
  readonly ties: readonly Tie[];
  /** The step that the address opens; null where it opens none. */
  readonly number: number | null;
  /** What shares the story. */
  readonly share: ReactNode;
};

function StoryHead({ story, number, lang, records, share }: StoryDocumentProps) {
  return (
    <header className="pt-9 pb-7 print:pt-2 print:pb-3">
      <p className="text-2 leading-ui font-medium text-ink-2">
        {records.subject?.[lang] ?? records.name[lang]} ·{" "}
        {pluralMessage(lang, story.steps.length, stepCount[lang])}
      </p>
      <h1 className={`${pageTitle} print:max-w-none print:text-6`}>{story.title}</h1>
      <p className="mt-3 max-w-measure text-5 leading-text text-ink-2 print:text-3">
        {story.lead} {story.steps.length > 1 && storyWords[lang].lines}
      </p>
      {number !== null && (
        <p className="mt-3 text-3 print:hidden scroll:hidden">
          <a href={`#step-${number}`} className="inline-flex min-h-6 items-center">
            {storyWords[lang].opened(stepOf(story, number).heading)}
          </a>
        </p>
      )}
      {share}
    </header>
  );
}

/** A story as a page: all its steps with their pictures, then the ties on which they rest. */
export function StoryDocument(props: StoryDocumentProps) {
  const { story, figures, ties, number, lang, records } = props;
  const references = new Map(ties.map(({ id }, at) => [id, at + 1]));
  const open = stepOf(story, number).number;
  return (
    <article>
      <StoryHead {...props} />
      <div className="relative [--story-text:min(26rem,42%)]">
        {story.steps.map((step, at) => {
          const figure = figures[at];
          return (
            figure && (
              <StorySection
                key={step.number}
                story={story.id}
                step={step}
                figure={figure}
                references={references}
                isOpen={step.number === open}
                lang={lang}
                records={records}
              />
            )
          );
        })}
      </div>
      <StoryScroll number={number} />
      <div className="print:hidden">
        <StoryReferences ties={ties} lang={lang} records={records} />
      </div>
    </article>
  );
}
