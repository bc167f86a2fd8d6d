import { byId, catalogueIndex, type Dataset, originOf, type Tie } from "../records/dataset";
import type { Source } from "../records/schema";
import type { Story } from "../records/story-schema";
import type { Selection } from "../selection/select";
import { countedNouns } from "../text/counted-nouns";
import { memoizeByObject } from "../text/memoize";
import { numeral, pluralMessage } from "../text/plurals";
import { comma, type Language } from "../vocabulary/language";
import { datasetPlaceholders, querySelection, statusPlaceholders } from "./introduction";
import { fillPlaceholders, type Placeholders } from "./placeholders";

/** A step of a story in one language, with what its state selects. */
export type StoryStep = {
  /** From 1. */
  readonly number: number;
  readonly selection: Selection;
  readonly when: string;
  readonly heading: string;
  /** The sentences, each with the ties on which it rests, as the state of the step has them. */
  readonly sentences: readonly { readonly text: string; readonly ties: readonly Tie[] }[];
  /** The matches of this step and of all steps before it, as the dataset has them. */
  readonly tiesSoFar: readonly Tie[];
  /** Those of them that this step does not select. */
  readonly earlierTies: readonly Tie[];
  /** The sources of the sentences' ties, in the order of the dataset. */
  readonly sources: readonly Source[];
  /** How many articles and independent sources stand behind the matches, in words. */
  readonly evidence: string;
};

/** A story in one language. */
export type StoryText = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly steps: readonly StoryStep[];
};

type Matches = Pick<Selection, "ties" | "records">;

/** How many articles and independent sources stand behind some ties, in words. */
function evidenceWords({ ties, records }: Matches, lang: Language): string {
  const { sources } = catalogueIndex(records);
  const articles = new Set(ties.flatMap((tie) => tie.sources));
  const claims = ties.flatMap((tie) => tie.claims);
  const origins = new Set(claims.map((claim) => originOf(claim, sources)));
  return [
    pluralMessage(lang, articles.size, countedNouns.sources[lang]),
    pluralMessage(lang, origins.size, countedNouns.origins[lang]),
  ].join(comma[lang]);
}

/** Numbers of what the state of a step matches: ties (in Arabic in the genitive), ties of each status, disputed ones. */
export const stepPlaceholders: Placeholders<Matches> = new Map([
  ["matched", ({ ties }, lang) => pluralMessage(lang, ties.length, countedNouns.ofTies[lang])],
  ...statusPlaceholders(({ ties }: Matches) => ties),
  ["disputed", ({ ties }, lang) => numeral(lang, ties.filter((tie) => tie.disputed).length)],
]);

type SelectedStep = { readonly step: Story["steps"][number]; readonly selection: Selection };

/** The steps with what their states select; computed once for each dataset. */
const selectedSteps = memoizeByObject((dataset: Dataset) =>
  memoizeByObject((story: Story): readonly SelectedStep[] =>
    story.steps.map((step) => ({ step, selection: querySelection(dataset, step.query) })),
  ),
);

/** The last of some steps of a story. */
function lastStep(
  steps: readonly SelectedStep[],
  { step, selection }: SelectedStep,
  dataset: Dataset,
  lang: Language,
): StoryStep {
  const soFar = new Set(steps.flatMap(({ selection: { ties } }) => ties.map(({ id }) => id)));
  const sentences = step.sentences.map((sentence) => ({
    text: fillPlaceholders(sentence, stepPlaceholders, selection, lang),
    ties: selection.ties.filter(({ id }) => sentence.ties.includes(id)),
  }));
  const tiesSoFar = dataset.ties.filter(({ id }) => soFar.has(id));
  const here = new Set(selection.ties.map(({ id }) => id));
  const cited = new Set(sentences.flatMap(({ ties }) => ties.flatMap(({ sources }) => sources)));
  return {
    number: steps.length,
    selection,
    when: step.when[lang],
    heading: step.heading[lang],
    sentences,
    tiesSoFar,
    earlierTies: tiesSoFar.filter(({ id }) => !here.has(id)),
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
    evidence: evidenceWords(selection, lang),
  };
}

/** A story in a language with its numbers. */
export function storyText(story: Story, dataset: Dataset, lang: Language): StoryText {
  const steps = selectedSteps(dataset)(story);
  return {
    id: story.id,
    title: story.title[lang],
    lead: fillPlaceholders(story.lead, datasetPlaceholders, dataset, lang),
    steps: steps.map((step, at) => lastStep(steps.slice(0, at + 1), step, dataset, lang)),
  };
}

/** The step with a number, the first where the number is null or that of no step. */
export const stepOf = ({ steps }: StoryText, number: number | null): StoryStep =>
  steps.reduce((found, step) => (step.number === number ? step : found));

/** Every tie on which a sentence of the story rests, in the order of the text, as the dataset has it. */
export function citedTies({ steps }: StoryText, { ties }: Dataset): readonly Tie[] {
  const cited = steps.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.ties.map(({ id }) => id)),
  );
  const tieById = byId(ties);
  return [...new Set(cited)].flatMap((id) => tieById.get(id) ?? []);
}

/** The sentences of a step as one text. */
export const stepSummary = ({ sentences }: StoryStep): string =>
  sentences.map(({ text }) => text).join(" ");

/** The story of an id; null where the dataset has none. */
export const findStory = (id: string, { stories = [] }: Dataset): Story | null =>
  stories.find((story) => story.id === id) ?? null;
