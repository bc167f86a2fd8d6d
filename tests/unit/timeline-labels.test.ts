import { describe, expect, it } from "vitest";
import { type Bin, bins } from "../../app/_domain/timeline/bins";
import { axisLabels, labelWords } from "../../app/_domain/timeline/labels";

const unit = (start: string, end = start): Bin => ({ start, end, kind: "unit" });
const year = Array.from({ length: 12 }, (_, at) => unit(`2025-${String(at + 1).padStart(2, "0")}`));

const labelMarks = (scale: readonly Bin[], room: number, heights: readonly number[] = []) =>
  axisLabels(scale, heights, room).map(
    ({ month, year: isNew }) => `${month ? "m" : ""}${isNew ? "y" : ""}`,
  );

describe("the labels of an axis", () => {
  it("name every month where there is room, the year once", () =>
    expect(labelMarks(year, 12)).toEqual(["my", ...Array(11).fill("m")]));

  it("fall on quarters where room is short", () =>
    expect(labelMarks(year, 4)).toEqual(["my", "", "", "m", "", "", "m", "", "", "m", "", ""]));

  it("stand first under the highest bars, as far apart as their room asks", () =>
    expect(labelMarks(year, 4, [0, 20, 18, 0, 20, 1, 17, 1, 6, 8, 0, 0])).toEqual([
      "",
      "my",
      "",
      "",
      "m",
      "",
      "",
      "",
      "",
      "m",
      "",
      "",
    ]));

  it("name the highest bar beside the years before it where there is room for both", () => {
    const scale = [{ start: "2024", end: "2024", kind: "earlier" } as const, ...year.slice(1)];
    const heights = [5, 20, 18, 0, 20];
    expect(labelMarks(scale, 14, heights).slice(0, 3)).toEqual(["y", "my", "m"]);
    expect(labelMarks(scale, 4, heights).slice(0, 5)).toEqual(["y", "", "", "", "my"]);
  });

  it("are those of earlier years alone where there is nothing later", () =>
    expect(labelMarks([{ start: "2023", end: "2024", kind: "earlier" }], 4)).toEqual(["y"]));

  it("say a new year", () =>
    expect(labelMarks([unit("2024-12"), unit("2025-01")], 4)).toEqual(["my", "my"]));

  it("name the years far before, and no empty stretch", () =>
    expect(
      labelMarks(
        [
          { start: "2023", end: "2024", kind: "earlier" },
          unit("2025-01"),
          { start: "2025-02", end: "2025-07", kind: "empty" },
          unit("2025-08"),
        ],
        4,
      ),
    ).toEqual(["y", "my", "", "m"]));

  it("leave room for the years far before and after a stretch without ties", () => {
    const earlier = { start: "1998", end: "2024", kind: "earlier" } as const;
    const labelled = (scale: readonly Bin[]) =>
      labelMarks(scale, 4).flatMap((label, at) => (label ? [`${at} ${label}`] : []));
    expect(labelled([earlier, ...year])).toEqual(["0 y", "4 my", "8 m", "12 m"]);
    const empty = { start: "2025-02", end: "2025-03", kind: "empty" } as const;
    expect(labelled([unit("2025-01"), empty, ...year.slice(3)])).toEqual([
      "0 my",
      "3 m",
      "6 m",
      "9 m",
    ]);
  });

  it("are years alone where bins are years", () =>
    expect(labelMarks([unit("2023"), unit("2024")], 4)).toEqual(["y", "y"]));

  it("are few even on a very long axis", () => {
    const days = Array.from({ length: 900 }, (_, at) => `${1000 + at * 10}-01-01`);
    const count = labelMarks(bins(days, []), 4).filter(Boolean).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(10);
  });
});

it.each([
  [unit("2025-02"), "Feb", "فبراير", "2025"],
  [unit("2025-04", "2025-06"), "Apr", "أبريل", "2025"],
  [unit("2025"), "Jan", "يناير", "2025"],
  [{ start: "2023", end: "2024", kind: "earlier" } as const, "Jan", "يناير", "2023–2024"],
])("%o is labelled %s %s %s", (bin, en, ar, years) => {
  expect(labelWords(bin, "en")).toEqual({ month: en, year: years });
  expect(labelWords(bin, "ar")).toEqual({ month: ar, year: years });
});
