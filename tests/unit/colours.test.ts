import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Lab65,
  wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";
import { layers } from "../../app/_domain/vocabulary/layers";
import { themes } from "../../app/_domain/vocabulary/themes";
import { themeColours } from "../../app/_domain/vocabulary/tokens";

const difference = differenceCiede2000();
const linear = converter("lrgb");

/** Views without one kind of cone (Machado, Oliveira and Fernandes, 2009, severity 1). */
const deficiencies = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** A colour as seen with a deficiency; the paper's matrices apply to linear light, culori's filters to any `rgb`. */
function seenWith(filter: (typeof deficiencies)["protanopia"], hex: string) {
  const light = linear(hex);
  if (!light) throw new Error(`${hex} is no colour`);
  return { ...filter({ ...light, mode: "rgb" }), mode: "lrgb" } as const;
}

const pairs = layers.flatMap((one, at) =>
  layers.slice(at + 1).map((other) => [one, other] as const),
);

const lab = ([l, a, b]: readonly [number, number, number]): Lab65 => ({ mode: "lab65", l, a, b });

describe("the formula of colour differences", () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)("agrees with the published pair %j %j", (one, other, published) => {
    expect(difference(lab(one), lab(other))).toBeCloseTo(published, 3);
  });
});

describe.each(themes)("the colours of the layers in the %s theme", (theme) => {
  it.each(layers)("stand out from land and sea for $id", ({ colour }) => {
    for (const ground of ["sea", "land", "land-focus", "lake", "paper"] as const) {
      const contrast = wcagContrast(colour[theme], themeColours[theme][ground]);
      expect(contrast, ground).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(deficiencies))("are told apart under %s", (_, filter) => {
    for (const [one, other] of pairs) {
      const [first, second] = [one, other].map(({ colour }) => seenWith(filter, colour[theme]));
      const distance = first && second ? difference(first, second) : 0;
      expect(distance, `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(10);
    }
  });
});

describe("the patterns of the layers", () => {
  it("are different, so that no layer is told by its colour alone", () => {
    expect(new Set(layers.map(({ dash }) => JSON.stringify(dash))).size).toBe(layers.length);
  });
});
