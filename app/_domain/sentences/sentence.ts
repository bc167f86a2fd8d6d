import type { Filter } from "../query/filter";
import type { Catalogue, TieSummary } from "../records/dataset";
import type { Selection } from "../selection/select";
import { countedNouns, disputedWords } from "../text/counted-nouns";
import { numeral, pluralMessage } from "../text/plurals";
import { comma, type Language, semicolon, type Text } from "../vocabulary/language";
import { statusIds } from "../vocabulary/statuses";
import { contentClauses, timeClauses } from "./sentence-clauses";

const isCountedByNoun = (n: number) => n >= 1 && n <= 10;

/** "30 of 80 ties"; in Arabic small numbers have their noun, "صلتان من 80 صلة". */
const countOf: Readonly<Record<Language, (matched: number, total: number) => string>> = {
  en: (matched, total) =>
    `${numeral("en", matched)} of ${pluralMessage("en", total, countedNouns.ties.en)}`,
  ar: (matched, total) => {
    if (matched === 0)
      return `${pluralMessage("ar", 0, countedNouns.ties.ar)} من ${numeral("ar", total)}`;
    const totalWords = pluralMessage("ar", total, countedNouns.ofTies.ar);
    return isCountedByNoun(matched)
      ? `${pluralMessage("ar", matched, countedNouns.ties.ar)} من ${totalWords}`
      : `${numeral("ar", matched)} من ${totalWords}`;
  },
};

const colon: Text = { ar: ": ", en: ": " };

function disputeClause({ ties, filter }: Selection<TieSummary>, lang: Language) {
  const disputed = filter.disputed ? 0 : ties.filter((tie) => tie.disputed).length;
  return disputed > 0 ? semicolon[lang] + disputedWords(disputed, ties.length, lang) : "";
}

/** A selection in words: the number of ties, and after it the clauses of the filter ("" where it restricts nothing). */
export function sentenceParts(
  selection: Selection<TieSummary>,
  lang: Language,
): { readonly count: string; readonly rest: string } {
  const { records, filter, ties, total } = selection;
  const count =
    ties.length === total
      ? pluralMessage(lang, total, countedNouns.ties[lang])
      : countOf[lang](ties.length, total);
  const clauseWords = (clauses: typeof timeClauses) =>
    clauses.map((clause) => clause(filter, records, lang, ties.length)).filter(Boolean);
  const [content, times] = [clauseWords(contentClauses), clauseWords(timeClauses)];
  if (content.length + times.length === 0) return { count, rest: "" };
  const start = content.length > 0 ? colon[lang] : comma[lang];
  const clauses = [...content, ...times].join(comma[lang]);
  return { count, rest: start + clauses + disputeClause(selection, lang) };
}

/** The title of the feed of a filter, which does not count ties, because they come and go. */
export const feedTitle = (records: Catalogue, filter: Filter, lang: Language): string =>
  records.name[lang] + sentenceParts({ records, filter, ties: [], total: 0 }, lang).rest;

/** The number of ties of each status: "45 official, 26 reported, 9 analysts' readings"; "" without ties. */
export const statusWords = (ties: readonly TieSummary[], lang: Language): string =>
  statusIds
    .map((id) => [id, ties.filter(({ status }) => status === id).length] as const)
    .filter(([, count]) => count > 0)
    .map(([id, count]) => pluralMessage(lang, count, countedNouns[id][lang]))
    .join(comma[lang]);

/** The sentence of a selection with the number of its ties of each status unless it has one alone, for text alternatives and previews. */
export function sentenceWithStatuses(selection: Selection<TieSummary>, lang: Language): string {
  const { count, rest } = sentenceParts(selection, lang);
  const statuses = selection.filter.statuses.length === 1 ? "" : statusWords(selection.ties, lang);
  const joint = rest ? semicolon[lang] : colon[lang];
  return count + rest + (statuses && joint + statuses);
}

export function sentence(selection: Selection<TieSummary>, lang: Language): string {
  const { count, rest } = sentenceParts(selection, lang);
  return count + rest;
}

/** The sentence after the subject of the dataset, where it has one ("Belarus and eastern Libya, 80 ties"), for titles. */
export function sentenceWithSubject(selection: Selection<TieSummary>, lang: Language): string {
  const { subject } = selection.records;
  return (subject ? subject[lang] + comma[lang] : "") + sentence(selection, lang);
}

/** Title of the page of a state: that of the open tie, else the sentence with its subject; then the dataset's name. */
export const statePageTitle = (
  selection: Selection<TieSummary>,
  tie: Pick<TieSummary, "title"> | null | undefined,
  lang: Language,
): string =>
  `${tie?.title[lang] ?? sentenceWithSubject(selection, lang)} – ${selection.records.name[lang]}`;
