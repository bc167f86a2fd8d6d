/** A change of the address bar: `push` adds an entry to the history, `replace` does not. */
export type HistoryWrite = { readonly how: "push" | "replace"; readonly address: string };

/** Calls at once, and then one per `refillMs`: 94 in 30 s, where old WebKit refuses the 101st call, newer one in 10 s. */
const burstSize = 4;
const refillMs = 1000 / 3;
/** Until the next call after the browser refused one. */
const refusalPauseMs = 5000;

/** The writes that wait, with a further one. Later writes join the last one, but an entry is replaced before one is added. */
function enqueue(queue: readonly HistoryWrite[], write: HistoryWrite): readonly HistoryWrite[] {
  const last = queue.at(-1);
  if (!last || (last.how === "replace" && write.how === "push")) return [...queue, write];
  return [...queue.slice(0, -1), { how: last.how, address: write.address }];
}

/** A token bucket: takes a token and returns 0, or returns the time until there is one, ms. */
function createBucket(): () => number {
  let tokens = burstSize;
  let lastRefill = 0;
  return () => {
    const now = Date.now();
    tokens = Math.min(burstSize, tokens + (now - lastRefill) / refillMs);
    lastRefill = now;
    if (tokens < 1) return (1 - tokens) * refillMs;
    tokens -= 1;
    return 0;
  };
}

/**
 * Writes changes to the address bar in their order, at a pace that browsers accept; what comes faster joins one entry.
 * `call` changes the history and throws where the browser refuses; `onEmpty` runs once nothing waits any more.
 */
export function createHistoryWriter(call: (write: HistoryWrite) => void, onEmpty: () => void) {
  let queue: readonly HistoryWrite[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const takeToken = createBucket();

  /** The time until the next call, ms; null where nothing waits. */
  function writeNext(): number | null {
    const [next, ...rest] = queue;
    if (!next) return null;
    const waitMs = takeToken();
    if (waitMs > 0) return waitMs;
    try {
      call(next);
    } catch {
      return refusalPauseMs;
    }
    queue = rest;
    return writeNext();
  }

  function flush() {
    timer = undefined;
    const waitMs = writeNext();
    if (waitMs === null) onEmpty();
    else timer = setTimeout(flush, Math.ceil(waitMs));
  }

  return {
    write(next: HistoryWrite) {
      queue = enqueue(queue, next);
      if (timer === undefined) flush();
    },
    isEmpty: () => queue.length === 0,
    /** Writes the last of what waits, because the reader leaves the page. */
    finish() {
      const last = queue.at(-1);
      try {
        if (last) call(last);
      } catch {
        // The browser refuses further calls; the entry keeps the address before.
      }
    },
    /** Drops what waits, because the reader went to another entry. */
    drop() {
      queue = [];
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
