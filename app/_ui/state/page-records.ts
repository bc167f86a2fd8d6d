import { use, useMemo } from "react";
import type { Catalogue, Dataset, TieSummary } from "../../_domain/records/dataset";
import { reloadPage } from "../parts/reload-page";

/** The records of a page: the catalogue and all ties that lists show, without their texts. */
export type PageRecords = Dataset<TieSummary>;

/** The server's own records by their id. Pages and their components are separate bundles of one process. */
const server = globalThis as { taqarubPageRecords?: (id: string) => PageRecords };

/** Lets components that the server renders read its records. */
export function providePageRecords(records: (id: string) => PageRecords): void {
  server.taqarubPageRecords = records;
}

export const pageRecordsAddress = (id: string): string => `/api/records/${id}`;

const timeoutMs = 20_000;
const retryAfterMs = 3000;

declare global {
  interface Window {
    /** The request for the records by `before-paint.ts`; null once this module has requested them. */
    earlyRecords?: Promise<Response> | null;
  }
}

/** The first request, which may have begun before hydration. */
function firstResponse(address: string): Promise<Response> {
  const early = window.earlyRecords;
  window.earlyRecords = null;
  return early ?? fetch(address);
}

const patience = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("The records take too long")), timeoutMs);
  });

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Reloads, once, a page that names records which the server has no more; the page without script stays meanwhile. */
async function leaveStalePage(): Promise<never> {
  delete document.documentElement.dataset.script;
  const [navigation] = performance.getEntriesByType("navigation");
  if ((navigation as PerformanceNavigationTiming).type !== "reload") void reloadPage();
  return new Promise(() => {});
}

/**
 * Fetches until an answer comes. After a failure the page is one without script, whose links and form the server
 * answers, because nothing of it works before the records are there.
 */
async function fetchRecords(id: string): Promise<PageRecords> {
  const address = pageRecordsAddress(id);
  for (let request = firstResponse(address); ; request = fetch(address)) {
    try {
      const response = await Promise.race([request, patience()]);
      if (response.ok) {
        const records = await response.json();
        document.documentElement.dataset.script = "";
        return records;
      }
      if (response.status === 404) return leaveStalePage();
    } catch {}
    delete document.documentElement.dataset.script;
    await wait(retryAfterMs);
  }
}

const requests = new Map<string, Promise<PageRecords>>();

function useRecords(id: string): PageRecords {
  if (server.taqarubPageRecords) return server.taqarubPageRecords(id);
  const request = requests.get(id) ?? fetchRecords(id);
  requests.set(id, request);
  return use(request);
}

/** What a page says of the version that its address names. */
export type Pin = Pick<Catalogue, "isPinned" | "notice" | "tieNotes">;

/** The records with an id, and what the page says of their version; hydration of the page waits for them. */
export function usePageRecords(id: string, pin: Pin): PageRecords {
  const records = useRecords(id);
  // Without a pin the records stay the same object for all pages, which keeps what is memoized by it.
  return useMemo(() => (pin.notice ? { ...records, ...pin } : records), [records, pin]);
}
