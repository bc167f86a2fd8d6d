import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { frame } from "../../_domain/flows/frame";
import { type Camera, roundCamera } from "../../_domain/query/map-view";
import { prefersReducedMotion } from "../parts/use-reduced-motion";
import {
  type CameraEvent,
  type CameraMove,
  cameraForFrame,
  isSameCamera,
  isSelectEvent,
  nextCamera,
  stateOfView,
  tieStops,
} from "./camera";
import type { LiveMapProps, MapFocus, MapInstance } from "./map-props";
import type { VisibleArea } from "./visible-area";

/** Event data of moves that our own buttons make, which count as moves of the reader. */
export const userMove = { isUserMove: true };

/** Duration and easing of animated moves; a jump where the reader prefers reduced motion. */
export const travelOptions = () => ({
  duration: prefersReducedMotion() ? 0 : 600,
  easing: (t: number) => 1 - (1 - t) ** 3,
});

/** Zoom out to here at least, or to the overview where that is farther out; MapLibre's own limit is -2. */
const minZoom = (overview: Camera) => Math.max(-2, Math.min(2, overview.zoom));

const cameraOptions = ({ zoom, latitude, longitude }: Camera) => ({
  center: [longitude, latitude] as [number, number],
  zoom,
});

type Start = Pick<LiveMapProps, "content" | "focus" | "area">;

/** The camera that shows all hubs. */
const overviewOf = ({ content, area }: Start) => cameraForFrame(frame(content.records), area);

/** The camera with which the map starts: the view of the address, or all hubs. */
export const initialCamera = (start: Start): Camera => start.focus.view ?? overviewOf(start);

/** Its options for the library, so that no tiles of another place are requested. */
export const initialCameraOptions = (start: Start) => ({
  ...cameraOptions(initialCamera(start)),
  minZoom: minZoom(overviewOf(start)),
});

function currentCamera(map: MapInstance): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}

/** The camera as addresses hold it: rounded, longitude from -180° to 180°. */
const addressCamera = (map: MapInstance): Camera =>
  roundCamera({ ...currentCamera(map), longitude: map.getCenter().wrap().lng });

/** Resizes the canvas where the map element has another size. */
function fitCanvas(map: MapInstance): void {
  const [box, canvas] = [map.getContainer(), map.getCanvas()];
  if (box.clientWidth !== canvas.clientWidth || box.clientHeight !== canvas.clientHeight)
    map.resize();
}

function performMove(map: MapInstance, { type, camera }: CameraMove, { padding }: VisibleArea) {
  const options = { ...(camera && cameraOptions(camera)), padding };
  if (type === "jump") map.jumpTo(options);
  else map.easeTo({ ...options, ...travelOptions() });
}

/** Calls back for a map when it starts and when the key changes; not while the key is null. */
function useMapEffect(
  map: MapInstance | null,
  key: string | number | null,
  callback: (map: MapInstance) => void,
) {
  const call = useEffectEvent(callback);
  useEffect(() => {
    if (map && key !== null) call(map);
  }, [map, key]);
}

/** Calls back when another tie is selected, unless the address changed its view as well; not when the map starts. */
function useSelectionChange(
  map: MapInstance | null,
  { selected, view }: MapFocus,
  callback: (map: MapInstance) => void,
) {
  const tie = selected?.id ?? null;
  const previous = useRef({ tie, view });
  const call = useEffectEvent(callback);
  useEffect(() => {
    const before = previous.current;
    previous.current = { tie, view };
    if (map && isSelectEvent(before, { tie, view })) call(map);
  }, [map, tie, view]);
}

type MoveEnd = { readonly originalEvent?: unknown; readonly isUserMove?: boolean };

/** Calls back after moves of the reader, not after those of the page. */
function useUserMoves(map: MapInstance | null, callback: (map: MapInstance) => void) {
  const call = useEffectEvent(callback);
  useEffect(() => {
    if (!map) return;
    const subscription = map.on("moveend", ({ originalEvent, isUserMove }: MoveEnd) => {
      if (originalEvent !== undefined || isUserMove) call(map);
    });
    return () => subscription.unsubscribe();
  }, [map]);
}

/** Moves the camera of a map by the rules of `nextCamera`; `fit` shows all hubs. */
export function useCamera(map: MapInstance | null, { content, focus, events, area }: LiveMapProps) {
  const { records } = content;
  const { view, selected, locate } = focus;
  const hubFrame = useMemo(() => frame(records), [records]);
  const held = useRef(stateOfView(view));
  const dispatch = (target: MapInstance, event: CameraEvent) => {
    const overview = cameraForFrame(hubFrame, area);
    const scene = { area, overview, camera: currentCamera(target), isMoving: target.isMoving() };
    const step = nextCamera(held.current, event, scene);
    held.current = step.state;
    for (const move of step.moves) performMove(target, move, area);
  };

  const { width, height, padding } = area;
  const layout = [width, height, ...Object.values(padding), ...Object.values(view ?? {})].join();
  useMapEffect(map, layout, (target) => {
    if (height < 1 || width < 1) return;
    fitCanvas(target);
    target.setMinZoom(minZoom(cameraForFrame(hubFrame, area)));
    const isSameView = isSameCamera(view, held.current.view);
    dispatch(target, isSameView ? { type: "resize" } : { type: "address", view });
  });
  useSelectionChange(map, focus, (target) =>
    dispatch(target, { type: "select", points: selected ? tieStops(selected, records) : [] }),
  );
  useMapEffect(map, locate?.key ?? null, (target) => {
    const points = locate?.points ?? [];
    if (points.length > 0) dispatch(target, { type: "locate", points });
  });
  useUserMoves(map, (target) => {
    const moved = addressCamera(target);
    dispatch(target, { type: "user-move", view: moved });
    events.onView(moved);
  });
  const fit = () => {
    if (map) dispatch(map, { type: "fit" });
    events.onView(null);
  };
  return { fit };
}
