import {
  addProtocol,
  getGlobalDispatcher,
  Map as MapLibreMap,
  prewarm,
  setWorkerUrl,
} from "maplibre-gl";

/** The parts of MapLibre GL JS that draw the live map; `deploy/map-library.ts` makes a file of its own of them. */
export const mapLibrary = {
  addProtocol,
  getGlobalDispatcher,
  Map: MapLibreMap,
  prewarm,
  setWorkerUrl,
};
