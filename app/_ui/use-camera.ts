import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { type Camera, camera } from "../_domain/camera";
import { frame } from "../_domain/frame";
import type { Chart } from "./map";
import { fittedCamera, locatedCamera } from "./map-camera";
import type { LiveMapProps } from "./map-props";
import { isCalm } from "./use-calm";

/** Marks camera moves that a button of ours makes for the reader. */
export const byReader = { byReader: true };

/** How the camera travels: a jump where motion is unwelcome. */
export const travel = () => ({
  duration: isCalm() ? 0 : 600,
  easing: (t: number) => 1 - (1 - t) ** 3,
});

const least = 2;

/** The library bears no lower zoom. */
const lowest = -2;

const target = ({ zoom, latitude, longitude }: Camera) => ({
  center: [longitude, latitude] as [number, number],
  zoom,
});

const seen = (chart: Chart): Camera => {
  const { lng, lat } = chart.getCenter().wrap();
  return camera({ zoom: chart.getZoom(), latitude: lat, longitude: lng });
};

const same = (a: Camera | null, b: Camera | null) =>
  a?.zoom === b?.zoom && a?.latitude === b?.latitude && a?.longitude === b?.longitude;

type Moved = { readonly originalEvent?: unknown; readonly byReader?: boolean };

/** Tells where the reader moved the map; moves that the page makes are not told. */
function useReport(chart: Chart | null, onMove: (view: Camera) => void) {
  const moved = useEffectEvent((by: Chart, { originalEvent, byReader }: Moved) => {
    if (originalEvent !== undefined || byReader) onMove(seen(by));
  });
  useEffect(() => {
    if (!chart) return;
    const listener = (event: Moved) => moved(chart, event);
    chart.on("moveend", listener);
    return () => void chart.off("moveend", listener);
  }, [chart]);
}

/** How far out a map may go: as far as its first view where that is farther than usual. */
const minZoom = (first: Camera) => Math.max(lowest, Math.min(least, first.zoom));

/** Where a map starts, so that it asks for no tiles of another place. */
export function firstCamera({ records, free, view }: LiveMapProps) {
  const first = fittedCamera(frame(records), free);
  return { ...target(view ?? first), minZoom: minZoom(first) };
}

/** Whether the map's drawing has another size than the map. */
function isOutgrown(chart: Chart): boolean {
  const [box, canvas] = [chart.getContainer(), chart.getCanvas()];
  return box.clientWidth !== canvas.clientWidth || box.clientHeight !== canvas.clientHeight;
}

/** Holds the camera: all hubs, or the view of the address, or what is to be located; a filter never moves it. */
export function useCamera(chart: Chart | null, props: LiveMapProps) {
  const { records, free, view, locate, onView } = props;
  const { width, height, padding } = free;
  const whole = useMemo(() => frame(records), [records]);
  const own = useRef<Camera | "located" | null>(null);
  const first = () => fittedCamera(whole, free);

  const place = useEffectEvent((by: Chart) => {
    if (height < 1 || width < 1) return;
    if (isOutgrown(by)) by.resize();
    by.setMinZoom(minZoom(first()));
    const isKept = own.current === "located" ? view === null : view && same(view, own.current);
    if (isKept) by.jumpTo({ padding });
    else by.jumpTo({ ...target(view ?? first()), padding });
  });
  const look = useEffectEvent((by: Chart) => {
    if (!locate || locate.points.length === 0) return;
    own.current = "located";
    by.easeTo({ ...target(locatedCamera(locate.points, free)), padding, ...travel() });
  });

  const shape = [width, height, ...Object.values(padding), ...Object.values(view ?? {})].join();
  useEffect(() => {
    if (chart && shape) place(chart);
  }, [chart, shape]);
  const key = locate?.key ?? null;
  useEffect(() => {
    if (chart && key !== null) look(chart);
  }, [chart, key]);
  useReport(chart, (moved) => {
    own.current = moved;
    onView(moved);
  });
  const fit = () => {
    own.current = null;
    chart?.easeTo({ ...target(first()), padding, ...travel() });
    onView(null);
  };
  return { fit };
}
