import { useEffect, useMemo } from "react";
import type { Filter } from "../../_domain/query/filter";
import type { ParamProblem } from "../../_domain/query/params";
import type { Dataset, Tie, TieSummary } from "../../_domain/records/dataset";
import { narrowToFound } from "../../_domain/selection/found-ties";
import {
  type Facets,
  facets,
  possibleCount,
  type Selection,
  select,
  sortTies,
} from "../../_domain/selection/select";
import { openTie } from "../../_domain/selection/tie-as-of-day";
import type { Language } from "../../_domain/vocabulary/language";
import { reloadPage } from "../parts/reload-page";
import { type QueryRelaxation, queryRelaxations } from "./active-filters";
import type { AddressState } from "./address";
import type { PageRecords, Pin } from "./page-records";

/** What the server sends with a page besides its records. */
export type InitialData = {
  /** Id of the records (see `page-records.ts`). */
  readonly recordsId: string;
  readonly pin: Pin;
  /** Canonical query of the filter. */
  readonly query: string;
  /** Ids of the ties that the search of the query finds, in whose texts only the server looks; null without a search. */
  readonly found: readonly string[] | null;
  /** Under a search that matches no tie with the rest of the filter: see `queryRelaxations`. */
  readonly relaxations: readonly QueryRelaxation[];
  readonly selected: Tie | null;
  /** What only the server sees in the query: that no tie has its id. */
  readonly problems: readonly ParamProblem[];
};

/** What the state selects; `ties` are sorted. */
export type SelectionState = {
  /** Null until the texts that a search reads have arrived. */
  readonly selection: Selection<TieSummary> | null;
  readonly ties: readonly TieSummary[];
  readonly facets: Facets;
  /** Further ties that may have happened in the range of time. */
  readonly possibleCount: number;
  /** Empty unless no tie matches. */
  readonly relaxations: readonly QueryRelaxation[];
  readonly selected: Tie | null;
};

const noTies: readonly TieSummary[] = [];

/** Records in which a filter can be applied: all of them, or those that its search finds, without the search. */
type SearchInput = { readonly records: PageRecords; readonly filter: Filter };

/** Null while the texts that a search reads are on their way. */
function useSearched(
  { filter, query }: Pick<AddressState, "filter" | "query">,
  records: PageRecords,
  initialData: InitialData,
  dataset: Dataset | null,
): SearchInput | null {
  // Without a search the texts change nothing, so that their arrival does not compute the page anew.
  const texts = filter.q === "" ? null : dataset;
  return useMemo(() => {
    if (filter.q === "") return { records, filter };
    if (texts) return { records: texts, filter };
    return query === initialData.query ? narrowToFound(records, filter, initialData.found) : null;
  }, [filter, query, records, initialData, texts]);
}

/** What the state in the address selects; `dataset` has the texts of ties, which only a search and an open tie need. */
export function useSelection(
  { filter, query, view, lang }: AddressState & { readonly lang: Language },
  records: PageRecords,
  initialData: InitialData,
  dataset: Dataset | null,
): SelectionState {
  const searched = useSearched({ filter, query }, records, initialData, dataset);
  const selection = useMemo(
    () => searched && { ...select(searched.records, searched.filter), records, filter },
    [searched, records, filter],
  );
  const matches = selection?.ties ?? noTies;
  const ties = useMemo(
    () => (view.sort === "-date" ? matches : sortTies(matches, view.sort)),
    [matches, view.sort],
  );
  const counts = useMemo(() => {
    const { records: counted, filter: by } = searched ?? { records, filter: { ...filter, q: "" } };
    return { facets: facets(counted, by), possibleCount: possibleCount(counted, by) };
  }, [searched, records, filter]);
  const relaxations = useMemo(() => {
    if (!searched || matches.length > 0) return [];
    return searched.filter === filter
      ? queryRelaxations(searched.records, filter, lang)
      : initialData.relaxations;
  }, [searched, matches, filter, lang, initialData]);
  const selected = useMemo(() => {
    const tie = dataset && openTie(dataset, view.tie, filter.known);
    // Lists of ties leave out what was withdrawn or merged; only the server sends it.
    return tie ?? (initialData.selected?.id === view.tie ? initialData.selected : null);
  }, [view.tie, filter.known, initialData, dataset]);
  return useMemo(
    () => ({ selection, ties, ...counts, relaxations, selected }),
    [selection, ties, counts, relaxations, selected],
  );
}

/** Loads the page of `path` (default: the present address) from the server when `isNeeded` is true. */
export function useServerFallback(isNeeded: boolean, path?: string) {
  useEffect(() => {
    if (isNeeded) void reloadPage(path);
  }, [isNeeded, path]);
}
