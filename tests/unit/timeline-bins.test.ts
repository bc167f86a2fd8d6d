import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import {
  axisDay,
  type Bin,
  binIndex,
  bins,
  countingBins,
  monthsOf,
  timelineAxis,
} from "../../app/_domain/timeline/bins";
import { on, tiesOn } from "../fixtures/ties-on";

const binNames = (scale: readonly Bin[]) =>
  scale.map(
    ({ start, end, kind }) =>
      (start === end ? start : `${start}..${end}`) + (kind === "unit" ? "" : ` ${kind}`),
  );

const days = (...months: readonly string[]) => months.map((month) => `${month}-15`);

/** So many months from one on, some of them left out. */
const monthly = (from: string, count: number, step = 1) =>
  Array.from({ length: count }, (_, at) => {
    const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + at * step;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });

describe("the axis", () => {
  it("has a bin a month, empty ones in between included", () =>
    expect(binNames(bins(days("2025-02", "2025-03", "2025-06"), []))).toEqual([
      ...["2025-02", "2025-03", "2025-04", "2025-05", "2025-06"],
    ]));

  it("of one tie is one month", () =>
    expect(binNames(bins(days("2025-02"), []))).toEqual(["2025-02"]));

  it("reaches as far as the pages that were published later", () =>
    expect(binNames(bins(days("2025-02"), ["2025-04", "2025-03-02"]))).toEqual([
      ...["2025-02", "2025-03", "2025-04"],
    ]));

  it("draws four empty months and more as one stretch", () =>
    expect(binNames(bins(days("2025-02", "2025-07"), []))).toEqual([
      ...["2025-02", "2025-03..2025-06 empty", "2025-07"],
    ]));

  it("puts few ties of years far before into one bin", () => {
    const many = Array.from({ length: 30 }, () => days("2025-02", "2025-03")).flat();
    expect(binNames(bins([...days("2023-11", "2024-05"), ...many], []))).toEqual([
      ...["2023..2024 earlier", "2025-02", "2025-03"],
    ]);
  });

  it("puts pages published far before there too", () => {
    const many = Array.from({ length: 30 }, () => days("2025-02")).flat();
    expect(binNames(bins([...days("2024-05"), ...many], ["2022-03"]))).toEqual([
      ...["2022..2024 earlier", "2025-02"],
    ]);
  });

  it("keeps a first year that is as busy as the others", () =>
    expect(binNames(bins(days(...monthly("2010-01", 192)), []))[0]).toBe("2010"));

  it.each([
    ["48 months", 48, 48, "2001-01"],
    ["10 years", 120, 40, "2001-01..2001-03"],
    ["30 years", 360, 30, "2001"],
    ["200 years", 2400, 21, "1990-01..1999-12"],
  ])("of %s has bins that can be told apart", (_, count, length) => {
    const scale = bins(days(...monthly("2001-01", count)), []);
    expect(scale.length).toBe(length);
  });

  it("of a thousand years has decades, because there is nothing coarser", () =>
    expect(bins(days(...monthly("1000-01", 12_000)), []).length).toBe(100));

  it("of the real ties begins with what came far before and has a bin a month after it", () => {
    const scale = timelineAxis(real);
    expect(scale[0]?.kind).toBe("earlier");
    expect(scale.slice(1).every(({ kind }) => kind === "unit")).toBe(true);
  });

  it("of a dataset without ties is the month of its last change", () =>
    expect(binNames(timelineAxis(tiesOn([])))).toEqual(["2025-12"]));

  it("leaves pages without a date out", () =>
    expect(
      binNames(
        timelineAxis(tiesOn([{ date: on("2025-02-01") }], { march: null, other: "2019-01-01" })),
      ),
    ).toEqual(["2025-02"]));
});

it.each([
  [on("2025-02-17"), "2025-02-17"],
  [on("2025-05-01", "month", "2025-05-31"), "2025-05-01"],
  [on("2025-07-01", "before"), "2025-07-01"],
  [on("2025-09-19", "after"), "2025-09-19"],
])("%o stands at %s", (date, day) => expect(axisDay(date)).toBe(day));

describe("a day lies", () => {
  const scale = bins([...days("2025-02", "2025-03")], []);
  it.each([
    ["2025-02-01", 0],
    ["2025-02-28", 0],
    ["2025-03-01", 1],
    ["2025-03", 1],
    ["2024-01-01", 0],
    ["2026-01-01", 1],
  ])("%s in bin %i", (day, at) => expect(binIndex(scale, day)).toBe(at));
});

it.each([
  [{ start: "2025-02", end: "2025-02", kind: "unit" }, 2025 * 12 + 1, 1],
  [{ start: "2025-01", end: "2025-03", kind: "unit" }, 2025 * 12, 3],
  [{ start: "2023", end: "2024", kind: "earlier" }, 2023 * 12, 24],
] as const)("%o begins with month %i and has %i", (bin, first, length) =>
  expect(monthsOf(bin)).toEqual({ first, length }),
);

describe("the bins that count", () => {
  const scale = bins([...days("2025-02", "2025-03", "2025-04")], []);
  it.each([
    [on("2025-02-28"), [0]],
    [on("2025-02-28", "day", "2025-04-01"), [0, 1, 2]],
    [on("2025-04-28", "day", "2025-06-01"), [2]],
    [on("2025-03-01", "month", "2025-03-31"), [1]],
    [on("2025-03-01", "month", "2025-04-30"), []],
    [on("2025-04-01", "month", "2025-05-31"), []],
    [on("2025-01-01", "year", "2025-12-31"), []],
    [on("2025-03-31", "before"), [1]],
    [on("2025-03-31", "after"), [1]],
    [on("2025-05-01", "after"), []],
    [on("2025-01-31"), []],
  ])("%o are %j", (date, expected) => expect(countingBins(scale, date)).toEqual(expected));
});
