/*
 * The bins of the timeline's axis, computed once per dataset. (1) Leading years with few ties are merged into one `earlier`
 * bin. (2) The rest is cut into bins of 1, 3 or 12 months, the smallest unit that needs at most 48 bins, else of 10 years.
 * (3) Runs of four or more bins without a tie or publication become one `empty` bin. Months count from the year 0. Cost:
 * leading years × ties.
 */
import { type Dataset, isListed, type TieSummary } from "../records/dataset";
import { memoizeByObject } from "../text/memoize";
import {
  boundsAsGiven,
  firstDay,
  isWithinBounds,
  lastDay,
  spanAsGiven,
  type TieDate,
} from "../time/dates";

/** A span of time that the axis draws at one width; ISO 8601 months or years, both included. */
export type Bin = {
  readonly start: string;
  readonly end: string;
  readonly kind: "earlier" | "unit" | "empty";
};

const monthOf = (time: string) => Number(time.slice(0, 4)) * 12 + Number(time.slice(5, 7)) - 1;

const yearOf = (month: number) => Math.floor(month / 12);

const formatMonth = (month: number) =>
  `${String(yearOf(month)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

/** First month of a bin, counted from the year 0, and its number of months. */
export function monthsOf({ start, end }: Bin): { readonly first: number; readonly length: number } {
  const first = monthOf(firstDay(start));
  return { first, length: monthOf(lastDay(end)) - first + 1 };
}

/** The day by which the axis is cut: the end of `before`, else the start. */
export const axisDay = (date: TieDate): string => spanAsGiven(date).start;

/** Leading years are merged while they hold at most 1/12 of all ties and, per year, 1/4 of the later ones. */
const maxEarlier = { shareOfAll: 1 / 12, shareOfLaterRate: 1 / 4 } as const;

/** The first month outside the `earlier` bin; -∞ where there is no such bin. */
function firstSeparateMonth(months: readonly number[]): number {
  const [first = 0, last = first] = [months[0], months.at(-1)];
  const isEarlier = (end: number) => {
    const before = months.filter((month) => month < end).length;
    const ratePerYear = before / (yearOf(end) - yearOf(first));
    const laterRate = (months.length - before) / ((last - end + 1) / 12);
    return (
      before / months.length <= maxEarlier.shareOfAll &&
      ratePerYear <= laterRate * maxEarlier.shareOfLaterRate
    );
  };
  const years = Array.from({ length: yearOf(last) - yearOf(first) }, (_, at) => at + 1);
  return (
    years.map((at) => (yearOf(first) + at) * 12).findLast(isEarlier) ?? Number.NEGATIVE_INFINITY
  );
}

const unitMonths = [1, 3, 12] as const;
const largestUnitMonths = 120;
const maxBins = 48;
const minEmptyBins = 4;

function bin(first: number, last: number, kind: Bin["kind"]): Bin {
  const isYears = first % 12 === 0 && last % 12 === 11;
  const [start, end] = [formatMonth(first), formatMonth(last)];
  return isYears ? { start: start.slice(0, 4), end: end.slice(0, 4), kind } : { start, end, kind };
}

/** Bins of one unit over ascending months that have something; long gaps become one `empty` bin. */
function binsOfUnit(months: readonly number[], unit: number): readonly Bin[] {
  const used = [...new Set(months.map((month) => Math.floor(month / unit)))];
  const unitBin = (slot: number) => bin(slot * unit, (slot + 1) * unit - 1, "unit");
  return used.flatMap((slot, at) => {
    const before = used[at - 1] ?? slot - 1;
    const gap = slot - before - 1;
    if (gap >= minEmptyBins)
      return [bin((before + 1) * unit, slot * unit - 1, "empty"), unitBin(slot)];
    return Array.from({ length: gap + 1 }, (_, step) => unitBin(before + 1 + step));
  });
}

const sortMonths = (times: readonly string[]) => times.map(monthOf).toSorted((a, b) => a - b);

export function bins(tieDays: readonly string[], published: readonly string[]): readonly Bin[] {
  const separate = firstSeparateMonth(sortMonths(tieDays));
  const months = sortMonths([...tieDays, ...published]);
  const earlier = months.filter((month) => month < separate);
  const later = months.filter((month) => month >= separate);
  const unitBins =
    unitMonths.map((unit) => binsOfUnit(later, unit)).find(({ length }) => length <= maxBins) ??
    binsOfUnit(later, largestUnitMonths);
  const [first, last] = [earlier[0], earlier.at(-1)];
  if (first === undefined || last === undefined) return unitBins;
  return [bin(yearOf(first) * 12, yearOf(last) * 12 + 11, "earlier"), ...unitBins];
}

/** Id of each dated source of a listed tie → its ISO 8601 day or month of publication. */
export const publications = memoizeByObject(
  (dataset: Dataset<TieSummary>): ReadonlyMap<string, string> => {
    const cited = new Set(dataset.ties.filter(isListed).flatMap(({ sources }) => sources));
    const rows = dataset.sources.map(({ id, published }) => [id, published] as const);
    return new Map(
      rows.filter((row): row is [string, string] => row[1] !== null && cited.has(row[0])),
    );
  },
);

/** The months after the first that a tie of known days touches, as ISO 8601 months. */
function laterMonths({ start, end, precision }: TieDate): readonly string[] {
  if (precision !== "day") return [];
  const [first, last] = [monthOf(start), monthOf(end)];
  return Array.from({ length: last - first }, (_, at) => formatMonth(first + at + 1));
}

/** The axis of a dataset, whatever the filter; one bin where it has no tie. */
export const timelineAxis = memoizeByObject((dataset: Dataset<TieSummary>): readonly Bin[] => {
  const dates = dataset.ties.filter(isListed).map(({ date }) => date);
  const days = dates.length > 0 ? dates.map(axisDay) : [dataset.modified];
  return bins(days, [...dates.flatMap(laterMonths), ...publications(dataset).values()]);
});

/** Index of the bin of a day or month; times outside the axis belong to its first or last bin. */
export function binIndex(axis: readonly Bin[], time: string): number {
  const next = axis.findIndex(({ start }) => start > time.slice(0, start.length));
  return Math.max(0, (next < 0 ? axis.length : next) - 1);
}

const binDays = memoizeByObject((axis: readonly Bin[]) =>
  axis.map(({ start, end }) => ({ start: firstDay(start), end: lastDay(end) })),
);

/** The bins whose time as a filter selects the tie: several for known days over a border, none where only a longer period is known. */
export function countingBins(axis: readonly Bin[], date: TieDate): readonly number[] {
  const bounds = boundsAsGiven(date);
  const first = binIndex(axis, bounds.earliestEnd);
  const last = binIndex(axis, bounds.latestStart);
  const days = binDays(axis);
  const candidates = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return candidates.filter((at) => {
    const bin = days[at];
    return bin !== undefined && isWithinBounds(bounds, bin);
  });
}
