/*
 * The flows of two maps that stand side by side. Lines, arrowheads and badges lie where the ties of a whole dataset put
 * them, so that two releases would draw one flow at two positions. Where both have their common hubs at the same positions,
 * one layout of all their flows, each with its larger number of ties and the bows of the second, serves both; else each
 * map has its own. Cost: that of a layout, once per pair.
 */
import { byId, type Catalogue, type FlowTotal } from "../records/dataset";
import type { Place } from "../records/schema";
import { memoizeByObject } from "../text/memoize";
import { type FlowLayout, flowId, flowLayout } from "./flow-layout";
import { flows } from "./flows";

const isHub = ({ id, hub }: Place): boolean => id === hub;

/** Whether a hub of one of two versions lies elsewhere in the other; no line depends on other places. */
const isMovedHub = (one: Place, other: Place): boolean =>
  (isHub(one) || isHub(other)) && one.coordinates.join() !== other.coordinates.join();

/** The places of both; null where a hub of one of them lies elsewhere. */
function commonPlaces(one: Catalogue, other: Catalogue): readonly Place[] | null {
  const places = byId(other.places);
  for (const place of one.places) {
    const known = places.get(place.id);
    if (known && isMovedHub(known, place)) return null;
    places.set(place.id, known ?? place);
  }
  return [...places.values()];
}

function largestTotals(totals: readonly FlowTotal[]): readonly FlowTotal[] {
  const largest = new Map<string, FlowTotal>();
  for (const total of totals) {
    const id = flowId(total.from, total.to, total.layer);
    if ((largest.get(id)?.count ?? 0) < total.count) largest.set(id, total);
  }
  return [...largest.values()];
}

const layoutsByOther = memoizeByObject((a: Catalogue) =>
  memoizeByObject((b: Catalogue): Readonly<Record<"a" | "b", FlowLayout>> => {
    const places = commonPlaces(a, b);
    if (places === null) return { a: flowLayout(a), b: flowLayout(b) };
    const flowTotals = largestTotals([...b.flowTotals, ...a.flowTotals]);
    const shared = flowLayout({ ...b, places: [...places], flowTotals });
    return { a: shared, b: shared };
  }),
);

type Side = Parameters<typeof flows>[0];

/** The flows and hubs of two maps that stand side by side. */
export function sideFlowMaps({ a, b }: Readonly<Record<"a" | "b", Side>>) {
  const layouts = layoutsByOther(a.records)(b.records);
  return { a: flows({ ...a, layout: layouts.a }), b: flows({ ...b, layout: layouts.b }) };
}

/** The other of two sides. */
export const otherSide = { a: "b", b: "a" } as const;
