import { brotliCompressSync } from "node:zlib";
import { mercator } from "../_domain/flows/mercator";
import type { Theme } from "../_domain/vocabulary/themes";
import { themeColours } from "../_domain/vocabulary/tokens";
import { areaPath, linePath } from "./paths";
import { lakes, water } from "./water";
import { type Border, borders, land, simplifyWorld, wholeLand, world } from "./world";

type LandPaths = {
  land: string;
  focus: Record<string, string>;
  borders: string;
  disputed: string;
  focusBorders: Record<string, string>;
  lakes: string;
};

const [, top] = mercator([0, 80]);
const [, bottom] = mercator([0, -58]);
export const landBox = { x: 0, y: Math.round(top), width: 1000, height: Math.round(bottom - top) };

/** The part drawn in full detail: `[-12, 14, 58, 62]` (west, south, east, north), which pictures usually show. */
const [left, upper] = mercator([-12, 62]);
const [right, lower] = mercator([58, 14]);
const maxImageBytes = 11_700;
const minIslandWeights = 6;
const maxCoarseness = 200;

/** Factor by which the drawing may be coarser at a point: 1 in that part, growing with the distance from it. */
function coarseness([x, y]: readonly [number, number]): number {
  const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(upper - y, 0, y - lower));
  return Math.min(maxCoarseness, (1 + away / 8) ** 2);
}

/** Rounding step in hundredths of the unit: a tenth of the unit is half a pixel in a usual picture, far away half a unit is enough. */
const grid = (at: readonly [number, number]) => (coarseness(at) > 9 ? 50 : 10);

const fullDetail = {
  world: world("50m", (area, at) => area / coarseness(at)),
  water: water(),
};

function focusLines(all: readonly Border[], iso: string): string {
  const own = all.filter(({ a, b, disputed }) => !disputed && (a === iso || b === iso));
  return linePath(
    own.flatMap(({ lines }) => lines),
    landBox,
    grid,
  );
}

function landPaths(focus: readonly string[], minWeight: number): LandPaths {
  const topo = simplifyWorld(fullDetail.world, minWeight);
  const all = borders(topo);
  const keep = (area: number, at: readonly [number, number]) =>
    area / coarseness(at) >= minWeight * minIslandWeights;
  const isFocus = (iso: string | null) => iso !== null && focus.includes(iso);
  const plain = all.filter(({ a, b, disputed }) => !disputed && !isFocus(a) && !isFocus(b));
  const shapes = land(topo).filter(({ iso }) => isFocus(iso));
  const big = (area: number, at: readonly [number, number]) =>
    area / coarseness(at) >= Math.max(minWeight * minIslandWeights, 0.4);
  return {
    land: areaPath(wholeLand(topo), landBox, grid, keep),
    focus: Object.fromEntries(
      shapes.map(({ iso, polygons }) => [iso, areaPath(polygons, landBox, grid, keep)]),
    ),
    borders: linePath(
      plain.flatMap(({ lines }) => lines),
      landBox,
      grid,
    ),
    disputed: linePath(
      all.filter(({ disputed }) => disputed).flatMap(({ lines }) => lines),
      landBox,
      grid,
    ),
    focusBorders: Object.fromEntries(focus.map((iso) => [iso, focusLines(all, iso)])),
    lakes: areaPath(lakes(fullDetail.water, minWeight * 2), landBox, grid, big),
  };
}

/**
 * Line widths are in the unit; at the usual size of a picture one unit is about five pixels. Areas and coasts
 * have hard edges: those of whole continents are slow to smooth, which takes 0.4 s where no graphics card does it.
 */
function svg(paths: LandPaths, theme: Theme): string {
  const { sea, land, coast, border, ...colours } = themeColours[theme];
  const { x, y, width, height } = landBox;
  const joined = (group: Record<string, string>) => Object.values(group).join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" fill="none" stroke-linejoin="round">`,
    `<g shape-rendering="crispEdges"><path fill="${sea}" d="M${x} ${y}h${width}v${height}h-${width}z"/>`,
    `<path fill="${land}" stroke="${coast}" stroke-width=".14" d="${paths.land}"/>`,
    `<path fill="${colours["land-focus"]}" d="${joined(paths.focus)}"/>`,
    `<path fill="${sea}" d="${paths.lakes}"/></g>`,
    `<path stroke="${border}" stroke-width=".16" d="${paths.borders}"/>`,
    `<path stroke="${border}" stroke-width=".16" stroke-dasharray=".48 .38" d="${paths.disputed}"/>`,
    `<path stroke="${colours["border-focus"]}" stroke-width=".2" d="${joined(paths.focusBorders)}"/>`,
    "</svg>",
  ].join("");
}

/** Land of pictures: paths in Mercator units and an image per theme, as fine as `maxImageBytes` allows (by bisection). */
export function landPicture(focus: readonly string[]) {
  let [fine, coarse] = [0.0005, 0.5];
  for (let round = 0; round < 12; round++) {
    const middle = Math.sqrt(fine * coarse);
    const bytes = brotliCompressSync(svg(landPaths(focus, middle), "light")).length;
    if (bytes > maxImageBytes) fine = middle;
    else coarse = middle;
  }
  const paths = landPaths(focus, coarse);
  return { paths, images: { light: svg(paths, "light"), dark: svg(paths, "dark") }, coarse };
}
