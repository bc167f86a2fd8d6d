import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { areaOutline } from "../../app/_domain/flows/area-outline";
import { defaultMapSizePx, frame, frameScale } from "../../app/_domain/flows/frame";
import { geographic, mercator } from "../../app/_domain/flows/mercator";
import type { Point } from "../../app/_domain/vocabulary/geometry-types";
import { threeHubs, tiesBetween } from "../fixtures/ties-between";

const at = (id: string, coordinates: Point) => ({ id, coordinates });
const middle = ({ x, y, width, height }: ReturnType<typeof frame>) =>
  geographic([x + width / 2, y + height / 2]);

describe("frame", () => {
  it("gives the first view of the design: zoom 3.36, 24.3 east, with the hubs where it draws them", () => {
    const box = frame(real);
    const scale = frameScale(box, defaultMapSizePx);
    expect(Math.log2((scale * 1000) / 512)).toBeCloseTo(3.36, 2);
    expect(middle(box)[0]).toBeCloseTo(24.3, 1);
    // In the design the stage is 124 px higher than the free area, and 39.35 north its middle.
    const [, y] = mercator([24.3, 39.35]);
    expect((y - box.y - box.height / 2) * scale).toBeCloseTo(62, 0);
  });

  it("holds every hub, with room on each side", () => {
    const { x, y, width, height } = frame(tiesBetween(threeHubs, []));
    for (const { coordinates } of threeHubs) {
      const [px, py] = mercator(coordinates);
      expect(px).toBeGreaterThan(x);
      expect(px).toBeLessThan(x + width);
      expect(py).toBeGreaterThan(y);
      expect(py).toBeLessThan(y + height);
    }
  });

  it("does not depend on places that are no hubs", () => {
    const inner = { id: "gate", hub: "down", coordinates: [120, 0] as Point };
    expect(frame(tiesBetween([...threeHubs, inner], []))).toEqual(
      frame(tiesBetween(threeHubs, [])),
    );
  });

  it("fits given places, hubs or not", () => {
    const inner = { id: "gate", hub: "down", coordinates: [120, 0] as Point };
    const [longitude] = middle(frame(tiesBetween([...threeHubs, inner], []), ["gate"]));
    expect(longitude).toBeCloseTo(120, 0);
  });

  it("gives a single place its surroundings", () => {
    const { width, height } = frame(tiesBetween([at("only", [10, 50])], []));
    expect(Math.min(width, height)).toBeGreaterThan(20);
  });

  it("is the whole world without places", () => {
    expect(frame(tiesBetween([], []))).toEqual({ x: 0, y: 0, width: 1000, height: 1000 });
  });
});

describe("outline", () => {
  const ring = areaOutline({ extent: [10, 20, 14, 26] });

  it("is a closed ring inside the extent that touches its four sides", () => {
    expect(ring.at(-1)).toEqual(ring[0]);
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    expect([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]).toEqual([
      10, 20, 14, 26,
    ]);
  });

  it("runs counterclockwise, as the right-hand rule of RFC 7946 wants", () => {
    const area = ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(area).toBeGreaterThan(0);
  });

  it("is empty where a place has no extent", () => {
    expect(areaOutline({})).toEqual([]);
  });
});
