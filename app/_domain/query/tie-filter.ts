import type { Catalogue, TieSummary } from "../records/dataset";
import { spanAsGiven } from "../time/dates";
import { defaultFilter, type Filter } from "./filter";

/** Three filters that match a tie, each at least as narrow as the one before: its line, its sector, its date. */
export function tieFilters(
  tie: Pick<TieSummary, "layer" | "from" | "to" | "sector" | "date">,
  records: Catalogue,
): readonly [line: Filter, sector: Filter, days: Filter] {
  const line = {
    ...defaultFilter(records),
    layers: [tie.layer],
    from: [tie.from],
    to: [tie.to],
  };
  const sector = { ...line, sectors: [tie.sector] };
  return [line, sector, { ...sector, time: spanAsGiven(tie.date) }];
}
