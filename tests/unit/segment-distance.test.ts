import { expect, it } from "vitest";
import { segmentDistance } from "../../app/_domain/flows/segment-distance";

it.each([
  ["to the nearest point between its ends", [2, 3], [0, 0], [4, 0], 3],
  ["to its nearer end beyond them", [7, 4], [0, 0], [4, 0], 5],
  ["to the point that it is", [3, 4], [0, 0], [0, 0], 5],
] as const)("the distance to a segment is that %s", (_, at, from, to, distance) => {
  expect(segmentDistance(at, from, to)).toBe(distance);
});
