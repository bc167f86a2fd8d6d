import { useCallback, useEffect, useState } from "react";

/** Browsers keep about sixteen WebGL contexts; the article may have some of its own. */
export const maxMaps = 12;

const channelName = "taqarub:maps";

type Turn = {
  readonly started: boolean;
  /** Grows with every turn that ended. */
  readonly round: number;
  readonly start: () => void;
  readonly end: () => void;
};

/** Frames of a sandbox may have no channel that others hear; there the browser takes the oldest context away. */
function channel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return null;
  }
}

/** Whether this frame has its live map: it makes way once as many frames as browsers bear have started after it. */
export function useWebglSlot(): Turn {
  const [{ started, round }, setTurn] = useState({ started: true, round: 0 });
  const start = useCallback(() => setTurn((turn) => ({ ...turn, started: true })), []);
  const end = useCallback(() => setTurn((turn) => ({ started: false, round: turn.round + 1 })), []);
  useEffect(() => {
    const shared = started ? channel() : null;
    if (!shared) return;
    let later = 0;
    shared.onmessage = ({ data }) => {
      if (data === "start" && ++later >= maxMaps) end();
    };
    shared.postMessage("start");
    return () => shared.close();
  }, [started, end]);
  return { started, round, start, end };
}
