import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { flows } from "../../app/_domain/flows/flows";
import { frame } from "../../app/_domain/flows/frame";
import { mercator } from "../../app/_domain/flows/mercator";
import { isListed } from "../../app/_domain/records/dataset";
import { languages } from "../../app/_domain/vocabulary/language";
import { boxAround, boxContains, boxesOverlap, moveBox } from "../../app/_render/layout/boxes";
import { calloutMap, calloutTexts } from "../../app/_render/svg/callout-map";
import { calloutBox } from "../../app/_render/svg/callout-placement";
import { numberBox } from "../../app/_render/svg/number-placement";
import { projectFrame } from "../../app/_render/svg/svg-projection";
import { numberedWidth } from "../../app/_ui/embed/callout-room";
import { calloutsInView } from "../../app/_ui/map/callouts-in-view";

const ties = dataset.ties.filter(isListed);
const flowMap = flows({ records: dataset, ties });
const size = { x: 0, y: 0, width: 720, height: 520 };

/** A map whose first view is enlarged around a point, which stays in the middle. */
function zoomedMap(
  lang: (typeof languages)[number],
  zoom: number,
  [x, y]: readonly [number, number],
) {
  const first = projectFrame(frame(dataset), size).px;
  const [mx, my] = first([x, y]);
  const px = (at: readonly [number, number]) => {
    const [left, top] = first(at);
    return [360 + (left - mx) * zoom, 260 + (top - my) * zoom] as const;
  };
  return calloutMap({ flowMap, lang, px, box: size, labelledHubs: null });
}

const tie = (layer: string) =>
  ties.find((one) => one.layer === layer && one.from !== one.to) ?? ties[0];
const words = ["About 30 trainers, Agenzia Nova says", "خمس رحلات شحن إلى الجنوب", "By sea"];
const texts = calloutTexts(
  ["military", "trade", "diplomatic"].flatMap((layer, at) => {
    const found = tie(layer);
    return found ? [{ tie: found, text: words[at] ?? "", number: at + 1 }] : [];
  }),
  dataset,
);
const hubs = flowMap.hubs.filter(({ count }) => count > 0);

describe.each(languages)("the words of an author on a map that the reader moves, in %s", (lang) => {
  it.each(hubs.flatMap((hub) => [1, 2, 6, 30].map((zoom) => [hub.id, zoom] as const)))(
    "cover nothing and hang on what is in view, at %s enlarged %d times",
    (id, zoom) => {
      const hub = hubs.find((one) => one.id === id);
      const map = zoomedMap(lang, zoom, mercator(hub?.place.coordinates ?? [0, 0]));
      const at = (point: (typeof texts)[number]["line"][0]) => map.px(mercator(point));
      const { callouts } = calloutsInView(texts, map, false, lang);
      const { numbers } = calloutsInView(texts, map, true, lang);
      for (const { boxes, points } of [
        {
          boxes: callouts.map((one) => moveBox(calloutBox(one, lang), at(one.at))),
          points: callouts.map((one) => at(one.at)),
        },
        {
          boxes: numbers.map((one) => moveBox(numberBox(one), at(one.at))),
          points: numbers.map((one) => at(one.at)),
        },
      ]) {
        const all = [...boxes, ...map.boxes];
        for (const [n, box] of boxes.entries()) {
          expect(boxContains(map.bounds, box)).toBe(true);
          expect(all.some((other, m) => m !== n && boxesOverlap(box, other))).toBe(false);
        }
        for (const point of points)
          expect(boxContains(map.bounds, boxAround(point, 0, 0))).toBe(true);
      }
    },
  );

  it("all stand on the first view", () => {
    const middle = frame(dataset);
    const map = zoomedMap(lang, 1, [middle.x + middle.width / 2, middle.y + middle.height / 2]);
    expect(calloutsInView(texts, map, false, lang).callouts).toHaveLength(3);
  });

  it("are left out where their ties are out of view", () => {
    const map = zoomedMap(lang, 40, mercator([-30, 60]));
    expect(calloutsInView(texts, map, false, lang)).toEqual({ callouts: [], numbers: [] });
    expect(calloutsInView(texts, map, true, lang)).toEqual({ callouts: [], numbers: [] });
  });

  it("leave out only those that find no room", () => {
    const middle = frame(dataset);
    const map = zoomedMap(lang, 1, [middle.x + middle.width / 2, middle.y + middle.height / 2]);
    const wide = { ...texts[0], number: 1, line: texts[0]?.line ?? [[0, 0]], text: "W".repeat(80) };
    const low = { ...map, bounds: { ...map.bounds, top: 230, bottom: 300 } };
    const { callouts } = calloutsInView([wide, ...texts.slice(1)], low, false, lang);
    expect(callouts.length).toBeLessThan(3);
    expect(callouts.length).toBeGreaterThan(0);
  });
});

describe("the list of an author’s words under a live map", () => {
  const widths = (reports: readonly (readonly [number, boolean])[]) => {
    let width: number | null = null;
    return reports.map(([widthPx, hasRoom]) => {
      width = numberedWidth(width, { widthPx, hasRoom });
      return width;
    });
  };

  it("is shown where the words have no room on the map, and leaves again where they have", () => {
    expect(
      widths([
        [900, true],
        [600, false],
        [900, true],
        [520, false],
        [480, false],
      ]),
    ).toEqual([null, 600, null, 520, 480]);
  });

  it("stays at its width and beside its own scroll bar, so that it cannot come and go", () => {
    expect(
      widths([
        [800, false],
        [800, true],
        [783, true],
        [800, false],
        [830, true],
      ]),
    ).toEqual([800, 800, 800, 800, null]);
  });
});
