import { type Filter, formatFilter } from "../query/filter";
import { pageQuery } from "../query/page-query";
import type { Dataset, TieSummary } from "../records/dataset";
import { select } from "../selection/select";
import { countedNouns } from "../text/counted-nouns";
import { memoizeByObject } from "../text/memoize";
import { numeral, pluralMessage } from "../text/plurals";
import { publicationWords } from "../time/date-words";
import { comma, type Language, languages } from "../vocabulary/language";
import { type StatusId, statusIds } from "../vocabulary/statuses";
import { statusWords } from "./sentence";

export type IntroductionEntry = {
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
};

const placeholder = /\{(\w+)\}/g;

const countOf = (ties: readonly TieSummary[], status: StatusId) =>
  ties.filter((tie) => tie.status === status).length;

type Count = (dataset: Dataset, lang: Language) => string;

const countOfStatus =
  (id: StatusId): Count =>
  ({ ties }, lang) =>
    numeral(lang, countOf(ties, id));

/** What stands for a placeholder, by its name: numbers of ties, of sources, and of ties of each status. */
const placeholders: ReadonlyMap<string, Count> = new Map([
  ["ties", ({ total }, lang) => pluralMessage(lang, total, countedNouns.ofTies[lang])],
  ["sources", ({ sources }, lang) => numeral(lang, sources.length)],
  ...statusIds.map((id): [string, Count] => [id, countOfStatus(id)]),
]);

const fillPlaceholders = (text: string, dataset: Dataset, lang: Language): string =>
  text.replace(
    placeholder,
    (whole, name: string) => placeholders.get(name)?.(dataset, lang) ?? whole,
  );

const entrySelection = (dataset: Dataset, query: string) =>
  select(dataset, pageQuery(new URLSearchParams(query), dataset).filter);

function introductionIn(lang: Language, dataset: Dataset): Introduction {
  const { introduction: record, name, author, modified, standfirst } = dataset;
  const entries = (record?.entries ?? []).map(({ title, query }) => {
    const selection = entrySelection(dataset, query);
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
    why: record ? fillPlaceholders(record.why[lang], dataset, lang) : "",
    limit: record?.limit ? fillPlaceholders(record.limit[lang], dataset, lang) : "",
    signature: author[lang] + comma[lang] + publicationWords(modified, lang),
    entries,
  };
}

const introductions = memoizeByObject((dataset: Dataset) => ({
  ar: introductionIn("ar", dataset),
  en: introductionIn("en", dataset),
}));

/** A dataset without an introduction has its standfirst as the headline. */
export const introduction = (dataset: Dataset, lang: Language): Introduction =>
  introductions(dataset)[lang];

type IntroductionProblem = {
  readonly path: readonly (string | number)[];
  readonly message: string;
};

/** Entries that match no tie or are not written as their address has it, and placeholders without a value. */
export function introductionProblems(dataset: Dataset): readonly IntroductionProblem[] {
  const record = dataset.introduction;
  if (!record) return [];
  const entries = record.entries.flatMap(({ query }, at) => {
    const path = ["introduction", "entries", at, "query"];
    const { ties, filter } = entrySelection(dataset, query);
    const canonical = formatFilter(filter, dataset);
    if (canonical !== query || canonical === "")
      return [
        { path, message: `is not the query of a state, expected ${canonical || "a filter"}` },
      ];
    return ties.length === 0 ? [{ path, message: "matches no tie" }] : [];
  });
  const texts = (["why", "limit"] as const).flatMap((key) =>
    languages.map((lang) => ({
      path: ["introduction", key, lang],
      text: record[key]?.[lang] ?? "",
    })),
  );
  const names = [...placeholders.keys()];
  const expected = names.map((name) => `{${name}}`).join(", ");
  const unknown = texts.flatMap(({ path, text }) =>
    [...text.matchAll(placeholder)]
      .filter(([whole]) => !names.includes(whole.slice(1, -1)))
      .map(([whole]) => ({
        path,
        message: `has an unknown placeholder ${whole}, expected one of ${expected}`,
      })),
  );
  return [...entries, ...unknown];
}
