import { storyPath } from "../../_domain/query/addresses";
import type { Catalogue, Tie } from "../../_domain/records/dataset";
import type { Story } from "../../_domain/records/story-schema";
import type { Selection } from "../../_domain/selection/select";
import { statusWords } from "../../_domain/sentences/sentence";
import type { Language } from "../../_domain/vocabulary/language";
import { PageShare } from "../share/page-share";
import { sharedState } from "../share/share-context";

type StoryShareProps = {
  readonly story: Story;
  /** What the step selects whose picture and data are shared. */
  readonly selection: Selection;
  /** The ties on which the story rests, whose statuses the message names. */
  readonly ties: readonly Tie[];
  /** The step that the address opens; null where it opens none. */
  readonly number: number | null;
  readonly lang: Language;
  readonly records: Catalogue;
  readonly site: string;
};

/** Shares a story: its address, its embed, and the picture and the data of a step. */
export function StoryShare({ story, selection, ties, number, ...context }: StoryShareProps) {
  const { id, title, steps } = story;
  const subject = {
    ...sharedState(selection, {}, storyPath(id, number)),
    title,
    status: { ar: statusWords(ties, "ar"), en: statusWords(ties, "en") },
    story: { id, steps: { length: steps.length }, step: number },
  };
  return <PageShare {...context} subject={subject} />;
}
