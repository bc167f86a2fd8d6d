import type { Catalogue } from "../records/dataset";
import type { Actor, Place } from "../records/schema";
import { foldWords, withoutArticle } from "../text/folding";
import type { Language } from "../vocabulary/language";
import { matchesEveryWord, spellings } from "./search";

/** A place or actor whose name matches a search; choosing it replaces the search. */
export type Suggestion = {
  readonly key: "places" | "actors";
  readonly id: string;
  readonly record: Place | Actor;
  /** The spelling that matched, where the name in the page's language does not. */
  readonly matchedSpelling: string | null;
};

const isBeginning = (name: string, search: readonly string[]) => {
  const parts = foldWords(name).flatMap((word) => [word, withoutArticle(word)]);
  return search.every((word) => parts.some((part) => part.startsWith(withoutArticle(word))));
};

/** At most `maxPerKind` places and as many actors; those matched by the name in the page's language first. */
export function suggestions(
  { places, actors }: Pick<Catalogue, "places" | "actors">,
  search: string,
  lang: Language,
  maxPerKind: number,
): readonly Suggestion[] {
  const searched = foldWords(search);
  if (searched.length === 0) return [];
  const matches = (key: Suggestion["key"], records: readonly (Place | Actor)[]) =>
    records
      .filter((record) => matchesEveryWord(record, search))
      .map((record): Suggestion => {
        const matched = isBeginning(record.name[lang], searched)
          ? undefined
          : spellings(record).find((name) => isBeginning(name, searched));
        return { key, id: record.id, record, matchedSpelling: matched ?? null };
      })
      .toSorted((a, b) => Number(a.matchedSpelling !== null) - Number(b.matchedSpelling !== null))
      .slice(0, maxPerKind);
  return [...matches("places", places), ...matches("actors", actors)];
}
