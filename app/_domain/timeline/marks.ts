import type { LayerId } from "../vocabulary/layers";
import type { Bar, SplitCount, Stack } from "./timeline";

/** Width of a bar and height of the tallest one, in units of its `viewBox` (pixels at full size). */
export const barSize = { width: 34, height: 66 } as const;

type BarScale = {
  /** Height of one tie with its gap, and height of its stripe. */
  readonly pitch: number;
  readonly stripe: number;
  /** Whether bars are solid, with their count above, because single stripes would be too thin. */
  readonly isSolid: boolean;
};

/** Heights of stripe and gap by the number of ties of the tallest bar; beyond the last row bars are solid. */
const stripes = [
  { maxTies: 22, stripe: 3, gap: 0.75 },
  { maxTies: 40, stripe: 2, gap: 0.75 },
] as const;

const countHeight = 13;

export function scaleFor(tallest: number): BarScale {
  const row = stripes.find(({ maxTies }) => tallest <= maxTies);
  if (!row) {
    const pitch = (barSize.height - countHeight) / tallest;
    return { pitch, stripe: pitch, isSolid: true };
  }
  const pitch = Math.min(row.stripe + row.gap, barSize.height / Math.max(1, tallest));
  return { pitch, stripe: (pitch * row.stripe) / (row.stripe + row.gap), isSolid: false };
}

/** Equal stripes on one vertical line, dashed with one dash per tie. */
export type BarMark = {
  readonly layer: LayerId;
  /** `hollow` is drawn over `solid` in the colour of the paper where the day is not known. */
  readonly look: "solid" | "hollow";
  readonly isSelected: boolean;
  readonly path: string;
  readonly width: number;
  /** SVG `stroke-dasharray`; null for solid bars. */
  readonly dash: string | null;
};

/** Width of the outline of a hollow stripe: a share of the stripe's height, up to a limit. */
const outline = { share: 0.28, maxPx: 1.5 } as const;

const formatNumber = (n: number) => String(Math.round(n * 100) / 100);

type StripeRun = Pick<BarMark, "layer" | "isSelected"> & {
  readonly isDayUnknown: boolean;
  readonly count: number;
};

const stripeRuns = ({ layer, dayKnown, dayUnknown }: Stack): readonly StripeRun[] => [
  { layer, isDayUnknown: false, isSelected: true, count: dayKnown.selected },
  { layer, isDayUnknown: false, isSelected: false, count: dayKnown.unselected },
  { layer, isDayUnknown: true, isSelected: true, count: dayUnknown.selected },
  { layer, isDayUnknown: true, isSelected: false, count: dayUnknown.unselected },
];

function marksOf(
  { layer, isSelected, isDayUnknown, count }: StripeRun,
  base: number,
  { pitch, stripe, isSolid }: BarScale,
): readonly BarMark[] {
  const top = base - count * pitch + (pitch - stripe);
  const mark = (look: BarMark["look"], inset: number): BarMark => ({
    layer,
    look,
    isSelected,
    dash: isSolid
      ? null
      : [stripe - 2 * inset, pitch - stripe + 2 * inset].map(formatNumber).join(" "),
    width: barSize.width - 2 * inset,
    path: `M${barSize.width / 2} ${formatNumber(base - inset)}V${formatNumber(top + inset)}`,
  });
  const solid = mark("solid", 0);
  if (!isDayUnknown) return [solid];
  const height = isSolid ? base - top : stripe;
  return [solid, mark("hollow", Math.min(outline.maxPx, outline.share * height))];
}

/** The marks of a bar from its base: by layer, known days first; ties outside the filter have `isSelected: false`. */
export function barMarks({ stacks }: Pick<Bar, "stacks">, scale: BarScale): readonly BarMark[] {
  let base: number = barSize.height;
  return stacks.flatMap(stripeRuns).flatMap((run) => {
    const marks = run.count > 0 ? marksOf(run, base, scale) : [];
    base -= run.count * scale.pitch;
    return marks;
  });
}

const sum = ({ selected, unselected }: SplitCount) => selected + unselected;

/** Numbers of a bar's selected ties, of all its ties, and of the selected ones without a known day. */
export function barCounts({ stacks }: Pick<Bar, "stacks">) {
  const add = (of: (stack: Stack) => number) =>
    stacks.reduce((total, stack) => total + of(stack), 0);
  return {
    selected: add(({ dayKnown, dayUnknown }) => dayKnown.selected + dayUnknown.selected),
    all: add(({ dayKnown, dayUnknown }) => sum(dayKnown) + sum(dayUnknown)),
    dayUnknown: add(({ dayUnknown }) => dayUnknown.selected),
  };
}
