import { useCallback, useEffect, useState } from "react";

/** Most live maps of this site in one browser, which keeps about 16 WebGL contexts; the article may use some. */
export const maxMaps = 12;

/** A channel to the other embeds of the site; null in sandboxed frames, where it is forbidden. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel("taqarub:maps");
  } catch {
    return null;
  }
}

/**
 * Announces this frame's map to the other frames and calls `end` once `maxMaps` of them have started after it. Returns
 * the function that closes the channel; undefined without one.
 */
export function holdSlot(end: () => void): (() => void) | undefined {
  const channel = openChannel();
  if (!channel) return;
  let laterStarts = 0;
  channel.onmessage = ({ data }) => {
    if (data === "start" && ++laterStarts >= maxMaps) end();
  };
  channel.postMessage("start");
  return () => channel.close();
}

/** Whether this frame may draw its live map, how often it lost its slot to newer frames, and how to take or give it up. */
export function useWebglSlot() {
  const [{ isStarted, lossCount }, setSlot] = useState({ isStarted: true, lossCount: 0 });
  const start = useCallback(() => setSlot((slot) => ({ ...slot, isStarted: true })), []);
  const end = useCallback(
    () => setSlot((slot) => ({ isStarted: false, lossCount: slot.lossCount + 1 })),
    [],
  );
  useEffect(() => (isStarted ? holdSlot(end) : undefined), [isStarted, end]);
  return { isStarted, lossCount, start, end };
}
