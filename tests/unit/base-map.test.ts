import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedRanges, tilesInView } from "../../app/_ui/map/base-map";

const area = (width: number, height: number) => ({
  width,
  height,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
});

describe("the tiles that a map shows at first", () => {
  const centre = { longitude: 0, latitude: 0 };

  it.each([
    [{ ...centre, zoom: 0 }, area(400, 400), [[0, 0, 0]]],
    [{ ...centre, zoom: -2 }, area(400, 400), [[0, 0, 0]]],
    [
      { ...centre, zoom: 1.5 },
      area(10, 10),
      [
        [1, 0, 0],
        [1, 0, 1],
        [1, 1, 0],
        [1, 1, 1],
      ],
    ],
    // Minsk and the north of Libya: the tiles that MapLibre requests there.
    [
      { zoom: 2.6, longitude: 22.9, latitude: 41.2 },
      area(860, 600),
      [
        [2, 1, 1],
        [2, 2, 1],
      ],
    ],
    [{ longitude: 27.5, latitude: 53.9, zoom: 11 }, area(100, 100), [[7, 73, 41]]],
  ])("are, with %o in %o, %o", (camera, size, tiles) => {
    expect(tilesInView(camera, size, 7)).toEqual(tiles);
  });

  it("are tiles that exist, each once, with that of the centre among them", () => {
    const cameras = fc.record({
      zoom: fc.double({ min: -2, max: 8, noNaN: true }),
      longitude: fc.double({ min: -179.9, max: 179.9, noNaN: true }),
      latitude: fc.double({ min: -85, max: 85, noNaN: true }),
    });
    const side = fc.integer({ min: 1, max: 4000 });
    fc.assert(
      fc.property(cameras, side, side, (camera, width, height) => {
        const tiles = tilesInView(camera, area(width, height), 7);
        const [inCentre] = tilesInView(camera, area(1e-9, 1e-9), 7);
        const keys = tiles.map(String);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toContain(String(inCentre));
        for (const [zoom, column, row] of tiles)
          expect([column, row].every((at) => at >= 0 && at < 2 ** zoom)).toBe(true);
      }),
    );
  });
});

describe("ranges of a file", () => {
  it("that are on their way are requested once, whoever gives them up, and afterwards anew", async () => {
    const requests: string[] = [];
    const file = sharedRanges({
      getKey: () => "file",
      getBytes: async (offset, length) => {
        requests.push(`${offset}+${length}`);
        return { data: new ArrayBuffer(length) };
      },
    });
    const { signal } = new AbortController();
    const first = file.getBytes(0, 10);
    const answers = [first, file.getBytes(0, 10, signal), file.getBytes(10, 5, signal)];
    expect((await Promise.all(answers)).map(({ data }) => data.byteLength)).toEqual([10, 10, 5]);
    expect(requests).toEqual(["0+10", "10+5"]);
    await file.getBytes(0, 10, signal);
    expect(requests).toEqual(["0+10", "10+5", "0+10"]);
  });

  it("that fail are requested anew", async () => {
    let count = 0;
    const file = sharedRanges({
      getKey: () => "file",
      getBytes: () => Promise.reject(new Error(`request ${++count}`)),
    });
    await expect(file.getBytes(0, 10)).rejects.toThrow("request 1");
    await expect(file.getBytes(0, 10)).rejects.toThrow("request 2");
  });
});
