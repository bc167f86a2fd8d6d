/** Where the map's worker lies. */
export const workerAddress = new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url)
  .href;
