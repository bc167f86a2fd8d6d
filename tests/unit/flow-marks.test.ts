import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { flows } from "../../app/_domain/flows/flows";
import { frame } from "../../app/_domain/flows/frame";
import { languages } from "../../app/_domain/vocabulary/language";
import { layerById } from "../../app/_domain/vocabulary/layers";
import { type StatusId, statusIds } from "../../app/_domain/vocabulary/statuses";
import { themes } from "../../app/_domain/vocabulary/themes";
import { themeColours } from "../../app/_domain/vocabulary/tokens";
import { areaRings } from "../../app/_render/svg/area-rings";
import { pageBaseLabels } from "../../app/_render/svg/base-label-placement";
import { flowMarks } from "../../app/_render/svg/flow-marks";
import { hubSymbol } from "../../app/_render/svg/hub-marks";
import type { MarkOptions } from "../../app/_render/svg/mark-options";
import { boxShare, markScale, pictureSize } from "../../app/_render/svg/svg-projection";
import { threeHubs, tiesBetween } from "../fixtures/ties-between";
import { xmlFlaw } from "../fixtures/xml";

const small = tiesBetween(
  [
    { ...threeHubs[0], id: "up", coordinates: [27.5, 53.9], sublabel: { ar: "قرب", en: "near" } },
    ...threeHubs.slice(1),
    {
      id: "area",
      coordinates: [18, 27],
      position: "area",
      extent: [16, 25, 20, 29],
      anchor: "north",
    },
    { id: "guess", coordinates: [24, 28], position: "approximate" },
  ],
  [
    ...Array.from({ length: 3 }, () => ["up", "down", "trade"] as const),
    ["down", "up", "military"],
    ["up", "area", "diplomatic"],
    ["up", "guess", "trade"],
  ],
);

const flowMap = flows({ records: small, ties: small.ties });

const marks = (options: Partial<MarkOptions> = {}) =>
  flowMarks(flowMap, { lang: "en", palette: "variables", frame: frame(small), ...options });

const count = (markup: string, part: string) => markup.split(part).length - 1;

