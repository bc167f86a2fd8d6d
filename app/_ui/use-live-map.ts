import { useEffect, useEffectEvent, useState } from "react";
import { workerAddress } from "./map-worker";

type LiveMap = typeof import("./map").LiveMap;

/** The picture's land, of which a theme shows one. */
const land = ".picture-box img";

const isThere = ({ complete, naturalWidth }: HTMLImageElement) => complete && naturalWidth > 0;

/** Runs after a frame with the land of the picture in it, or without where it does not come; returns how to call it off. */
function whenPainted(run: () => void): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  const call = () => {
    if (signal.aborted) return;
    gone.abort();
    run();
  };
  // A task that a frame's callback adds comes after the frame's paint.
  const wait = () => requestAnimationFrame(() => setTimeout(call));
  const images = document.querySelectorAll<HTMLImageElement>(land);
  if (document.readyState === "complete" || [...images].some(isThere)) wait();
  else {
    const arrived = ({ target }: Event) => {
      if (target instanceof Element && target.matches(land)) wait();
    };
    document.addEventListener("load", arrived, { capture: true, signal });
    window.addEventListener("load", wait, { signal });
  }
  return () => gone.abort();
}

/** The map's code, once it may make maps. */
async function loadedMap(): Promise<LiveMap> {
  const { LiveMap, prepared } = await import("./map");
  await prepared;
  return LiveMap;
}

/** Has the map's code in the browser's cache by the time that it is asked for; where that fails, asking tells. */
async function fetchAhead(): Promise<void> {
  const worker = async () => (await fetch(workerAddress)).arrayBuffer();
  await Promise.allSettled([import("./map"), worker()]);
}

// A page takes its time to come alive; the code travels meanwhile.
if (typeof document !== "undefined") whenPainted(fetchAhead);

/** Milliseconds after which the code counts as failed; a broken script raises no event, and a slow one may still come. */
const patience = 25_000;

/** The live map's code, which is fetched after the picture is painted; null until it is there. */
export function useLiveMap(onFail: () => void): LiveMap | null {
  const [loaded, setLoaded] = useState<LiveMap | null>(null);
  const fail = useEffectEvent(onFail);
  useEffect(() => {
    return whenPainted(() => {
      const timer = setTimeout(() => fail(), patience);
      const done = () => clearTimeout(timer);
      void loadedMap()
        .then(
          (map) => setLoaded(() => map),
          () => fail(),
        )
        .finally(done);
    });
  }, []);
  return loaded;
}
