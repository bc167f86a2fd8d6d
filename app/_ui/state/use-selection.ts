import { useEffect, useMemo } from "react";
import type { ParamProblem } from "../../_domain/query/params";
import type { Catalogue, Dataset, Tie, TieSummary } from "../../_domain/records/dataset";
import {
  type Facets,
  facets,
  possibleCount,
  type Selection,
  select,
  sortTies,
} from "../../_domain/selection/select";
import type { Timeline } from "../../_domain/timeline/timeline";
import type { Language } from "../../_domain/vocabulary/language";
import { reloadPage } from "../parts/reload-page";
import { type QueryRelaxation, queryRelaxations } from "./active-filters";
import type { AddressState } from "./address";

/** What the server computes for the query of a page and sends along. */
export type InitialData = {
  readonly records: Catalogue;
  /** Canonical query of the filter. */
  readonly query: string;
  readonly ties: readonly TieSummary[];
  readonly facets: Facets;
  readonly timeline: Timeline;
  /** Further ties that may have happened in the range of time. */
  readonly possibleCount: number;
  /** Empty unless no tie matches. */
  readonly relaxations: readonly QueryRelaxation[];
  readonly selected: Tie | null;
  /** What only the server sees in the query: that no tie has its id. */
  readonly problems: readonly ParamProblem[];
};

/** What the state selects; `ties` are sorted. */
export type SelectionState = Omit<InitialData, "records" | "query" | "timeline" | "problems"> & {
  /** Null until the data for the filter has arrived. */
  readonly selection: Selection<TieSummary> | null;
};

const noTies: readonly TieSummary[] = [];

/**
 * What the state in the address selects. It comes from the dataset once that is loaded, until then from the server's
 * data where the filter is the same.
 */
export function useSelection(
  { filter, query, view, lang }: AddressState & { readonly lang: Language },
  initialData: InitialData,
  dataset: Dataset | null,
): SelectionState {
  const { records } = initialData;
  // The catalogue of the page is put in place of the dataset's, which is equal, to keep memoized values.
  const computed = useMemo(
    () => dataset && { ...select(dataset, filter), records },
    [dataset, filter, records],
  );
  const received = useMemo(
    () =>
      query === initialData.query
        ? { records, filter, total: records.total, ties: initialData.ties }
        : null,
    [query, initialData, records, filter],
  );
  const selection: Selection<TieSummary> | null = computed ?? received;
  const matches = selection?.ties ?? noTies;
  const ties = useMemo(
    () => (view.sort === "-date" ? matches : sortTies(matches, view.sort)),
    [matches, view.sort],
  );
  const counts = useMemo(
    () => (dataset ? facets(dataset, filter) : initialData.facets),
    [dataset, filter, initialData],
  );
  const possible = useMemo(
    () => (dataset ? possibleCount(dataset, filter) : received ? initialData.possibleCount : 0),
    [dataset, filter, received, initialData],
  );
  const isEmpty = matches.length === 0;
  const relaxations = useMemo(
    () => (dataset && isEmpty ? queryRelaxations(dataset, filter, lang) : initialData.relaxations),
    [dataset, isEmpty, filter, lang, initialData],
  );
  const selected = useMemo(() => {
    const isSelected = ({ id }: Tie) => id === view.tie;
    const tie = computed?.ties.find(isSelected) ?? dataset?.ties.find(isSelected);
    return tie ?? (initialData.selected?.id === view.tie ? initialData.selected : null);
  }, [view.tie, initialData, dataset, computed]);
  return useMemo(
    () => ({
      selection,
      ties,
      facets: counts,
      possibleCount: possible,
      relaxations,
      selected,
    }),
    [selection, ties, counts, possible, relaxations, selected],
  );
}

/** Loads the page of `path` (default: the present address) from the server when `isNeeded` is true. */
export function useServerFallback(isNeeded: boolean, path?: string) {
  useEffect(() => {
    if (isNeeded) void reloadPage(path);
  }, [isNeeded, path]);
}