describe("marks", () => {
  it.each(languages)("are the same text for the same flows (%s)", (lang) => {
    expect(marks({ lang }).replaceAll("><", ">\n<")).toMatchSnapshot();
  });

  it("name each flow with its number of ties and each hub", () => {
    const markup = marks();
    for (const flow of flowMap.flows)
      expect(markup).toContain(
        `data-flow="${flow.id.replace(">", "&gt;")}" data-count="${flow.count}"`,
      );
    for (const hub of flowMap.hubs)
      expect(markup).toContain(`data-hub="${hub.id}" data-count="${hub.count}"`);
  });

  it("carry no style attribute, which the policy would refuse", () => {
    expect(marks({ selected: { from: "up", to: "down", layer: "trade" } })).not.toMatch(/\sstyle=/);
  });

  it("follow the page's theme by variables alone", () => {
    expect(marks()).not.toMatch(/#[0-9a-f]{3,6}"/i);
  });

  it.each(themes)("carry literal colours and pixels in a file (%s)", (palette) => {
    const markup = marks({ palette, box: { x: 0, y: 0, width: 600, height: 400 } });
    expect(markup).not.toMatch(/var\(|calc\(|%"/);
  });

  it("case every line that is not faint", () => {
    expect(count(marks(), 'stroke-opacity="0.85"')).toBe(flowMap.flows.length);
    const one = marks({ selected: { from: "up", to: "down", layer: "trade" } });
    expect(count(one, 'stroke-opacity="0.85"')).toBe(1);
  });

  it("make one flow stand out and dim the rest", () => {
    const markup = marks({ selected: { from: "up", to: "down", layer: "trade" } });
    expect(count(markup, 'stroke-opacity="0.24"')).toBe(2 * (flowMap.flows.length - 1));
    expect(count(markup, "<rect")).toBe(1);
    expect(count(markup, 'stroke-opacity="0.72"')).toBe(3);
  });

  it("dim hubs that no tie touches", () => {
    const empty = flows({ records: small, ties: [] });
    const markup = flowMarks(empty, { lang: "en", palette: "light", frame: frame(small) });
    expect(count(markup, 'stroke-opacity="0.72"')).toBe(small.hubs.length);
  });

  it("draw approximate positions as broken rings and hatch areas", () => {
    const markup = marks();
    expect(count(markup, 'stroke-dasharray="2.2 1.6"')).toBe(1);
    expect(count(markup, 'fill="url(#hatch-variables)"')).toBe(1);
  });

  it("leave names out where a picture has no room", () => {
    const labelled = new Map(
      flowMap.hubs.filter(({ id }) => id === "down").map((hub) => [hub.id, hub]),
    );
    const markup = marks({ labelledHubs: labelled });
    expect(count(markup, ">down</text>") + count(markup, ">up</text>")).toBe(1);
  });

  it("hold what the records say as text, never as markup", () => {
    const evil = `<b onload="x">&'`;
    const places = small.places.map((place) => ({ ...place, label: { ar: evil, en: evil } }));
    const records = { ...small, places };
    const markup = flowMarks(flows({ records, ties: small.ties }), {
      ...{ lang: "en", palette: "light", frame: frame(small) },
    });
    expect(xmlFlaw(markup)).toBeNull();
    expect(markup).not.toContain("<b");
  });

  it("of the whole real dataset stay below 44 kB", () => {
    const all = flows({ records: real, ties: real.ties });
    const view = frame(real);
    const base = pageBaseLabels(all, { records: real, lang: "en", frame: view });
    const options = { lang: "en", palette: "variables", frame: view, base } as const;
    expect(flowMarks(all, { ...options, extents: areaRings(real) }).length).toBeLessThan(44_000);
  });
});

describe("marks by class", () => {
  const classed = (status: StatusId, options: Partial<MarkOptions> = {}) => {
    const ties = small.ties
      .filter(({ layer }) => layer === "trade")
      .slice(0, 3)
      .map((tie) => ({ ...tie, status, disputed: true }));
    const flowMap = flows({ records: small, ties });
    return flowMarks(flowMap, { lang: "en", palette: "light", frame: frame(small), ...options });
  };
  const strokes = (markup: string) => count(markup, "non-scaling-stroke");
  const trade = layerById.trade.colour.light;
  const { paper, halo } = themeColours.light;

  it("are a body, two rails with a core, or a body with rings", () => {
    expect(statusIds.map((id) => strokes(classed(id)))).toEqual([2, 3, 2]);
    expect(statusIds.map((id) => count(classed(id), '%" r=') > 2)).toEqual([false, false, true]);
  });

  it("have a filled head, a hollow one or none", () => {
    const heads = (id: StatusId) =>
      /<path transform="scale[^>]* fill="([^"]*)"|$/.exec(classed(id));
    expect(statusIds.map((id) => heads(id)?.[1])).toEqual([trade, halo, undefined]);
  });

  it("have a filled pill, one of paper or one with a broken edge", () => {
    const pill = (id: StatusId) => /<rect [^>]*\/>/.exec(classed(id))?.[0] ?? "";
    expect(pill("official")).toContain(`fill="${trade}"`);
    expect(pill("reported")).toContain(`fill="${paper}"`);
    expect(statusIds.map((id) => pill(id).includes("stroke-dasharray"))).toEqual([
      ...[false, false, true],
    ]);
  });

  it("show the sign of a dispute only beside pills on request or alone on a selected tie", () => {
    const sign = themeColours.light.flag;
    const selected = { from: "up", to: "down", layer: "trade" } as const;
    const look = (options: Partial<MarkOptions>) => {
      const markup = classed("official", options);
      return [count(markup, sign), count(markup, "<rect")];
    };
    expect(look({})).toEqual([0, 1]);
    expect(look({ selected })).toEqual([0, 1]);
    expect(look({ hasSigns: true })).toEqual([1, 1]);
    expect(look({ selected: { ...selected, isDisputed: true } })).toEqual([1, 0]);
  });

  it("show the sign beside the pills of marked ties as the live map does", () => {
    const ties = small.ties.map((tie) => ({ ...tie, disputed: true }));
    const marked = flows({ records: small, ties: ties.filter(({ layer }) => layer === "trade") });
    const signs = (hasSigns: boolean) => {
      const options = { lang: "en", palette: "light", frame: frame(small), marked } as const;
      const markup = flowMarks(flows({ records: small, ties }), { ...options, hasSigns });
      return count(markup, themeColours.light.flag);
    };
    expect([signs(false), signs(true)]).toEqual([0, 1]);
  });

  it("keep reported lines under official ones", () => {
    const ties = small.ties.map((tie) => ({
      ...tie,
      status: tie.layer === "trade" ? ("official" as const) : ("reported" as const),
    }));
    const flowMap = flows({ records: small, ties });
    const markup = flowMarks(flowMap, { lang: "en", palette: "light", frame: frame(small) });
    const order = [...markup.matchAll(/data-flow="[^"]*:([a-z]*)"/g)].map(([, layer]) => layer);
    expect(order.slice(0, 2).toSorted()).toEqual(["diplomatic", "military"]);
  });
});

describe("hub marks", () => {
  const look = (weight: number, position: "exact" | "area" | "approximate" = "exact") => {
    const place = real.places[0];
    if (!place) throw new Error("no place");
    return hubSymbol({ weight, place: { ...place, position } });
  };

  it.each([
    [0.9, 8, true],
    [0.1, 6, true],
    [0.05, 5, false],
    [0.01, 3.5, false],
  ])("for a share of %f have a radius of %f", (weight, radius, hasCore) => {
    expect([look(weight).radius, look(weight).core > 0]).toEqual([radius, hasCore]);
  });

  it("of areas and approximate positions are small whatever their share", () => {
    expect([look(0.9, "area").radius, look(0.9, "approximate").radius]).toEqual([3.5, 3.5]);
  });
});

describe("areas", () => {
  it("are clipped to the land of their country where the base map has it", () => {
    const whole = new Map(real.places.map((place) => [place.id, place.extent]));
    for (const { id, rings } of areaRings(real)) {
      const [west = 0, south = 0, east = 0, north = 0] = whole.get(id) ?? [];
      expect(rings.length).toBeGreaterThan(0);
      for (const [x, y] of rings.flat()) {
        expect(x).toBeGreaterThanOrEqual(west - 0.01);
        expect(x).toBeLessThanOrEqual(east + 0.01);
        expect(y).toBeGreaterThanOrEqual(south - 0.01);
        expect(y).toBeLessThanOrEqual(north + 0.01);
      }
    }
  });

  it("keep their outline in a country that the base map has no land of", () => {
    expect(areaRings(small)[0]?.rings).toHaveLength(1);
  });
});

describe("the page's surface", () => {
  it.each([
    [{ width: 1040, height: 776 }, 1],
    [{ width: 640, height: 600 }, 0.8],
    [{ width: 640, height: 360 }, 0.68],
    [{ width: 360, height: 600 }, 0.68],
  ])("thins lines in %j to %f", (size, scale) => {
    expect(markScale(size)).toBe(scale);
  });

  it("says a box as shares of the frame", () => {
    const view = { x: 100, y: 100, width: 200, height: 400 };
    expect(pictureSize(view)).toEqual({ width: 20_000, height: 40_000 });
    expect(boxShare({ x: 0, y: 0, width: 1000, height: 400 }, view)).toEqual({
      ...{ x: "-50%", y: "-25%", width: "500%", height: "100%" },
    });
  });
});
