import { useMemo, useSyncExternalStore } from "react";
import { pageAddress } from "../../_domain/query/addresses";
import { type Filter, formatFilter } from "../../_domain/query/filter";
import type { ParamProblem } from "../../_domain/query/params";
import { type PageOptions, pageQuery } from "../../_domain/query/request-options";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";

/** What a step changes; a change of the filter closes the tie and goes back to the first page. */
export type Change = {
  readonly filter?: Partial<Filter>;
  readonly view?: Partial<PageOptions>;
};

export type State = {
  readonly filter: Filter;
  readonly view: PageOptions;
  /** Canonical query of the filter alone. */
  readonly query: string;
  readonly problems: readonly ParamProblem[];
  /** The address after a change. */
  readonly href: (change: Change) => string;
  /** Goes there: choosing pushes an entry of the history, typing replaces it. */
  readonly go: (change: Change, how?: "push" | "replace") => void;
};

/** What stands after a change. */
export const applyChange = <View extends PageOptions>(
  { filter, view }: { readonly filter: Filter; readonly view: View },
  change: Change,
) => ({
  filter: change.filter ? { ...filter, ...change.filter } : filter,
  view: { ...view, ...(change.filter && { tie: null, offset: 0 }), ...change.view },
});

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

const write = {
  push: (href: string) => window.history.pushState(null, "", href),
  replace: (href: string) => window.history.replaceState(null, "", href),
};

/** The state of the dashboard, held by the address bar; `search` is what the server was asked. */
export function useFilter(search: string, records: Catalogue, lang: Language): State {
  const current = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => search,
  );
  return useMemo(() => {
    const { filter, view, problems } = pageQuery(new URLSearchParams(current), records);
    const href = (change: Change) => {
      const next = applyChange({ filter, view }, change);
      return pageAddress({ site: "", lang, records }, next.filter, next.view);
    };
    const go: State["go"] = (change, how = "push") => {
      const next = href(change);
      if (next === href({})) return;
      write[how](next);
      for (const listener of listeners) listener();
    };
    return { filter, view, problems, query: formatFilter(filter, records), href, go };
  }, [current, records, lang]);
}
