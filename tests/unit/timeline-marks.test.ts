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

  it("are one piece in every layer", () => {
    const paths = (["military", "trade", "diplomatic"] as const).map(
      (layer) => barMarks(stack(layer, { selected: 1, unselected: 0 }), scale)[0]?.path,
    );
    expect(paths).toEqual(["M17 66V63", "M17 66V63", "M17 66V63"]);
  });

  it("stand from the base: known before unknown days, shown before left out", () => {
    const marks = barMarks(
      stack("military", { selected: 1, unselected: 1 }, { selected: 1, unselected: 1 }),
      scale,
    );
    expect(marks.map(({ look, isSelected }) => `${look} ${isSelected}`)).toEqual([
      ...["solid true", "solid false", "solid true", "hollow true", "solid false", "hollow false"],
    ]);
    expect(marks[0]?.path).toBe("M17 66V63");
    expect(marks[1]?.path).toBe("M17 62.25V59.25");
  });

  it("are hollow where the day is not known, with an outline on all sides", () => {
    const [solid, hollow] = barMarks(
      stack("diplomatic", none, { selected: 2, unselected: 0 }),
      scale,
    );
    expect(solid).toMatchObject({ look: "solid", dash: "3 0.75", width: 34, path: "M17 66V59.25" });
    expect(hollow).toMatchObject({ look: "hollow", dash: "1.32 2.43", path: "M17 65.16V60.09" });
    expect(hollow?.width).toBeCloseTo(32.32);
  });

  it("run together in one hollow block where they are many", () => {
    const [, hollow] = barMarks(
      stack("trade", none, { selected: 50, unselected: 0 }),
      scaleFor(50),
    );
    expect(hollow).toMatchObject({ look: "hollow", dash: null, width: 31 });
  });

  it("run together where they are many", () => {
    const [mark] = barMarks(stack("military", { selected: 50, unselected: 0 }), scaleFor(50));
    expect(mark?.dash).toBeNull();
  });
});
