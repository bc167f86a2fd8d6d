import type { Catalogue } from "../records/dataset";
import { type LinkBase, pinnedVersion } from "./addresses";
import { authorParams } from "./author-words";
import { optionalParam } from "./codecs";
import {
  appendQuery,
  defaultValues,
  formatParams,
  parseParams,
  type QueryReading,
  unknownKeyProblems,
  type ValuesOf,
} from "./params";
import { dataParams, embedParams, pageParams } from "./request-options";

/** The step of a story that an address opens, from 1; null where it opens none. */
const stepParams = (stepCount: number) => ({
  step: optionalParam<number>({
    description: "Step of the story, from 1.",
    schema: { type: "integer", minimum: 1, maximum: stepCount },
    expected: `a whole number from 1 to ${stepCount}`,
    read: (text) =>
      /^[1-9]\d?$/.test(text) && Number(text) <= stepCount ? Number(text) : undefined,
    write: String,
  }),
});

/** Parameters of the embed of a story. */
const storyEmbedParams = (stepCount: number) => ({
  ...stepParams(stepCount),
  theme: embedParams.theme,
  seen: pageParams.seen,
  ...dataParams,
  ...authorParams,
});

type StoryQuery = ValuesOf<ReturnType<typeof stepParams>>;
type StoryEmbedQuery = ValuesOf<ReturnType<typeof storyEmbedParams>>;

/** A query for the page of a story: the step that it opens, and what else it holds. Never throws. */
export const storyQuery = (
  query: URLSearchParams,
  stepCount: number,
  records: Catalogue,
): QueryReading<StoryQuery> => parseParams<StoryQuery>(stepParams(stepCount), query, records);

/** A query for the embed of a story; unknown keys are among the problems. Never throws. */
export function storyEmbedQuery(
  query: URLSearchParams,
  stepCount: number,
  records: Catalogue,
): Pick<QueryReading<StoryEmbedQuery>, "values" | "problems"> {
  const table = storyEmbedParams(stepCount);
  const { values, problems, rest } = parseParams<StoryEmbedQuery>(table, query, records);
  return { values, problems: [...problems, ...unknownKeyProblems(rest, Object.keys(table))] };
}

/** The embed of a story; with `full`, as the `src` of a frame. */
export function storyEmbedAddress(
  { site, lang, records }: LinkBase,
  { id, steps }: { readonly id: string; readonly steps: { readonly length: number } },
  values: Partial<StoryEmbedQuery>,
  options: { readonly full?: boolean } = {},
): string {
  const table = storyEmbedParams(steps.length);
  const data = pinnedVersion(records);
  const all = { ...defaultValues<StoryEmbedQuery>(table, records), ...values, data };
  return appendQuery(
    `${site}/${lang}/embed/stories/${id}`,
    formatParams<StoryEmbedQuery>(table, all, records, options),
  );
}
