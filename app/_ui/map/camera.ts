/*
 * The camera as a state machine. What it holds: the view in the page's address, whether it left that view to show
 * places, and the places that must stay visible. An event gives the next held state and the moves to perform, in order.
 * A new view in the address is jumped to and forgets the places. A resize keeps the view or the places, else it fits all
 * hubs again, unless they would grow only a little; where places are then hidden, the camera travels to them. A selected
 * tie moves the camera only if it is hidden, locate always does. A filter is no event, so it never moves the camera.
 * Cost: linear in the places held.
 */

import { type Frame, frameScale } from "../../_domain/flows/frame";
import { geographic, mercator, worldUnits } from "../../_domain/flows/mercator";
import { type Camera, roundCamera } from "../../_domain/query/map-view";
import { type Catalogue, catalogueIndex, type TieSummary } from "../../_domain/records/dataset";
import type { Point } from "../../_domain/vocabulary/geometry-types";
import type { VisibleArea } from "./visible-area";

/** Side of the world at zoom 0, and of a tile at every whole zoom, in px (MapLibre). */
export const worldPx = 512;

/** Locating does not zoom in further, so that a single place keeps its surroundings. */
const maxLocateZoom = 5.5;
/** Size of the located area relative to the extent of its places. */
const locateMargin = 1.3;

/** `[longitude, latitude]` of the places where a tie starts, passes and ends; unknown ids are left out. */
export function tieStops(
  { from, via, to }: Pick<TieSummary, "from" | "via" | "to">,
  records: Catalogue,
): Point[] {
  const { places } = catalogueIndex(records);
  return [from, ...via, to].flatMap((id) => {
    const place = places.get(id);
    return place ? [place.coordinates] : [];
  });
}

/** The camera that fits a frame of the Mercator plane into the visible area, as the picture does. */
export function cameraForFrame(frame: Frame, area: VisibleArea): Camera {
  const [longitude, latitude] = geographic([frame.x + frame.width / 2, frame.y + frame.height / 2]);
  const zoom = Math.log2((frameScale(frame, area) * worldUnits) / worldPx);
  return { zoom, latitude, longitude };
}

