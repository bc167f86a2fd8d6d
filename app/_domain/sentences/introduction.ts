import { type Filter, formatFilter } from "../query/filter";
import { pageQuery } from "../query/page-query";
import { type Dataset, isListed, type TieSummary } from "../records/dataset";
import { type Selection, select } from "../selection/select";
import { countedNouns } from "../text/counted-nouns";
import { memoizeByObject } from "../text/memoize";
import { numeral, pluralMessage } from "../text/plurals";
import { publicationWords } from "../time/date-words";
import { comma, type Language } from "../vocabulary/language";
import { type StatusId, statusIds } from "../vocabulary/statuses";
import {
  fillPlaceholders,
  type Placeholders,
  placeholderProblems,
  type TextProblem,
} from "./placeholders";
import { statusWords } from "./sentence";

type IntroductionEntry = {
  readonly title: string;
  readonly filter: Filter;
  readonly count: number;
  readonly words: string;
  readonly status: StatusId;
};

export type Introduction = {
  readonly kicker: string;
  readonly headline: string;
  /** Why it matters; "" where the dataset does not say. */
  readonly why: string;
  /** What a tie is and what was not verified; "" where the dataset does not say. */
  readonly limit: string;
  readonly signature: string;
  readonly entries: readonly IntroductionEntry[];
  /** Id of the story that readers are offered first; null where there is none. */
  readonly story: string | null;
};

const countOf = (ties: readonly TieSummary[], status: StatusId) =>
  ties.filter((tie) => tie.status === status).length;

/** What stands for `{official}` and the other statuses: how many of some ties have it, as a numeral. */
export const statusPlaceholders = <Subject>(tiesOf: (subject: Subject) => readonly TieSummary[]) =>
  statusIds.map(
    (id) =>
      [
        id,
        (subject: Subject, lang: Language) => numeral(lang, countOf(tiesOf(subject), id)),
      ] as const,
  );

/** Numbers of ties, of sources, and of ties of each status in the whole dataset. */
export const datasetPlaceholders: Placeholders<Dataset> = new Map([
  ["ties", ({ total }, lang) => pluralMessage(lang, total, countedNouns.ofTies[lang])],
  ["sources", ({ sources }, lang) => numeral(lang, sources.length)],
  ...statusPlaceholders(({ ties }: Dataset) => ties.filter(isListed)),
]);

/** What a query of the records selects. */
export const querySelection = (dataset: Dataset, query: string): Selection =>
  select(dataset, pageQuery(new URLSearchParams(query), dataset).filter);

function introductionIn(lang: Language, dataset: Dataset): Introduction {
  const { introduction: record, name, author, modified, standfirst, stories = [] } = dataset;
  const [story] = stories;
  const entries = (record?.entries ?? []).map(({ title, query }) => {
    const selection = querySelection(dataset, query);
    const mostFrequent = statusIds.reduce((best, status) =>
      countOf(selection.ties, status) > countOf(selection.ties, best) ? status : best,
    );
    return {
      title: title[lang],
      filter: selection.filter,
      count: selection.ties.length,
      words: statusWords(selection.ties, lang),
      status: mostFrequent,
    };
  });
  return {
    kicker: (record?.kicker ?? name)[lang],
    headline: (record?.headline ?? standfirst)[lang],
    why: record ? fillPlaceholders(record.why, datasetPlaceholders, dataset, lang) : "",
    limit: record?.limit ? fillPlaceholders(record.limit, datasetPlaceholders, dataset, lang) : "",
    signature: author[lang] + comma[lang] + publicationWords(modified, lang),
    entries,
    story: story?.id ?? null,
  };
}

const introductions = memoizeByObject((dataset: Dataset) => ({
  ar: introductionIn("ar", dataset),
  en: introductionIn("en", dataset),
}));

/** A dataset without an introduction has its standfirst as the headline. */
export const introduction = (dataset: Dataset, lang: Language): Introduction =>
  introductions(dataset)[lang];

/** A problem where a query is not that of a state as its address has it, or matches no tie. */
export function queryProblems(
  path: TextProblem["path"],
  query: string,
  dataset: Dataset,
): readonly TextProblem[] {
  const { ties, filter } = querySelection(dataset, query);
  const canonical = formatFilter(filter, dataset);
  if (canonical !== query || canonical === "")
    return [{ path, message: `is not the query of a state, expected ${canonical || "a filter"}` }];
  return ties.length === 0 ? [{ path, message: "matches no tie" }] : [];
}

/** Entries that match no tie or are not written as their address has it, and placeholders without a value. */
export function introductionProblems(dataset: Dataset): readonly TextProblem[] {
  const record = dataset.introduction;
  if (!record) return [];
  const { entries, why, limit } = record;
  return [
    ...entries.flatMap(({ query }, at) =>
      queryProblems(["introduction", "entries", at, "query"], query, dataset),
    ),
    ...placeholderProblems(["introduction", "why"], why, datasetPlaceholders),
    ...(limit ? placeholderProblems(["introduction", "limit"], limit, datasetPlaceholders) : []),
  ];
}
