import type { Catalogue } from "../records/dataset";
import { memoizeByObject } from "../text/memoize";
import { isReversed, isTime, type TimeRange } from "../time/dates";
import { idListParam, optionalParam, parseFailure } from "./codecs";
import { idLists, type ListId, type ListKey, mapLists } from "./list-params";
import {
  defaultValues,
  formatParams,
  type Param,
  type ParamProblem,
  type Params,
  parseParams,
  type ValuesOf,
} from "./params";

/** Integers, both ends included; null is open. */
export type NumberRange = { readonly from: number | null; readonly to: number | null };

/** The two ends of `a..b`, or `a` for both; null where the text is neither. */
const rangeEnds = (text: string) => {
  const [start, end = start, ...more] = text.split("..");
  return start === undefined || end === undefined || more.length > 0 ? null : { start, end };
};

function parseTime(text: string): TimeRange | undefined {
  const { start, end } = rangeEnds(text) ?? { start: "", end: "" };
  const times = [start, end].filter(Boolean);
  if (times.length === 0 || !times.every(isTime)) return undefined;
  if (start && end && isReversed(start, end)) return undefined;
  return { start: start || null, end: end || null };
}

/** The end of a range that is a time where the other is none; undefined where both are, or neither. */
function readableEnd(text: string): TimeRange | undefined {
  const { start, end } = rangeEnds(text) ?? { start: "", end: "" };
  if (isTime(start) === isTime(end)) return undefined;
  return isTime(start) ? { start, end: null } : { start: null, end };
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

/** Longest search, in code points. */
export const maxSearchLength = 200;

/** A search in canonical form: NFC, single spaces between words, no control or direction characters. */
export const searchText = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC");

const timePattern = "\\d{4}(-\\d{2}(-\\d{2})?)?";

/** A key that is `true` or absent. */
const onlyTrue = (description: string): Param<boolean> => ({
  description,
  schema: () => ({ type: "boolean", const: true }),
  default: () => false,
  parse: (text) => (text === "true" ? { value: true } : parseFailure("can only be true", ["true"])),
  format: (value) => (value ? "true" : ""),
});

const timeParam = optionalParam<TimeRange>({
  description:
    "The date lies in the range as the sources give it: for `day`, one of its days; for `month` and `year`, the whole of it; for `before` and `after`, the date itself. ISO 8601 year, month or day, both ends included, either end open.",
  schema: {
    type: "string",
    pattern: `^(${timePattern}|${timePattern}\\.\\.(${timePattern})?|\\.\\.${timePattern})$`,
  },
  expected: "a time as 2025, 2025-02..2025-06, 2025-02-17.. or ..2025-03, its start before its end",
  read: parseTime,
  write: formatTime,
});

/** Keys with one value each; null, false and "" match every tie. */
const valueParams = {
  time: {
    ...timeParam,
    parse: (text, records) => {
      const result = timeParam.parse(text, records);
      return result.problem ? { ...result, value: readableEnd(text) } : result;
    },
  } as Param<TimeRange | null>,
  possible: {
    ...onlyTrue(
      "Only with `time`: also ties whose unknown day may fall in the range; `before` from the first day of that year, `after` to the last day of that year.",
    ),
    needs: "time",
  },
  known: optionalParam<string>({
    description:
      "As it was known on that day: only claims published by then, and disputes that they leave two sides.",
    schema: { type: "string", format: "date" },
    expected: "a day as 2025-06-30",
    read: (text) => (text.length === 10 && isTime(text) ? text : undefined),
    write: (day) => day,
  }),
  disputed: onlyTrue("It has a dispute."),
  origins: optionalParam<NumberRange>({
    description: "The number of its independent origins lies in the range; either end open.",
    schema: { type: "string", pattern: "^(\\d+\\.\\.\\d*|\\.\\.\\d+)$" },
    expected: "a range as 2.., 1..1 or ..3",
    read: parseNumbers,
    write: ({ from, to }) => `${from ?? ""}..${to ?? ""}`,
  }),
  q: {
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
  } as Param<string>,
};

type ListParams = { readonly [Key in ListKey]: Param<readonly ListId<Key>[]> };

const idListParams = mapLists((key) => idListParam<string>(idLists[key])) as unknown as ListParams;

/** Lists are in the order of the dataset; an empty one matches every tie, but no `layers` match none. `known` is an ISO 8601 day. */
export type Filter = ValuesOf<ListParams & typeof valueParams>;

/** One row per key of the filter, in the order of canonical addresses. */
export const filterParams: Params<Filter> = { ...idListParams, ...valueParams };

export const defaultFilter = (records: Catalogue): Filter => defaultValues(filterParams, records);

type FilterReading = {
  readonly filter: Filter;
  readonly problems: readonly ParamProblem[];
  readonly rest: URLSearchParams;
};

/** The filter of a query. Never throws: an unreadable value becomes a problem and its default. */
export function parseFilter(query: URLSearchParams, records: Catalogue): FilterReading {
  const { values, problems, rest } = parseParams(filterParams, query, records);
  return { filter: values, problems, rest };
}

/** Memoized, because a page writes the query of one filter into every link of its list. */
const shortQuery = memoizeByObject((records: Catalogue) =>
  memoizeByObject((filter: Filter) => formatParams(filterParams, filter, records)),
);

/** The canonical query of a filter, without `?`; with `full`, `layers` and `statuses` are always written. */
export const formatFilter = (
  filter: Filter,
  records: Catalogue,
  options: { readonly full?: boolean } = {},
): string =>
  options.full ? formatParams(filterParams, filter, records, options) : shortQuery(records)(filter);
