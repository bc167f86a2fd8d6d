import type { Dataset } from "../records/dataset";
import type { Story } from "../records/story-schema";
import { quote } from "../text/did-you-mean";
import { datasetPlaceholders, queryProblems, querySelection } from "./introduction";
import { placeholderProblems, type TextProblem } from "./placeholders";
import { stepPlaceholders } from "./story";

type Step = Story["steps"][number];

/** Ties that the state of a step does not match: what is told would not be drawn, or was not yet known. */
function unmatchedTieProblems(path: TextProblem["path"], step: Step, dataset: Dataset) {
  const matched = new Set(querySelection(dataset, step.query).ties.map(({ id }) => id));
  return step.sentences.flatMap(({ ties }, at) =>
    ties.flatMap((id, index) =>
      matched.has(id)
        ? []
        : [
            {
              path: [...path, "sentences", at, "ties", index],
              message: `${quote(id)} is not matched by ${step.query}, expected a tie of the step's state`,
            },
          ],
    ),
  );
}

function stepProblems(step: Step, at: number, dataset: Dataset): readonly TextProblem[] {
  const path = ["steps", at];
  const unmatched = queryProblems([...path, "query"], step.query, dataset);
  return [
    ...unmatched,
    ...(unmatched.length > 0 ? [] : unmatchedTieProblems(path, step, dataset)),
    ...step.sentences.flatMap(({ ar, en }, index) =>
      placeholderProblems([...path, "sentences", index], { ar, en }, stepPlaceholders),
    ),
  ];
}

/**
 * Steps that match no tie or are not written as their address has it, sentences that rest on a tie which their step does
 * not match, and placeholders without a value.
 */
export const storyProblems = (story: Story, dataset: Dataset): readonly TextProblem[] => [
  ...placeholderProblems(["lead"], story.lead, datasetPlaceholders),
  ...story.steps.flatMap((step, at) => stepProblems(step, at, dataset)),
];
