import type { Catalogue } from "../records/dataset";
import type { Actor, Place } from "../records/schema";
import { withoutArticle, words } from "../text/folding";
import type { Language } from "../vocabulary/language";
import { isNamed, spellings } from "./search";

/** A place or actor that a search names, to be chosen in its place. */
export type Suggestion = {
  readonly key: "places" | "actors";
  readonly id: string;
  readonly record: Place | Actor;
  /** The other spelling that was searched, where the name in the page's language is not. */
  readonly matchedSpelling: string | null;
};

const isBeginning = (name: string, search: readonly string[]) => {
  const own = words(name).flatMap((word) => [word, withoutArticle(word)]);
  return search.every((word) => own.some((other) => other.startsWith(withoutArticle(word))));
};

/** At most `most` places and as many actors whose names begin as a search does, in any spelling. */
export function suggestions(
  { places, actors }: Pick<Catalogue, "places" | "actors">,
  search: string,
  lang: Language,
  maxPerKind: number,
): readonly Suggestion[] {
  const searched = words(search);
  if (searched.length === 0) return [];
  const found = (key: Suggestion["key"], records: readonly (Place | Actor)[]) => {
    const named = records
      .filter((record) => isNamed(record, search))
      .map((record): Suggestion => {
        const isShown = isBeginning(record.name[lang], searched);
        const other = spellings(record).find((name) => isBeginning(name, searched));
        return { key, id: record.id, record, matchedSpelling: isShown ? null : (other ?? null) };
      });
    // Those that are found by the name shown stand first.
    const ranked = named.toSorted(
      (a, b) => Number(a.matchedSpelling !== null) - Number(b.matchedSpelling !== null),
    );
    return ranked.slice(0, maxPerKind);
  };
  return [...found("places", places), ...found("actors", actors)];
}
