/* Placement of the numbers that stand for callouts: greedy, each at the first free point on its flow, then around it. */
import { pointAlong } from "../../_domain/flows/arcs";
import { mercator } from "../../_domain/flows/mercator";
import type { PlanePoint, Point } from "../../_domain/vocabulary/geometry-types";
import { boxAround, boxContains, boxesOverlap, moveBox, type PixelBox } from "../layout/boxes";
import { type CalloutMap, type CalloutText, flowShares } from "./callout-placement";
import { calloutStyle } from "./callout-style";

export type PlacedNumber = {
  readonly number: number;
  readonly at: Point;
  readonly end: PlanePoint;
};

const numberShares = [...flowShares, 0.18, 0.82, 0.1, 0.9] as const;

/** Offsets in px of a number from its point: on it, then around it. */
const numberOffsets: readonly PlanePoint[] = [0, 18, 28, 40].flatMap((radius) =>
  Array.from({ length: radius === 0 ? 1 : 8 }, (_, turn): PlanePoint => {
    const angle = (turn * Math.PI) / 4;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  }),
);

/** The box of a number around the point of its flow, with a margin of 2 px. */
export function numberBox({ end }: Pick<PlacedNumber, "end">): PixelBox {
  const side = 2 * calloutStyle.numberRadiusPx + 4;
  return boxAround(end, side, side);
}

/** Places the numbers of callouts on their flows; one without room is left out, and stands in the list alone. */
export function placeNumbers(
  texts: readonly CalloutText[],
  maps: readonly CalloutMap[],
): readonly PlacedNumber[] {
  const placed: PlacedNumber[] = [];
  const boxOnMap = (place: PlacedNumber, { px }: CalloutMap) =>
    moveBox(numberBox(place), px(mercator(place.at)));
  for (const { number, line } of texts) {
    const places = numberOffsets.flatMap((end) =>
      numberShares.map((share): PlacedNumber => ({ number, at: pointAlong(line, share), end })),
    );
    const free = places.find((place) =>
      maps.every((map) => {
        const box = boxOnMap(place, map);
        const others = [...map.boxes, ...placed.map((other) => boxOnMap(other, map))];
        return boxContains(map.bounds, box) && !others.some((other) => boxesOverlap(box, other));
      }),
    );
    if (free) placed.push(free);
  }
  return placed;
}
