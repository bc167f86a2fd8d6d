import { useEffect, useEffectEvent, useState } from "react";
import type { Language } from "../../_domain/vocabulary/language";
import { nextFrame } from "../parts/next-frame";
import { loadMapLibrary, type MapLibrary } from "./map-library";

/** The live map's component, and the library that draws it, which is null until it is loaded. */
type LiveMapModules = {
  readonly LiveMap: typeof import("./live-map").LiveMap;
  readonly library: MapLibrary | null;
};

/** Time after which loading counts as failed. A broken script raises no event, and a slow one may still arrive. */
const timeoutMs = 25_000;

/**
 * Resolves after the first frame that shows the land image, which `before-paint.ts` announces; where no land image
 * arrives, after the page's `load` event.
 */
const waitForPaint = () =>
  new Promise<void>((resolve) => {
    if (document.documentElement.dataset.painted !== undefined) return resolve();
    const resolveAfterFrame = () => void nextFrame().then(resolve);
    if (document.readyState === "complete") return resolveAfterFrame();
    document.addEventListener("painted", () => resolve(), { once: true });
    window.addEventListener("load", resolveAfterFrame, { once: true });
  });

/** One promise for the whole page; null on the server. */
const picturePaint = typeof document === "undefined" ? null : waitForPaint();

// Preload; errors are ignored here, `load` imports again and reports them.
void picturePaint?.then(() => import("./live-map")).catch(() => {});

/**
 * Settles when the Arabic faces are loaded or have failed. The library itself waits for Latin faces only, and caches
 * glyphs drawn with a replacement.
 */
const loadArabicFaces = () =>
  Promise.allSettled(
    [400, 500, 600].map((weight) => document.fonts.load(`${weight} 1em "Plex Arabic"`, "ا")),
  );

/** Passes on the component first, which computes its style meanwhile, and then the component with its library. */
async function load(lang: Language, onLoad: (modules: LiveMapModules) => void): Promise<void> {
  const component = import("./live-map").then(({ LiveMap }) => {
    onLoad({ LiveMap, library: null });
    return LiveMap;
  });
  const faces = lang === "ar" ? loadArabicFaces() : null;
  const [LiveMap, library] = await Promise.all([component, loadMapLibrary(), faces]);
  onLoad({ LiveMap, library });
}

/** Loads the live map after the picture is painted; null until its component is there. Calls `onFail` on errors. */
export function useLiveMap(lang: Language, onFail: () => void): LiveMapModules | null {
  const [modules, setModules] = useState<LiveMapModules | null>(null);
  const fail = useEffectEvent(onFail);
  useEffect(() => {
    let isMounted = true;
    void picturePaint?.then(() => {
      if (!isMounted) return;
      const timer = setTimeout(() => fail(), timeoutMs);
      return load(lang, setModules)
        .catch(() => fail())
        .finally(() => clearTimeout(timer));
    });
    return () => {
      isMounted = false;
    };
  }, [lang]);
  return modules;
}
