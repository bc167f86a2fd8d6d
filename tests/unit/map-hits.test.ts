import { describe, expect, it } from "vitest";
import type { CountedHub, Flow } from "../../app/_domain/flows/flows";
import { isArrowKey, nearestFlow, nearestHub, nextHub } from "../../app/_ui/map/hit-test";

type Point = readonly [number, number];

const project = ([x, y]: Point) => ({ x, y });
const flow = (id: string, ...points: [Point, ...Point[]]) => ({ id, points }) as unknown as Flow;
const hub = (id: string, x: number, y: number) =>
  ({ id, place: { coordinates: [x, y] } }) as unknown as CountedHub;

const middle = hub("middle", 100, 100);
const hubs = [
  middle,
  hub("left", 40, 110),
  hub("right", 170, 95),
  hub("far", 400, 100),
  hub("below", 110, 180),
];

describe("nearestFlow", () => {
  it("takes the line that is nearest, not the first that was hit", () => {
    const hits = [flow("first", [0, 0], [100, 0]), flow("near", [0, 6], [100, 6])];
    expect(nearestFlow({ x: 50, y: 5 }, hits, project)?.id).toBe("near");
  });

  it("measures to the ends of a line, not to its prolongation", () => {
    const hits = [flow("short", [0, 0], [10, 0]), flow("long", [0, 30], [100, 30])];
    expect(nearestFlow({ x: 90, y: 2 }, hits, project)?.id).toBe("long");
  });

  it("is null where nothing was hit", () => {
    expect(nearestFlow({ x: 0, y: 0 }, [], project)).toBeNull();
  });
});

describe("nearestHub", () => {
  it("has a target of 44 pixels", () => {
    expect(nearestHub({ x: 121, y: 100 }, hubs, project)?.id).toBe("middle");
    expect(nearestHub({ x: 123, y: 100 }, hubs, project)).toBeNull();
  });
});

describe("nextHub", () => {
  it.each([
    ["ArrowLeft", "left"],
    ["ArrowRight", "right"],
    ["ArrowDown", "below"],
  ] as const)("%s leads to the nearest hub that way", (key, id) => {
    expect(nextHub(middle, key, hubs, project)?.id).toBe(id);
  });

  it("stays where no hub lies that way", () => {
    expect(nextHub(middle, "ArrowUp", hubs, project)).toBeNull();
  });
});

describe("isArrowKey", () => {
  it.each([
    ["ArrowUp", true],
    ["Enter", false],
    ["toString", false],
  ] as const)("%s: %s", (key, is) => {
    expect(isArrowKey(key)).toBe(is);
  });
});
