import { type LayerId, layerById } from "../vocabulary/layers";
import type { Bar, Stack } from "./timeline";

/** Width of a bar and height of the tallest one, in the unit of its drawing (pixels where there is room). */
export const barSize = { width: 34, height: 66 } as const;

type BarScale = {
  /** Height of one tie with its gap, and of its stripe. */
  readonly pitch: number;
  readonly stripe: number;
  /** Whether so many ties stand in a bar that it is drawn solid, with its count. */
  readonly solid: boolean;
};

/** Stripes by the number of ties of the tallest bar, thinner and then solid where they are many. */
const stripes = [
  { upTo: 22, stripe: 3, gap: 0.75 },
  { upTo: 40, stripe: 2, gap: 0.75 },
] as const;

/** Room over a solid bar for its count. */
const countHeight = 13;

/** How high one tie is drawn where the tallest bar has so many. */
export function scaleFor(tallest: number): BarScale {
  const row = stripes.find(({ upTo }) => tallest <= upTo);
  if (!row) {
    const pitch = (barSize.height - countHeight) / tallest;
    return { pitch, stripe: pitch, solid: true };
  }
  const pitch = Math.min(row.stripe + row.gap, barSize.height / Math.max(1, tallest));
  return { pitch, stripe: (pitch * row.stripe) / (row.stripe + row.gap), solid: false };
}

/** A run of equal stripes: vertical lines as wide as a segment, broken into one piece a tie. */
export type BarMark = {
  readonly layer: LayerId;
  /** `tint` lies under `broken`, the sign of an unknown day. */
  readonly look: "whole" | "tint" | "broken";
  readonly shown: boolean;
  readonly path: string;
  /** Width of the line. */
  readonly width: number;
  /** Stroke and gap along the line; null where it is solid. */
  readonly dash: string | null;
};

/** Pixels between the segments of a stripe, and of one piece of a broken one. */
const segmentGapPx = 1.2;
const piecePx = 2.6;

type Segments = { readonly width: number; readonly middles: readonly number[] };

const row = (count: number, width: number, from = 0): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + ((at + 0.5) * width) / count);

/** A stripe in the pattern of its layer: solid, or in as many segments as its line has dashes. */
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

type StripeRun = Pick<BarMark, "layer" | "shown"> & {
  readonly isOpen: boolean;
  readonly count: number;
};

const stripeRuns = ({ layer, known, open }: Stack): readonly StripeRun[] => [
  { layer, isOpen: false, shown: true, count: known.shown },
  { layer, isOpen: false, shown: false, count: known.rest },
  { layer, isOpen: true, shown: true, count: open.shown },
  { layer, isOpen: true, shown: false, count: open.rest },
];

function marksOf(
  { layer, shown, isOpen, count }: StripeRun,
  base: number,
  scale: BarScale,
): readonly BarMark[] {
  const top = base - count * scale.pitch + (scale.pitch - scale.stripe);
  const dash = scale.solid
    ? null
    : `${formatNumber(scale.stripe)} ${formatNumber(scale.pitch - scale.stripe)}`;
  const mark = (look: BarMark["look"], { width, middles }: Segments): BarMark => ({
    ...{ layer, look, shown, dash, width: Math.round(width * 100) / 100 },
    path: middles
      .map((x) => `M${formatNumber(x)} ${formatNumber(base)}V${formatNumber(top)}`)
      .join(""),
  });
  const whole = segments(layer);
  return isOpen
    ? [mark("tint", whole), mark("broken", brokenSegments(whole))]
    : [mark("whole", whole)];
}

/** A bar from its base: by layer, in a layer known days first; what a filter leaves out stays, dimmed. */
export function barMarks({ stacks }: Pick<Bar, "stacks">, scale: BarScale): readonly BarMark[] {
  let base: number = barSize.height;
  return stacks.flatMap(stripeRuns).flatMap((run) => {
    const marks = run.count > 0 ? marksOf(run, base, scale) : [];
    base -= run.count * scale.pitch;
    return marks;
  });
}

const sum = ({ shown, rest }: { shown: number; rest: number }) => shown + rest;

/** How many ties a bar shows, how many it has, and how many of the shown lack a day. */
export function barCounts({ stacks }: Pick<Bar, "stacks">) {
  const add = (of: (stack: Stack) => number) =>
    stacks.reduce((total, stack) => total + of(stack), 0);
  return {
    shown: add(({ known, open }) => known.shown + open.shown),
    all: add(({ known, open }) => sum(known) + sum(open)),
    open: add(({ open }) => open.shown),
  };
}
