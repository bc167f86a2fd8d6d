import { type DaySpan, firstDay, lastDay, type TimeRange } from "../time/dates";
import type { Bin } from "./bins";

/** Both ends of a window over the axis, in bins from its start; fractions lie inside a bin. */
export type TimeWindow = { readonly start: number; readonly end: number };

export type WindowEnd = keyof TimeWindow;

type Axis = readonly Bin[];
type TimeFilter = TimeRange | null;

/** Days from 1970 to an ISO 8601 day, and the inverse. */
const daysTo = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayAt = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);

const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

/** Position of the start of a day on the axis; a day between two bins is at their border. */
function positionOf(axis: Axis, days: number): number {
  const bounds = axis.map(({ start, end }) => [daysTo(firstDay(start)), daysTo(lastDay(end)) + 1]);
  return bounds.reduce(
    (sum, [from = 0, to = 0]) => sum + clamp((days - from) / (to - from), 0, 1),
    0,
  );
}

export const spanWindow = (axis: Axis, { start, end }: DaySpan): TimeWindow => ({
  start: positionOf(axis, daysTo(start)),
  end: positionOf(axis, daysTo(end) + 1),
});

/** The window of a range of time; an open end is at the end of the axis. */
export const windowOfTime = (axis: Axis, time: TimeFilter): TimeWindow => ({
  start: time?.start ? positionOf(axis, daysTo(firstDay(time.start))) : 0,
  end: time?.end ? positionOf(axis, daysTo(lastDay(time.end)) + 1) : axis.length,
});

const nullIfOpen = (range: TimeRange): TimeFilter =>
  range.start === null && range.end === null ? null : range;

/** The range of a window whose ends lie between bins; ends at those of the axis are open, null is the whole axis. */
export function timeOfWindow(axis: Axis, { start, end }: TimeWindow): TimeFilter {
  const [first] = axis.slice(start, end).map((bin) => bin.start);
  const last = axis.slice(start, end).at(-1)?.end;
  return nullIfOpen({
    start: first && start > 0 ? first : null,
    end: last && end < axis.length ? last : null,
  });
}

/** A range with the ends of the axis in place of open ones. */
export const closedRange = (axis: Axis, time: TimeFilter): TimeRange => ({
  start: time?.start ?? axis[0]?.start ?? null,
  end: time?.end ?? axis.at(-1)?.end ?? null,
});

/** The next border between bins from a position, in one direction; `empty` bins are skipped. */
export function nextEdge(axis: Axis, from: number, by: 1 | -1): number {
  const edge = by > 0 ? Math.floor(from) + 1 : Math.ceil(from) - 1;
  const crossed = axis[by > 0 ? edge - 1 : edge];
  return clamp(crossed?.kind === "empty" ? edge + by : edge, 0, axis.length);
}

const withEnd = (time: TimeFilter, end: WindowEnd, to: string | null): TimeFilter =>
  nullIfOpen({ start: time?.start ?? null, end: time?.end ?? null, [end]: to });

/** A range with one end moved to a border; the other end moves too where nothing would remain. */
export function moveEnd(axis: Axis, time: TimeFilter, end: WindowEnd, edge: number): TimeFilter {
  const first = clamp(end === "start" ? edge : edge - 1, 0, axis.length - 1);
  const own = timeOfWindow(axis, { start: first, end: first + 1 });
  const other = windowOfTime(axis, time);
  const isCrossed = end === "start" ? other.end <= first : other.start >= first + 1;
  return isCrossed ? own : withEnd(time, end, own?.[end] ?? null);
}

/** A range with one end moved by a day; at least one day remains, and an end at that of the axis is open. */
export function moveEndByDay(axis: Axis, time: TimeFilter, end: WindowEnd, by: 1 | -1): TimeFilter {
  const [first, last] = [axis[0], axis.at(-1)];
  if (!first || !last) return time;
  const limits = { start: daysTo(firstDay(first.start)), end: daysTo(lastDay(last.end)) };
  const start = time?.start ? daysTo(firstDay(time.start)) : limits.start;
  const stop = time?.end ? daysTo(lastDay(time.end)) : limits.end;
  const day = end === "start" ? Math.min(start + by, stop) : Math.max(stop + by, start);
  const isOpen = end === "start" ? day <= limits.start : day >= limits.end;
  return withEnd(time, end, isOpen ? null : dayAt(day));
}

export type PlayMode = "grow" | "move";

function edges(axis: Axis, time: TimeFilter): TimeWindow {
  const { start, end } = windowOfTime(axis, time);
  const first = Math.min(Math.floor(start), axis.length - 1);
  return { start: first, end: Math.max(Math.ceil(end), first + 1) };
}

/** The next range of playing, one bin longer or later; undefined at the end of the axis. */
export function nextPlayTime(axis: Axis, time: TimeFilter, mode: PlayMode): TimeFilter | undefined {
  const { start, end } = edges(axis, time);
  if (end >= axis.length) return undefined;
  const first = mode === "grow" ? start : nextEdge(axis, start, 1);
  return timeOfWindow(axis, { start: first, end: nextEdge(axis, end, 1) });
}

/** The first range of playing: the next one, or at the end of the axis the one at its start. */
export function firstPlayTime(axis: Axis, time: TimeFilter, mode: PlayMode): TimeFilter {
  const next = nextPlayTime(axis, time, mode);
  if (next !== undefined) return next;
  const { start, end } = edges(axis, time);
  if (time === null || mode === "grow") return timeOfWindow(axis, { start, end: start + 1 });
  return timeOfWindow(axis, { start: 0, end: end - start < axis.length ? end - start : 1 });
}
