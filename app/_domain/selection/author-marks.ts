import { calloutsOf, type MapWords } from "../query/author-words";
import { byId, type Dataset, type Tie, type TieSummary } from "../records/dataset";
import type { Selection } from "./select";

/** A callout with its tie. */
export type TieCallout<Item extends TieSummary = Tie> = {
  readonly tie: Item;
  readonly text: string;
  readonly number: number;
};

/** What an author says about single ties of a map. */
export type AuthorMarks = {
  /** Ties that are drawn strong. */
  readonly marked: readonly Tie[];
  readonly callouts: readonly TieCallout[];
  /** Ties of marks and callouts that the map does not draw: outside the selection, or withdrawn. */
  readonly absent: readonly Tie[];
};

/** The marks and callouts of an author on the ties of a selection; a merged tie stands for the one it became part of. */
export function authorMarks(
  words: MapWords,
  { ties }: Dataset,
  selection: Pick<Selection, "ties">,
): AuthorMarks {
  const tieById = byId(ties);
  const matches = byId(selection.ties);
  const resolve = (id: string) => tieById.get(tieById.get(id)?.merged ?? id);
  const drawn = (id: string) => matches.get(resolve(id)?.id ?? "");
  const callouts = calloutsOf(words);
  const named = [...words.mark, ...callouts.map(({ tie }) => tie)];
  return {
    marked: [...new Set(words.mark.flatMap((id) => drawn(id) ?? []))],
    callouts: callouts.flatMap(({ tie: id, text, number }) => {
      const tie = drawn(id);
      return tie ? [{ tie, text, number }] : [];
    }),
    absent: [...new Set(named.filter((id) => !drawn(id)).flatMap((id) => resolve(id) ?? []))],
  };
}
