/** The library that draws the live map. */
export type MapLibrary = typeof import("maplibre-gl");

/** Where the library and its worker lie: as published, so that they stay in caches while our own code changes. */
export const libraryAddresses = {
  library: new URL("maplibre-gl/dist/maplibre-gl.mjs", import.meta.url).href,
  worker: new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).href,
} as const;

/** A copy of a file as this document's own. */
async function ownCopy(address: string): Promise<string> {
  const response = await fetch(address, { credentials: "omit" });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return URL.createObjectURL(await response.blob());
}

const hasOrigin = () => window.origin !== "null";

/**
 * A worker must bring the embedder policy of its document, which embeds have: a copy inherits it, a plain asset has
 * none. Where a sandbox leaves no origin the library makes a copy of its own, because browsers start none from a blob.
 */
const needsCopy = () => window.location.pathname.endsWith("/embed/live") && hasOrigin();

/** Milliseconds in which a worker that is to come has come. */
const patience = 15_000;

/**
 * The library fetches its copy while a map waits, and a map that goes before that, because the browser takes its
 * context away, leaves a promise that nobody waits for: there no map is made before its worker answers.
 */
async function startWorkers({ prewarm, getGlobalDispatcher }: MapLibrary): Promise<void> {
  prewarm();
  await getGlobalDispatcher().ping(patience);
}

/** Native imports of a frame without origin know no base, so that the address must be whole. */
const whole = (address: string) => new URL(address, window.location.href).href;

async function started(): Promise<MapLibrary> {
  const { library: address, worker } = libraryAddresses;
  const library: MapLibrary = await import(/* turbopackIgnore: true */ whole(address));
  library.setWorkerUrl(needsCopy() ? await ownCopy(worker) : worker);
  if (!hasOrigin()) await startWorkers(library);
  return library;
}

let library: Promise<MapLibrary> | null = null;

/** The library once it may make maps, the same for the whole page; rejects where it or a copy of its worker does not come. */
export function loadMapLibrary(): Promise<MapLibrary> {
  library ??= started();
  return library;
}
