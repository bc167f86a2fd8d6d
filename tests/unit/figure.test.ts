import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { tieLine } from "../../app/_domain/flows/flows";
import { frame } from "../../app/_domain/flows/frame";
import { hubOf, isListed } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { filterAtPlace } from "../../app/_domain/sentences/previews";
import { languages } from "../../app/_domain/vocabulary/language";
import { figure } from "../../app/_render/svg/figure";

const records = dataset;
const listedTies = dataset.ties.filter(isListed);

/** Everything that is written, without the marks that isolate Arabic. */
const textsOf = (marks: string) =>
  [...marks.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) =>
    text.replaceAll(/[\u2066-\u2069]/g, ""),
  );

const labelOf = (id: string, lang: (typeof languages)[number]) => {
  const place = dataset.places.find((known) => known.id === id);
  return place?.label?.[lang] ?? place?.name[lang];
};

describe.each(languages)("the figure of a document in %s", (lang) => {
  it("names both ends of every tie", () => {
    for (const tie of listedTies) {
      const stops = [tie.from, ...tie.via, tie.to].map((id) => hubOf(id, dataset));
      const { marks } = figure({
        ...{ records, ties: listedTies, lang, frame: frame(dataset, stops) },
        selected: tieLine(tie, dataset),
      });
      const ends = [tie.from, tie.to].map((id) => labelOf(hubOf(id, dataset), lang));
      expect(textsOf(marks), tie.id).toEqual(expect.arrayContaining(ends));
    }
  });

  it("names every place that ties touch", () => {
    const touched = dataset.hubs.filter(({ count }) => count > 0).map(({ id }) => id);
    for (const place of dataset.places.filter(({ id }) => touched.includes(id))) {
      const { ties } = select(dataset, filterAtPlace(place, dataset));
      const stops = ties.flatMap((tie) => [tie.from, ...tie.via, tie.to]);
      const hubs = [place.id, ...stops].map((id) => hubOf(id, dataset));
      const { marks } = figure({ records, ties, lang, frame: frame(dataset, hubs) });
      expect(textsOf(marks), place.id).toContain(labelOf(place.id, lang));
    }
  });

  it("has ids of its own beside other figures, and refers to them", () => {
    const options = { records, ties: listedTies, lang, frame: frame(dataset) };
    const ids = ["1", "2", undefined].map((mapId) => {
      const { marks } = figure({ ...options, ...(mapId && { mapId }) });
      const [id, ...more] = [...marks.matchAll(/ id="([^"]*)"/g)].map(([, name]) => name);
      expect(more).toEqual([]);
      expect(marks).toContain(`url(#${id})`);
      return id;
    });
    expect(new Set(ids).size).toBe(3);
  });

  it("names nothing beside its frame", () => {
    const { marks } = figure({
      records,
      ties: listedTies,
      lang,
      frame: frame(dataset, ["tamanhint"]),
    });
    expect(textsOf(marks)).toContain(labelOf("tamanhint", lang));
    expect(textsOf(marks)).not.toContain(labelOf("minsk", lang));
  });
});
