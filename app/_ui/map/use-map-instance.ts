import { type PMTiles, Protocol } from "pmtiles";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { mapImage } from "../../_render/map-style/map-images";
import type { mapStyle } from "../../_render/map-style/map-style";
import { mapWords } from "../words/map";
import { openBaseMap } from "./base-map";
import type { MapLibrary } from "./map-library";
import type { LiveMapProps, MapInstance, MapState } from "./map-props";
import { initialCamera, initialCameraOptions } from "./use-camera";

export type MapStyle = ReturnType<typeof mapStyle>;

/** Time for the first drawing; after it the map counts as failed, because a blocked worker raises no event. */
const timeoutMs = 15_000;

const fixedOptions = {
  attributionControl: false,
  bearingSnap: 0,
  dragRotate: false,
  fadeDuration: 0,
  hash: false,
  keyboard: false,
  maxPitch: 0,
  maxZoom: 8,
  pitchWithRotate: false,
  touchPitch: false,
  validateStyle: false,
} as const;

/** Creates a map in an element; throws where the browser has no WebGL 2. */
function createMap(
  library: MapLibrary,
  container: HTMLElement,
  style: MapStyle,
  baseMap: PMTiles,
  props: LiveMapProps,
): MapInstance {
  const { area, lang, isCooperative } = props;
  const protocol = new Protocol();
  protocol.add(baseMap);
  library.addProtocol("pmtiles", protocol.tile);
  const map = new library.Map({
    ...fixedOptions,
    ...initialCameraOptions(props),
    container,
    style,
    locale: mapWords(lang).locale,
    cooperativeGestures: isCooperative,
  });
  map.setPadding(area.padding);
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  // The description and the hub buttons hold the content for screen readers.
  canvas.removeAttribute("role");
  canvas.ariaHidden = "true";
  canvas.tabIndex = -1;
  // The style has no sprite: its images are drawn when it first needs them.
  map.setMissingStyleImageResolver((id) => {
    const image = mapImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image.image, image.options);
  });
  return map;
}

/** Reports the states of a map; returns what stops its time limit. */
function watchMap(map: MapInstance, report: (state: MapState) => void): () => void {
  let [isDrawn, hasError] = [false, false];
  const timer = setTimeout(() => report("failed"), timeoutMs);
  const onIdle = () => {
    clearTimeout(timer);
    isDrawn = !hasError;
    report(hasError ? "failed" : "ready");
  };
  map.once("idle", onIdle);
  map.on("error", () => {
    hasError = true;
    if (isDrawn) report("partial");
  });
  map.on("webglcontextlost", () => report("lost"));
  map.on("webglcontextrestored", () => map.once("idle", onIdle));
  return () => clearTimeout(timer);
}

/**
 * Creates the map in the element of `container` once the library is there and updates its style. `map` is null before,
 * and while the WebGL context is lost, since the map then has no style to work on.
 */
export function useMapInstance(props: LiveMapProps, style: MapStyle) {
  const { library, onState } = props;
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapInstance | null>(null);
  const [phase, setPhase] = useState<"starting" | "styled" | "lost">("starting");
  const currentStyle = useRef(style);
  const [baseMap] = useState(() => openBaseMap(initialCamera(props), props.area));
  const report = useEffectEvent(onState);
  const create = useEffectEvent((source: MapLibrary, element: HTMLElement) => {
    currentStyle.current = style;
    try {
      return createMap(source, element, style, baseMap, props);
    } catch {
      onState("failed");
      return null;
    }
  });
  useEffect(() => {
    const instance = library && container.current && create(library, container.current);
    if (!instance) return;
    setMap(instance);
    instance.on("style.load", () => setPhase("styled"));
    instance.on("webglcontextlost", () => setPhase("lost"));
    const stop = watchMap(instance, (state) => report(state));
    return () => {
      stop();
      instance.remove();
      setMap(null);
      setPhase("starting");
    };
  }, [library]);
  useEffect(() => {
    if (phase !== "styled" || currentStyle.current === style) return;
    currentStyle.current = style;
    map?.setStyle(style, { diff: true });
  }, [map, phase, style]);
  return { container, map: phase === "lost" ? null : map };
}
