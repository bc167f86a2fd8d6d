import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geographic, mercator } from "../../app/_domain/flows/mercator";

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe("mercator", () => {
  it.each([
    [
      [0, 0],
      [500, 500],
    ],
    [
      [-180, 85.0511287798066],
      [0, 0],
    ],
    [
      [180, -85.0511287798066],
      [1000, 1000],
    ],
    [
      [90, 0],
      [750, 500],
    ],
  ] as const)("puts %j at %j", (place, [x, y]) => {
    const drawn = mercator(place);
    expect(drawn[0]).toBeCloseTo(x, 9);
    expect(drawn[1]).toBeCloseTo(y, 9);
  });

  it("is undone by geographic everywhere on the map", () => {
    fc.assert(
      fc.property(position, (place) => {
        const back = geographic(mercator(place));
        expect(back[0]).toBeCloseTo(place[0], 9);
        expect(back[1]).toBeCloseTo(place[1], 9);
      }),
    );
  });

  it("puts the north above the south", () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const order = Math.sign(a[1] - b[1]);
        const difference = mercator(b)[1] - mercator(a)[1];
        expect(order * difference).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});
