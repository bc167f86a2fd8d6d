import { describe, expect, it } from "vitest";
import { monthsIn } from "../../app/_domain/time/dates";
import { changePeriodEnd } from "../../app/_ui/filters/period";

describe("the months offered", () => {
  it("run from the first to the last month of the data, over the turn of a year", () => {
    expect(monthsIn({ start: "2024-11-03", end: "2025-02-01" })).toEqual([
      "2024-11",
      "2024-12",
      "2025-01",
      "2025-02",
    ]);
  });

  it("are one where the data lies in one month", () => {
    expect(monthsIn({ start: "2025-02-03", end: "2025-02-20" })).toEqual(["2025-02"]);
  });
});

describe("a period with one end moved", () => {
  it("keeps the other end", () => {
    expect(changePeriodEnd({ start: "2025-02", end: "2025-06" }, "start", "2025-03")).toEqual({
      start: "2025-03",
      end: "2025-06",
    });
  });

  it("takes the other end along where they would cross", () => {
    expect(changePeriodEnd({ start: "2025-02", end: "2025-03" }, "start", "2025-05")).toEqual({
      start: "2025-05",
      end: "2025-05",
    });
  });

  it.each([
    ["2025-02-17", "2025-06", "end", "2025-02", "2025-02-17", "2025-02"],
    ["2025-02", "2025-06-10", "start", "2025-06", "2025-06", "2025-06-10"],
    ["2025-02-17", "2025", "end", "2025-02", "2025-02-17", "2025-02"],
    ["2025-02-17", "2025-06", "end", "2025-01", "2025-01", "2025-01"],
  ] as const)("from %s..%s with its %s in %s is %s..%s", (start, end, moved, to, first, last) => {
    expect(changePeriodEnd({ start, end }, moved, to)).toEqual({ start: first, end: last });
  });

  it("is none where both ends are open", () => {
    expect(changePeriodEnd({ start: null, end: "2025-03" }, "end", null)).toBeNull();
  });
});
