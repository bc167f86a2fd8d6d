import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { frame } from "../../_domain/flows/frame";
import { type Camera, roundCamera } from "../../_domain/query/map-view";
import type { Point } from "../../_domain/vocabulary/geometry-types";
import { prefersReducedMotion } from "../parts/use-reduced-motion";
import { fittedCamera, isVisible, locatedCamera, tieStops, type VisibleArea } from "./camera";
import type { LiveMapProps, MapInstance } from "./live-map-props";

/** Marks camera moves that a button of ours makes for the reader. */
export const byReader = { byReader: true };

/** How the camera travels: a jump where motion is unwelcome. */
export const travelOptions = () => ({
  duration: prefersReducedMotion() ? 0 : 600,
  easing: (t: number) => 1 - (1 - t) ** 3,
});

const least = 2;

/** The library bears no lower zoom. */
const lowest = -2;

const target = ({ zoom, latitude, longitude }: Camera) => ({
  center: [longitude, latitude] as [number, number],
  zoom,
});

const seen = (chart: MapInstance): Camera => {
  const { lng, lat } = chart.getCenter().wrap();
  return roundCamera({ zoom: chart.getZoom(), latitude: lat, longitude: lng });
};

const same = (a: Camera | null, b: Camera | null) =>
  a?.zoom === b?.zoom && a?.latitude === b?.latitude && a?.longitude === b?.longitude;

type Moved = { readonly originalEvent?: unknown; readonly byReader?: boolean };

/** Tells where the reader moved the map; moves that the page makes are not told. */
function useReport(chart: MapInstance | null, onMove: (view: Camera) => void) {
  const moved = useEffectEvent((by: MapInstance, { originalEvent, byReader }: Moved) => {
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
function isOutgrown(chart: MapInstance): boolean {
  const [box, canvas] = [chart.getContainer(), chart.getCanvas()];
  return box.clientWidth !== canvas.clientWidth || box.clientHeight !== canvas.clientHeight;
}

/** What the camera stands for. */
type Held = {
  /** The view of the address that it answered. */
  readonly view: Camera | null;
  /** Whether it left that view, to show some places. */
  readonly isAway: boolean;
  /** Places that stay in sight where the free part changes. */
  readonly points: readonly Point[];
};

const atView = (view: Camera | null): Held => ({ view, isAway: false, points: [] });

/** Whether all of some places stand in the part of the map that is free. */
const sees = (chart: MapInstance, points: readonly Point[], free: VisibleArea) =>
  points.every((point) => isVisible(chart.project([...point]), free));

type Call = (by: MapInstance, points: readonly Point[]) => void;

/** Calls where another tie is selected: not when the map starts, nor where the address brings a view along. */
function useOther(
  chart: MapInstance | null,
  { selected, records, view }: LiveMapProps,
  call: Call,
) {
  const tie = selected?.id ?? null;
  const last = useRef({ tie, view });
  const other = useEffectEvent((by: MapInstance) =>
    call(by, selected ? tieStops(selected, records) : []),
  );
  useEffect(() => {
    const before = last.current;
    last.current = { tie, view };
    if (chart && tie !== before.tie && same(view, before.view)) other(chart);
  }, [chart, tie, view]);
}

/** Calls where the reader asks to see some places. */
function useAsked(chart: MapInstance | null, { locate }: LiveMapProps, call: Call) {
  const asked = useEffectEvent((by: MapInstance) => {
    if (locate && locate.points.length > 0) call(by, locate.points);
  });
  const key = locate?.key ?? null;
  useEffect(() => {
    if (chart && key !== null) asked(chart);
  }, [chart, key]);
}

/**
 * Holds the camera: all hubs, or the view of the address, or what is to be located, or a selected tie that was out of
 * sight; a filter never moves it.
 */
export function useCamera(chart: MapInstance | null, props: LiveMapProps) {
  const { records, free, view, onView } = props;
  const { width, height, padding } = free;
  const whole = useMemo(() => frame(records), [records]);
  const held = useRef(atView(view));
  const first = () => fittedCamera(whole, free);

  const show = (by: MapInstance, points: readonly Point[]) => {
    held.current = { view, isAway: true, points };
    by.easeTo({ ...target(locatedCamera(points, free)), padding, ...travelOptions() });
  };
  const reveal = (by: MapInstance) => {
    const { isAway, points } = held.current;
    // What is in sight on the way to other places may not be there.
    const isOnWay = isAway && by.isMoving();
    if (points.length > 0 && (isOnWay || !sees(by, points, free))) show(by, points);
  };
  const place = useEffectEvent((by: MapInstance) => {
    if (height < 1 || width < 1) return;
    if (isOutgrown(by)) by.resize();
    by.setMinZoom(minZoom(first()));
    const isOther = !same(view, held.current.view);
    if (isOther) held.current = atView(view);
    const isKept = !isOther && (view !== null || held.current.isAway);
    if (isKept) by.jumpTo({ padding });
    else by.jumpTo({ ...target(view ?? first()), padding });
    reveal(by);
  });

  const shape = [width, height, ...Object.values(padding), ...Object.values(view ?? {})].join();
  useEffect(() => {
    if (chart && shape) place(chart);
  }, [chart, shape]);
  useOther(chart, props, (by, points) => {
    held.current = { ...held.current, points };
    reveal(by);
  });
  useAsked(chart, props, show);
  useReport(chart, (moved) => {
    held.current = atView(moved);
    onView(moved);
  });
  const fit = () => {
    held.current = atView(null);
    chart?.easeTo({ ...target(first()), padding, ...travelOptions() });
    onView(null);
  };
  return { fit };
}
