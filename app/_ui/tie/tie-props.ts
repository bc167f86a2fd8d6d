import type { Tie, TieSummary } from "../../_domain/records/dataset";
import type { CatalogueProps } from "../parts/catalogue-props";

/** A tie to show; `q` is the reader's search, whose matches are marked. */
export type TieProps<Item extends TieSummary = Tie> = CatalogueProps & {
  readonly tie: Item;
  readonly q?: string | undefined;
};
