import { PMTiles } from "pmtiles";
import { describe, expect, it } from "vitest";
import { mercator } from "../../app/_domain/flows/mercator";
import { archive, bytes, layer, reads, tileAt } from "../fixtures/basemap-archive";

type Ring = { x: number; y: number }[];

function crossings(ring: Ring, [px, py]: readonly [number, number]): number {
  return ring.filter((b, i) => {
    const a = ring.at(i - 1);
    if (!a || a.y > py === b.y > py) return false;
    return px < ((b.x - a.x) * (py - a.y)) / (b.y - a.y) + a.x;
  }).length;
}

/** The codes of the countries whose land holds a position; "none" for land without a code. */
async function landAt(z: number, at: readonly [number, number]) {
  const { x, y, inside } = tileAt(z, at);
  const features = await layer(z, x, y, "land");
  const holding = features.filter(
    (feature) =>
      feature.loadGeometry().reduce((sum, ring) => sum + crossings(ring, inside), 0) % 2 === 1,
  );
  return holding.map(({ properties }) => properties.iso ?? "none");
}

async function borderPairs(z: number, at: readonly [number, number]) {
  const { x, y } = tileAt(z, at);
  return (await layer(z, x, y, "borders")).map(({ properties }) => properties);
}

function firstView(width: number, height: number) {
  const center = mercator([24.3, 39.35]);
  const pixels = (512 * 2 ** 3.36) / 1000;
  const index = (value: number) => Math.floor((value / 1000) * 2 ** 3);
  const range = (middle: number, size: number) => {
    const from = index(middle - size / pixels / 2);
    const to = index(middle + size / pixels / 2);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  };
  return range(center[0], width).flatMap((x) =>
    range(center[1], height).map((y) => [x, y] as const),
  );
}

describe("the base map", () => {
  it("weighs at most 2.5 MB", () => {
    expect(bytes.length).toBeLessThanOrEqual(2_500_000);
  });

  it.each([
    [1040, 776],
    [1440, 900],
  ])("reads at most 120 kB for a first view of %d × %d", async (width, height) => {
    const fresh = new PMTiles(archive.source);
    reads.length = 0;
    await Promise.all(firstView(width, height).map(([x, y]) => fresh.getZxy(3, x, y)));
    const ranges = new Map(reads.map((read) => [`${read.offset}+${read.length}`, read.length]));
    const sum = [...ranges.values()].reduce((all, length) => all + length, 0);
    expect(ranges.size).toBeGreaterThan(4);
    expect(sum).toBeLessThanOrEqual(120_000);
  });

  it("keeps header and directory within the first 16 kB", async () => {
    const { rootDirectoryOffset, rootDirectoryLength, leafDirectoryLength, clustered } =
      await archive.getHeader();
    expect(rootDirectoryOffset + rootDirectoryLength).toBeLessThanOrEqual(16384);
    expect({ leafDirectoryLength, clustered }).toEqual({ leafDirectoryLength: 0, clustered: true });
  });

  it.each([0, 1, 2, 3, 4])("has every tile of the world at zoom %d", async (z) => {
    const size = 2 ** z;
    for (let i = 0; i < size * size; i++) {
      expect(await archive.getZxy(z, i % size, Math.floor(i / size))).toBeDefined();
    }
  });

  it("has tiles of open sea where it has detail, and none elsewhere", async () => {
    const sea = tileAt(7, [18, 34.5]);
    const abroad = tileAt(7, [-100, 40]);
    expect(await archive.getZxy(7, sea.x, sea.y)).toBeDefined();
    expect(await archive.getZxy(7, abroad.x, abroad.y)).toBeUndefined();
  });

  it("stores gzip that names no operating system", async () => {
    const { tileDataOffset } = await archive.getHeader();
    expect([...bytes.subarray(tileDataOffset, tileDataOffset + 2)]).toEqual([0x1f, 0x8b]);
    expect(bytes[tileDataOffset + 9]).toBe(255);
  });

  it.each([
    [[34.1, 44.95], "UA"],
    [[33.6, 44.65], "UA"],
    [[-13, 24.5], "EH"],
    [[-9.5, 26.9], "EH"],
    [[-9.5, 28.6], "MA"],
    [[35.8, 33], "SY"],
    [[35.2, 32], "PS"],
    [[33.5, 35.3], "CY"],
    [[45, 9.6], "SO"],
    [[21, 54.7], "RU"],
    [[27.6, 53.9], "BY"],
    [[20.1, 32.05], "LY"],
    [[178.5, 67], "RU"],
    [[-179, 67], "RU"],
    [[0, -80], "AQ"],
  ] as const)("counts the land at %j to %s", async (at, iso) => {
    expect(await landAt(4, at)).toEqual([iso]);
  });

  it.each([
    [34.1, 44.95],
    [35.8, 33],
    [-11, 28],
  ])("agrees with itself in detail at %d, %d", async (longitude, latitude) => {
    const at = [longitude, latitude] as const;
    expect(await landAt(7, at)).toEqual(await landAt(4, at));
  });

  it.each([
    [18, 34.5],
    [-30, 40],
    [72.6, -0.5],
    [73, 6],
    [90, -30],
    [-150, 75.2],
    [31, 43],
    [179.5, 0],
  ])("has sea at %d, %d", async (longitude, latitude) => {
    expect(await landAt(4, [longitude, latitude])).toEqual([]);
  });

  it.each([
    ["Western Sahara and Morocco", [-11, 27.6667], "EH", "MA"],
    ["Israel and Palestine", [35.2, 32.2], "IL", "PS"],
    ["both sides of the Perekop line", [33.8, 46.1], "UA", "UA"],
    ["the two Sudans", [30, 9.8], "SD", "SS"],
    ["Kosovo and Serbia", [20.9, 43.2], "RS", undefined],
  ] as const)("dashes the line between %s", async (_, at, first, second) => {
    const pairs = await borderPairs(5, at);
    const own = pairs.filter(({ iso_a, iso_b }) => iso_a === first && iso_b === second);
    expect(own.map(({ disputed }) => disputed)).toEqual([1]);
  });

  it("draws a settled border whole", async () => {
    const pairs = await borderPairs(5, [25, 26]);
    const own = pairs.filter(({ iso_a, iso_b }) => iso_a === "EG" && iso_b === "LY");
    expect(own.map(({ disputed }) => disputed)).toEqual([undefined]);
  });
});
