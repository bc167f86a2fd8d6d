// Rules of single values; a violation says what is wrong and what is expected.

import { quote } from "../text/did-you-mean";
import { isTime, lastDay } from "../time/dates";
import type { BoundingBox, Point } from "../vocabulary/geometry-types";
import type { PositionAccuracy } from "../vocabulary/places";

type Violation = string | null;

const codePoint = (letter: string) =>
  `U+${Number(letter.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0")}`;

// Format characters reorder or hide text; the two joiners are part of Persian and Arabic spelling.
const forbiddenCharacters =
  /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\ufffd\ufffe\uffff]/u;

/** Text is in NFC, without controls, direction marks, line separators and surrounding space. */
export function textViolation(value: string): Violation {
  const match = forbiddenCharacters.exec(value);
  if (match)
    return `holds ${codePoint(match[0])}, expected no control, direction or invisible characters`;
  if (value !== value.normalize("NFC"))
    return "is not in Unicode NFC, expected composed characters";
  return value === value.trim() ? null : "begins or ends with space, expected none";
}

/** Names on the map have no vowel marks (U+064B to U+0652, U+0670), which the map shapes wrongly. */
export function labelViolation(value: string): Violation {
  const mark = /[\u064b-\u0652\u0670]/.exec(value);
  return mark ? `holds the vowel mark ${codePoint(mark[0])}, expected map labels without` : null;
}

/** An ISO 8601 day that the calendar has. */
export function dayViolation(value: string): Violation {
  return value.length === 10 && isTime(value)
    ? null
    : `${quote(value)} is no day, expected a real one as 2025-02-17`;
}

export function publicationDateViolation(value: string): Violation {
  return value.length > 4 && isTime(value)
    ? null
    : `${quote(value)} is no day or month, expected one as 2025-02-17 or 2025-02`;
}

type Dates = { readonly start: string; readonly end: string; readonly precision: string };

const oneDay = {
  fits: ({ start, end }: Dates) => start === end,
  expected: "start and end to be the same day",
};

const spans: Readonly<Record<string, typeof oneDay>> = {
  month: {
    fits: ({ start, end }) => start.endsWith("-01") && end === lastDay(end.slice(0, 7)),
    expected: "the first day of a month to the last day of a month",
  },
  year: {
    fits: ({ start, end }) => start.endsWith("-01-01") && end.endsWith("-12-31"),
    expected: "1 January to 31 December",
  },
  before: oneDay,
  after: oneDay,
};

/** The start is not after the end, and the span fits the precision. */
export function dateViolation(value: Dates): Violation {
  if (value.start > value.end)
    return `starts on ${value.start}, after its end, expected a start by ${value.end}`;
  const span = spans[value.precision];
  if (!span || span.fits(value)) return null;
  return `does not fit the precision ${value.precision}, expected ${span.expected}`;
}

/** An https address with a host, in characters of RFC 3986, with complete percent-escapes. */
export function addressViolation(value: string): Violation {
  if (!/^https:\/\/[^/@?#]+\.[^/@?#]+([/?#]|$)/.test(value))
    return `${quote(value)} is no address, expected https:// and a host`;
  if (!/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(value) || /%(?![\da-f]{2})/i.test(value))
    return "holds characters that an address cannot, expected percent-encoding";
  return URL.canParse(value) ? null : "cannot be read as an address, expected https:// and a host";
}

type Area = {
  readonly coordinates: Point;
  readonly extent: BoundingBox;
};

/** An extent is `[west, south, east, north]` (RFC 7946; it may cross the antimeridian) and contains its point. */
export function extentViolation({ coordinates: [longitude, latitude], extent }: Area): Violation {
  const [west, south, east, north] = extent;
  const width = east > west ? east - west : east - west + 360;
  if (south >= north) return "runs north to south, expected [west, south, east, north]";
  if (width >= 180) return "runs east to west, expected [west, south, east, north]";
  const across = (((longitude - west) % 360) + 360) % 360;
  return across <= width && latitude >= south && latitude <= north
    ? null
    : "does not hold the coordinates, expected it to, longitude first";
}

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** An ISO 3166 code in use; withdrawn and alias codes are violations. */
export function countryViolation(value: string): Violation {
  const isCode = /^[A-Z]{2}$/.test(value) && value !== "ZZ" && regionNames.of(value) !== undefined;
  return isCode && new Intl.Locale(`und-${value}`).region === value
    ? null
    : `${quote(value)} is no country, expected an ISO 3166 code as FR`;
}

export function languageViolation(value: string): Violation {
  return /^[a-z]{2,3}$/.test(value) && languageNames.of(value) !== undefined
    ? null
    : `${quote(value)} is no language, expected an ISO 639 code as ar`;
}

export function repeatViolation(items: readonly string[]): Violation {
  const again = items.find((item, place) => items.indexOf(item) !== place);
  return again === undefined ? null : `holds ${quote(again)} twice, expected it once`;
}

export const noteViolation = (value: {
  readonly kind: string;
  readonly note?: unknown;
}): Violation =>
  value.kind === "corrected" && value.note === undefined
    ? "is missing, expected what was corrected"
    : null;

type PlaceRole = {
  readonly id: string;
  readonly hub: string;
  readonly position: PositionAccuracy;
  readonly [key: string]: unknown;
};

/** Finds label, anchor, sublabel, lane and extent that belong to another kind of place, and areas without an extent. */
export function placeKeyViolations(
  place: PlaceRole,
): { readonly key: string; readonly message: string }[] {
  const [isHub, isArea] = [place.id === place.hub, place.position === "area"];
  const rows = [
    ...["label", "anchor", "sublabel", "lane"].map((key) => ({
      key,
      isOwner: isHub,
      owners: "hubs",
    })),
    { key: "extent", isOwner: isArea, owners: "areas" },
  ];
  const strays = rows
    .filter(({ key, isOwner }) => key in place && !isOwner)
    .map(({ key, owners }) => ({ key, message: `is for ${owners} only, expected none` }));
  const isBare = isArea && !("extent" in place);
  return isBare ? [...strays, { key: "extent", message: "is missing, expected one here" }] : strays;
}
