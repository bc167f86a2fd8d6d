/* A story as Markdown: its steps with their sentences, each with the ties on which it rests, and these ties. */
import { pageAddress, storyAddress, tieAddress } from "../../_domain/query/addresses";
import type { Story } from "../../_domain/records/story-schema";
import { citedTies, type StoryStep, storyText } from "../../_domain/sentences/story";
import { storyWords } from "../../_domain/sentences/story-words";
import { numeral } from "../../_domain/text/plurals";
import { comma } from "../../_domain/vocabulary/language";
import { tieList } from "./markdown-lists";
import {
  facts,
  footer,
  joinBlocks,
  link,
  type MarkdownContext,
  markdownAddress,
  markdownWords,
  plain,
  sourceLink,
} from "./markdown-parts";

/** A step: when, the map of its state, its sentences, how many sources, and which. */
function stepBlock(step: StoryStep, context: MarkdownContext): string {
  const { lang } = context;
  const words = markdownWords[lang];
  const sentences = step.sentences.map(({ text, ties }) => {
    const links = ties.map(({ id }) => link(id, markdownAddress(tieAddress(context, id))));
    return `- ${plain(text)} (${links.join(comma[lang])})`;
  });
  return joinBlocks([
    `## ${plain(`${numeral(lang, step.number)}. ${step.heading}`)}`,
    facts([
      [words.date, plain(step.when)],
      [words.map, `<${pageAddress(context, step.selection.filter)}>`],
      [words.evidence, plain(step.evidence)],
    ]),
    sentences.join("\n"),
    `${storyWords[lang].sources}: ${step.sources.map(({ id }) => sourceLink(context, id)).join(comma[lang])}`,
  ]).trimEnd();
}

/** A story whole, then the ties on which its sentences rest. */
export function storyMarkdown(story: Story, context: MarkdownContext): string {
  const { records, lang } = context;
  const words = markdownWords[lang];
  const text = storyText(story, records, lang);
  return joinBlocks([
    `# ${plain(text.title)}`,
    plain(text.lead),
    facts([
      [words.id, `\`${story.id}\``],
      [words.page, `<${storyAddress(context, story.id)}>`],
    ]),
    ...text.steps.map((step) => stepBlock(step, context)),
    tieList(citedTies(text, records), context),
    footer(context),
  ]);
}
