"use client";
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import type { Dataset, TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { type Timeline, timeline } from "../../_domain/timeline/timeline";
import type { InitialData } from "../state/use-selection";

const Context = createContext<Timeline | null>(null);

type ProviderProps = {
  readonly initialData: InitialData;
  readonly dataset: Dataset | null;
  readonly selection: Selection<TieSummary> | null;
  readonly children: ReactNode;
};

/** Gives the timeline of what is selected to those who draw it; it may follow the list a frame later. */
export function TimelineProvider({ initialData, dataset, selection, children }: ProviderProps) {
  const later = useDeferredValue(selection);
  const value = useMemo(
    () => (dataset && later ? timeline(dataset, later) : initialData.timeline),
    [dataset, later, initialData],
  );
  return <Context value={value}>{children}</Context>;
}

/** The timeline of the nearest provider; throws without one. */
export function useTimeline(): Timeline {
  const value = useContext(Context);
  if (!value) throw new Error("useTimeline needs a TimelineProvider above it");
  return value;
}
