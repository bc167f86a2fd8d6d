import { useEffect, useEffectEvent, useState } from "react";

type Module = typeof import("./map");

/** Runs once the page has loaded and the browser has nothing better to do; returns how to call it off. */
function whenIdle(run: () => void): () => void {
  const gone = new AbortController();
  const call = () => !gone.signal.aborted && run();
  const wait = () => {
    if ("requestIdleCallback" in window) requestIdleCallback(call, { timeout: 2000 });
    else setTimeout(call, 100);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true, signal: gone.signal });
  return () => gone.abort();
}

/** The module of the map, once it may make maps. */
async function loadedMap(): Promise<Module> {
  const module = await import("./map");
  await module.prepared;
  return module;
}

/** Milliseconds after which the code counts as failed; a broken script raises no event, and a slow one may still come. */
const patience = 30_000;

/** The live map's code, which is fetched after the picture is painted; null until it is there. */
export function useLiveMap(onFail: () => void): Module["LiveMap"] | null {
  const [loaded, setLoaded] = useState<Module | null>(null);
  const fail = useEffectEvent(onFail);
  useEffect(
    () =>
      whenIdle(() => {
        const timer = setTimeout(() => fail(), patience);
        const done = () => clearTimeout(timer);
        void loadedMap()
          .then(setLoaded, () => fail())
          .finally(done);
      }),
    [],
  );
  return loaded?.LiveMap ?? null;
}
