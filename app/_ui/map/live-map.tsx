"use client";

import { Protocol } from "pmtiles";
import { memo, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { mapStyle } from "../../_render/map-style/map-style";
import { mapWords } from "../words/map";
import { HubButtons } from "./hub-buttons";
import type { LiveMapProps, MapInstance } from "./live-map-props";
import { MapButtons } from "./map-buttons";
import { MapCard } from "./map-card";
import { provideImages, watchMap } from "./map-events";
import type { MapLibrary } from "./map-library";
import { firstCamera, useCamera } from "./use-camera";
import { useHover } from "./use-hover";

type Style = ReturnType<typeof mapStyle>;

const fixed = {
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

/** Starts the library in an element, where it will stand; throws where the browser has no WebGL 2. */
function started(library: MapLibrary, container: HTMLElement, style: Style, props: LiveMapProps) {
  const { lang, cooperative, free } = props;
  const locale = mapWords(lang).locale;
  const options = { container, style, locale, cooperativeGestures: cooperative };
  // A fresh one for every map, because it keeps a base map that it could not read as unreadable.
  library.addProtocol("pmtiles", new Protocol().tile);
  const chart = new library.Map({ ...fixed, ...options, ...firstCamera(props) });
  chart.setPadding(free.padding);
  chart.touchZoomRotate.disableRotation();
  // What it draws stands in the description and the hubs; the canvas itself has nothing to read.
  chart.getCanvas().removeAttribute("role");
  chart.getCanvas().ariaHidden = "true";
  chart.getCanvas().tabIndex = -1;
  return chart;
}

/** The chart, null before it is made and while the browser keeps its context: it then has no style to work on. */
function useChart(props: LiveMapProps, style: Style) {
  const box = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<MapInstance | null>(null);
  const [phase, setPhase] = useState<"starting" | "styled" | "lost">("starting");
  const drawn = useRef(style);
  const report = useEffectEvent(props.onState);
  const { library } = props;
  const start = useEffectEvent((by: MapLibrary, container: HTMLElement) => {
    drawn.current = style;
    try {
      return started(by, container, style, props);
    } catch {
      props.onState("failed");
      return null;
    }
  });
  useEffect(() => {
    const made = library && box.current && start(library, box.current);
    if (!made) return;
    setChart(made);
    provideImages(made);
    made.on("style.load", () => setPhase("styled"));
    made.on("webglcontextlost", () => setPhase("lost"));
    const stop = watchMap(made, (state) => report(state));
    return () => {
      stop();
      made.remove();
      setChart(null);
      setPhase("starting");
    };
  }, [library]);
  useEffect(() => {
    if (phase !== "styled" || drawn.current === style) return;
    drawn.current = style;
    chart?.setStyle(style, { diff: true });
  }, [chart, phase, style]);
  return { box, chart: phase === "lost" ? null : chart };
}

function useStyle(props: LiveMapProps): Style {
  const { drawn, theme, lang, records, selected, ground, free } = props;
  const { width, height } = free;
  const { extents } = ground;
  return useMemo(() => {
    const site = new URL(window.location.href).origin;
    const size = { width, height };
    const options = { site, page: lang, records, selected, extents, size };
    return mapStyle(drawn, theme, lang, options);
  }, [drawn, theme, lang, records, selected, extents, width, height]);
}

/** The interactive map over the picture, drawing the same flows at the same places. */
export const LiveMap = memo(function LiveMap(props: LiveMapProps) {
  const style = useStyle(props);
  const { box, chart } = useChart(props, style);
  const { fit } = useCamera(chart, props);
  const [hit, setHit] = useHover(chart, props);
  return (
    <div className="map-live absolute inset-0 overflow-clip" dir="ltr">
      <div ref={box} className="absolute inset-0" />
      {chart && (
        <>
          <HubButtons chart={chart} live={props} onFocus={setHit} />
          <MapButtons chart={chart} lang={props.lang} onFit={fit} />
          {hit && <MapCard hit={hit} live={props} />}
        </>
      )}
    </div>
  );
});
