import { describe, expect, it } from "vitest";
import { mercator } from "../../app/_domain/flows/mercator";
import { fittedCamera, isVisible, locatedCamera, tieStops } from "../../app/_ui/map/camera";
import { threeHubs, tiesBetween } from "../fixtures/ties-between";

const padding = { top: 0, right: 0, bottom: 0, left: 0 };
const free = { width: 1000, height: 500, padding };

describe("fittedCamera", () => {
  it("shows the whole world at zoom 0 in a square of 512 pixels", () => {
    const whole = { x: 0, y: 0, width: 1000, height: 1000 };
    const { zoom, longitude, latitude } = fittedCamera(whole, { ...free, width: 512, height: 512 });
    expect([zoom, longitude, Math.abs(latitude) < 1e-9]).toEqual([0, 0, true]);
  });

  it("fits the side that has less room", () => {
    const frame = { x: 500, y: 400, width: 100, height: 100 };
    const wide = fittedCamera(frame, free);
    const tall = fittedCamera(frame, { ...free, width: 500, height: 1000 });
    expect(wide.zoom).toBeCloseTo(tall.zoom, 10);
  });
});

describe("locatedCamera", () => {
  it("stands between the points", () => {
    const { longitude, latitude } = locatedCamera(
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
    expect(locatedCamera([[10, 20]], free).zoom).toBe(5.5);
  });

  it("shows every point with room around", () => {
    const { zoom } = locatedCamera(
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

describe("isFree", () => {
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

describe("stops", () => {
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
