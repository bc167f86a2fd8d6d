import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { flows } from "../../app/_domain/flows/flows";
import { isListed } from "../../app/_domain/records/dataset";
import { languages } from "../../app/_domain/vocabulary/language";
import { layers } from "../../app/_domain/vocabulary/layers";
import { themes } from "../../app/_domain/vocabulary/themes";
import { themeColours } from "../../app/_domain/vocabulary/tokens";
import { mapImage } from "../../app/_render/map-style/map-images";
import { mapStyle } from "../../app/_render/map-style/map-style";
import type { MarkPart } from "../../app/_render/map-style/marks";
import { flowStyle } from "../../app/_render/svg/mark-styles";
import { markFeatures } from "../fixtures/mark-features";

const ties = dataset.ties.filter(isListed);
const flowMap = flows({ records: dataset, ties });
const options = {
  site: "https://example.org",
  page: null,
  records: dataset,
  selected: null,
  extents: [
    { id: "area", rings: [[[0, 0] as const, [1, 0] as const, [1, 1] as const, [0, 0] as const]] },
  ],
  size: { width: 1040, height: 776 },
};
const selections = [
  { name: "nothing selected", drawn: flowMap, selected: null },
  { name: "a selected tie", drawn: flowMap, selected: ties[0] ?? null },
  {
    name: "marked ties",
    drawn: flowMap,
    selected: null,
    marked: flows({ records: dataset, ties: ties.slice(0, 5) }),
  },
  { name: "no tie", drawn: flows({ records: dataset, ties: [] }), selected: null },
];
const cases = themes.flatMap((theme) =>
  languages.flatMap((lang) => selections.map((selection) => ({ theme, lang, ...selection }))),
);
const style = mapStyle(flowMap, "light", "en", options);
const layerIds = style.layers.map(({ id }) => id);
const imagesOf = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"(ring|(?:head|hatch|town|badge|sign)\/[^"]*)"/g)].map(
    ([, id]) => id ?? "",
  );

