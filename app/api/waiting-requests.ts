/** Signals of the requests that wait for an answer in progress, by its key. */
const waiting = new Map<string, Set<AbortSignal>>();

/** Counts a request among those that wait for an answer; `isWanted` tells whether the client of any is still there. */
export async function whileWaiting<Value>(
  key: string,
  signal: AbortSignal,
  task: (isWanted: () => boolean) => Promise<Value>,
): Promise<Value> {
  const signals = waiting.get(key) ?? new Set();
  waiting.set(key, signals.add(signal));
  try {
    return await task(() => [...signals].some(({ aborted }) => !aborted));
  } finally {
    signals.delete(signal);
    if (signals.size === 0) waiting.delete(key);
  }
}
