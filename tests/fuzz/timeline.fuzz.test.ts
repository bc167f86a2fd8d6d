import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { defaultFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import { type DaySpan, firstDay, lastDay } from "../../app/_domain/time/dates";
import { timelineAxis } from "../../app/_domain/timeline/bins";
import { barCounts, barMarks, barSize, scaleFor } from "../../app/_domain/timeline/marks";
import {
  closedRange,
  firstPlayTime,
  moveEnd,
  moveEndByDay,
  nextPlayTime,
  spanWindow,
  windowOfTime,
} from "../../app/_domain/timeline/time-window";
import { timeline } from "../../app/_domain/timeline/timeline";
import { layerIds } from "../../app/_domain/vocabulary/layers";
import { type Precision, precisions } from "../../app/_domain/vocabulary/precisions";
import { filters, times } from "../fixtures/generators";
import { smallDataset } from "../fixtures/small-dataset";
import { type DatedTie, tiesOn } from "../fixtures/ties-on";

const days = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const datedTie = (from: string, to: string): fc.Arbitrary<DatedTie> =>
  fc
    .record({
      start: days(from, to),
      length: fc.integer({ min: 0, max: 70 }),
      precision: fc.constantFrom(...precisions),
      layer: fc.constantFrom(...layerIds),
    })
    .map(({ start, length, precision, layer }) => {
      const later = new Date(Date.parse(start) + length * 86_400_000).toISOString().slice(0, 10);
      const dates: Readonly<Record<Precision, DaySpan>> = {
        day: { start, end: later },
        month: { start: firstDay(start.slice(0, 7)), end: lastDay(later.slice(0, 7)) },
        year: { start: firstDay(start.slice(0, 4)), end: lastDay(later.slice(0, 4)) },
        before: { start, end: start },
        after: { start, end: start },
      };
      return { layer, date: { ...dates[precision], precision } };
    });

/** Datasets of a month, of years and of centuries. */
const datasets = fc
  .constantFrom(
    ["2025-02-01", "2025-02-28"],
    ["2015-01-01", "2025-12-31"],
    ["1700-01-01", "2100-01-01"],
  )
  .chain(([from = "", to = ""]) => fc.array(datedTie(from, to), { minLength: 1, maxLength: 60 }))
  .map((ties) => tiesOn(ties, { march: "2025-03-10" }));

describe.each([
  ["the real dataset", real, 200],
  ["a small one", smallDataset, 500],
] as const)("with %s", (_, dataset, numRuns) => {
  it("every bar counts what its time selects, and no tie that has no bar is forgotten", () =>
    fc.assert(
      fc.property(filters(dataset), (filter) => {
        const whole = { ...filter, time: null, possible: false };
        const selection = select(dataset, whole);
        const { bars, unplaced } = timeline(dataset, selection);
        const inBars = bars.map((bar) =>
          select(dataset, { ...whole, time: closedRange([bar], null) }).ties.map(({ id }) => id),
        );
        expect(bars.map((bar) => barCounts(bar).selected)).toEqual(
          inBars.map(({ length }) => length),
        );
        expect(new Set(inBars.flat()).size + unplaced).toBe(selection.ties.length);
      }),
      { numRuns },
    ));

  it("a bar within the range of the filter counts what its time selects", () =>
    fc.assert(
      fc.property(filters(dataset), times, (filter, time) => {
        const ranged = { ...filter, time, possible: false };
        for (const bar of timeline(dataset, select(dataset, ranged)).bars) {
          const isInside =
            (time.start === null || firstDay(time.start) <= firstDay(bar.start)) &&
            (time.end === null || lastDay(time.end) >= lastDay(bar.end));
          const chosen = { ...ranged, time: closedRange([bar], null) };
          if (isInside) expect(barCounts(bar).selected).toBe(select(dataset, chosen).ties.length);
        }
      }),
      { numRuns },
    ));

  it("a later day of knowledge never takes a tie or a page from a bar", () =>
    fc.assert(
      fc.property(days("2024-01-01", "2026-01-01"), days("2024-01-01", "2026-01-01"), (a, b) => {
        const [early = "", late = ""] = [a, b].toSorted();
        const at = (known: string) =>
          timeline(dataset, select(dataset, { ...defaultFilter(dataset), known })).bars;
        const later = at(late);
        for (const [nth, bar] of at(early).entries()) {
          const after = later[nth];
          if (!after) throw new Error("The axis changed");
          expect(barCounts(bar).selected).toBeLessThanOrEqual(barCounts(after).selected);
          expect(bar.published.selected).toBeLessThanOrEqual(after.published.selected);
        }
      }),
      { numRuns },
    ));

  it("a window never leaves the axis and always holds something of it", () =>
    fc.assert(
      fc.property(fc.option(times), fc.nat(99), fc.boolean(), (time, edge, isStart) => {
        const scale = timelineAxis(dataset);
        const end = isStart ? "start" : "end";
        for (const moved of [
          moveEnd(scale, time, end, edge % (scale.length + 1)),
          moveEndByDay(scale, time, end, 1),
        ]) {
          const brush = windowOfTime(scale, moved);
          expect(brush.start).toBeGreaterThanOrEqual(0);
          expect(brush.end).toBeLessThanOrEqual(scale.length);
          expect(brush.start).toBeLessThanOrEqual(brush.end);
        }
      }),
      { numRuns },
    ));
});

describe("whatever the dataset", () => {
  const check = (test: (dataset: ReturnType<typeof tiesOn>) => void) =>
    fc.assert(fc.property(datasets, test), { numRuns: 200 });

  it("the bins follow one another and can be told apart", () =>
    check((dataset) => {
      const scale = timelineAxis(dataset);
      expect(scale.length).toBeGreaterThan(0);
      expect(scale.length).toBeLessThanOrEqual(49);
      for (const [at, bin] of scale.entries()) {
        expect(firstDay(bin.start) <= lastDay(bin.end)).toBe(true);
        const next = scale[at + 1];
        if (next) expect(lastDay(bin.end) < firstDay(next.start)).toBe(true);
      }
    }));

  it("every stripe stands inside its bar and every possible span on the axis", () =>
    check((dataset) => {
      const { bars, tallest } = timeline(dataset, select(dataset, defaultFilter(dataset)));
      for (const bar of bars) {
        for (const { path } of barMarks(bar, scaleFor(tallest)))
          for (const [, end = ""] of path.matchAll(/V(-?[\d.]+)/g))
            expect(Number(end)).toBeGreaterThan(-1);
        expect(scaleFor(tallest).pitch * barCounts(bar).all).toBeLessThanOrEqual(
          barSize.height + 1,
        );
        for (const { span } of bar.open) {
          const { start, end } = spanWindow(bars, span);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(bars.length);
        }
      }
    }));

  it("every bar counts what its time selects", () =>
    check((dataset) => {
      const whole = defaultFilter(dataset);
      const { bars } = timeline(dataset, select(dataset, whole));
      for (const bar of bars) {
        const { ties } = select(dataset, { ...whole, time: closedRange([bar], null) });
        expect(barCounts(bar).selected).toBe(ties.length);
        if (bar.kind === "empty") expect(ties).toEqual([]);
      }
    }));

  it("playing comes to the end of the axis", () =>
    check((dataset) => {
      const scale = timelineAxis(dataset);
      for (const mode of ["grow", "move"] as const) {
        let time = firstPlayTime(scale, null, mode);
        let steps = 0;
        for (;;) {
          const next = nextPlayTime(scale, time, mode);
          if (next === undefined) break;
          time = next;
          steps += 1;
          expect(steps).toBeLessThanOrEqual(scale.length);
        }
        expect(windowOfTime(scale, time).end).toBe(scale.length);
      }
    }));
});
