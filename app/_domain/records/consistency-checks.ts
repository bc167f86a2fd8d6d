import { quote } from "../text/did-you-mean";
import type { Point } from "../vocabulary/geometry-types";
import { isListed, withDerivedFields } from "./dataset";
import type { DataProblem } from "./referential-integrity";
import type { Place, Source, TieRecord } from "./schema";

export type RecordAt<Value> = Pick<DataProblem, "file" | "path"> & { readonly value: Value };

/** What is wrong at one key of a record; null where nothing is. */
export type RecordFinding = readonly [key: string, message: string] | null;

export const problemsAt = (
  { file, path }: Pick<DataProblem, "file" | "path">,
  findings: readonly RecordFinding[],
): readonly DataProblem[] =>
  findings
    .filter((finding) => finding !== null)
    .map(([key, message]) => ({ file, path: [...path, key], message }));

function statementFinding(key: string, value: unknown, derived: unknown): RecordFinding {
  const expected = `expected ${JSON.stringify(derived)} as its claims have it`;
  return value === undefined || value === derived
    ? null
    : [key, `is ${JSON.stringify(value)}, ${expected}`];
}

function mergedFinding(tie: TieRecord, ties: ReadonlyMap<string, TieRecord>): RecordFinding {
  if (tie.merged === undefined) return null;
  if (tie.withdrawn) return ["merged", "stands beside withdrawn, expected one of the two"];
  const target = ties.get(tie.merged);
  return target && !isListed(target)
    ? ["merged", `${quote(tie.merged)} is itself merged or withdrawn, expected a tie that is shown`]
    : null;
}

/** What only two records of one event share: layer, both ends and date, with a title or with a claim. */
function eventKeys({ layer, from, to, date, title, claims }: TieRecord): readonly string[] {
  const event = [layer, from, to, date.start, date.end].join(" ");
  const texts = [...Object.values(title), ...claims.map(({ source, says }) => source + says.en)];
  return texts.map((text) => `${event} ${text}`);
}

/** Names an earlier tie of the same event; `seen` has the ids of all earlier ones by their keys. */
function duplicateFinding(tie: TieRecord, seen: Map<string, string>): RecordFinding {
  const keys = eventKeys(tie);
  const first = keys.flatMap((key) => seen.get(key) ?? [])[0];
  for (const key of keys) if (!seen.has(key)) seen.set(key, tie.id);
  return first === undefined || first === tie.id
    ? null
    : ["id", `${quote(tie.id)} seems to be "${first}" again, expected one record, or merged`];
}

/** Statements of ties that contradict their claims, merges into ties that lists do not show, and ties that stand twice. */
export function tieProblems(
  ties: readonly RecordAt<TieRecord>[],
  sources: ReadonlyMap<string, Source>,
): readonly DataProblem[] {
  const byId = new Map(ties.map(({ value }) => [value.id, value]));
  const seen = new Map<string, string>();
  return ties.flatMap((at) => {
    const tie = at.value;
    if (tie.claims.some((claim) => !sources.has(claim.source))) return [];
    const derived = withDerivedFields(tie, sources);
    return problemsAt(at, [
      statementFinding("origins", tie.origins, derived.origins),
      statementFinding("known", tie.known, derived.known),
      statementFinding("single_source", tie.single_source, derived.sources.length === 1),
      mergedFinding(tie, byId),
      isListed(tie) ? duplicateFinding(tie, seen) : null,
    ]);
  });
}

const earthDiameterKm = 12_742;

/** Distance of two points on a sphere (haversine formula; Sinnott 1984). */
function distanceKm(from: Point, to: Point): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const along = Math.cos(from[1] * radians) * Math.cos(to[1] * radians);
  return (
    earthDiameterKm * Math.asin(Math.sqrt(half(to[1] - from[1]) + along * half(to[0] - from[0])))
  );
}

/** Largest distance of a place from its hub. */
const maxHubKm = 300;

/** A place at least this far from all others of its country may have swapped coordinates. */
const minMisplacedKm = 400;

function swappedFinding(place: Place, others: readonly Place[]): RecordFinding {
  const [longitude, latitude] = place.coordinates;
  const nearest = (point: Point) =>
    Math.min(...others.map((other) => distanceKm(point, other.coordinates)));
  const current = nearest(place.coordinates);
  if (others.length === 0 || current < minMisplacedKm || Math.abs(longitude) > 90) return null;
  return nearest([latitude, longitude]) < current / 4
    ? [
        "coordinates",
        `lie far from all else in ${place.country}, expected longitude first: [${latitude}, ${longitude}]`,
      ]
    : null;
}

function hubFinding(place: Place, hub: Place | undefined): RecordFinding {
  if (!hub) return null;
  if (hub.hub !== hub.id)
    return ["hub", `"${hub.id}" lies in another hub, expected a hub that names itself`];
  const km = Math.round(distanceKm(place.coordinates, hub.coordinates));
  return km > maxHubKm && hub.position !== "area"
    ? ["coordinates", `lie ${km} km from the hub "${hub.id}", expected at most ${maxHubKm}`]
    : null;
}

/** Hubs that lie in another hub, places far from their hub, and coordinates that seem swapped. */
export function placeProblems(places: readonly RecordAt<Place>[]): readonly DataProblem[] {
  const byId = new Map(places.map(({ value }) => [value.id, value]));
  return places.flatMap((at) => {
    const place = at.value;
    const others = places
      .map(({ value }) => value)
      .filter(({ id, country }) => id !== place.id && country === place.country);
    return problemsAt(at, [swappedFinding(place, others), hubFinding(place, byId.get(place.hub))]);
  });
}
