import { describe, expect, it } from "vitest";
import { loadDataset } from "../../app/_data/load";
import { flows } from "../../app/_domain/flows/flows";
import { frame } from "../../app/_domain/flows/frame";
import { mercator } from "../../app/_domain/flows/mercator";
import type { Dataset } from "../../app/_domain/records/dataset";
import { type Language, languages } from "../../app/_domain/vocabulary/language";
import type { Anchor } from "../../app/_domain/vocabulary/places";
import { boxesOverlap, moveBox } from "../../app/_render/layout/boxes";
import { mapSources } from "../../app/_render/map-style/sources";
import { fontFamilies } from "../../app/_render/picture/text-line";
import { hubLabelMarkup, hubSymbol, withHubLabels } from "../../app/_render/svg/hub-marks";
import { pageHubLabels } from "../../app/_render/svg/page-hub-labels";
import { projectFrame } from "../../app/_render/svg/svg-projection";
import { svgTheme } from "../../app/_render/svg/svg-theme";
import { markFeatures } from "../fixtures/mark-features";
import { inkBox } from "../fixtures/picture-labels";
import { example } from "../fixtures/records/folders";

const otherRegion = loadDataset(example).dataset;
if (!otherRegion) throw new Error("the example is not valid");

/** Maps of phones, embeds and wide screens, in px. */
const sizes = [
  [360, 250],
  [360, 284],
  [390, 284],
  [390, 598],
  [500, 300],
  [640, 300],
  [640, 480],
  [844, 300],
  [1040, 776],
  [1400, 800],
] as const;

const pageFlows = (records: Dataset, lang: Language) =>
  withHubLabels(flows({ records, ties: records.ties }), pageHubLabels(records, lang));

const theme = svgTheme("light", 1);

/** What the names of hubs cover on a map, in px. */
function namesOn(records: Dataset, lang: Language, [width, height]: readonly [number, number]) {
  const { px } = projectFrame(frame(records), { x: 0, y: 0, width, height });
  return pageFlows(records, lang).hubs.map((hub) => ({
    id: hub.id,
    box: moveBox(
      inkBox(
        hubLabelMarkup(hub, "plain", lang, theme).replace(/ stroke(-width)?="[^"]*"/g, ""),
        fontFamilies[lang],
      ),
      px(mercator(hub.place.coordinates)),
    ),
  }));
}

describe.each(languages)("names of hubs that lie near each other, in %s,", (lang) => {
  it.each(sizes)("stand apart and in view on a page of %i × %i", (width, height) => {
    const names = namesOn(otherRegion, lang, [width, height]);
    expect(names).toHaveLength(8);
    const overlaps = names.flatMap((one, at) =>
      names
        .slice(at + 1)
        .flatMap((other) => (boxesOverlap(one.box, other.box) ? [[one.id, other.id]] : [])),
    );
    const outside = names.filter(
      ({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height,
    );
    expect({ overlaps, outside }).toEqual({ overlaps: [], outside: [] });
  });

  it("stand on the live map where the picture has them, whatever the filter", () => {
    const [tie] = otherRegion.ties;
    const filtered = withHubLabels(
      flows({ records: otherRegion, ties: tie ? [tie] : [] }),
      pageHubLabels(otherRegion, lang),
    );
    const sources = mapSources(filtered, "light", lang, {
      ...{ site: "", page: null, records: otherRegion, selected: null, extents: [] },
      size: { width: 1040, height: 776 },
    });
    const anchors = { left: "start", center: "middle", right: "end" } as const;
    const live = markFeatures("hub", sources).map(({ properties }) => {
      const { id, side, size, offset } = properties ?? {};
      const [x, y] = (offset as number[]).map((ems) => Math.round(ems * size));
      return { id, anchor: anchors[side as keyof typeof anchors], x, y };
    });
    const picture = pageFlows(otherRegion, lang).hubs.map((hub) => {
      const { anchor, x, y } = hubSymbol(hub).label;
      return { id: hub.id, anchor, x: Math.round(x), y: Math.round(y) };
    });
    expect(live).toEqual(picture);
    expect(new Set(picture.map(({ anchor }) => anchor)).size).toBeGreaterThan(1);
  });

  it("stay where records place them", () => {
    const own = pageHubLabels(otherRegion, lang)["abu-dhabi"]?.anchor;
    const anchor: Anchor = own === "west" ? "south" : "west";
    const places = otherRegion.places.map((place) =>
      place.id === "abu-dhabi" ? { ...place, anchor } : place,
    );
    const drawn = pageFlows({ ...otherRegion, places }, lang).hubs;
    expect(drawn.find(({ id }) => id === "abu-dhabi")?.place.anchor).toBe(anchor);
  });
});
