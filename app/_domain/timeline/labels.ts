import { memoizeByText } from "../text/memoize";
import { type Language, locales } from "../vocabulary/language";
import { type Bin, monthsOf } from "./bins";

/** The parts of a bin's label at one width of the axis. */
export type AxisLabel = { readonly month: boolean; readonly year: boolean };

/** Largest number of labels for each width of the axis. */
export const maxLabelsByWidth = { narrow: 4, medium: 8, wide: 14 } as const;

/** The bins with a label: earlier years, and others at least `minDistance` apart, highest first, because readers ask when those are. */
function labelledBins(scale: readonly Bin[], heights: readonly number[], minDistance: number) {
  const units = [...scale.keys()]
    .filter((at) => scale[at]?.kind === "unit")
    .toSorted((one, other) => (heights[other] ?? 0) - (heights[one] ?? 0));
  const labelled = [...scale.keys()].filter((at) => scale[at]?.kind === "earlier");
  for (const at of units)
    if (labelled.every((other) => Math.abs(at - other) >= minDistance)) labelled.push(at);
  return new Set(labelled);
}

/** `heights` are the numbers of ties of the bins; `maxLabels` is about the number of labels. The year is said where it changes. */
export function axisLabels(
  scale: readonly Bin[],
  heights: readonly number[],
  maxLabels: number,
): readonly AxisLabel[] {
  const labelled = labelledBins(scale, heights, Math.ceil(scale.length / maxLabels));
  let lastYear: number | null = null;
  return scale.map((bin, at) => {
    if (!labelled.has(at)) return { month: false, year: false };
    const { first, length } = monthsOf(bin);
    const isYear = length % 12 === 0;
    const year = Math.floor(first / 12);
    const isNew = year !== lastYear;
    lastYear = year;
    return { month: !isYear, year: isYear || isNew };
  });
}

const monthFormat = memoizeByText(
  (lang: Language) => new Intl.DateTimeFormat(locales[lang], { month: "short", timeZone: "UTC" }),
);

export const labelWords = ({ start, end }: Bin, lang: Language) => ({
  month: monthFormat(lang).format(
    Date.parse(`${start.slice(0, 4)}-${start.slice(5, 7) || "01"}-01`),
  ),
  year: start.length === 4 && start !== end ? `${start}–${end}` : start.slice(0, 4),
});
