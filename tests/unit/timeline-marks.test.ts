import { describe, expect, it } from "vitest";
import { barMarks, barSize, scaleFor } from "../../app/_domain/timeline/marks";

const none = { selected: 0, unselected: 0 };
const stack = (layer: "military" | "trade" | "diplomatic", dayKnown = none, dayUnknown = none) => ({
  stacks: [{ layer, dayKnown, dayUnknown }],
});

describe("one tie is drawn", () => {
  it.each([
    [1, 3, 0.75, false],
    [17, 3, 0.75, false],
    [22, 2.4, 0.6, false],
    [24, 2, 0.75, false],
    [40, 1.2, 0.45, false],
  ])("where the tallest bar has %i: %f high with a gap of %f", (tallest, stripe, gap, solid) => {
    const scale = scaleFor(tallest);
    expect(scale.stripe).toBeCloseTo(stripe);
    expect(scale.pitch - scale.stripe).toBeCloseTo(gap);
    expect(scale.isSolid).toBe(solid);
  });

  it("solid where a bar has more than 40, with room for its number", () => {
    const { pitch, isSolid } = scaleFor(41);
    expect(isSolid).toBe(true);
    expect(pitch * 41).toBeLessThan(barSize.height - 10);
  });

  it("in a dataset without ties at the usual height", () => expect(scaleFor(0).stripe).toBe(3));
});

describe("the stripes of a bar", () => {
  const scale = scaleFor(4);

  it("are one piece for a solid layer, segments for a broken one", () => {
    const lines = (layer: "military" | "trade" | "diplomatic") =>
      barMarks(stack(layer, { selected: 1, unselected: 0 }), scale)[0]?.path.split("M").length;
    expect(["military", "trade", "diplomatic"].map((layer) => lines(layer as "trade"))).toEqual([
      ...[2, 4, 7],
    ]);
  });

  it("stand from the base: known before unknown days, shown before left out", () => {
    const marks = barMarks(
      stack("military", { selected: 1, unselected: 1 }, { selected: 1, unselected: 1 }),
      scale,
    );
    expect(marks.map(({ look, isSelected }) => `${look} ${isSelected}`)).toEqual([
      ...["solid true", "solid false", "tint true", "broken true", "tint false", "broken false"],
    ]);
    expect(marks[0]?.path).toBe("M17 66V63");
    expect(marks[1]?.path).toBe("M17 62.25V59.25");
  });

  it("lie on the tint of their layer where the day is not known", () => {
    const [tint, broken] = barMarks(
      stack("diplomatic", none, { selected: 2, unselected: 0 }),
      scale,
    );
    expect(tint?.look).toBe("tint");
    expect(broken?.dash).toBe("3 0.75");
    expect(broken?.width).toBeLessThan(tint?.width ?? 0);
  });

  it("run together where they are many", () => {
    const [mark] = barMarks(stack("military", { selected: 50, unselected: 0 }), scaleFor(50));
    expect(mark?.dash).toBeNull();
  });
});
