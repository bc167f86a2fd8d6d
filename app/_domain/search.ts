import type { Records, Tie } from "./dataset";
import { type Entry, once } from "./entries";
import type { Actor, Place, Source } from "./schema";
import { bare, words } from "./text";

const folded = new Map<string, readonly string[]>();

/** The words of a text without spaces; kept, because texts repeat them and folding is slow. */
function wordsOf(token: string): readonly string[] {
  const known = folded.get(token);
  if (known) return known;
  const fresh = words(token).flatMap((word) => [...new Set([word, bare(word)])]);
  folded.set(token, fresh);
  return fresh;
}

/** Every word with and without its article, each behind a space, so that a look-up finds beginnings. */
const findable = (texts: readonly (string | undefined)[]) => {
  const tokens = texts.join(" ").split(/\s+/);
  return ` ${[...new Set(tokens.flatMap(wordsOf))].join(" ")}`;
};

const tieWords = once((tie: Tie) =>
  findable([
    ...Object.values(tie.title),
    ...Object.values(tie.summary),
    ...tie.figures.flatMap((figure) => [
      String(figure.quantity),
      figure.quantity.toLocaleString("en"),
      ...Object.values(figure.unit),
    ]),
  ]),
);

const placeWords = once((place: Place) =>
  findable([
    ...Object.values(place.name),
    ...Object.values(place.label ?? {}),
    ...(place.aliases ?? []),
  ]),
);

const actorWords = once((actor: Actor) =>
  findable([...Object.values(actor.name), ...(actor.aliases ?? [])]),
);

const sourceWords = once((source: Source) => findable(Object.values(source.publisher)));

/** Whether a word begins a word of a tie; names are looked up once for all ties. */
function wordTest(word: string, records: Records) {
  const beginning = ` ${bare(word)}`;
  const places = records.places.map((place) => placeWords(place).includes(beginning));
  const actors = records.actors.map((actor) => actorWords(actor).includes(beginning));
  const sources = records.sources.map((source) => sourceWords(source).includes(beginning));
  return ({ record, has }: Entry) =>
    has.places.some((at) => places[at]) ||
    has.actors.some((at) => actors[at]) ||
    has.sources.some((at) => sources[at]) ||
    tieWords(record).includes(beginning);
}

/** Whether every word of a search begins a word of a tie, its actors, places or publishers. */
export function searchTest(search: string, records: Records): (entry: Entry) => boolean {
  const tests = [...new Set(words(search))].map((word) => wordTest(word, records));
  return (entry) => tests.every((test) => test(entry));
}
