import { land } from "../../_basemap/land";
import { areaOutline } from "../../_domain/flows/area-outline";
import { geographic, mercator } from "../../_domain/flows/mercator";
import type { Catalogue } from "../../_domain/records/dataset";
import { memoizeByObject } from "../../_domain/text/memoize";
import type { PlanePoint, Point } from "../../_domain/vocabulary/geometry-types";
import type { AreaRings } from "./mark-options";

/** Rings of path data of the base map, where each ring is an absolute start and relative steps. */
function pathRings(data: string): readonly (readonly PlanePoint[])[] {
  return data.split(/[Mz]+/).flatMap((part) => {
    const numbers = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    const points = numbers.flatMap((step, at): PlanePoint[] => {
      if (at % 2 === 0) x += step;
      else y += step;
      return at % 2 === 0 ? [] : [[x, y]];
    });
    return points.length > 2 ? [points] : [];
  });
}

/** Positive where a point lies left of the line from `a` to `b`, in a plane with y down. */
const sideOfLine = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [x, y]: PlanePoint) =>
  (by - ay) * (x - ax) - (bx - ax) * (y - ay);

/** The point of a line whose ends have these signed distances to another line, where both meet. */
function intersection(
  a: PlanePoint,
  b: PlanePoint,
  distanceA: number,
  distanceB: number,
): PlanePoint {
  const share = distanceA / (distanceA - distanceB);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The part of a ring inside a convex one, clipped edge by edge (Sutherland and Hodgman, 1974). */
function clipRing(
  ring: readonly PlanePoint[],
  convex: readonly PlanePoint[],
): readonly PlanePoint[] {
  return convex.slice(1).reduce<readonly PlanePoint[]>((clipped, end, edge) => {
    const start = convex[edge] ?? end;
    return clipped.flatMap((point, at) => {
      const previous = clipped.at(at - 1) ?? point;
      const before = sideOfLine(start, end, previous);
      const here = sideOfLine(start, end, point);
      const crossing =
        before >= 0 === here >= 0 ? [] : [intersection(previous, point, before, here)];
      return here >= 0 ? [...crossing, point] : crossing;
    });
  }, ring);
}

/** Degrees of a point of the plane, to a thousandth. */
const roundedDegrees = (at: PlanePoint): Point => {
  const [longitude, latitude] = geographic(at);
  return [Math.round(longitude * 1e3) / 1e3, Math.round(latitude * 1e3) / 1e3];
};

const focusPaths: Readonly<Record<string, string>> = land.focus;

/** Rings of every area in the dataset: its extent, clipped to the land of its country where the base map has that. */
export const areaRings = memoizeByObject((records: Catalogue): readonly AreaRings[] =>
  records.places
    .filter(({ extent }) => extent)
    .map((place) => {
      const ring = areaOutline(place);
      const country = focusPaths[place.country];
      if (country === undefined) return { id: place.id, rings: [ring] };
      const clipped = pathRings(country).map((part) =>
        clipRing(part, ring.map(mercator)).map(roundedDegrees),
      );
      return { id: place.id, rings: clipped.filter((part) => part.length > 2) };
    }),
);
