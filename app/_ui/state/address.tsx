"use client";
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";
import { pageAddress } from "../../_domain/query/addresses";
import { type Filter, formatFilter } from "../../_domain/query/filter";
import { pageQuery } from "../../_domain/query/page-query";
import type { ParamProblem } from "../../_domain/query/params";
import type { PageOptions } from "../../_domain/query/request-options";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { interfaceWords, type Words } from "../words/words";
import { useEarlyInput } from "./use-early-input";

/** A change of the state; changing the filter also closes the tie and returns to the first page. */
export type StateChange = {
  readonly filter?: Partial<Filter>;
  readonly view?: Partial<PageOptions>;
};

export type AddressState = {
  readonly filter: Filter;
  readonly view: PageOptions;
  /** Canonical query of the filter alone. */
  readonly query: string;
  readonly problems: readonly ParamProblem[];
  /** The address after a change. */
  readonly href: (change: StateChange) => string;
  /** Applies a change: `push` (default) adds an entry to the history, `replace` does not. */
  readonly go: (change: StateChange, how?: "push" | "replace") => void;
};

/** The filter and options after a change. */
export const applyChange = <View extends PageOptions>(
  { filter, view }: { readonly filter: Filter; readonly view: View },
  change: StateChange,
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

/** The query of the address when the page's scripts began. */
const firstSearch = typeof window === "undefined" ? "" : window.location.search;

/** The state of the dashboard, kept in the address bar; `search` is the page's query as the server reads it, without what networks add. `serverProblems` are those that only the server sees in it. */
export function useAddressState(
  search: string,
  serverProblems: readonly ParamProblem[],
  records: Catalogue,
  lang: Language,
): AddressState {
  const current = useSyncExternalStore(
    subscribe,
    () => (window.location.search === firstSearch ? search : window.location.search),
    () => search,
  );
  return useMemo(() => {
    const { filter, view, problems: unread } = pageQuery(new URLSearchParams(current), records);
    const problems = current === search ? [...serverProblems, ...unread] : unread;
    const href = (change: StateChange) => {
      const next = applyChange({ filter, view }, change);
      return pageAddress({ site: "", lang, records }, next.filter, next.view);
    };
    const go: AddressState["go"] = (change, how = "push") => {
      const next = href(change);
      if (next === href({})) return;
      window.history[how === "push" ? "pushState" : "replaceState"](null, "", next);
      for (const listener of listeners) listener();
    };
    return { filter, view, problems, query: formatFilter(filter, records), href, go };
  }, [current, search, serverProblems, records, lang]);
}

type AddressContext = AddressState & {
  readonly lang: Language;
  readonly text: Words;
  readonly records: Catalogue;
};

const Context = createContext<AddressContext | null>(null);

type ProviderProps = {
  readonly state: AddressState;
  readonly lang: Language;
  readonly records: Catalogue;
  readonly children: ReactNode;
};

/** Provides the state in the address, the ways to change it, and the words of the page's language. */
export function AddressProvider({ state, lang, records, children }: ProviderProps) {
  useEarlyInput();
  const value = useMemo(
    () => ({ ...state, lang, records, text: interfaceWords(lang) }),
    [state, lang, records],
  );
  return <Context value={value}>{children}</Context>;
}

/** The state in the address and how to change it; throws without an `AddressProvider` above. */
export function useAddress(): AddressContext {
  const address = useContext(Context);
  if (!address) throw new Error("useAddress needs an AddressProvider above it");
  return address;
}
