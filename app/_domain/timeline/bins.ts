import { type Dataset, isListed, type Tie } from "../records/dataset";
import { memoizeByObject } from "../text/memoize";
import { firstDay, lastDay, type TieDate } from "../time/dates";

/** A stretch of time that the axis draws at one width; ISO 8601 months or years, both included. */
export type Bin = {
  readonly start: string;
  readonly end: string;
  /** `earlier`: years far before the rest; `empty`: a long stretch in which nothing happened or was published. */
  readonly kind: "earlier" | "unit" | "empty";
};

/** Months since the year 0. */
const monthOf = (time: string) => Number(time.slice(0, 4)) * 12 + Number(time.slice(5, 7)) - 1;

const formatMonth = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

const year = (month: number) => Math.floor(month / 12);

/** First month of a bin, counted from the year 0, and the number of its months. */
export function monthsOf({ start, end }: Bin): { readonly first: number; readonly length: number } {
  const first = monthOf(firstDay(start));
  return { first, length: monthOf(lastDay(end)) - first + 1 };
}

/** The day at which a tie stands on the axis: the one named, else the first that it may have. */
export const axisDay = (date: TieDate): string =>
  date.precision === "before" ? date.end : date.start;

/** Years of which all together hold at most this share of the ties, and a year at most that of a later year, are far before. */
const earlierShares = { ofAll: 1 / 12, ofLater: 1 / 4 } as const;

/** The first month that is drawn by itself; those before it share one bin. */
function firstSeparateMonth(months: readonly number[]): number {
  const [first = 0, last = first] = [months[0], months.at(-1)];
  const isFar = (from: number) => {
    const before = months.filter((month) => month < from).length;
    const perYear = before / (year(from) - year(first));
    const later = (months.length - before) / ((last - from + 1) / 12);
    return (
      before / months.length <= earlierShares.ofAll && perYear <= later * earlierShares.ofLater
    );
  };
  const years = Array.from({ length: year(last) - year(first) }, (_, at) => year(first) + at + 1);
  return years.map((at) => at * 12).findLast(isFar) ?? Number.NEGATIVE_INFINITY;
}

/** Months of a bin, from the finest; the first that needs no more bins than can be told apart is taken. */
const unitMonths = [1, 3, 12] as const;
const largestUnit = 120;
const maxBins = 48;

/** So many bins in a row without anything are drawn as one. */
const minEmptyBins = 4;

const bin = (first: number, last: number, kind: Bin["kind"]): Bin => {
  const whole = first % 12 === 0 && last % 12 === 11;
  const [start, end] = [formatMonth(first), formatMonth(last)];
  return whole ? { start: start.slice(0, 4), end: end.slice(0, 4), kind } : { start, end, kind };
};

/** Bins of so many months over the months in which something is, long empty stretches as one. */
function binsOfUnit(months: readonly number[], unit: number): readonly Bin[] {
  const used = [...new Set(months.map((month) => Math.floor(month / unit)))];
  return used.flatMap((at, nth) => {
    const before = used[nth - 1] ?? at - 1;
    const between = at - before - 1;
    const own = (slot: number) => bin(slot * unit, (slot + 1) * unit - 1, "unit");
    if (between >= minEmptyBins) return [bin((before + 1) * unit, at * unit - 1, "empty"), own(at)];
    return Array.from({ length: between + 1 }, (_, step) => own(before + 1 + step));
  });
}

const sortMonths = (months: readonly number[]) => months.toSorted((a, b) => a - b);

/** The bins of an axis on which ties stand at some days and pages were published at others. */
export function bins(stands: readonly string[], published: readonly string[]): readonly Bin[] {
  const ties = sortMonths(stands.map(monthOf));
  const own = firstSeparateMonth(ties);
  const all = sortMonths([...ties, ...published.map(monthOf)]);
  const far = all.filter((month) => month < own);
  const near = all.filter((month) => month >= own);
  const scales = unitMonths.map((unit) => binsOfUnit(near, unit));
  const scale = scales.find(({ length }) => length <= maxBins) ?? binsOfUnit(near, largestUnit);
  const [first, last] = [far[0], far.at(-1)];
  if (first === undefined || last === undefined) return scale;
  return [bin(year(first) * 12, year(last) * 12 + 11, "earlier"), ...scale];
}

/** The pages on which the shown ties rest, with the day or month of their publication. */
export const publications = memoizeByObject((dataset: Dataset): ReadonlyMap<string, string> => {
  const cited = new Set(dataset.ties.filter(isListed).flatMap((tie: Tie) => tie.sources));
  const rows = dataset.sources.map(({ id, published }) => [id, published] as const);
  return new Map(
    rows.filter((row): row is [string, string] => row[1] !== null && cited.has(row[0])),
  );
});

/** The axis of a dataset, which no filter changes; one bin where it has no tie. */
export const timelineAxis = memoizeByObject((dataset: Dataset): readonly Bin[] => {
  const stands = dataset.ties.filter(isListed).map(({ date }) => axisDay(date));
  const days = stands.length > 0 ? stands : [dataset.modified];
  return bins(days, [...publications(dataset).values()]);
});

/** The bin in which a day or month lies; those before the first lie in it, those after the last in that. */
export function binIndex(scale: readonly Bin[], time: string): number {
  const next = scale.findIndex(({ start }) => start > time.slice(0, start.length));
  return Math.max(0, (next < 0 ? scale.length : next) - 1);
}
