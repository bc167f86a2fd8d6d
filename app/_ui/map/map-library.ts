import { fetchOrThrow } from "../parts/fetch-or-throw";

/** MapLibre GL JS, which draws the live map. */
export type MapLibrary = typeof import("maplibre-gl");

/** Addresses of the library and its worker: unbundled files, so that caches keep them when our own code changes. */
export const libraryAddresses = {
  library: new URL("maplibre-gl/dist/maplibre-gl.mjs", import.meta.url).href,
  worker: new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href,
} as const;

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
  const { library: libraryAddress, worker } = libraryAddresses;
  const address = new URL(libraryAddress, window.location.href).href;
  const library: MapLibrary = await import(/* turbopackIgnore: true */ address);
  library.setWorkerUrl(needsWorkerCopy() ? await blobCopy(worker) : worker);
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
