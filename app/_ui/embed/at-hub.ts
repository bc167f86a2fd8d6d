import { type Catalogue, hubOf, type TieSummary } from "../../_domain/records/dataset";

/** Ids of the ties that start, end or pass at a hub or at a place in it: those that its mark on the map counts. */
export const tiesAtHub = (
  hub: string,
  ties: readonly TieSummary[],
  records: Catalogue,
): readonly string[] =>
  ties
    .filter(({ from, to, via }) => [from, to, ...via].some((id) => hubOf(id, records) === hub))
    .map(({ id }) => id);
