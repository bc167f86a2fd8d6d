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
 * what leaves the channel; undefined where frames cannot hear each other.
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

/**
 * Whether this frame may draw its live map (`started`) and how often it has lost the permission (`round`). It loses it
 * once `maxMaps` other frames have started after it, so that the newest maps stay below the browser's limit.
 */
export function useWebglSlot() {
  const [{ started, round }, setSlot] = useState({ started: true, round: 0 });
  const start = useCallback(() => setSlot((slot) => ({ ...slot, started: true })), []);
  const end = useCallback(() => setSlot((slot) => ({ started: false, round: slot.round + 1 })), []);
  useEffect(() => (started ? holdSlot(end) : undefined), [started, end]);
  return { started, round, start, end };
}
