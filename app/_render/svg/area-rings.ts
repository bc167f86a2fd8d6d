import { land } from "../../_basemap/land";
import { areaOutline } from "../../_domain/flows/area-outline";
import { geographic, mercator } from "../../_domain/flows/mercator";
import type { Catalogue } from "../../_domain/records/dataset";
import { memoizeByObject } from "../../_domain/text/memoize";
import type { PlanePoint, Point } from "../../_domain/vocabulary/geometry-types";
import type { AreaRings } from "./flow-marks";

/** Rings of the base map's path data: one absolute start, then relative steps. */
function rings(data: string): readonly (readonly PlanePoint[])[] {
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

/** Positive where a point lies to the left of a line, in a plane whose y points down. */
const side = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [x, y]: PlanePoint) =>
  (by - ay) * (x - ax) - (bx - ax) * (y - ay);

function crossing(a: PlanePoint, b: PlanePoint, from: number, to: number): PlanePoint {
  const part = from / (from - to);
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}

/** The part of any ring inside a convex one (Sutherland and Hodgman 1974). */
function inside(ring: readonly PlanePoint[], convex: readonly PlanePoint[]): readonly PlanePoint[] {
  return convex.slice(1).reduce<readonly PlanePoint[]>((kept, end, edge) => {
    const start = convex[edge] ?? end;
    return kept.flatMap((point, at) => {
      const last = kept.at(at - 1) ?? point;
      const [before, now] = [side(start, end, last), side(start, end, point)];
      const cut = before >= 0 === now >= 0 ? [] : [crossing(last, point, before, now)];
      return now >= 0 ? [...cut, point] : cut;
    });
  }, ring);
}

const degrees = (at: PlanePoint): Point => {
  const [longitude, latitude] = geographic(at);
  return [Math.round(longitude * 1e3) / 1e3, Math.round(latitude * 1e3) / 1e3];
};

const focus: Readonly<Record<string, string>> = land.focus;

/** The extent of every area, clipped to the land of its country where the base map has that in its focus. */
export const areaRings = memoizeByObject((records: Catalogue): readonly AreaRings[] =>
  records.places
    .filter(({ extent }) => extent)
    .map((place) => {
      const ring = areaOutline(place);
      const country = focus[place.country];
      if (country === undefined) return { id: place.id, rings: [ring] };
      const clipped = rings(country).map((part) => inside(part, ring.map(mercator)).map(degrees));
      return { id: place.id, rings: clipped.filter((part) => part.length > 2) };
    }),
);