describe("mapStyle", () => {
  it.each([
    { page: null, left: ["latin", "latin-rest", "latin-ext", "cyrillic", "arabic", "arabic-rest"] },
    { page: "en" as const, left: ["latin-rest", "latin-ext", "cyrillic", "arabic", "arabic-rest"] },
    { page: "ar" as const, left: ["latin-rest", "latin-ext", "cyrillic", "arabic-rest"] },
  ])("brings the type that a page in $page does not show", ({ page, left }) => {
    const brought = JSON.stringify(mapStyle(flowMap, "light", "en", { ...options, page }));
    const scripts = [...brought.matchAll(/plex-sans-([a-z-]+)-400-[^i]/g)].map(([, name]) => name);
    expect([...new Set(scripts)]).toEqual(left);
  });

  it.each(cases)(
    "is a valid style in $theme, $lang with $name",
    ({ theme, lang, drawn, selected, marked = null }) => {
      const all = { ...options, selected, marked };
      expect(validateStyleMin(mapStyle(drawn, theme, lang, all))).toEqual([]);
    },
  );

  it("draws land, arcs, heads, hubs, labels and badges in the order of the design", () => {
    const order = [
      ...["sea", "land", "focus", "lakes", "rivers", "hatch", "borders", "borders-disputed"],
      ...["borders-focus", "towns-3.3", "arc-hit", "line-casing-reported"],
      ...["line-reported-trade", "line-core", "line-casing-official", "line-official-trade"],
      ...["line-casing-assessed", "line-assessed-trade", "heads", "beads"],
      ...["hub-ring", "hub-labels", "badges"],
    ];
    expect(layerIds.filter((id) => order.includes(id))).toEqual(order);
  });

  it("names only sources that it has", () => {
    const named = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(Object.keys(style.sources)).toEqual(expect.arrayContaining([...new Set(named)]));
  });

  it.each(cases)(
    "asks for images that are made, in $theme, $lang with $name",
    ({ theme, lang, drawn }) => {
      const asked = imagesOf(mapStyle(drawn, theme, lang, options));
      expect(asked.filter((id) => mapImage(id) === null)).toEqual([]);
    },
  );

  it("keeps layers and sources when a tie is selected, so that only paint differs", () => {
    const selected = mapStyle(flowMap, "light", "en", { ...options, selected: ties[0] ?? null });
    expect(selected.sources).toEqual(style.sources);
    expect(selected.layers.map(({ id }) => id)).toEqual(layerIds);
  });

  it("draws marked ties over all flows, which are faint and have no badge", () => {
    const marked = flows({ records: dataset, ties: ties.slice(0, 5) });
    const withMarks = mapStyle(flowMap, "light", "en", { ...options, marked });
    const features = (part: MarkPart, { sources } = withMarks) => markFeatures(part, sources);
    expect(features("flow").slice(0, flowMap.flows.length)).toEqual(features("flow", style));
    expect(features("flow").slice(flowMap.flows.length)).toMatchObject(
      marked.flows.map(({ id, width }) => ({ properties: { id, width, mark: true } })),
    );
    expect(features("badge")).toHaveLength(marked.flows.length);
    expect(withMarks.layers.map(({ id }) => id)).toEqual(layerIds);
    const body = withMarks.layers.find(({ id }) => id === "line-official-trade");
    expect(body?.paint).toMatchObject({
      "line-opacity": ["case", ["has", "mark"], 1, flowStyle.faintOpacity],
    });
  });

  it("keeps labels of the base map off boxes of an overlay, and has no layer for them else", () => {
    const box = { left: -60, top: -20, right: 0, bottom: 4 };
    const obstacleBoxes = [{ at: [20, 40] as const, box }];
    const withBoxes = mapStyle(flowMap, "light", "en", { ...options, obstacleBoxes });
    expect(validateStyleMin(withBoxes)).toEqual([]);
    expect(withBoxes.layers.map(({ id }) => id)).toEqual([...layerIds, "obstacles"]);
    const offsets = [-14, -2].flatMap((y) => [-54, -42, -30, -18, -6].map((x) => [x, y]));
    expect(withBoxes.sources.obstacles).toMatchObject({
      data: { features: offsets.map((offset) => ({ properties: { offset } })) },
    });
    expect(style.sources.obstacles).toBeUndefined();
  });

  it("lets a selected tie stand out from marked ones", () => {
    const [selected = null] = ties;
    const marked = flows({ records: dataset, ties: ties.slice(1, 3) });
    const styleOf = (marks: typeof marked | null) =>
      mapStyle(flowMap, "light", "en", { ...options, selected, marked: marks });
    expect(styleOf(marked)).toEqual(styleOf(null));
  });

  it("changes no base layer with the filter", () => {
    const empty = mapStyle(flows({ records: dataset, ties: [] }), "light", "en", options);
    expect(empty.layers).toEqual(style.layers);
  });

  it.each(themes)("takes every colour from the tokens of the %s theme", (theme) => {
    const tokens = new Set<string>([
      ...Object.values(themeColours[theme]),
      ...layers.map(({ colour }) => colour[theme]),
    ]);
    const used =
      JSON.stringify(mapStyle(flowMap, theme, "en", options)).match(/#[0-9a-f]{6}/g) ?? [];
    expect(used.filter((colour) => !tokens.has(colour))).toEqual([]);
  });

  it("takes labels in the page's language", () => {
    const arabic = JSON.stringify(mapStyle(flowMap, "light", "ar", options).layers);
    expect(arabic).toContain("name_ar");
    expect(arabic).not.toContain("name_en");
  });

  it("leaves towns that the records name to the records", () => {
    const towns = JSON.stringify(style.layers.filter(({ id }) => id.startsWith("towns")));
    const [, number] = /GeoNames (\d+)/.exec(dataset.places[0]?.gazetteer ?? "") ?? [];
    expect(towns).toContain(`"${number}"`);
  });

  it("draws thinner lines where the map is small", () => {
    const small = mapStyle(flowMap, "light", "en", {
      ...options,
      size: { width: 360, height: 270 },
    });
    const widths = [style, small].map(({ layers }) =>
      JSON.stringify(layers.find(({ id }) => id === "line-official-trade")?.paint),
    );
    expect(widths[0]).not.toEqual(widths[1]);
  });
});

describe("mapImage", () => {
  it("answers null for a name that the style does not use", () => {
    expect(mapImage("marker")).toBeNull();
  });

  it.each(["full", "hollow"])(
    "fills the middle of a %s head and leaves its corners empty",
    (id) => {
      const { image } = mapImage(`head/${id}`) ?? { image: { width: 0, data: [] } };
      const alpha = (x: number, y: number) =>
        image.data[(y * image.width + x) * 4 + 3] ?? Number.NaN;
      expect(alpha(20, 18)).toBeGreaterThan(191);
      expect(alpha(1, 1)).toBeLessThan(64);
    },
  );

  it("makes badges wide enough for their digits", () => {
    const widths = [1, 2, 3].map(
      (digits) => mapImage(`badge/military/official/${digits}/plain/light`)?.image.width ?? 0,
    );
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
  });

  it("makes room for the sign of a dispute beside the digits", () => {
    const width = (name: string) => mapImage(`badge/trade/reported/${name}/dark`)?.image.width ?? 0;
    expect(width("2/signed")).toBeGreaterThan(width("2/plain"));
    expect(mapImage("sign/dark")?.image.width).toBeGreaterThan(0);
  });
});
