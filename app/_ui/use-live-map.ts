import { type RefObject, useEffect, useEffectEvent, useState } from "react";

type LiveMap = typeof import("./map").LiveMap;

const isThere = ({ complete, naturalWidth }: HTMLImageElement) => complete && naturalWidth > 0;

/** Runs after a frame with the land of the picture in it, or without where it does not come; returns how to call it off. */
function whenPainted(picture: HTMLElement, run: () => void): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  const call = () => {
    if (signal.aborted) return;
    gone.abort();
    run();
  };
  // A task that a frame's callback adds comes after the frame's paint.
  const wait = () => requestAnimationFrame(() => setTimeout(call));
  if (document.readyState === "complete" || [...picture.querySelectorAll("img")].some(isThere))
    wait();
  else {
    picture.addEventListener("load", wait, { capture: true, signal });
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

/** Milliseconds after which the code counts as failed; a broken script raises no event, and a slow one may still come. */
const patience = 30_000;

/** The live map's code, which is fetched after the picture is painted; null until it is there. */
export function useLiveMap(
  picture: RefObject<HTMLElement | null>,
  onFail: () => void,
): LiveMap | null {
  const [loaded, setLoaded] = useState<LiveMap | null>(null);
  const fail = useEffectEvent(onFail);
  useEffect(() => {
    if (!picture.current) return;
    return whenPainted(picture.current, () => {
      const timer = setTimeout(() => fail(), patience);
      const done = () => clearTimeout(timer);
      void loadedMap()
        .then(
          (map) => setLoaded(() => map),
          () => fail(),
        )
        .finally(done);
    });
  }, [picture]);
  return loaded;
}
