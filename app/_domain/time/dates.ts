import type { Precision } from "../vocabulary/precisions";

/** Date of a tie: first and last ISO 8601 day, and the precision that its sources give. */
export type TieDate = {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
};

/** ISO 8601 years, months or days, both ends included; null is open. */
export type TimeRange = { readonly start: string | null; readonly end: string | null };

/** ISO 8601 days, both ends included. */
export type DaySpan = { readonly start: string; readonly end: string };

export const firstDay = (time: string): string => time + "-01-01".slice(time.length - 4);

export function lastDay(time: string): string {
  if (time.length === 10) return time;
  const day = new Date(firstDay(time.length === 4 ? `${time}-12` : time));
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

const yearOf = (time: string) => Number(time.slice(0, 4));

/** All months from the first to the last day of a span, as ISO 8601 months. */
export function monthsIn({ start, end }: DaySpan): string[] {
  const years = Array.from(
    { length: yearOf(end) - yearOf(start) + 1 },
    (_, index) => yearOf(start) + index,
  );
  return years
    .flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`),
    )
    .filter((month) => month >= start.slice(0, 7) && month <= end.slice(0, 7));
}

/** Whether no day is on or after the first of a start and on or before the last of an end. */
export const isReversed = (start: string, end: string): boolean => firstDay(start) > lastDay(end);

/** Whether a text is an ISO 8601 year, month or day that the calendar has. */
export function isTime(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const day = new Date(`${firstDay(text)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const spans: Readonly<Record<Precision, (date: TieDate) => DaySpan>> = {
  day: ({ start, end }) => ({ start, end }),
  month: ({ start, end }) => ({ start, end }),
  year: ({ start, end }) => ({ start, end }),
  before: ({ end }) => ({ start: firstDay(end.slice(0, 4)), end }),
  after: ({ start }) => ({ start, end: lastDay(start.slice(0, 4)) }),
};

/** The days on which a tie may have happened: `before` from 1 January, `after` to 31 December of its year. */
export const daySpan = (date: TieDate): DaySpan => spans[date.precision](date);

/** Which ranges hold a date, in ISO 8601 days: those that start by `latestStart` and end on `earliestEnd` or later. */
export type RangeBounds = { readonly latestStart: string; readonly earliestEnd: string };

const touchingBounds = ({ start, end }: DaySpan): RangeBounds => ({
  latestStart: end,
  earliestEnd: start,
});

const containingBounds = ({ start, end }: DaySpan): RangeBounds => ({
  latestStart: start,
  earliestEnd: end,
});

/** A tie's date as its sources give it: its days, its whole months or years, or for `before` and `after` the date itself. */
export const spanAsGiven = ({ start, end, precision }: TieDate): DaySpan => ({
  start: precision === "before" ? end : start,
  end: precision === "after" ? start : end,
});

/** The ranges in which a tie counts: known days touch them, any other date lies in them as a whole. */
export const boundsAsGiven = (date: TieDate): RangeBounds =>
  (date.precision === "day" ? touchingBounds : containingBounds)(spanAsGiven(date));

/** The ranges in which a tie may have happened: those that its `daySpan` touches. */
export const boundsOfPossibleDays = (date: TieDate): RangeBounds => touchingBounds(daySpan(date));

export const isWithinBounds = (
  { latestStart, earliestEnd }: RangeBounds,
  { start, end }: TimeRange,
): boolean =>
  (start === null || firstDay(start) <= latestStart) &&
  (end === null || lastDay(end) >= earliestEnd);

const isoLengths: Readonly<Record<Precision, number>> = {
  day: 10,
  month: 7,
  year: 4,
  before: 0,
  after: 0,
};

/** A date for HTML's `time` element: one ISO 8601 day, month or year; null for `before`, `after` and longer spans. */
export function machineDate({ start, end, precision }: TieDate): string | null {
  const length = isoLengths[precision];
  const time = start.slice(0, length);
  return length > 0 && time === end.slice(0, length) ? time : null;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Compares by start, then end; negative where the first is older. */
export const compareByDate = (
  { date: a }: { date: TieDate },
  { date: b }: { date: TieDate },
): number => compareText(a.start, b.start) || compareText(a.end, b.end);

export const sorts = ["date", "-date"] as const;

export type Sort = (typeof sorts)[number];
