import { useEffect, useEffectEvent, useState } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import { loadMapLibrary, type MapLibrary } from "./map-library";

/** The live map, and the library that draws it once it is there. */
type Loaded = {
  readonly LiveMap: typeof import("./live-map").LiveMap;
  readonly library: MapLibrary | null;
};

/** Resolves after a frame with the land of the picture in it (`before-paint.ts` tells), or without where it does not come. */
const afterPaint = () =>
  new Promise<void>((resolve) => {
    if (document.documentElement.dataset.painted !== undefined) return resolve();
    // A task that a frame's callback adds comes after the frame's paint.
    const wait = () => requestAnimationFrame(() => setTimeout(resolve));
    if (document.readyState === "complete") return wait();
    document.addEventListener("painted", () => resolve(), { once: true });
    window.addEventListener("load", wait, { once: true });
  });

/** Once for the page: null where there is none. */
const painted = typeof document === "undefined" ? null : afterPaint();

// Where it does not come, asking for it tells.
void painted?.then(() => import("./live-map")).catch(() => {});

/**
 * Settles when the page has its Arabic type, with which the map draws names; the library waits for Latin type alone, and
 * keeps what it drew with another. Type that does not come is replaced in the map as on the page.
 */
const arabicType = () =>
  Promise.allSettled(
    [400, 500, 600].map((weight) => document.fonts.load(`${weight} 1em "Plex Arabic"`, "ا")),
  );

/** Gives the live map, which prepares what it will draw, and gives it again with its library. */
function load(lang: Language, give: (loaded: Loaded) => void): Promise<void> {
  const map = import("./live-map").then(({ LiveMap }) => {
    give({ LiveMap, library: null });
    return LiveMap;
  });
  const type = lang === "ar" ? arabicType() : null;
  return Promise.all([map, loadMapLibrary(), type]).then(([LiveMap, library]) =>
    give({ LiveMap, library }),
  );
}

/** Milliseconds after which the code counts as failed; a broken script raises no event, and a slow one may still come. */
const patience = 25_000;

/** The live map's code, which is fetched after the picture is painted; null until the first of it is there. */
export function useLiveMap(lang: Language, onFail: () => void): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const fail = useEffectEvent(onFail);
  useEffect(() => {
    let isWanted = true;
    void painted?.then(() => {
      if (!isWanted) return;
      const timer = setTimeout(() => fail(), patience);
      return load(lang, setLoaded)
        .catch(() => fail())
        .finally(() => clearTimeout(timer));
    });
    return () => {
      isWanted = false;
    };
  }, [lang]);
  return loaded;
}
