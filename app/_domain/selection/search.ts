import type { Catalogue, Tie } from "../records/dataset";
import type { Actor, Place, Source } from "../records/schema";
import { withoutArticle, words } from "../text/folding";
import { memoizeByObject } from "../text/memoize";
import type { IndexedTie } from "./tie-index";

const foldedWords = new Map<string, readonly string[]>();

/** The words of a text without spaces; kept, because texts repeat them and folding is slow. */
function wordsOf(token: string): readonly string[] {
  const known = foldedWords.get(token);
  if (known) return known;
  const fresh = words(token).flatMap((word) => [...new Set([word, withoutArticle(word)])]);
  foldedWords.set(token, fresh);
  return fresh;
}

/** Every word with and without its article, each behind a space, so that a look-up finds beginnings. */
const searchableWords = (texts: readonly (string | undefined)[]) => {
  const tokens = texts.join(" ").split(/\s+/);
  return ` ${[...new Set(tokens.flatMap(wordsOf))].join(" ")}`;
};

const tieWords = memoizeByObject((tie: Tie) =>
  searchableWords([
    ...Object.values(tie.title),
    ...Object.values(tie.summary),
    ...tie.figures.flatMap((figure) => [
      String(figure.quantity),
      figure.quantity.toLocaleString("en"),
      ...Object.values(figure.unit),
    ]),
  ]),
);

/** Every name of a place or actor, in each language and spelling. */
export function spellings(named: Place | Actor): readonly string[] {
  const labels: Partial<Place["name"]> = ("label" in named && named.label) || {};
  const { name, aliases = [] } = named;
  const all = [name.ar, name.en, name.ru, labels.ar, labels.en, labels.ru];
  return [...all.filter((text) => text !== undefined), ...aliases];
}

const nameWords = memoizeByObject((named: Place | Actor) => searchableWords(spellings(named)));

/** The names of one word, folded: in a text each stands for the others. */
const singleWordNames = memoizeByObject((named: Place | Actor): readonly string[] => {
  const folded = spellings(named).map(words);
  return [
    ...new Set(
      folded.flatMap(([word, ...more]) => (word && !more.length ? [withoutArticle(word)] : [])),
    ),
  ];
});

/** A word, and the other spellings of the names that it begins. */
function variants(word: string, { places, actors }: Catalogue): readonly string[] {
  const same = [...places, ...actors]
    .map(singleWordNames)
    .filter((names) => names.some((name) => name.startsWith(word)));
  return [...new Set([word, ...same.flat()])];
}

/** Whether a word of a search begins a word of a name, for each of its words. */
const named = (record: Place | Actor, search: string): readonly boolean[] =>
  words(search).map((word) => nameWords(record).includes(` ${withoutArticle(word)}`));

/** Whether all of a search names a place or actor, in any language and spelling. */
export const isNamed = (record: Place | Actor, search: string): boolean =>
  named(record, search).every(Boolean);

/** Whether a part of a search names a place or actor. */
export const isMentioned = (record: Place | Actor, search: string): boolean =>
  named(record, search).some(Boolean);

const sourceWords = memoizeByObject((source: Source) =>
  searchableWords(Object.values(source.publisher)),
);

/** Whether a word begins a word of a tie; names are looked up once for all ties. */
function wordTest(word: string, records: Catalogue) {
  const beginning = ` ${withoutArticle(word)}`;
  const places = records.places.map((place) => nameWords(place).includes(beginning));
  const actors = records.actors.map((actor) => nameWords(actor).includes(beginning));
  const sources = records.sources.map((source) => sourceWords(source).includes(beginning));
  const told = variants(withoutArticle(word), records).map((name) => ` ${name}`);
  return ({ record, has }: IndexedTie) =>
    has.places.some((at) => places[at]) ||
    has.actors.some((at) => actors[at]) ||
    has.sources.some((at) => sources[at]) ||
    told.some((name) => tieWords(record).includes(name));
}

/** Whether every word of a search begins a word of a tie, its actors, places or publishers. */
export function searchTest(search: string, records: Catalogue): (entry: IndexedTie) => boolean {
  const tests = [...new Set(words(search))].map((word) => wordTest(word, records));
  return (entry) => tests.every((test) => test(entry));
}
