import type { Listed, Records, Tie } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";

/** A tie to be shown in a language, with the records that name what it refers to. */
export type Shown<Item extends Listed = Tie> = {
  readonly tie: Item;
  readonly lang: Language;
  readonly records: Records;
  /** What was searched, to be marked in it. */
  readonly q?: string | undefined;
};
