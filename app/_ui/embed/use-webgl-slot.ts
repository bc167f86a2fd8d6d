import { useCallback, useEffect, useState } from "react";

/** Browsers keep about sixteen WebGL contexts; the article may have some of its own. */
export const maxMaps = 12;

/** A channel to the other embeds of the site; null in frames of a sandbox that may have none. There the browser drops the oldest context. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel("taqarub:maps");
  } catch {
    return null;
  }
}

/**
 * Tells the other frames that a map has started, and calls `end` once `maxMaps` of them have started after it. Returns
 * what leaves the channel; null where there is none.
 */
export function holdSlot(end: () => void): (() => void) | null {
  const shared = channel();
  if (!shared) return null;
  let later = 0;
  shared.onmessage = ({ data }) => {
    if (data === "start" && ++later >= maxMaps) end();
  };
  shared.postMessage("start");
  return () => shared.close();
}

/** Whether this frame has its live map: it makes way once as many frames as browsers bear have started after it. */
export function useWebglSlot(): Turn {
  const [{ started, round }, setTurn] = useState({ started: true, round: 0 });
  const start = useCallback(() => setTurn((turn) => ({ ...turn, started: true })), []);
  const end = useCallback(() => setTurn((turn) => ({ started: false, round: turn.round + 1 })), []);
  useEffect(() => {
    const leave = started ? holdSlot(end) : null;
    return leave ?? undefined;
  }, [started, end]);
  return { started, round, start, end };
}
