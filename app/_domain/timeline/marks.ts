import { type LayerId, layerById } from "../vocabulary/layers";
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

/** Height above a solid bar for its count. */
const countHeight = 13;

/** The scale at which the tallest bar has `tallest` ties. */
export function scaleFor(tallest: number): BarScale {
  const row = stripes.find(({ maxTies }) => tallest <= maxTies);
  if (!row) {
    const pitch = (barSize.height - countHeight) / tallest;
    return { pitch, stripe: pitch, isSolid: true };
  }
  const pitch = Math.min(row.stripe + row.gap, barSize.height / Math.max(1, tallest));
  return { pitch, stripe: (pitch * row.stripe) / (row.stripe + row.gap), isSolid: false };
}

/** Equal stripes in a row: vertical lines as wide as a segment, dashed with one dash per tie. */
export type BarMark = {
  readonly layer: LayerId;
  /** `tint` is drawn under `broken`; together they mark an unknown day. */
  readonly look: "solid" | "tint" | "broken";
  readonly isSelected: boolean;
  readonly path: string;
  /** Width of the line. */
  readonly width: number;
  /** SVG `stroke-dasharray`; null for solid bars. */
  readonly dash: string | null;
};

/** Gap between the segments of a stripe, and width of a piece of a broken one. */
const segmentGapPx = 1.2;
const piecePx = 2.6;

type Segments = { readonly width: number; readonly middles: readonly number[] };

const row = (count: number, width: number, from = 0): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + ((at + 0.5) * width) / count);

/** The segments of a stripe in the pattern of its layer: one where its line is solid, else one per dash. */
function segments(layer: LayerId): Segments {
  const { dash } = layerById[layer];
  if (!dash) return { width: barSize.width, middles: row(1, barSize.width) };
  const count = Math.round(barSize.width / ((dash[0] + dash[1]) * piecePx));
  return {
    width: barSize.width / count - segmentGapPx,
    middles: row(count, barSize.width + segmentGapPx, -segmentGapPx / 2),
  };
}

const brokenSegments = ({ width, middles }: Segments): Segments => ({
  width: piecePx,
  middles: middles.flatMap((x) =>
    row(Math.max(1, Math.round(width / (2 * piecePx))), width, x - width / 2),
  ),
});

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
  scale: BarScale,
): readonly BarMark[] {
  const top = base - count * scale.pitch + (scale.pitch - scale.stripe);
  const dash = scale.isSolid
    ? null
    : `${formatNumber(scale.stripe)} ${formatNumber(scale.pitch - scale.stripe)}`;
  const mark = (look: BarMark["look"], { width, middles }: Segments): BarMark => ({
    layer,
    look,
    isSelected,
    dash,
    width: Math.round(width * 100) / 100,
    path: middles
      .map((x) => `M${formatNumber(x)} ${formatNumber(base)}V${formatNumber(top)}`)
      .join(""),
  });
  const whole = segments(layer);
  return isDayUnknown
    ? [mark("tint", whole), mark("broken", brokenSegments(whole))]
    : [mark("solid", whole)];
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
