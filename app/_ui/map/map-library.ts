import { fetchOrThrow } from "../parts/fetch-or-throw";

type Module = typeof import("./maplibre");

/** MapLibre GL JS, which draws the live map. */
export type MapLibrary = Module["mapLibrary"];

/**
 * Address of the library, which is its worker too. `deploy/map-library.ts` builds it apart from our own code, so that
 * caches keep it when that changes.
 */
export const libraryAddress = new URL(
  "../../../node_modules/.cache/maplibre-gl.mjs",
  import.meta.url,
).href;

/** Timeout of the worker's first reply. */
const workerTimeoutMs = 15_000;

/** Address of a blob that holds a copy of a file; throws where the file cannot be fetched. */
async function blobCopy(address: string): Promise<string> {
  const response = await fetchOrThrow(address, { credentials: "omit" });
  return URL.createObjectURL(await response.blob());
}

/** False in a sandboxed frame without `allow-same-origin`. */
const hasOrigin = () => window.origin !== "null";

/**
 * Embeds have an embedder policy (COEP), which their worker must have too: a blob inherits it, a static file has none.
 * In a frame without origin, where browsers start no worker from a blob, the library makes a copy of its own.
 */
const needsWorkerCopy = () => window.location.pathname.endsWith("/embed/live") && hasOrigin();

/** Loads the library; relative addresses are resolved here, since `import` has no base in a frame without origin. */
async function load(): Promise<MapLibrary> {
  const address = new URL(libraryAddress, window.location.href).href;
  const { mapLibrary: library }: Module = await import(/* turbopackIgnore: true */ address);
  library.setWorkerUrl(needsWorkerCopy() ? await blobCopy(address) : address);
  if (!hasOrigin()) {
    // The library copies its worker while a map waits. A map removed meanwhile would leave an unhandled rejection, so
    // that no map is created before the worker answers.
    library.prewarm();
    await library.getGlobalDispatcher().ping(workerTimeoutMs);
  }
  return library;
}

let library: Promise<MapLibrary> | null = null;

/** The library, loaded once for the page and ready to create maps; rejects where it or its worker does not load. */
export function loadMapLibrary(): Promise<MapLibrary> {
  library ??= load();
  return library;
}
