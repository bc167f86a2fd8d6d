import { pointAlong } from "../../_domain/flows/arcs";
import { mercator } from "../../_domain/flows/mercator";
import type { GeoPath, Point } from "../../_domain/vocabulary/geometry-types";
import type { Language } from "../../_domain/vocabulary/language";
import { boxAround, boxContains } from "../../_render/layout/boxes";
import {
  type CalloutMap,
  type CalloutText,
  type PlacedCallout,
  placeCallouts,
} from "../../_render/svg/callout-placement";
import { type PlacedNumber, placeNumbers } from "../../_render/svg/number-placement";

/** Points at which a line is looked at: fine enough for the closest zoom of the map. */
const samples = 200;

/** The longest part of a line within the bounds of a map; null where none of it is. */
function visiblePart(line: GeoPath, { px, bounds }: CalloutMap): GeoPath | null {
  const points = Array.from({ length: samples + 1 }, (_, at) => pointAlong(line, at / samples));
  const parts: Point[][] = [[]];
  for (const point of points) {
    if (boxContains(bounds, boxAround(px(mercator(point)), 0, 0))) parts.at(-1)?.push(point);
    else parts.push([]);
  }
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best));
  const [first, ...rest] = longest;
  return first ? [first, ...rest] : null;
}

/** Callouts in their order, without those that find no room beside the earlier ones. */
function placeThoseWithRoom(texts: readonly CalloutText[], map: CalloutMap, lang: Language) {
  const fits = (some: readonly CalloutText[]) => placeCallouts(some, [map], lang);
  const placed = fits(texts);
  if (placed) return placed;
  const withRoom: CalloutText[] = [];
  for (const text of texts) if (fits([...withRoom, text])) withRoom.push(text);
  return fits(withRoom) ?? [];
}

type CalloutsInView = {
  readonly callouts: readonly PlacedCallout[];
  readonly numbers: readonly PlacedNumber[];
};

/**
 * Callouts, or their numbers, on the part of the map that is in view. Those on ties out of view are left out, and so are
 * those without room.
 */
export function calloutsInView(
  texts: readonly CalloutText[],
  map: CalloutMap,
  isNumbered: boolean,
  lang: Language,
): CalloutsInView {
  const visible = texts.flatMap((text) => {
    const line = visiblePart(text.line, map);
    return line ? [{ ...text, line }] : [];
  });
  return isNumbered
    ? { callouts: [], numbers: placeNumbers(visible, [map]) }
    : { callouts: placeThoseWithRoom(visible, map, lang), numbers: [] };
}
