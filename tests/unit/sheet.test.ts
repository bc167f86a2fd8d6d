import { describe, expect, it } from "vitest";
import { settleHeight } from "../../app/_ui/dashboard/sheet";

describe("where a dragged sheet settles", () => {
  it.each([
    ["peek", 80, "half"],
    ["half", 80, "full"],
    ["half", -80, "peek"],
    ["full", 80, "full"],
    ["peek", -80, "peek"],
    ["peek", 500, "full"],
    ["full", -500, "peek"],
  ] as const)("is, from %s after %i pixels, %s", (from, dragged, to) => {
    expect(settleHeight(from, dragged, 844)).toBe(to);
  });
});
