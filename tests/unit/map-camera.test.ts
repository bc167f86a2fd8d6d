import { describe, expect, it } from "vitest";
import { mercator } from "../../app/_domain/flows/mercator";
import type { Camera } from "../../app/_domain/query/map-view";
import {
  type CameraEvent,
  type CameraScene,
  cameraForFrame,
  cameraForPoints,
  isSelectEvent,
  nextCamera,
  stateOfView,
  tieStops,
} from "../../app/_ui/map/camera";
import { isVisible } from "../../app/_ui/map/visible-area";
import { threeHubs, tiesBetween } from "../fixtures/ties-between";

const padding = { top: 0, right: 0, bottom: 0, left: 0 };
const free = { width: 1000, height: 500, padding };

describe("cameraForFrame", () => {
  it("shows the whole world at zoom 0 in a square of 512 pixels", () => {
    const whole = { x: 0, y: 0, width: 1000, height: 1000 };
    const { zoom, longitude, latitude } = cameraForFrame(whole, {
      ...free,
      width: 512,
      height: 512,
    });
    expect([zoom, longitude, Math.abs(latitude) < 1e-9]).toEqual([0, 0, true]);
  });

  it("fits the side that has less room", () => {
    const frame = { x: 500, y: 400, width: 100, height: 100 };
    const wide = cameraForFrame(frame, free);
    const tall = cameraForFrame(frame, { ...free, width: 500, height: 1000 });
    expect(wide.zoom).toBeCloseTo(tall.zoom, 10);
  });
});

describe("cameraForPoints", () => {
  it("stands between the points", () => {
    const { longitude, latitude } = cameraForPoints(
      [
        [10, 20],
        [30, 20],
      ],
      free,
    );
    expect([longitude, latitude].map((degrees) => degrees.toFixed(6))).toEqual([
      "20.000000",
      "20.000000",
    ]);
  });

  it("keeps the surroundings of one place alone", () => {
    expect(cameraForPoints([[10, 20]], free).zoom).toBe(5.5);
  });

  it("shows every point with room around", () => {
    const { zoom } = cameraForPoints(
      [
        [-40, 0],
        [40, 0],
      ],
      free,
    );
    const pixels = (mercator([40, 0])[0] - mercator([-40, 0])[0]) * ((512 * 2 ** zoom) / 1000);
    expect(pixels).toBeLessThan(free.width);
  });
});

describe("isVisible", () => {
  const beside = { width: 100, height: 50, padding: { top: 10, right: 5, bottom: 20, left: 30 } };

  it.each([
    [30, 10],
    [130, 60],
    [80, 35],
  ])("holds %i, %i, which panels leave free", (x, y) => {
    expect(isVisible({ x, y }, beside)).toBe(true);
  });

  it.each([
    [29, 35],
    [131, 35],
    [80, 9],
    [80, 61],
  ])("does not hold %i, %i, which lies under a panel or outside", (x, y) => {
    expect(isVisible({ x, y }, beside)).toBe(false);
  });
});

describe("tieStops", () => {
  it("are where a tie starts, passes and ends, in this order", () => {
    const { ties, ...records } = tiesBetween(threeHubs, [["up", "down", "trade", "side"]]);
    const [tie] = ties;
    expect(tie && tieStops(tie, records)).toEqual([
      [27.5, 53.9],
      [37.6, 55.75],
      [20, 32.1],
    ]);
  });

  it("leave out a place that the records do not have", () => {
    const records = tiesBetween(threeHubs, []);
    expect(tieStops({ from: "up", via: [], to: "nowhere" }, records)).toEqual([[27.5, 53.9]]);
  });
});

const minsk = [27.5667, 53.9] as const;
const benghazi = [20.0686, 32.1167] as const;
const ends = [minsk, benghazi];

const wide = { width: 1040, height: 776, padding };
const phone = { top: 48, right: 0, left: 0 };
const halfSheet = { width: 390, height: 320, padding: { ...phone, bottom: 476 } };
const lowSheet = { width: 390, height: 610, padding: { ...phone, bottom: 186 } };

const overview = { zoom: 3, latitude: 44, longitude: 24 };
/** Shows Minsk and not Benghazi. */
const nearMinsk = { zoom: 7, latitude: 53.9, longitude: 27.5667 };
/** Shows both, but not in the height that a half sheet leaves. */
const tall = { zoom: 3.2, latitude: 44.2, longitude: 24 };

/** A map that performs the moves of events at once, and keeps them with the camera they lead to. */
function player(view: Camera | null, area: CameraScene["area"] = wide) {
  let held = stateOfView(view);
  const map = { area, camera: view ?? overview, isMoving: false };
  const send = (event: CameraEvent) => {
    const step = nextCamera(held, event, { ...map, overview });
    held = step.state;
    map.camera = step.moves.reduce((camera, move) => move.camera ?? camera, map.camera);
    return step.moves;
  };
  const shows = ([longitude, latitude]: readonly [number, number]) => {
    const pixels = 512 * 2 ** map.camera.zoom;
    const [x, y] = mercator([longitude, latitude]);
    const [centreX, centreY] = mercator([map.camera.longitude, map.camera.latitude]);
    const [dx, dy] = [((x - centreX) * pixels) / 1000, ((y - centreY) * pixels) / 1000];
    return Math.abs(dx) <= map.area.width / 2 && Math.abs(dy) <= map.area.height / 2;
  };
  return { map, send, seen: () => ends.filter(shows) };
}

const keepsCamera = [{ type: "jump", camera: null }];
const select = { type: "select", points: ends } as const;

