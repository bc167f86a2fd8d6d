import { useCallback, useEffect, useMemo, useState } from "react";
import useSWR from "swr";
import { pinnedAddress } from "../../_domain/query/addresses";
import { appendQuery } from "../../_domain/query/params";
import type { Dataset, Tie } from "../../_domain/records/dataset";
import { fetchOrThrow } from "../parts/fetch-or-throw";
import type { AddressState } from "./address";
import type { PageRecords } from "./page-records";
import type { InitialData } from "./use-selection";

type ApiPage = {
  readonly dataset: { readonly version: string };
  readonly matched: number;
  readonly ties: readonly Tie[];
};

type VersionedTies = { readonly version: string; readonly ties: readonly Tie[] };

const timeoutMs = 20_000;
const slowAfterMs = 4000;
/** Before the first retry; SWR waits longer before each further one. */
const retryAfterMs = 2000;

let resolveMapLoad = () => {};
const mapLoad = new Promise<void>((resolve) => {
  resolveMapLoad = resolve;
});

/** Reports that the page's first live map is drawn or has failed, which `useTies` waits for. */
export const reportMapLoad = () => resolveMapLoad();

async function fetchPage(address: string): Promise<ApiPage> {
  const response = await fetchOrThrow(address, { signal: AbortSignal.timeout(timeoutMs) });
  return response.json();
}

/** All ties, page by page (the API returns at most 1,000); throws where the version changes in between. */
async function fetchTies(address: string): Promise<VersionedTies> {
  const { dataset, matched, ties: first } = await fetchPage(address);
  const ties = [...first];
  while (ties.length < matched) {
    const next = await fetchPage(appendQuery(address, `offset=${ties.length}`));
    if (next.dataset.version !== dataset.version || next.ties.length === 0)
      throw new Error("The data changed while it was being read");
    ties.push(...next.ties);
  }
  return { version: dataset.version, ties };
}

export type TiesState = {
  /** Null until the ties of the page's version have arrived; stays after that. */
  readonly dataset: Dataset | null;
  /** Whether the server has another version than the page. */
  readonly hasNewerVersion: boolean;
  readonly hasFailed: boolean;
  /** Whether the ties are slow or cannot be had, so that a reader who waits for them needs a page of the server. */
  readonly needsServerPage: boolean;
  readonly retry: () => void;
};

/** More ties are fetched only when a search or an open tie needs them. */
const maxTiesAhead = 1000;

/** Whether nothing that the state shows needs the texts of ties, but for what the server sent with the page. */
const isCovered = (initialData: InitialData, { filter, query, view }: AddressState) =>
  (filter.q === "" || query === initialData.query) &&
  (view.tie === null || view.tie === initialData.selected?.id);

/**
 * The ties with their texts, fetched once for all languages and filters, and again when the reader returns to the page.
 * Fetching waits for the map, which it would slow down, unless the state needs them.
 */
export function useTies(
  records: PageRecords,
  initialData: InitialData,
  state: AddressState,
): TiesState {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (records.total <= maxTiesAhead) void mapLoad.then(() => setWanted(true));
  }, [records]);
  if (!isWanted && !isCovered(initialData, state)) setWanted(true);
  const [isSlow, setSlow] = useState(false);
  const address = pinnedAddress("/api/ties", records);
  const { data, error, mutate } = useSWR<VersionedTies>(isWanted ? address : null, fetchTies, {
    compare: (one, other) => one?.version === other?.version,
    errorRetryInterval: retryAfterMs,
    loadingTimeout: slowAfterMs,
    onLoadingSlow: () => setSlow(true),
  });
  const [dataset, setDataset] = useState<Dataset | null>(null);
  const hasFailed = error !== undefined;
  const hasNewerVersion = data !== undefined && data.version !== records.version;
  if (data && !hasNewerVersion && dataset?.ties !== data.ties)
    setDataset({ ...records, ties: data.ties });
  const needsServerPage = dataset === null && (isSlow || hasFailed || hasNewerVersion);
  const retry = useCallback(() => void mutate(), [mutate]);
  return useMemo(
    () => ({ dataset, hasNewerVersion, hasFailed, needsServerPage, retry }),
    [dataset, hasNewerVersion, hasFailed, needsServerPage, retry],
  );
}
