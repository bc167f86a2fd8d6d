import type { Catalogue, Tie, TieSummary } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";

/** A tie to be shown in a language, with the records that name what it refers to. */
export type TieProps<Item extends TieSummary = Tie> = {
  readonly tie: Item;
  readonly lang: Language;
  readonly records: Catalogue;
  /** What was searched, to be marked in it. */
  readonly q?: string | undefined;
};
