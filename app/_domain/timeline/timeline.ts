/*
 * The bars of the timeline under a filter. Everything that no filter changes is computed once per dataset (`timelineBase`):
 * the slot of every tie, that is its stacks and, if no source gives its day, its date. A selection then only counts slots.
 * A bar counts the ties that a filter by its time selects (see `countingBins`). Cost: one map look-up per selected tie and
 * one per source of it.
 */
import { type Dataset, isListed, type TieSummary } from "../records/dataset";
import { memoizeByObject } from "../text/memoize";
import { type DaySpan, daySpan, type TieDate } from "../time/dates";
import { type LayerId, layerIds } from "../vocabulary/layers";
import { type Bin, binIndex, countingBins, publications, timelineAxis } from "./bins";

/** How many the filter selects, and how many more there are without it. */
export type SplitCount = { readonly selected: number; readonly unselected: number };

/** The ties of one layer in a bar: with a known day, and `open` ones whose day no source gives. */
export type Stack = {
  readonly layer: LayerId;
  readonly dayKnown: SplitCount;
  readonly dayUnknown: SplitCount;
};

/** Selected ties of a bar without a known day and the days they may have; `date` is null for several dates together. */
export type OpenSpan = {
  readonly date: TieDate | null;
  readonly span: DaySpan;
  readonly count: number;
};

export type Bar = Bin & {
  readonly stacks: readonly Stack[];
  readonly open: readonly OpenSpan[];
  /** Sources of ties that were published in the bin. */
  readonly published: SplitCount;
};

export type Timeline = {
  readonly bars: readonly Bar[];
  /** Largest number of ties in a bar, whatever the filter. */
  readonly tallest: number;
  /** Selected ties that no bar counts, because only a period longer than a bar is known of them. */
  readonly unplaced: number;
};

/** The ties of a selection, with the sources that were known by its day. */
type TimelineTies = { readonly ties: readonly Pick<TieSummary, "id" | "sources">[] };

type CountOf = (key: number) => number;

const increment = <Key>(counts: Map<Key, number>, key: Key) =>
  counts.set(key, (counts.get(key) ?? 0) + 1);

const countOf =
  (counts: ReadonlyMap<number, number>): CountOf =>
  (key) =>
    counts.get(key) ?? 0;

function tally(keys: Iterable<number>): CountOf {
  const counts = new Map<number, number>();
  for (const key of keys) increment(counts, key);
  return countOf(counts);
}

const stacksPerBin = layerIds.length * 2;

type Slot = {
  /** Indices among the stacks of all bins: two per layer, the second for ties without a known day. */
  readonly stacks: readonly number[];
  /** Key of the date among `openDates`; null for a known day. */
  readonly openDate: string | null;
};

type OpenDate = Pick<OpenSpan, "span"> & {
  readonly key: string;
  readonly bin: number;
  readonly date: TieDate;
};

const timelineBase = memoizeByObject((dataset: Dataset<TieSummary>) => {
  const axis = timelineAxis(dataset);
  const openDates = new Map<string, OpenDate>();
  const slots = new Map<string, Slot>();
  for (const { id, layer, date } of dataset.ties.filter(isListed)) {
    const counting = countingBins(axis, date);
    const [bin] = counting;
    const isOpen = date.precision !== "day";
    const openDate =
      isOpen && bin !== undefined ? `${bin} ${date.precision} ${date.start} ${date.end}` : null;
    if (openDate && bin !== undefined)
      openDates.set(openDate, { key: openDate, bin, date, span: daySpan(date) });
    const offset = layerIds.indexOf(layer) * 2 + Number(isOpen);
    slots.set(id, { stacks: counting.map((at) => at * stacksPerBin + offset), openDate });
  }
  const publicationBins = new Map(
    [...publications(dataset)].map(([id, time]) => [id, binIndex(axis, time)]),
  );
  const stacks = [...slots.values()].flatMap((slot) => slot.stacks);
  const ties = tally(stacks.map((stack) => Math.floor(stack / stacksPerBin)));
  const published = tally(publicationBins.values());
  const tallest = Math.max(...axis.map((_, bin) => ties(bin)));
  const bins = axis.map((bin, at) => ({
    bin,
    openDates: [...openDates.values()].filter((date) => date.bin === at),
  }));
  return { bins, slots, publicationBins, stacks: tally(stacks), published, tallest };
});

type TimelineBase = ReturnType<typeof timelineBase>;

function selectedCounts(base: TimelineBase, { ties }: TimelineTies) {
  const stacks = new Map<number, number>();
  const open = new Map<string, number>();
  const cited = new Set<string>();
  let unplaced = 0;
  for (const { id, sources } of ties) {
    const slot = base.slots.get(id);
    if (!slot) continue;
    for (const stack of slot.stacks) increment(stacks, stack);
    if (slot.stacks.length === 0) unplaced += 1;
    if (slot.openDate) increment(open, slot.openDate);
    for (const source of sources) cited.add(source);
  }
  const published = [...cited].flatMap((id) => base.publicationBins.get(id) ?? []);
  return { stacks: countOf(stacks), open, published: tally(published), unplaced };
}

const maxOpenSpans = 4;

/** The spans of a bar; one for all of them where there are many. */
function openSpans(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const [first] = spans;
  if (!first || spans.length <= maxOpenSpans) return spans;
  let { start, end } = first.span;
  for (const { span } of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  const count = spans.reduce((sum, span) => sum + span.count, 0);
  return [{ date: null, span: { start, end }, count }];
}

const split = (key: number, shown: CountOf, all: CountOf): SplitCount => ({
  selected: shown(key),
  unselected: all(key) - shown(key),
});

/** The timeline of a dataset under a filter: every listed tie in the bins that its date lies in. */
export function timeline(dataset: Dataset<TieSummary>, selection: TimelineTies): Timeline {
  const base = timelineBase(dataset);
  const { stacks, open, published, unplaced } = selectedCounts(base, selection);
  const stack = (layer: LayerId, at: number): readonly Stack[] => {
    const dayKnown = split(at, stacks, base.stacks);
    const dayUnknown = split(at + 1, stacks, base.stacks);
    return base.stacks(at) + base.stacks(at + 1) > 0 ? [{ layer, dayKnown, dayUnknown }] : [];
  };
  const openSpan = ({ key, date, span }: OpenDate): readonly OpenSpan[] => {
    const count = open.get(key);
    return count === undefined ? [] : [{ date, span, count }];
  };
  const bars = base.bins.map(({ bin, openDates }, at) => ({
    ...bin,
    stacks: layerIds.flatMap((layer, nth) => stack(layer, at * stacksPerBin + nth * 2)),
    open: openSpans(openDates.flatMap(openSpan)),
    published: split(at, published, base.published),
  }));
  return { bars, tallest: base.tallest, unplaced };
}
