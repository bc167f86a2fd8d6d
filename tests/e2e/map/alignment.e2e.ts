import sharp from "sharp";
import { dataset } from "../../../app/_data/current-dataset";
import { frame, frameScale } from "../../../app/_domain/flows/frame";
import { mercator } from "../../../app/_domain/flows/mercator";
import { alternate, expect, languages, mapReady, type Page, test } from "../test";

type Spot = { readonly x: number; readonly y: number };
type Spots = Readonly<Record<string, Spot>>;

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const;

const hubs = dataset.places.filter(({ id, hub }) => id === hub);

/** The middles of the elements that stand for hubs, in pixels of the page. */
const middles = (page: Page, elements: string): Promise<Spots> =>
  page.locator(elements).evaluateAll((found) =>
    Object.fromEntries(
      found.map((element) => {
        const mark = element.querySelector("circle") ?? element;
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const id = element.getAttribute("data-hub") ?? "";
        return [id, { x: (left + right) / 2, y: (top + bottom) / 2 }];
      }),
    ),
  );

const freeBox = async (page: Page) => {
  const box = await page.locator(".picture-box").boundingBox();
  if (!box) throw new Error("the page shows no picture");
  return box;
};

/** Where the hubs belong: their frame, fitted into what the page leaves free. */
async function expectedSpots(page: Page): Promise<Spots> {
  const [box, whole] = [await freeBox(page), frame(dataset)];
  const scale = frameScale(whole, box);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return Object.fromEntries(
    hubs.map(({ id, coordinates }) => {
      const [x, y] = mercator(coordinates);
      return [
        id,
        {
          x: middle.x + (x - whole.x - whole.width / 2) * scale,
          y: middle.y + (y - whole.y - whole.height / 2) * scale,
        },
      ];
    }),
  );
}

/** How far apart two sets of spots are at most, in pixels; infinitely where one lacks a hub. */
const farthest = (one: Spots, other: Spots) =>
  Math.max(
    ...hubs.map(({ id }) => {
      const [a, b] = [one[id], other[id]];
      return a && b ? Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) : Number.POSITIVE_INFINITY;
    }),
  );

type Greys = { readonly data: Buffer; readonly info: { readonly width: number } };

const greys = (png: Buffer): Promise<Greys> =>
  sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });

/** Half the side of the square that is compared around a hub, and how far it is moved to find its like. */
const [reach, search] = [9, 4];

const steps = (most: number) => Array.from({ length: 2 * most + 1 }, (_, at) => at - most);

/** How a square around a spot must be moved in another picture to look most like itself. */
function shift(one: Greys, other: Greys, { x, y }: Spot): Spot {
  const at = ({ data, info }: Greys, dx: number, dy: number) =>
    data[(Math.round(y) + dy) * info.width + Math.round(x) + dx] ?? 0;
  const unlike = ({ x, y }: Spot) => {
    let sum = 0;
    for (const dy of steps(reach))
      for (const dx of steps(reach)) sum += Math.abs(at(one, dx, dy) - at(other, dx + x, dy + y));
    return sum;
  };
  const moves = steps(search).flatMap((y) => steps(search).map((x) => ({ x, y })));
  const found = moves.map((move) => ({ move, unlike: unlike(move) }));
  return found.reduce((best, next) => (next.unlike < best.unlike ? next : best)).move;
}

/** Holds the base map back until it is let go, so that the picture stays. */
async function heldBack(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.pmtiles", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The hubs that nothing of the page covers, no name and no broken ring: other pixels in each renderer. */
async function bareHubs(page: Page, spots: Spots): Promise<Spots> {
  const { x, y, width, height } = await freeBox(page);
  const room = reach + search;
  const inside = Object.entries(spots).filter(
    ([, spot]) =>
      spot.x > x + room &&
      spot.x < x + width - room &&
      spot.y > y + room &&
      spot.y < y + height - room,
  );
  const seen = await page.evaluate(
    ({ all, reach }) => {
      const names = [...document.querySelectorAll(".picture-box text")].map((name) =>
        name.getBoundingClientRect(),
      );
      const isNamed = ({ x, y }: { x: number; y: number }) =>
        names.some(
          ({ left, right, top, bottom }) =>
            left < x + reach && right > x - reach && top < y + reach && bottom > y - reach,
        );
      const isBroken = (id: string) =>
        document.querySelector(`.picture-box g[data-hub="${id}"] [stroke-dasharray]`) !== null;
      return all.map(
        ([id, spot]) =>
          !isBroken(id) &&
          document.elementFromPoint(spot.x, spot.y)?.closest(".map-stage") !== null &&
          !isNamed(spot),
      );
    },
    { all: inside, reach },
  );
  return Object.fromEntries(inside.filter((_, at) => seen[at]));
}

/** Notes every layout shift of the page, which `movement` adds up. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shifted: Number(Reflect.get(window, "shifted")) + Number(Reflect.get(entry, "value")),
        });
    }).observe({ type: "layout-shift", buffered: true });
  });

const movement = (page: Page) => page.evaluate(() => Number(Reflect.get(window, "shifted")));

for (const lang of languages)
  for (const size of alternate(lang, sizes))
    test(`the map replaces its picture unnoticed in ${lang} at ${size.width} by ${size.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await watchShifts(page);
      // The map finds in the cache what was fetched for it beforehand, but not where requests pass through a test.
      const basemapParts = new Map<string | undefined, number>();
      page.on("response", (response) => {
        const headers = response.headers();
        if (response.url().endsWith(".pmtiles"))
          basemapParts.set(headers["content-range"], Number(headers["content-length"]));
      });
      const release = await heldBack(page);
      await page.goto(`/${lang}`);
      await expect(page.locator(".map-live canvas")).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      const expected = await expectedSpots(page);
      const bare = await bareHubs(page, expected);
      const movementBefore = await movement(page);
      const before = await greys(await page.screenshot());
      release();
      await mapReady(page);

      await test.step("nothing moves when the map comes, and little before", async () => {
        expect.soft(await movement(page)).toBe(movementBefore);
        // What is read after the first paint may move a little; up to 0.1 counts as good (Core Web Vitals).
        expect.soft(movementBefore).toBeLessThan(0.1);
      });
      await test.step("picture and map have every hub within a pixel of its place", async () => {
        const picture = await middles(page, ".picture-box g[data-hub]");
        expect.soft(farthest(picture, expected), "picture").toBeLessThan(1);
        const map = await middles(page, ".map-live [data-hub]");
        expect.soft(farthest(map, expected), "map").toBeLessThan(1);
      });
      await test.step("the hubs look the same at the same place before and after the map comes", async () => {
        const after = await greys(await page.screenshot());
        expect.soft(Object.keys(bare).length).toBeGreaterThan(5);
        const moved = Object.entries(bare)
          .map(([id, spot]) => ({ id, ...shift(before, after, spot) }))
          .filter(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) > 1);
        expect.soft(moved).toEqual([]);
      });
      await test.step("the first view asks for little of the base map", async () => {
        const basemapBytes = [...basemapParts.values()].reduce((sum, bytes) => sum + bytes, 0);
        expect.soft(basemapBytes).toBeGreaterThan(0);
        expect.soft(basemapBytes).toBeLessThanOrEqual(120_000);
      });
    });
