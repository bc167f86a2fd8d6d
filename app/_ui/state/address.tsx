"use client";
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";
import { pageAddress } from "../../_domain/query/addresses";
import { type Filter, formatFilter } from "../../_domain/query/filter";
import { pageQuery } from "../../_domain/query/page-query";
import type { ParamProblem } from "../../_domain/query/params";
import type { PageOptions } from "../../_domain/query/request-options";
import type { Catalogue } from "../../_domain/records/dataset";
import type { Language } from "../../_domain/vocabulary/language";
import { nextFrame } from "../parts/next-frame";
import { interfaceWords, type Words } from "../words/words";
import { createHistoryWriter } from "./history-writer";
import { useEarlyInput } from "./use-early-input";

/** A change of the state; changing the filter also closes the tie and returns to the first page. */
export type StateChange = {
  /** The changed part, or what makes it of the filter as it then is. */
  readonly filter?: Partial<Filter> | ((filter: Filter) => Partial<Filter>);
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
  /** Applies a change to the state at once, and to the history as `entry` says (default: `push`). */
  readonly go: (change: StateChange, entry?: Entry) => void;
  /** As `go`, but the page shows the change after its next frame, which shows the control that the reader used. */
  readonly goAfterFrame: (change: StateChange) => Promise<void>;
};

/** How a change enters the history: as an entry, without one, or as one entry with the other changes of a gesture. */
type Entry = "push" | "replace" | Gesture;

/** A drag, a search, a field while it is edited: an object that tells it from others by its identity. */
export type Gesture = Readonly<Record<string, never>>;

/** The filter and options after a change. */
export const applyChange = <View extends PageOptions>(
  { filter, view }: { readonly filter: Filter; readonly view: View },
  change: StateChange,
) => ({
  filter: {
    ...filter,
    ...(typeof change.filter === "function" ? change.filter(filter) : change.filter),
  },
  view: { ...view, ...(change.filter && { tie: null, offset: 0 }), ...change.view },
});

/** The ways to change a state of which `write` keeps a change and `show` renders what was kept. */
export const changers = (
  write: (change: StateChange, entry: Entry) => void,
  show: () => void,
): Pick<AddressState, "go" | "goAfterFrame"> => ({
  go: (change, entry = "push") => {
    write(change, entry);
    show();
  },
  goAfterFrame: (change) => {
    write(change, "push");
    return nextFrame().then(show);
  },
});

const listeners = new Set<() => void>();
const notify = () => {
  for (const listener of listeners) listener();
};

/** The query of the state while the address bar does not hold it yet; null once it does. */
let waitingSearch: string | null = null;
let waitingTitle: string | null = null;
let lastGesture: Entry | null = null;

function applyTitle() {
  if (waitingTitle !== null) document.title = waitingTitle;
  waitingTitle = null;
}

const writer = createHistoryWriter(
  // With the state of its router Next passes a call through and adds none of its own.
  ({ how, address }) => window.history[`${how}State`](window.history.state, "", address),
  () => {
    waitingSearch = null;
    applyTitle();
  },
);

if (typeof window !== "undefined") window.addEventListener("pagehide", () => writer.finish());

/** Titles the page, once its address is written: before that the title would be stored with the last entry. */
export function setPageTitle(title: string): void {
  waitingTitle = title;
  if (writer.isEmpty()) applyTitle();
}

/** Whether the change replaces the present entry. */
function joinsEntry(entry: Entry): boolean {
  if (entry === "replace") return true;
  const isSame = entry !== "push" && entry === lastGesture;
  lastGesture = entry;
  return isSame;
}

/**
 * Reads the state of the entry. The framework's listener, which comes later, is kept from it: after a reload it would fetch
 * the page of an entry written before.
 */
function onPopState(event: Event) {
  event.stopImmediatePropagation();
  writer.drop();
  waitingSearch = null;
  lastGesture = null;
  notify();
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) window.addEventListener("popstate", onPopState);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", onPopState);
  };
}

/** The query of the address when the page's scripts began. */
const firstSearch = typeof window === "undefined" ? "" : window.location.search;

/** The query of the state as the address bar holds it, or will; `search` is the first one as the server reads it. */
function currentSearch(search: string): string {
  if (waitingSearch !== null) return waitingSearch;
  return window.location.search === firstSearch ? search : window.location.search;
}

/** The state of the dashboard, kept in the address bar; `search` is the page's query as the server reads it, without what networks add. `serverProblems` are those that only the server sees in it. */
export function useAddressState(
  search: string,
  serverProblems: readonly ParamProblem[],
  records: Catalogue,
  lang: Language,
): AddressState {
  const current = useSyncExternalStore(
    subscribe,
    () => currentSearch(search),
    () => search,
  );
  return useMemo(() => {
    const read = (query: string) => pageQuery(new URLSearchParams(query), records);
    const { filter, view, problems: unread } = read(current);
    const problems = current === search ? [...serverProblems, ...unread] : unread;
    const addressAfter = (state: Pick<AddressState, "filter" | "view">, change: StateChange) => {
      const next = applyChange(state, change);
      return pageAddress({ site: "", lang, records }, next.filter, next.view);
    };
    const write = (change: StateChange, entry: Entry) => {
      const latest = read(currentSearch(search));
      const next = addressAfter(latest, change);
      if (next === addressAfter(latest, {})) return;
      waitingSearch = new URL(next, window.location.href).search;
      writer.write({ how: joinsEntry(entry) ? "replace" : "push", address: next });
    };
    return {
      ...{ filter, view, problems, query: formatFilter(filter, records) },
      href: (change) => addressAfter({ filter, view }, change),
      ...changers(write, notify),
    };
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
