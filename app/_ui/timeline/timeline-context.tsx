"use client";
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import type { Dataset, TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { type Timeline, timeline } from "../../_domain/timeline/timeline";
import type { InitialData } from "../state/use-selection";

const Context = createContext<Timeline | null>(null);

type ProviderProps = {
  readonly served: InitialData;
  readonly dataset: Dataset | null;
  readonly selection: Selection<TieSummary> | null;
  readonly children: ReactNode;
};

/** Provides the timeline of the selection; it may lag a frame behind the list. */
export function TimelineProvider({ served, dataset, selection, children }: ProviderProps) {
  const deferred = useDeferredValue(selection);
  const value = useMemo(
    () => (dataset && deferred ? timeline(dataset, deferred) : served.timeline),
    [dataset, deferred, served],
  );
  return <Context value={value}>{children}</Context>;
}

/** The timeline of the nearest provider; throws without one. */
export function useTimeline(): Timeline {
  const value = useContext(Context);
  if (!value) throw new Error("useTimeline needs a TimelineProvider above it");
  return value;
}
