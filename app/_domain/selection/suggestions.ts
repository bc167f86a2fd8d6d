import type { Filter } from "../query/filter";
import type { Catalogue, Dataset, TieSummary } from "../records/dataset";
import type { Actor, Place } from "../records/schema";
import { foldWords, withoutArticle, wordForms } from "../text/folding";
import { publicationWords } from "../time/date-words";
import { monthsIn } from "../time/dates";
import { type Language, languages } from "../vocabulary/language";
import { matchesEveryWord, spellings } from "./search";
import { select } from "./select";

/** A place or actor whose name matches a search, or a month that it names; choosing it replaces the search. */
export type Suggestion =
  | {
      readonly key: "places" | "actors";
      readonly id: string;
      readonly record: Place | Actor;
      /** The spelling that matched, where the name in the page's language does not. */
      readonly matchedSpelling: string | null;
    }
  | {
      readonly key: "time";
      /** An ISO 8601 month. */
      readonly id: string;
      readonly record: null;
      readonly matchedSpelling: null;
    };

type WordTest = (part: string, word: string) => boolean;

const isBeginning: WordTest = (part, word) => part.startsWith(word);

/** Whether two words of four letters or more differ by one letter, or by two that are exchanged. */
const isOneLetterOff: WordTest = (part, word) => {
  let at = 0;
  while (at < word.length && part[at] === word[at]) at += 1;
  const [one, other] = [part.slice(at), word.slice(at)];
  const isExchanged = one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
  return (
    Math.min(part.length, word.length) > 3 &&
    (one.slice(1) === other.slice(1) ||
      one.slice(1) === other ||
      one === other.slice(1) ||
      isExchanged)
  );
};

const isNamed = (name: string, words: readonly string[], test: WordTest) => {
  const parts = foldWords(name).flatMap(wordForms);
  return words.every((word) => parts.some((part) => test(part, withoutArticle(word))));
};

/** Whether every word of a search is a word of a name, or one letter off it; a search of marks alone has none. */
export function isMisspelling(search: string, name: string): boolean {
  const words = foldWords(search);
  return words.length > 0 && isNamed(name, words, isOneLetterOff);
}

/** The months of the data that a search of two words names, such as "May 2025", in any language. */
function namedMonths({ span }: Pick<Catalogue, "span">, words: readonly string[]): Suggestion[] {
  if (words.length !== 2) return [];
  const names = (month: string) =>
    [...languages.map((lang) => publicationWords(month, lang)), month].join(" ");
  return monthsIn(span)
    .filter((month) => isNamed(names(month), words, isBeginning))
    .map((id) => ({ key: "time", id, record: null, matchedSpelling: null }));
}

/** At most `maxPerKind` of each kind, matches of the page's language first; where there are none, names that are one letter off. */
export function suggestions(
  { places, actors, span }: Pick<Catalogue, "places" | "actors" | "span">,
  search: string,
  lang: Language,
  maxPerKind: number,
): readonly Suggestion[] {
  const searched = foldWords(search);
  if (searched.length === 0) return [];
  const matches = (test: WordTest, isMatch: (record: Place | Actor) => boolean): Suggestion[] =>
    (
      [
        ["places", places],
        ["actors", actors],
      ] as const
    ).flatMap(([key, records]) =>
      records
        .filter(isMatch)
        .map((record) => {
          const matched = isNamed(record.name[lang], searched, test)
            ? undefined
            : spellings(record).find((name) => isNamed(name, searched, test));
          return { key, id: record.id, record, matchedSpelling: matched ?? null };
        })
        .toSorted((a, b) => Number(a.matchedSpelling !== null) - Number(b.matchedSpelling !== null))
        .slice(0, maxPerKind),
    );
  const exact = [
    ...matches(isBeginning, (record) => matchesEveryWord(record, search)),
    ...namedMonths({ span }, searched).slice(0, maxPerKind),
  ];
  if (exact.length > 0) return exact;
  return matches(isOneLetterOff, (record) =>
    spellings(record).some((name) => isMisspelling(search, name)),
  );
}

/** Most suggestions of places, of actors, and of months. */
export const maxSuggestions = 4;

export const suggestionName = ({ id, record }: Suggestion, lang: Language): string =>
  record ? record.name[lang] : publicationWords(id, lang);

/** The change of a filter that replaces its search by a suggestion; null where the filter has it. */
export function suggestionChange({ key, id }: Suggestion, filter: Filter): Partial<Filter> | null {
  if (key === "time")
    return filter.time?.start === id && filter.time.end === id
      ? null
      : { time: { start: id, end: id }, q: "" };
  return filter[key].includes(id) ? null : { [key]: [...filter[key], id], q: "" };
}

/** A name or month that a search may mean, and the number of ties that match it in place of the search. */
export type SearchAlternative = {
  readonly id: string;
  readonly name: string;
  readonly change: Partial<Filter>;
  readonly count: number;
};

/** What the search of a filter that matches no tie may mean; only what matches some. */
export const searchAlternatives = (
  dataset: Dataset<TieSummary>,
  filter: Filter,
  lang: Language,
): readonly SearchAlternative[] =>
  suggestions(dataset, filter.q, lang, maxSuggestions).flatMap((suggestion) => {
    const change = suggestionChange(suggestion, filter);
    if (change === null) return [];
    const count = select(dataset, { ...filter, ...change }).ties.length;
    const { id } = suggestion;
    return count > 0 ? [{ id, name: suggestionName(suggestion, lang), change, count }] : [];
  });
