import { type Language, locales } from "../vocabulary/language";
import { type Bin, monthsOf } from "./bins";

/** The parts of a bin's label at one width of the axis. */
export type AxisLabel = { readonly month: boolean; readonly year: boolean };

/** Largest number of labels for each width of the axis. */
export const maxLabelsByWidth = { narrow: 4, medium: 8, wide: 14 } as const;

/** Numbers of bins from label to label. */
const strides = [1, 2, 3, 4, 6, 12, 24, 60, 120] as const;

/** Number of bins of its length from the year 0 to a bin. */
function ordinal(bin: Bin): number {
  const { first, length } = monthsOf(bin);
  return Math.floor(first / length);
}

/**
 * The labels of an axis with room for about `maxLabels`, evenly spaced from the tallest bar, which has the first claim to
 * one; earlier years have a label besides. The year is part of a label where it changes.
 */
export function axisLabels(
  scale: readonly Bin[],
  maxLabels: number,
  tallest: number,
): readonly AxisLabel[] {
  const stride = strides.find((each) => scale.length / each <= maxLabels) ?? scale.length;
  const anchor = scale.slice(tallest).find(({ kind }) => kind === "unit");
  const phase = anchor && ordinal(anchor) % stride;
  let lastYear: number | null = null;
  return scale.map((bin) => {
    const { first, length } = monthsOf(bin);
    const isYear = length % 12 === 0;
    const isDue = bin.kind === "earlier" || ordinal(bin) % stride === phase;
    if (!isDue || bin.kind === "empty") return { month: false, year: false };
    const year = Math.floor(first / 12);
    const isNew = year !== lastYear;
    lastYear = year;
    return { month: !isYear, year: isYear || isNew };
  });
}

const monthFormat = (lang: Language) =>
  new Intl.DateTimeFormat(locales[lang], { month: "short", timeZone: "UTC" });

const formats = { ar: monthFormat("ar"), en: monthFormat("en") };

/** The short name of a bin's first month, and its year or years. */
export const labelWords = ({ start, end }: Bin, lang: Language) => ({
  month: formats[lang].format(Date.parse(`${start.slice(0, 4)}-${start.slice(5, 7) || "01"}-01`)),
  year: start.length === 4 && start !== end ? `${start}–${end}` : start.slice(0, 4),
});
