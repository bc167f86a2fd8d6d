import { useEffect, useMemo } from "react";
import type { Catalogue, Dataset, Tie, TieSummary } from "../../_domain/records/dataset";
import {
  type Facets,
  facets,
  type Selection,
  select,
  sortTies,
} from "../../_domain/selection/select";
import type { Timeline } from "../../_domain/timeline/timeline";
import type { Language } from "../../_domain/vocabulary/language";
import { reloadPage } from "../parts/reload-page";
import { type QueryRelaxation, queryRelaxations } from "./query-relaxations";
import type { State } from "./use-filter";

/** What the server made of the address that it was asked for. */
export type InitialData = {
  readonly records: Catalogue;
  /** Canonical query of the filter. */
  readonly query: string;
  readonly listed: readonly TieSummary[];
  readonly facets: Facets;
  readonly timeline: Timeline;
  readonly ways: readonly QueryRelaxation[];
  readonly selected: Tie | null;
};

type Chosen = {
  readonly selection: Selection<TieSummary> | null;
  readonly ties: readonly TieSummary[];
  readonly facets: Facets;
  readonly ways: readonly QueryRelaxation[];
  readonly selected: Tie | null;
};

const none: readonly TieSummary[] = [];
const noTies: readonly Tie[] = [];

function useSelected(
  state: State,
  served: InitialData,
  dataset: Dataset | null,
  ties: readonly Tie[],
) {
  const id = state.view.tie;
  return useMemo(() => {
    if (id === null) return null;
    const has = (tie: Tie) => tie.id === id;
    const found = ties.find(has) ?? dataset?.ties.find(has) ?? null;
    return found ?? (served.selected?.id === id ? served.selected : null);
  }, [id, served, dataset, ties]);
}

/** What the address selects: from the whole dataset once it is here, until then what the server sent. */
export function useSelection(
  state: State & { readonly lang: Language },
  served: InitialData,
  dataset: Dataset | null,
): Chosen {
  const { filter, query, view, lang } = state;
  const { records } = served;
  // The records of the page, which are equal, so that nothing is laid out twice.
  const whole = useMemo(
    () => dataset && { ...select(dataset, filter), records },
    [dataset, filter, records],
  );
  const sent = useMemo(
    () =>
      query === served.query
        ? { records, filter, total: records.total, ties: served.listed }
        : null,
    [query, served, records, filter],
  );
  const selection: Selection<TieSummary> | null = whole ?? sent;
  const shown = selection?.ties ?? none;
  const ties = useMemo(
    () => (view.sort === "-date" ? shown : sortTies(shown, view.sort)),
    [shown, view.sort],
  );
  const counts = useMemo(
    () => (dataset ? facets(dataset, filter) : served.facets),
    [dataset, filter, served],
  );
  const isEmpty = shown.length === 0;
  const ways = useMemo(
    () => (dataset && isEmpty ? queryRelaxations(dataset, filter, lang) : served.ways),
    [dataset, isEmpty, filter, lang, served],
  );
  const selected = useSelected(state, served, dataset, whole?.ties ?? noTies);
  return { selection, ties, facets: counts, ways, selected };
}

/** Asks the server for the page of the state (by default of the address) where the ties to select from are not to be had. */
export function useServerInstead(needed: boolean, path?: string) {
  useEffect(() => {
    if (needed) void reloadPage(path);
  }, [needed, path]);
}
