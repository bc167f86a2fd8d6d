"use client";
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from "react";
import type { TieSummary } from "../../_domain/records/dataset";
import type { Selection } from "../../_domain/selection/select";
import { type Timeline, timeline } from "../../_domain/timeline/timeline";
import type { PageRecords } from "../state/page-records";

const Context = createContext<Timeline | null>(null);

const noSelection = { ties: [] };

type ProviderProps = {
  readonly records: PageRecords;
  readonly selection: Selection<TieSummary> | null;
  readonly children: ReactNode;
};

/** Gives the timeline of what is selected to those who draw it; it may follow the list a frame later. */
export function TimelineProvider({ records, selection, children }: ProviderProps) {
  const later = useDeferredValue(selection);
  const value = useMemo(() => timeline(records, later ?? noSelection), [records, later]);
  return <Context value={value}>{children}</Context>;
}

/** The timeline of the nearest provider; throws without one. */
export function useTimeline(): Timeline {
  const value = useContext(Context);
  if (!value) throw new Error("useTimeline needs a TimelineProvider above it");
  return value;
}
