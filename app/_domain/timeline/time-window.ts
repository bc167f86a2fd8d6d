import { type DaySpan, firstDay, lastDay, type TimeRange } from "../time/dates";
import type { Bin } from "./bins";

/** Both ends of a window over the axis, counted in bins from its start; fractions lie inside a bin. */
export type TimeWindow = { readonly start: number; readonly end: number };

export type WindowEnd = keyof TimeWindow;

type Axis = readonly Bin[];
type Time = TimeRange | null;

/** Days since 1970 at the start of an ISO 8601 day, and back. */
const daysTo = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayAt = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** Where the start of a day lies on the axis; what lies between two bins lies at their border. */
function place(scale: Axis, days: number): number {
  const bounds = scale.map(({ start, end }) => [daysTo(firstDay(start)), daysTo(lastDay(end)) + 1]);
  return bounds.reduce(
    (sum, [from = 0, to = 0]) => sum + clamp((days - from) / (to - from), 0, 1),
    0,
  );
}

/** Where a run of days lies on the axis; what reaches beyond it ends there. */
export const spanWindow = (scale: Axis, { start, end }: DaySpan): TimeWindow => ({
  start: place(scale, daysTo(start)),
  end: place(scale, daysTo(end) + 1),
});

/** The window of a range of time; an open end lies at the end of the axis. */
export const windowOfTime = (scale: Axis, time: Time): TimeWindow => ({
  start: time?.start ? place(scale, daysTo(firstDay(time.start))) : 0,
  end: time?.end ? place(scale, daysTo(lastDay(time.end)) + 1) : scale.length,
});

const closedOrNull = (range: TimeRange): Time =>
  range.start === null && range.end === null ? null : range;

/** The range of a window whose ends lie between bins; the ends of the axis leave it open. */
export function timeOfWindow(scale: Axis, { start, end }: TimeWindow): Time {
  const [first] = scale.slice(start, end).map((bin) => bin.start);
  const last = scale.slice(start, end).at(-1)?.end;
  return closedOrNull({
    start: first && start > 0 ? first : null,
    end: last && end < scale.length ? last : null,
  });
}

/** The first and the last time of a window in words that leave nothing open. */
export const closedRange = (scale: Axis, time: Time): TimeRange => ({
  start: time?.start ?? scale[0]?.start ?? null,
  end: time?.end ?? scale.at(-1)?.end ?? null,
});

/** The next border between bins from a place; a stretch without anything is stepped over. */
export function nextEdge(scale: Axis, from: number, by: 1 | -1): number {
  const edge = by > 0 ? Math.floor(from) + 1 : Math.ceil(from) - 1;
  const crossed = scale[by > 0 ? edge - 1 : edge];
  return clamp(crossed?.kind === "empty" ? edge + by : edge, 0, scale.length);
}

const withEnd = (time: Time, end: WindowEnd, to: string | null): Time =>
  closedOrNull({ start: time?.start ?? null, end: time?.end ?? null, [end]: to });

/** A range with one end put to a border; the other gives way, so that one bin at least is left. */
export function moveEnd(scale: Axis, time: Time, end: WindowEnd, edge: number): Time {
  const first = clamp(end === "start" ? edge : edge - 1, 0, scale.length - 1);
  const own = timeOfWindow(scale, { start: first, end: first + 1 });
  const other = windowOfTime(scale, time);
  const isCrossed = end === "start" ? other.end < first + 1 : other.start > first;
  return isCrossed ? own : withEnd(time, end, own?.[end] ?? null);
}

/** A range with one end moved by a day; it keeps a day at least, and is open at the end of the axis. */
export function moveEndByDay(scale: Axis, time: Time, end: WindowEnd, by: 1 | -1): Time {
  const [first, last] = [scale[0], scale.at(-1)];
  if (!first || !last) return time;
  const axis = { start: daysTo(firstDay(first.start)), end: daysTo(lastDay(last.end)) };
  const start = time?.start ? daysTo(firstDay(time.start)) : axis.start;
  const stop = time?.end ? daysTo(lastDay(time.end)) : axis.end;
  const day = end === "start" ? Math.min(start + by, stop) : Math.max(stop + by, start);
  const isOpen = end === "start" ? day <= axis.start : day >= axis.end;
  return withEnd(time, end, isOpen ? null : dayAt(day));
}

export const playModes = ["grow", "move"] as const;
export type PlayMode = (typeof playModes)[number];

function edges(scale: Axis, time: Time): TimeWindow {
  const { start, end } = windowOfTime(scale, time);
  const first = Math.min(Math.floor(start), scale.length - 1);
  return { start: first, end: Math.max(Math.ceil(end), first + 1) };
}

/** The window after one, which grows by a bin or moves on by one; undefined where the axis ends. */
export function nextPlayTime(scale: Axis, time: Time, mode: PlayMode): Time | undefined {
  const { start, end } = edges(scale, time);
  if (end >= scale.length) return undefined;
  const first = mode === "grow" ? start : nextEdge(scale, start, 1);
  return timeOfWindow(scale, { start: first, end: nextEdge(scale, end, 1) });
}

/** The first window of a playing: the next one, or where there is none that at the start of the axis. */
export function firstPlayTime(scale: Axis, time: Time, mode: PlayMode): Time {
  const next = nextPlayTime(scale, time, mode);
  if (next !== undefined) return next;
  const { start, end } = edges(scale, time);
  if (time === null || mode === "grow") return timeOfWindow(scale, { start, end: start + 1 });
  return timeOfWindow(scale, { start: 0, end: end - start < scale.length ? end - start : 1 });
}
