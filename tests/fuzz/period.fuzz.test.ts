/*
 * A bar of the timeline, a brush, a frame of play and `time` select the same ties, which the API answers too. The rule of
 * the contract is written here once more, day by day, as the oracle.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { defaultFilter, type Filter, formatFilter } from "../../app/_domain/query/filter";
import { isListed } from "../../app/_domain/records/dataset";
import { possibleCount, select } from "../../app/_domain/selection/select";
import { firstDay, lastDay, type TieDate, type TimeRange } from "../../app/_domain/time/dates";
import { barCounts } from "../../app/_domain/timeline/marks";
import {
  closedRange,
  firstPlayTime,
  nextPlayTime,
  timeOfWindow,
} from "../../app/_domain/timeline/time-window";
import { timeline } from "../../app/_domain/timeline/timeline";
import { times } from "../fixtures/generators";
import { ask } from "../fixtures/routes";

const all = defaultFilter(dataset);
const { bars } = timeline(dataset, select(dataset, all));

/** Whether a range holds a date as the sources give it. */
function holds({ start, end }: TimeRange, { precision, ...date }: TieDate): boolean {
  const lies = (day: string) =>
    (start === null || day >= firstDay(start)) && (end === null || day <= lastDay(end));
  if (precision === "before") return lies(date.end);
  if (precision === "after") return lies(date.start);
  if (precision !== "day") return lies(date.start) && lies(date.end);
  const isAround = start !== null && date.start <= firstDay(start) && firstDay(start) <= date.end;
  return lies(date.start) || lies(date.end) || isAround;
}

const listedTies = dataset.ties.filter(isListed);

const idsWithin = (time: TimeRange) =>
  listedTies.filter(({ date }) => holds(time, date)).map(({ id }) => id);

const selectedIds = (filter: Filter) => select(dataset, filter).ties.map(({ id }) => id);

async function answeredIds(filter: Filter): Promise<string[]> {
  const query = formatFilter(filter, dataset);
  const { ties, matched } = await (await ask(`/api/ties?${query}`)).json();
  expect(ties).toHaveLength(matched);
  return ties.map(({ id }: { id: string }) => id);
}

async function expectSameTies(time: TimeRange) {
  const filter = { ...all, time };
  const ids = selectedIds(filter);
  expect(ids.toSorted()).toEqual(idsWithin(time).toSorted());
  expect(await answeredIds(filter)).toEqual(ids);
  const widened = { ...filter, possible: true };
  expect(await answeredIds(widened)).toEqual(selectedIds(widened));
  expect(possibleCount(dataset, filter)).toBe(selectedIds(widened).length - ids.length);
}

describe("one period", () => {
  it.each(bars)("of the bar from $start to $end is what the bar counts", async (bar) => {
    const time = closedRange([bar], null);
    expect(selectedIds({ ...all, time })).toHaveLength(barCounts(bar).all);
    await expectSameTies(time);
  });

  it("of any month, inside or outside the axis", async () => {
    for (let year = 2023; year <= 2026; year++)
      for (let month = 1; month <= 12; month++) {
        const time = `${year}-${String(month).padStart(2, "0")}`;
        await expectSameTies({ start: time, end: time });
        const bar = bars.find(({ start, end }) => start === time && end === time);
        if (bar) expect(idsWithin({ start: time, end: time })).toHaveLength(barCounts(bar).all);
      }
  });

  it("of 200 random ranges", () =>
    fc.assert(fc.asyncProperty(times, expectSameTies), { numRuns: 200 }));

  it("of a brush is what its bars count, each tie once, and what is dated to several of them", () =>
    fc.assert(
      fc.property(fc.nat(bars.length - 1), fc.nat(bars.length - 1), (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other) + 1];
        const time = timeOfWindow(bars, { start, end });
        const brushed = selectedIds({ ...all, time });
        const inBars = bars
          .slice(start, end)
          .flatMap((bar) => selectedIds({ ...all, time: closedRange([bar], null) }));
        for (const id of inBars) expect(brushed).toContain(id);
        const { unplaced } = timeline(dataset, select(dataset, { ...all, time }));
        expect(new Set(inBars).size + unplaced).toBe(brushed.length);
      }),
    ));

  it.each(["grow", "move"] as const)("of each frame of play (%s) is a brush", async (mode) => {
    const shown = new Set<string>();
    for (
      let time: TimeRange | null | undefined = firstPlayTime(bars, null, mode);
      time !== undefined;
      time = nextPlayTime(bars, time, mode)
    ) {
      for (const id of selectedIds({ ...all, time })) shown.add(id);
      if (time) await expectSameTies(time);
    }
    const { unplaced } = timeline(dataset, select(dataset, all));
    expect(shown.size).toBe(mode === "grow" ? listedTies.length : listedTies.length - unplaced);
  });
});
