import { quote } from "../text/did-you-mean";
import type { Point } from "../vocabulary/geometry-types";
import { derivedTie, isListed } from "./dataset";
import type { DataProblem } from "./referential-integrity";
import type { Place, Source, TieRecord } from "./schema";

/** A checked record at its place in a file. */
export type RecordAt<Value> = Pick<DataProblem, "file" | "path"> & { readonly value: Value };

type Finding = readonly [path: string, message: string] | null;

const located = <Value>({ file, path }: RecordAt<Value>, findings: readonly Finding[]) =>
  findings.flatMap((finding): DataProblem[] =>
    finding ? [{ file, path: [...path, finding[0]], message: finding[1] }] : [],
  );

const stated = (key: string, value: unknown, derived: unknown): Finding =>
  value === undefined || value === derived
    ? null
    : [
        key,
        `is ${JSON.stringify(value)}, expected ${JSON.stringify(derived)} as its claims have it`,
      ];

function mergedFinding(tie: TieRecord, ties: ReadonlyMap<string, TieRecord>): Finding {
  if (tie.merged === undefined) return null;
  if (tie.withdrawn) return ["merged", "stands beside withdrawn, expected one of the two"];
  const target = ties.get(tie.merged);
  return target && !isListed(target)
    ? ["merged", `${quote(tie.merged)} is itself merged or withdrawn, expected a tie that is shown`]
    : null;
}

/** What a tie states about its claims though they say otherwise, and merges that lead nowhere. */
export function tieProblems(
  ties: readonly RecordAt<TieRecord>[],
  sources: ReadonlyMap<string, Source>,
): readonly DataProblem[] {
  const byId = new Map(ties.map(({ value }) => [value.id, value]));
  return ties.flatMap((at) => {
    const tie = at.value;
    if (tie.claims.some((claim) => !sources.has(claim.source))) return [];
    const derived = derivedTie(tie, sources);
    return located(at, [
      stated("origins", tie.origins, derived.origins),
      stated("known", tie.known, derived.known),
      stated("single_source", tie.single_source, derived.sources.length === 1),
      mergedFinding(tie, byId),
    ]);
  });
}

/** Kilometres between two points on a sphere (haversine formula; Sinnott 1984). */
function distance(from: Point, to: Point): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const along = Math.cos(from[1] * radians) * Math.cos(to[1] * radians);
  return 12742 * Math.asin(Math.sqrt(half(to[1] - from[1]) + along * half(to[0] - from[0])));
}

/** Kilometres from a hub within which its places lie, and beyond which a country's places look misplaced. */
const reach = { hub: 300, country: 400 };

function swappedFinding(place: Place, others: readonly Place[]): Finding {
  const [longitude, latitude] = place.coordinates;
  const nearest = (point: Point) =>
    Math.min(...others.map((other) => distance(point, other.coordinates)));
  const written = nearest(place.coordinates);
  if (others.length === 0 || written < reach.country || Math.abs(longitude) > 90) return null;
  return nearest([latitude, longitude]) < written / 4
    ? [
        "coordinates",
        `lie far from all else in ${place.country}, expected longitude first: [${latitude}, ${longitude}]`,
      ]
    : null;
}

function hubFinding(place: Place, hub: Place | undefined): Finding {
  if (!hub) return null;
  if (hub.hub !== hub.id)
    return ["hub", `"${hub.id}" lies in another hub, expected a hub that names itself`];
  const far = Math.round(distance(place.coordinates, hub.coordinates));
  return far > reach.hub && hub.position !== "area"
    ? ["coordinates", `lie ${far} km from the hub "${hub.id}", expected at most ${reach.hub}`]
    : null;
}

/** Hubs that are none, and coordinates that cannot be meant. */
export function placeProblems(places: readonly RecordAt<Place>[]): readonly DataProblem[] {
  const byId = new Map(places.map(({ value }) => [value.id, value]));
  return places.flatMap((at) => {
    const place = at.value;
    const others = places
      .map(({ value }) => value)
      .filter(({ id, country }) => id !== place.id && country === place.country);
    return located(at, [swappedFinding(place, others), hubFinding(place, byId.get(place.hub))]);
  });
}
