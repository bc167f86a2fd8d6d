import { useEffect, useEffectEvent, useState } from "react";
import { workerAddress } from "./map-worker";

type LiveMap = typeof import("./map").LiveMap;

/** The picture's land, of which a theme shows one. */
const land = ".picture-box img";

const isThere = ({ complete, naturalWidth }: HTMLImageElement) => complete && naturalWidth > 0;

/** Resolves after a frame with the land of the picture in it, or without where it does not come. */
const afterPaint = () =>
  new Promise<void>((resolve) => {
    const over = new AbortController();
    const { signal } = over;
    const painted = () => {
      over.abort();
      resolve();
    };
    // A task that a frame's callback adds comes after the frame's paint.
    const wait = () => requestAnimationFrame(() => setTimeout(painted));
    const images = document.querySelectorAll<HTMLImageElement>(land);
    if (document.readyState === "complete" || [...images].some(isThere)) return wait();
    const arrived = ({ target }: Event) => {
      if (target instanceof Element && target.matches(land)) wait();
    };
    document.addEventListener("load", arrived, { capture: true, signal });
    window.addEventListener("load", wait, { signal });
  });

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

/** Once for the page: null where there is none. */
const painted = typeof document === "undefined" ? null : afterPaint();

// A page takes its time to come alive; the code travels meanwhile.
void painted?.then(fetchAhead);

/** Milliseconds after which the code counts as failed; a broken script raises no event, and a slow one may still come. */
const patience = 25_000;

/** The live map's code, which is fetched after the picture is painted; null until it is there. */
export function useLiveMap(onFail: () => void): LiveMap | null {
  const [loaded, setLoaded] = useState<LiveMap | null>(null);
  const fail = useEffectEvent(onFail);
  useEffect(() => {
    let isWanted = true;
    void painted?.then(() => {
      if (!isWanted) return;
      const timer = setTimeout(() => fail(), patience);
      const done = () => clearTimeout(timer);
      return loadedMap()
        .then(
          (map) => setLoaded(() => map),
          () => fail(),
        )
        .finally(done);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return loaded;
}