describe("nextCamera", () => {
  it("starts at all hubs, and fits them again at each resize", () => {
    const { map, send } = player(null);
    expect(send({ type: "resize" })).toEqual([{ type: "jump", camera: overview }]);
    map.area = halfSheet;
    expect(send({ type: "resize" })).toEqual([{ type: "jump", camera: overview }]);
  });

  it("fits all hubs again at a resize only if they grow by half a zoom level, or must shrink", () => {
    const zoomsAfter = (zoom: number) => {
      const { map, send } = player(null);
      map.camera = { ...overview, zoom };
      send({ type: "resize" });
      return map.camera.zoom;
    };
    expect([2.49, 2.51, 2.99, 3.01, 4].map(zoomsAfter)).toEqual([3, 2.51, 2.99, 3, 3]);
  });

  it("fits all hubs again where they are no longer in the middle", () => {
    const { map, send } = player(null);
    map.camera = { ...overview, zoom: 2.9, latitude: 44.1 };
    expect(send({ type: "resize" })).toEqual([{ type: "jump", camera: overview }]);
  });

  it("starts at the view of the address, and keeps it at each resize", () => {
    const { map, send } = player(nearMinsk);
    expect(send({ type: "resize" })).toEqual(keepsCamera);
    map.area = halfSheet;
    expect(send({ type: "resize" })).toEqual(keepsCamera);
  });

  it("keeps the view of the address where it comes again", () => {
    const { send } = player(nearMinsk);
    expect(send({ type: "address", view: { ...nearMinsk } })).toEqual(keepsCamera);
  });

  it("jumps to another view of the address, and to all hubs where it has none", () => {
    const { send } = player(nearMinsk);
    expect(send({ type: "address", view: tall })).toEqual([{ type: "jump", camera: tall }]);
    expect(send({ type: "address", view: null })).toEqual([{ type: "jump", camera: overview }]);
  });

  it("travels to a selected tie that is out of view, no nearer than a region", () => {
    const { map, send, seen } = player(nearMinsk);
    expect(seen()).toEqual([minsk]);
    expect(send(select).map(({ type }) => type)).toEqual(["travel"]);
    expect(seen()).toEqual(ends);
    send({ type: "select", points: [[0, 0]] });
    expect(map.camera.zoom).toBe(5.5);
  });

  it.each([
    ["all hubs", null],
    ["the view of the address", tall],
  ])("stays for a selected tie in view: %s", (_, view) => {
    const { send, seen } = player(view);
    expect(seen()).toEqual(ends);
    expect(send(select)).toEqual([]);
    expect(send({ type: "select", points: [] })).toEqual([]);
  });

  it("travels to a tie in view while it is on the way to another", () => {
    const { map, send } = player(nearMinsk);
    send({ type: "locate", points: ends });
    map.isMoving = true;
    expect(send({ type: "select", points: [minsk] })).toHaveLength(1);
    map.isMoving = false;
    expect(send({ type: "select", points: [minsk] })).toEqual([]);
  });

  it("keeps a link's view with its tie until the reader locates it", () => {
    const { send, seen } = player(nearMinsk);
    send({ type: "resize" });
    expect(seen()).toEqual([minsk]);
    send({ type: "locate", points: ends });
    expect(seen()).toEqual(ends);
  });

  it("locates a tie in view too", () => {
    const { send } = player(tall);
    expect(send({ type: "locate", points: ends }).map(({ type }) => type)).toEqual(["travel"]);
  });

  it.each([
    ["selecting", select],
    ["locating", { type: "locate", points: ends } as const],
  ])("brings a tie by %s into what a sheet leaves", (_, event) => {
    const { send, seen } = player(nearMinsk, halfSheet);
    send(event);
    expect(seen()).toEqual(ends);
  });

  it("keeps a selected tie in view when the sheet rises", () => {
    const { map, send, seen } = player(tall, lowSheet);
    send(select);
    map.area = halfSheet;
    expect(seen()).not.toEqual(ends);
    expect(send({ type: "resize" }).map(({ type }) => type)).toEqual(["jump", "travel"]);
    expect(seen()).toEqual(ends);
  });

  it("keeps the places it left its view for at a resize that hides none of them", () => {
    const { map, send } = player(null);
    send({ type: "locate", points: ends });
    map.area = { ...wide, height: 770 };
    expect(send({ type: "resize" })).toEqual(keepsCamera);
  });

  it("forgets places once the reader moves the map, and keeps their view", () => {
    const { map, send } = player(null);
    send({ type: "locate", points: ends });
    expect(send({ type: "user-move", view: nearMinsk })).toEqual([]);
    map.camera = nearMinsk;
    expect(send({ type: "address", view: nearMinsk })).toEqual(keepsCamera);
    map.area = halfSheet;
    expect(send({ type: "resize" })).toEqual(keepsCamera);
  });

  it("forgets places and view when the reader fits all hubs", () => {
    const { map, send } = player(nearMinsk);
    send(select);
    expect(send({ type: "fit" })).toEqual([{ type: "travel", camera: overview }]);
    expect(send({ type: "address", view: null })).toEqual([{ type: "jump", camera: overview }]);
    map.area = halfSheet;
    expect(send({ type: "resize" })).toEqual([{ type: "jump", camera: overview }]);
  });
});

describe("isSelectEvent", () => {
  const before = { tie: null, view: null };

  it.each([
    ["another tie", { tie: "a", view: null }, true],
    ["the same", before, false],
    [
      "a tie that comes with a view of the address, as Forward brings it",
      { tie: "a", view: tall },
      false,
    ],
    ["a view alone", { tie: null, view: tall }, false],
  ])("%s: %s", (_, after, expected) => {
    expect(isSelectEvent(before, after)).toBe(expected);
  });
});
