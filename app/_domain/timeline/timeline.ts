import { type Dataset, isListed, type Tie } from "../records/dataset";
import { memoizeByObject } from "../text/memoize";
import { type DaySpan, daySpan, lastDay, type TieDate } from "../time/dates";
import { type LayerId, layerIds } from "../vocabulary/layers";
import { axisDay, type Bin, binIndex, publications, timelineAxis } from "./bins";

/** How many a filter shows, and how many more there are without one. */
export type SplitCount = { readonly shown: number; readonly rest: number };

/** The ties of one layer in a bar; `open` are those whose day no source gives. */
export type Stack = {
  readonly layer: LayerId;
  readonly known: SplitCount;
  readonly open: SplitCount;
};

/** Shown ties of a bar without a known day and the days that they may have; `date` is null for several together. */
export type OpenSpan = {
  readonly date: TieDate | null;
  readonly span: DaySpan;
  readonly count: number;
};

export type Bar = Bin & {
  readonly stacks: readonly Stack[];
  readonly open: readonly OpenSpan[];
  /** Pages published in the bin on which ties rest. */
  readonly published: SplitCount;
};

export type Timeline = {
  readonly bars: readonly Bar[];
  /** Most ties and most pages in a bar, whatever the filter. */
  readonly max: { readonly ties: number; readonly published: number };
};

type TimelineSelection = {
  readonly ties: readonly { readonly id: string }[];
  readonly filter: { readonly known: string | null };
};

const stacksPerBin = layerIds.length * 2;

/** Counts whole numbers. */
function tally(of: Iterable<number> = []) {
  const counts = new Map<number, number>();
  const add = (at: number) => counts.set(at, (counts.get(at) ?? 0) + 1);
  for (const at of of) add(at);
  return { add, of: (at: number) => counts.get(at) ?? 0 };
}

type OpenDate = Pick<OpenSpan, "date" | "span"> & { readonly bin: number };

type Slot = {
  /** Among the stacks of all bins: two a layer, the one without known days second. */
  readonly stack: number;
  /** Among the dates without a known day; null where it has one. */
  readonly open: number | null;
  /** Among the dated pages. */
  readonly pages: readonly number[];
};

/** Every date without a known day once, numbered. */
function openDates() {
  const dates: OpenDate[] = [];
  const known = new Map<string, number>();
  const at = (bin: number, date: TieDate): number | null => {
    if (date.precision === "day") return null;
    const key = `${bin} ${date.precision} ${date.start} ${date.end}`;
    const found = known.get(key) ?? dates.push({ bin, date, span: daySpan(date) }) - 1;
    known.set(key, found);
    return found;
  };
  return { dates, at };
}

/** Everything about the timeline of a dataset that no filter changes. */
const timelineBase = memoizeByObject((dataset: Dataset) => {
  const scale = timelineAxis(dataset);
  const rows = [...publications(dataset)];
  const pages = rows.map(([, time]) => ({ bin: binIndex(scale, time), day: lastDay(time) }));
  const pageAt = new Map(rows.map(([id], at) => [id, at]));
  const open = openDates();
  const slot = ({ layer, date, sources }: Tie): Slot => {
    const bin = binIndex(scale, axisDay(date));
    const at = open.at(bin, date);
    const stack = bin * stacksPerBin + layerIds.indexOf(layer) * 2 + Number(at !== null);
    return { stack, open: at, pages: sources.flatMap((id) => pageAt.get(id) ?? []) };
  };
  const slots = new Map(dataset.ties.filter(isListed).map((tie) => [tie.id, slot(tie)]));
  const stacks = [...slots.values()].map(({ stack }) => stack);
  const ties = tally(stacks.map((stack) => Math.floor(stack / stacksPerBin)));
  const published = tally(pages.map(({ bin }) => bin));
  const bins = [...scale.keys()];
  const most = {
    ties: Math.max(...bins.map(ties.of)),
    published: Math.max(...bins.map(published.of)),
  };
  return { scale, pages, dates: open.dates, slots, stacks: tally(stacks), published, most };
});

type TimelineBase = ReturnType<typeof timelineBase>;

/** What the chosen ties have, counted for each place of the timeline. */
function counts(
  { slots, dates, pages }: TimelineBase,
  { ties, filter: { known } }: TimelineSelection,
) {
  const [stacks, open, cited] = [tally(), tally(), new Set<number>()];
  for (const { id } of ties) {
    const slot = slots.get(id);
    if (!slot) continue;
    stacks.add(slot.stack);
    if (slot.open !== null) open.add(slot.open);
    for (const page of slot.pages) cited.add(page);
  }
  const isShown = (day: string, at: number) => cited.has(at) && (known === null || day <= known);
  const shown = pages.filter(({ day }, at) => isShown(day, at));
  const found = dates.map(({ bin, ...date }, at) => ({ bin, ...date, count: open.of(at) }));
  return {
    stacks,
    open: found.filter(({ count }) => count > 0),
    published: tally(shown.map(({ bin }) => bin)),
  };
}

/** More different dates than this are drawn as one span. */
const maxSpans = 4;

function spans(dates: readonly OpenSpan[]): readonly OpenSpan[] {
  const [first] = dates;
  if (!first || dates.length <= maxSpans) return dates;
  let { start, end } = first.span;
  for (const { span } of dates) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  const count = dates.reduce((sum, date) => sum + date.count, 0);
  return [{ date: null, span: { start, end }, count }];
}

type CountOf = Pick<ReturnType<typeof tally>, "of">;

const part = (at: number, shown: CountOf, all: CountOf): SplitCount => ({
  shown: shown.of(at),
  rest: all.of(at) - shown.of(at),
});

/** What the timeline of a dataset shows under a filter: every tie once, in the bin in which it stands. */
export function timeline(dataset: Dataset, chosen: TimelineSelection): Timeline {
  const base = timelineBase(dataset);
  const { stacks, open, published } = counts(base, chosen);
  const stack = (layer: LayerId, at: number): readonly Stack[] =>
    base.stacks.of(at) + base.stacks.of(at + 1) > 0
      ? [{ layer, known: part(at, stacks, base.stacks), open: part(at + 1, stacks, base.stacks) }]
      : [];
  const bars = base.scale.map((bin, at) => ({
    ...bin,
    stacks: layerIds.flatMap((layer, nth) => stack(layer, at * stacksPerBin + nth * 2)),
    open: spans(open.filter((date) => date.bin === at).map(({ bin: _, ...date }) => date)),
    published: part(at, published, base.published),
  }));
  return { bars, max: base.most };
}
