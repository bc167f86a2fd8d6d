import { useCallback, useEffect, useState } from "react";
import useSWR from "swr";
import type { Dataset, Tie } from "../../_domain/records/dataset";
import { mapSettled } from "./map-arrival";
import type { State } from "./use-filter";
import type { InitialData } from "./use-selection";

type Answer = {
  readonly dataset: { readonly version: string };
  readonly matched: number;
  readonly ties: readonly Tie[];
};

type Ties = { readonly version: string; readonly ties: readonly Tie[] };

/** Milliseconds until an answer counts as slow, until it counts as failed, and before the first of ever rarer retries. */
const patience = { slow: 4000, failed: 20_000, retry: 2000 };

async function page(address: string): Promise<Answer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience.failed) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

/** Every tie, whole; the API answers at most 1,000 at once. */
async function allTies(address: string): Promise<Ties> {
  const { dataset, matched, ties: first } = await page(address);
  const ties = [...first];
  while (ties.length < matched) {
    const next = await page(`${address}?offset=${ties.length}`);
    if (next.dataset.version !== dataset.version || next.ties.length === 0)
      throw new Error("The data changed while it was being read");
    ties.push(...next.ties);
  }
  return { version: dataset.version, ties };
}

const sameVersion = (one: Ties | undefined, other: Ties | undefined) =>
  one?.version === other?.version;

type Loaded = {
  /** Null until the ties of the version that the page shows have arrived; then kept. */
  readonly dataset: Dataset | null;
  /** Whether the server has another version by now. */
  readonly newer: boolean;
  readonly failed: boolean;
  /** Whether the ties have not come soon; a reader who waits for them is better served by a page. */
  readonly late: boolean;
  readonly retry: () => void;
};

/** Whether the page shows all that its state asks for without the dataset. */
const suffices = ({ query, selected }: InitialData, state: Pick<State, "query" | "view">) =>
  query === state.query && (state.view.tie === null || state.view.tie === selected?.id);

/**
 * The whole dataset, fetched once for every language and filter, and again when the reader returns; not before the map
 * stands, which it would hold up, unless the reader has gone beyond what the server sent.
 */
export function useTies(served: InitialData, state: Pick<State, "query" | "view">): Loaded {
  const { records } = served;
  const [isAsked, ask] = useState(false);
  useEffect(() => void mapSettled.then(() => ask(true)), []);
  if (!isAsked && !suffices(served, state)) ask(true);
  const [isSlow, setSlow] = useState(false);
  const { data, error, mutate } = useSWR<Ties>(isAsked ? "/api/ties" : null, allTies, {
    compare: sameVersion,
    errorRetryInterval: patience.retry,
    loadingTimeout: patience.slow,
    onLoadingSlow: () => setSlow(true),
  });
  const [dataset, setDataset] = useState<Dataset | null>(null);
  const matches = data?.version === records.version;
  if (matches && dataset?.ties !== data.ties) setDataset({ ...records, ties: data.ties });
  return {
    dataset,
    newer: data !== undefined && !matches,
    failed: error !== undefined,
    late: dataset === null && (isSlow || error !== undefined || (data !== undefined && !matches)),
    retry: useCallback(() => void mutate(), [mutate]),
  };
}
