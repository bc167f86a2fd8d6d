// Rules of single values. A flaw says what is wrong and what was expected; null means none.

import { quote } from "../text/did-you-mean";
import { isTime, lastDay } from "../time/dates";

type Violation = string | null;

const codePoint = (sign: string) =>
  `U+${Number(sign.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0")}`;

// Format characters reorder or hide text; the two joiners are ordinary Persian and Arabic spelling.
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\ufffd\ufffe\uffff]/u;

/** Text as readers see it: NFC, without controls, direction marks, line separators or outer space. */
export function text(value: string): Violation {
  const found = hidden.exec(value);
  if (found)
    return `holds ${codePoint(found[0])}, expected no control, direction or invisible characters`;
  if (value !== value.normalize("NFC"))
    return "is not in Unicode NFC, expected composed characters";
  return value === value.trim() ? null : "begins or ends with space, expected none";
}

/** Names drawn on the map, where vowel marks (U+064B to U+0652, U+0670) are shaped wrongly. */
export function label(value: string): Violation {
  const mark = /[\u064b-\u0652\u0670]/.exec(value);
  return mark ? `holds the vowel mark ${codePoint(mark[0])}, expected map labels without` : null;
}

/** ISO 8601 day that the calendar has. */
export function day(value: string): Violation {
  return value.length === 10 && isTime(value)
    ? null
    : `${quote(value)} is no day, expected a real one as 2025-02-17`;
}

/** ISO 8601 day or month. */
export function publicationDate(value: string): Violation {
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

/** Start not after end, and a span that its precision can mean. */
export function date(value: Dates): Violation {
  if (value.start > value.end)
    return `starts on ${value.start}, after its end, expected a start by ${value.end}`;
  const span = spans[value.precision];
  if (!span || span.fits(value)) return null;
  return `does not fit the precision ${value.precision}, expected ${span.expected}`;
}

/** Address that can stand in a page as it is: https, a host, RFC 3986 characters, whole escapes. */
export function address(value: string): Violation {
  if (!/^https:\/\/[^/@?#]+\.[^/@?#]+([/?#]|$)/.test(value))
    return `${quote(value)} is no address, expected https:// and a host`;
  if (!/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(value) || /%(?![\da-f]{2})/i.test(value))
    return "holds characters that an address cannot, expected percent-encoding";
  return URL.canParse(value) ? null : "cannot be read as an address, expected https:// and a host";
}

type Area = {
  readonly coordinates: readonly [longitude: number, latitude: number];
  readonly extent: readonly [west: number, south: number, east: number, north: number];
};

/** An extent in the order of RFC 7946 (it may cross the antimeridian) that holds its point. */
export function extent({ coordinates: [longitude, latitude], extent }: Area): Violation {
  const [west, south, east, north] = extent;
  const width = east > west ? east - west : east - west + 360;
  if (south >= north) return "runs north to south, expected [west, south, east, north]";
  if (width >= 180) return "runs east to west, expected [west, south, east, north]";
  const across = (((longitude - west) % 360) + 360) % 360;
  return across <= width && latitude >= south && latitude <= north
    ? null
    : "does not hold the coordinates, expected it to, longitude first";
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const tongues = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** ISO 3166 code of a country in use; withdrawn and alias codes are flaws. */
export function country(value: string): Violation {
  const known = /^[A-Z]{2}$/.test(value) && value !== "ZZ" && regions.of(value) !== undefined;
  return known && new Intl.Locale(`und-${value}`).region === value
    ? null
    : `${quote(value)} is no country, expected an ISO 3166 code as FR`;
}

/** ISO 639 code of a language. */
export function language(value: string): Violation {
  return /^[a-z]{2,3}$/.test(value) && tongues.of(value) !== undefined
    ? null
    : `${quote(value)} is no language, expected an ISO 639 code as ar`;
}

/** The first item that a list holds twice. */
export function uniqueItems(items: readonly string[]): Violation {
  const again = items.find((item, place) => items.indexOf(item) !== place);
  return again === undefined ? null : `holds ${quote(again)} twice, expected it once`;
}

/** A correction says what was corrected. */
export const change = (value: { readonly kind: string; readonly note?: unknown }): Violation =>
  value.kind === "corrected" && value.note === undefined
    ? "is missing, expected what was corrected"
    : null;
