/*
 * Search compares folded words (see text/folding.ts): every word of the search must begin a word of the tie's texts, or of
 * a name of one of its places, actors or publishers, with or without Arabic prefixes. Each text is stored once as its
 * folded words, each behind a space, so that a prefix test is one `includes(" word")`. A name of one word also stands for
 * its other spellings in texts. Cost: one substring search per tie and word; names are tested once for all ties.
 */
import type { ListKey } from "../query/list-params";
import type { Catalogue, TieSummary } from "../records/dataset";
import type { Actor, Place, Source } from "../records/schema";
import { foldWords, withoutArticle, wordForms } from "../text/folding";
import { memoizeByObject, memoizeByText } from "../text/memoize";
import type { IndexedTie } from "./tie-index";

/** The words of a text without spaces, with and without prefixes; memoized because folding is slow. */
const foldedWords = memoizeByText((token): readonly string[] =>
  foldWords(token).flatMap((word) => wordForms(word)),
);

const searchableWords = (texts: readonly (string | null | undefined)[]) => {
  const tokens = texts.join(" ").split(/\s+/);
  return ` ${[...new Set(tokens.flatMap(foldedWords))].join(" ")}`;
};

const tieWords = memoizeByObject(({ title, summary, figures = [] }: TieSummary) =>
  searchableWords([
    ...Object.values(title),
    ...Object.values(summary ?? {}),
    ...figures.flatMap((figure) => [
      String(figure.quantity),
      figure.quantity.toLocaleString("en"),
      ...Object.values(figure.unit),
    ]),
  ]),
);

type NamedPlace = Pick<Place, "name"> & Partial<Pick<Place, "label" | "aliases">>;

/** Every name of a record, in each language and spelling. */
export function spellings({ name, label, aliases = [] }: NamedPlace): readonly string[] {
  const labels: Partial<Place["name"]> = label ?? {};
  const all = [name.ar, name.en, name.ru, labels.ar, labels.en, labels.ru];
  return [...all.filter((text) => text !== undefined), ...aliases];
}

const nameWords = memoizeByObject((record: NamedPlace) => searchableWords(spellings(record)));

const wordsOfSource = memoizeByObject((source: Source) =>
  searchableWords(Object.values(source.publisher)),
);

/** Whether every word of a search begins a word of some texts; a search of marks alone begins none, an empty one all. */
const beginsWords = (texts: readonly (string | null | undefined)[], search: string): boolean => {
  const words = searchableWords(texts);
  const searched = foldWords(search);
  if (searched.length === 0) return search.trim() === "";
  return searched.every((word) => words.includes(` ${withoutArticle(word)}`));
};

const sourceTexts = ({ publisher, author, title }: Source) => [
  ...Object.values(publisher),
  author,
  title,
];

/** Whether every word of a search begins a word of a source's publisher, author or title. */
export const matchesSource = (source: Source, search: string): boolean =>
  beginsWords(sourceTexts(source), search);

/** Whether every word of a search begins a word of a value of the filter: of `name` or any text of its record. */
export function matchesValue(
  key: ListKey,
  { id, name }: { readonly id: string; readonly name: string },
  { places, actors, sectors, sources }: Catalogue,
  search: string,
): boolean {
  const named: Partial<Record<ListKey, readonly (NamedPlace & { id: string })[]>> = {
    places,
    actors,
    sectors,
  };
  const record = named[key]?.find((one) => one.id === id);
  const source = key === "sources" && sources.find((one) => one.id === id);
  const texts = record ? spellings(record) : source ? sourceTexts(source) : [];
  return beginsWords([name, ...texts], search);
}

/** The folded names of one word, each of which stands for the others in a text. */
const singleWordNames = memoizeByObject((record: Place | Actor): readonly string[] => [
  ...new Set(
    spellings(record)
      .map(foldWords)
      .flatMap(([word, ...more]) => (word && more.length === 0 ? [withoutArticle(word)] : [])),
  ),
]);

/** A word, and the other spellings of the names that it begins. */
function variants(word: string, { places, actors }: Catalogue): readonly string[] {
  const names = [...places, ...actors]
    .map(singleWordNames)
    .filter((spelled) => spelled.some((name) => name.startsWith(word)));
  return [...new Set([word, ...names.flat()])];
}

const nameMatches = (record: NamedPlace, search: string): readonly boolean[] =>
  foldWords(search).map((word) => nameWords(record).includes(` ${withoutArticle(word)}`));

export const matchesEveryWord = (record: NamedPlace, search: string): boolean =>
  nameMatches(record, search).every(Boolean);

export const matchesAnyWord = (record: Place | Actor, search: string): boolean =>
  nameMatches(record, search).some(Boolean);

function wordTest(word: string, records: Catalogue) {
  const beginning = ` ${withoutArticle(word)}`;
  const places = records.places.map((place) => nameWords(place).includes(beginning));
  const actors = records.actors.map((actor) => nameWords(actor).includes(beginning));
  const sources = records.sources.map((source) => wordsOfSource(source).includes(beginning));
  const beginnings = variants(withoutArticle(word), records).map((name) => ` ${name}`);
  return ({ tie, values }: IndexedTie) =>
    values.places.some((at) => places[at]) ||
    values.actors.some((at) => actors[at]) ||
    values.sources.some((at) => sources[at]) ||
    beginnings.some((name) => tieWords(tie).includes(name));
}

/**
 * A test whether every word of a search begins a word of a tie, its actors, places or publishers. A search without letters
 * and digits matches nothing, because a typing error would show all ties as its matches.
 */
export function searchTest(search: string, records: Catalogue): (entry: IndexedTie) => boolean {
  const tests = [...new Set(foldWords(search))].map((word) => wordTest(word, records));
  return (entry) => tests.length > 0 && tests.every((test) => test(entry));
}
