import type { Catalogue } from "../records/dataset";
import { memoizeByObject } from "../text/memoize";
import { firstDay, isTime, lastDay, type TimeRange } from "../time/dates";
import type { LayerId } from "../vocabulary/layers";
import type { StatusId } from "../vocabulary/statuses";
import { idList, optional, parseFailure } from "./codecs";
import { lists } from "./list-params";
import {
  defaults,
  formatParams,
  type Param,
  type ParamProblem,
  type Params,
  parseParams,
} from "./params";

/** Whole numbers, both ends included; null is open. */
export type NumberRange = { readonly from: number | null; readonly to: number | null };

/** What a reader asks for; lists are in the order of the dataset. */
export type Filter = {
  /** An empty list matches nothing. */
  readonly layers: readonly LayerId[];
  /** In this and all other lists an empty one means any; an id of a hub includes its places. */
  readonly places: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly sectors: readonly string[];
  /** Never empty. */
  readonly statuses: readonly StatusId[];
  readonly actors: readonly string[];
  readonly sources: readonly string[];
  readonly time: TimeRange | null;
  /** ISO 8601 day. */
  readonly known: string | null;
  readonly disputed: boolean;
  readonly origins: NumberRange | null;
  readonly q: string;
};

/** The two ends of `a..b`, a single `a` for both; undefined where it is neither. */
const ends = (text: string) => {
  const [start, end = start, ...more] = text.split("..");
  return start === undefined || end === undefined || more.length > 0 ? undefined : { start, end };
};

function parseTime(text: string): TimeRange | undefined {
  const { start, end } = ends(text) ?? { start: "", end: "" };
  const given = [start, end].filter(Boolean);
  if (given.length === 0 || !given.every(isTime)) return undefined;
  if (start && end && firstDay(start) > lastDay(end)) return undefined;
  return { start: start || null, end: end || null };
}

const formatTime = ({ start, end }: TimeRange) =>
  start === end ? (start ?? "") : `${start ?? ""}..${end ?? ""}`;

function parseNumbers(text: string): NumberRange | undefined {
  const [, start = "", end = ""] = /^(\d{0,6})\.\.(\d{0,6})$/.exec(text) ?? [];
  const from = start ? Number(start) : null;
  const to = end ? Number(end) : null;
  if (from === null && to === null) return undefined;
  return from !== null && to !== null && from > to ? undefined : { from, to };
}

/** Most characters (code points) of a search. */
export const maxSearchLength = 200;

/** A search as addresses hold it: NFC, one space between words, no control or direction characters. */
export const searchText = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC");

const search: Param<string> = {
  description:
    "Every word begins a word of the title, summary, actors, places, figures or the sources' publishers, in any language; case, diacritics and Arabic spelling variants do not matter.",
  schema: () => ({ type: "string", maxLength: maxSearchLength }),
  default: () => "",
  parse: (text) => {
    const value = searchText(text);
    return [...value].length > maxSearchLength
      ? parseFailure(`is longer than ${maxSearchLength} characters`)
      : { value };
  },
  format: (value) => [...searchText(value)].slice(0, maxSearchLength).join("").trim(),
};

const time = "\\d{4}(-\\d{2}(-\\d{2})?)?";

/** One row per key of the filter, in the order of canonical addresses. */
export const params: Params<Filter> = {
  layers: idList({
    description: "The layer is in the list; `none` matches nothing.",
    ids: lists.layers.ids,
    empty: "none",
    allByDefault: true,
  }),
  places: idList({
    description: "Starts, ends or passes at one of these places, or at a place in that hub.",
    ids: lists.places.ids,
    empty: "any",
  }),
  from: idList({
    description: "Starts at one of these places; a hub includes its places.",
    ids: lists.from.ids,
    empty: "any",
  }),
  to: idList({
    description: "Ends at one of these places; a hub includes its places.",
    ids: lists.to.ids,
    empty: "any",
  }),
  sectors: idList({
    description: "The sector is in the list.",
    ids: lists.sectors.ids,
    empty: "any",
  }),
  statuses: idList({
    description: "The status is in the list.",
    ids: lists.statuses.ids,
    empty: "any",
    allByDefault: true,
  }),
  actors: idList({
    description: "One of its actors is in the list.",
    ids: lists.actors.ids,
    empty: "any",
  }),
  sources: idList({
    description: "One of the sources of its claims or disputes is in the list.",
    ids: lists.sources.ids,
    empty: "any",
  }),
  time: optional({
    description:
      "The days on which it may have happened touch the range; ISO 8601 year, month or day, either end open.",
    schema: { type: "string", pattern: `^(${time}|${time}\\.\\.(${time})?|\\.\\.${time})$` },
    expected:
      "a time as 2025, 2025-02..2025-06, 2025-02-17.. or ..2025-03, its start before its end",
    read: parseTime,
    write: formatTime,
  }),
  known: optional({
    description:
      "As it was known on that day: only claims published by then, and disputes that they leave two sides.",
    schema: { type: "string", format: "date" },
    expected: "a day as 2025-06-30",
    read: (text) => (text.length === 10 && isTime(text) ? text : undefined),
    write: (day) => day,
  }),
  disputed: {
    description: "It has a dispute.",
    schema: () => ({ type: "boolean", const: true }),
    default: () => false,
    parse: (text) =>
      text === "true" ? { value: true } : parseFailure("can only be true", ["true"]),
    format: (value) => (value ? "true" : ""),
  },
  origins: optional({
    description: "The number of its independent origins lies in the range; either end open.",
    schema: { type: "string", pattern: "^(\\d+\\.\\.\\d*|\\.\\.\\d+)$" },
    expected: "a range as 2.., 1..1 or ..3",
    read: parseNumbers,
    write: ({ from, to }) => `${from ?? ""}..${to ?? ""}`,
  }),
  q: search,
};

/** The filter that matches everything. */
export const defaultFilter = (records: Catalogue): Filter => defaults(params, records);

type FilterReading = {
  readonly filter: Filter;
  readonly problems: readonly ParamProblem[];
  /** The pairs whose keys are not the filter's. */
  readonly rest: URLSearchParams;
};

/** The filter of a query; never throws: what cannot be read is a problem and left at its default. */
export function parseFilter(query: URLSearchParams, records: Catalogue): FilterReading {
  const { values, problems, rest } = parseParams(params, query, records);
  return { filter: values, problems, rest };
}

/** A page writes the query of the same filter into every link of its list. */
const shortQuery = memoizeByObject((records: Catalogue) =>
  memoizeByObject((filter: Filter) => formatParams(params, filter, records)),
);

/** The canonical query of a filter, without `?`; in full with `layers` and `statuses` always. */
export const formatFilter = (
  filter: Filter,
  records: Catalogue,
  options: { readonly full?: boolean } = {},
): string =>
  options.full ? formatParams(params, filter, records, options) : shortQuery(records)(filter);
