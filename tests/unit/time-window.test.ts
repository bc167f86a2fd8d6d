import { describe, expect, it } from "vitest";
import type { Bin } from "../../app/_domain/timeline/bins";
import {
  closedRange,
  firstPlayTime,
  moveEnd,
  moveEndByDay,
  nextEdge,
  nextPlayTime,
  spanWindow,
  timeOfWindow,
  windowOfTime,
} from "../../app/_domain/timeline/time-window";

const unit = (start: string): Bin => ({ start, end: start, kind: "unit" });

/** 2024, a gap, February and March 2025, an empty stretch, September and October. */
const scale: readonly Bin[] = [
  { start: "2024", end: "2024", kind: "earlier" },
  unit("2025-02"),
  unit("2025-03"),
  { start: "2025-04", end: "2025-08", kind: "empty" },
  unit("2025-09"),
  unit("2025-10"),
];

/** "2025-02..", read as addresses write it. */
const range = (text: string) => {
  if (text === "") return null;
  const [start = "", end = start] = text.split("..");
  return { start: start || null, end: end || null };
};

describe("the window of a time", () => {
  it.each([
    ["", 0, 6],
    ["2024", 0, 1],
    ["2025-02..2025-03", 1, 3],
    ["2025-03..", 2, 6],
    ["..2025-03", 0, 3],
    ["2025-02-15..2025-03", 1.5, 3],
    ["2025-01-15..2025-02", 1, 2],
    ["2025-11..", 6, 6],
    ["..1999", 0, 0],
    ["2025", 1, 6],
  ])("%j runs from %f to %f", (text, start, end) =>
    expect(windowOfTime(scale, range(text))).toEqual({ start, end }),
  );

  it("of possible days ends with the axis", () =>
    expect(spanWindow(scale, { start: "2025-10-01", end: "2025-12-31" })).toEqual({
      start: 5,
      end: 6,
    }));
});

describe("the time of a window", () => {
  it.each([
    [0, 6, ""],
    [0, 1, "..2024"],
    [1, 3, "2025-02..2025-03"],
    [5, 6, "2025-10.."],
    [9, 9, ""],
  ])("from %i to %i is %j", (start, end, text) =>
    expect(timeOfWindow(scale, { start, end })).toEqual(range(text)),
  );
});

it("a window in words leaves nothing open", () => {
  expect(closedRange(scale, null)).toEqual({ start: "2024", end: "2025-10" });
  expect(closedRange(scale, range("2025-03.."))).toEqual({ start: "2025-03", end: "2025-10" });
  expect(closedRange([], null)).toEqual({ start: null, end: null });
});

describe("the next border", () => {
  it.each([
    [1, 1, 2],
    [1.5, 1, 2],
    [1.5, -1, 1],
    [2, -1, 1],
    [3, 1, 5],
    [4, -1, 2],
    [0, -1, 0],
    [6, 1, 6],
  ] as const)("from %f by %i is %i", (from, by, edge) =>
    expect(nextEdge(scale, from, by)).toBe(edge),
  );
});

describe("an end moved to a border", () => {
  it.each([
    ["", "start", 1, "2025-02.."],
    ["", "end", 5, "..2025-09"],
    ["2025-02..", "start", 0, ""],
    ["2025-02..2025-03", "end", 6, "2025-02.."],
    ["2025-02-10..2025-03", "end", 5, "2025-02-10..2025-09"],
    ["2025-02-17..2025-09", "end", 2, "2025-02-17..2025-02"],
    ["2025-02..2025-09-10", "start", 4, "2025-09..2025-09-10"],
    ["..2025-02", "start", 1, "2025-02..2025-02"],
    ["..2025-02", "start", 2, "2025-03..2025-03"],
    ["2025-09..", "end", 2, "2025-02..2025-02"],
    ["", "start", 9, "2025-10.."],
    ["", "end", 0, "..2024"],
  ] as const)("%j with its %s at %i is %j", (text, end, edge, expected) =>
    expect(moveEnd(scale, range(text), end, edge)).toEqual(range(expected)),
  );

  it("leaves an axis of one bin whole", () =>
    expect(moveEnd([unit("2025-02")], null, "start", 1)).toBeNull());
});

describe("an end moved by a day", () => {
  it.each([
    ["2025-02..2025-03", "start", 1, "2025-02-02..2025-03"],
    ["2025-02..2025-03", "end", -1, "2025-02..2025-03-30"],
    ["2025-02-28..2025-02-28", "start", 1, "2025-02-28..2025-02-28"],
    ["2025-02-28..2025-02-28", "end", -1, "2025-02-28..2025-02-28"],
    ["", "start", 1, "2024-01-02.."],
    ["", "end", -1, "..2025-10-30"],
    ["", "end", 1, ""],
    ["2024-01-02..", "start", -1, ""],
  ] as const)("%j with its %s by %i is %j", (text, end, by, expected) =>
    expect(moveEndByDay(scale, range(text), end, by)).toEqual(range(expected)),
  );

  it("stays where it is on an axis without bins", () =>
    expect(moveEndByDay([], range("2025"), "end", 1)).toEqual(range("2025")));
});

describe("playing", () => {
  const played = (text: string, mode: "grow" | "move") => {
    const windows = [firstPlayTime(scale, range(text), mode)];
    for (let at = 0; at < 20; at++) {
      const next = nextPlayTime(scale, windows.at(-1) ?? null, mode);
      if (next === undefined) break;
      windows.push(next);
    }
    return windows.map((time) => (time ? `${time.start ?? ""}..${time.end ?? ""}` : ""));
  };

  it("grows from the start of the axis to its end, over empty stretches in one step", () =>
    expect(played("", "grow")).toEqual([...["..2024", "..2025-02", "..2025-03", "..2025-09", ""]]));

  it("moves a bin at a time", () =>
    expect(played("", "move")).toEqual([
      ...["..2024", "2025-02..2025-02", "2025-03..2025-03", "2025-04..2025-09", "2025-10.."],
    ]));

  it("goes on from the chosen period", () => {
    expect(played("2025-02..2025-03", "grow")).toEqual(["2025-02..2025-09", "2025-02.."]);
    expect(played("2025-02..2025-03", "move")).toEqual(["2025-03..2025-09", "2025-04.."]);
  });

  it("starts again where the period is at the end of the axis", () => {
    expect(played("2025-09..", "grow")[0]).toBe("2025-09..2025-09");
    expect(played("2025-09..", "move")[0]).toBe("..2025-02");
  });

  it("moves a window of one bin where the period holds the whole axis", () =>
    expect(played("2024..", "move")[0]).toBe("..2024"));

  it("starts with the last bin where the period lies after it", () =>
    expect(firstPlayTime(scale, range("2030..2031"), "grow")).toEqual(range("2025-10..")));
});