/** The camera that fits places into the visible area with a margin, up to `maxLocateZoom`. */
export function cameraForPoints(points: readonly Point[], area: VisibleArea): Camera {
  const plane = points.map(mercator);
  const [xs, ys] = [plane.map(([x]) => x), plane.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const frame = {
    x: x - (width * (locateMargin - 1)) / 2,
    y: y - (height * (locateMargin - 1)) / 2,
    width: Math.max(width * locateMargin, 1e-6),
    height: Math.max(height * locateMargin, 1e-6),
  };
  const camera = cameraForFrame(frame, area);
  return { ...camera, zoom: Math.min(camera.zoom, maxLocateZoom) };
}

/** Whether a camera shows all of some places in the visible area, at whose centre its coordinates are. */
function showsPoints(
  { zoom, longitude, latitude }: Camera,
  points: readonly Point[],
  area: VisibleArea,
) {
  const pxPerUnit = (worldPx * 2 ** zoom) / worldUnits;
  const [centreX, centreY] = mercator([longitude, latitude]);
  const [maxX, maxY] = [area.width / 2 / pxPerUnit, area.height / 2 / pxPerUnit];
  return points
    .map(mercator)
    .every(([x, y]) => Math.abs(x - centreX) <= maxX && Math.abs(y - centreY) <= maxY);
}

export const isSameCamera = (one: Camera | null, other: Camera | null): boolean =>
  one?.zoom === other?.zoom &&
  one?.latitude === other?.latitude &&
  one?.longitude === other?.longitude;

type SelectionView = { readonly tie: string | null; readonly view: Camera | null };

/** Whether another tie is selected and the address keeps its view; one that brings a view along is an address event. */
export const isSelectEvent = (before: SelectionView, after: SelectionView): boolean =>
  after.tie !== before.tie && isSameCamera(after.view, before.view);

export type CameraState = {
  /** The view of the address that the camera followed last; null for all hubs. */
  readonly view: Camera | null;
  /** Whether the camera left that view to show places. */
  readonly isAway: boolean;
  /** Places that stay visible when the visible area changes. */
  readonly points: readonly Point[];
};

/**
 * `resize`: the visible area changed, or the map started. `fit`: the reader asks for all hubs. `address`: the address has
 * another view, null for all hubs. `user-move`: the reader moved the map. `select`: another tie is selected, with these
 * stops, or none. `locate`: the reader asks for these places.
 */
export type CameraEvent =
  | { readonly type: "resize" | "fit" }
  | { readonly type: "address"; readonly view: Camera | null }
  | { readonly type: "user-move"; readonly view: Camera }
  | { readonly type: "select" | "locate"; readonly points: readonly Point[] };

/** The map at the time of an event. */
export type CameraScene = {
  readonly area: VisibleArea;
  /** The camera that shows all hubs in the visible area. */
  readonly overview: Camera;
  readonly camera: Camera;
  /** Whether an animated move is under way. */
  readonly isMoving: boolean;
};

/** A move of the camera, which takes the padding of the visible area; without `camera` it changes nothing else. */
export type CameraMove = { readonly type: "jump" | "travel"; readonly camera: Camera | null };

type CameraStep = { readonly state: CameraState; readonly moves: readonly CameraMove[] };

/** The held state for a view of the address, without places. */
export const stateOfView = (view: Camera | null): CameraState => ({
  view,
  isAway: false,
  points: [],
});

function showPoints(
  { view }: CameraState,
  points: readonly Point[],
  scene: CameraScene,
): CameraStep {
  const camera = cameraForPoints(points, scene.area);
  return { state: { view, isAway: true, points }, moves: [{ type: "travel", camera }] };
}

/**
 * A resize that would zoom into the overview by less than this keeps the camera: the map stands still where the page
 * folds the introduction, and needs no tiles of another zoom.
 */
const minZoomGain = 0.5;

/** Whether a camera shows all hubs in the middle, and only a little smaller than it could. */
function isNearOverview({ camera, overview }: CameraScene): boolean {
  const gain = overview.zoom - camera.zoom;
  const isCentred = isSameCamera(
    roundCamera({ ...camera, zoom: 0 }),
    roundCamera({ ...overview, zoom: 0 }),
  );
  return isCentred && gain > 0 && gain < minZoomGain;
}

function resize(held: CameraState, scene: CameraScene): CameraStep {
  const isFixed = held.view !== null || held.isAway || isNearOverview(scene);
  const jump = { type: "jump", camera: isFixed ? null : scene.overview } as const;
  if (showsPoints(jump.camera ?? scene.camera, held.points, scene.area))
    return { state: held, moves: [jump] };
  const step = showPoints(held, held.points, scene);
  return { state: step.state, moves: [jump, ...step.moves] };
}

/** The next held state and the moves that lead to it; moves are empty where the camera stays. */
export function nextCamera(held: CameraState, event: CameraEvent, scene: CameraScene): CameraStep {
  switch (event.type) {
    case "resize":
      return resize(held, scene);
    case "address": {
      if (isSameCamera(event.view, held.view)) return resize(held, scene);
      const camera = event.view ?? scene.overview;
      return { state: stateOfView(event.view), moves: [{ type: "jump", camera }] };
    }
    case "select": {
      // While the camera travels to other places, a tie that is visible now may not stay so.
      const isTravelling = held.isAway && scene.isMoving;
      const isShown = showsPoints(scene.camera, event.points, scene.area);
      if (event.points.length > 0 && (isTravelling || !isShown))
        return showPoints(held, event.points, scene);
      return { state: { ...held, points: event.points }, moves: [] };
    }
    case "locate":
      return showPoints(held, event.points, scene);
    case "user-move":
      return { state: stateOfView(event.view), moves: [] };
    case "fit":
      return { state: stateOfView(null), moves: [{ type: "travel", camera: scene.overview }] };
  }
}
