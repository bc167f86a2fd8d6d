import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { defaultFilter, type Filter } from "../../app/_domain/query/filter";
import { type Dataset, isListed } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { citation } from "../../app/_render/formats/citation";
import { bibtex, type CitationFields, csl, ris } from "../../app/_render/formats/citation-formats";
import { sharedState } from "../../app/_ui/share/share-context";

const site = "https://site.example";
const [first] = dataset.ties.filter(isListed);
if (!first) throw new Error("the dataset has no tie");
const releasedDataset: Dataset = { ...dataset, isReleased: true };
const { isReleased: _, ...unreleased } = releasedDataset;
const ofTie = citation({ tie: first }, releasedDataset, site);
const stateOf = (filter: Partial<Filter>) =>
  sharedState(select(dataset, { ...defaultFilter(dataset), ...filter }));
const military = stateOf({ layers: ["military"] });
const ofState = citation({ state: military }, releasedDataset, site);

describe("the citation of a tie", () => {
  it.each(["ar", "en"] as const)("names title, day, version and page in %s", (lang) => {
    const parts = [
      first.title[lang],
      dataset.name[lang],
      dataset.modified.slice(0, 4),
      dataset.version,
      `${site}/${lang}/ties/${first.id}?data=${dataset.version}`,
    ];
    expect(parts.filter((part) => !ofTie.text[lang].includes(part))).toEqual([]);
  });

  it("gives the same address to reference managers", () => {
    expect(ofTie.csl.URL).toBe(`${site}/en/ties/${first.id}?data=${dataset.version}`);
  });
});

describe("the citation of records that were never released", () => {
  it("leads to today's page, which says that the data changed since", () => {
    const cited = citation({ tie: first }, unreleased, site);
    expect(cited.csl.URL).toBe(`${site}/en/ties/${first.id}?seen=${dataset.version}`);
    expect(citation({ state: military }, unreleased, site).csl.URL).toContain("military&seen=");
  });
});

describe("the citation of a page about a place", () => {
  it("leads there", () => {
    const state = { ...military, path: "places/minsk" };
    const { csl } = citation({ state }, releasedDataset, site);
    expect(csl.URL).toBe(`${site}/en/places/minsk?data=${dataset.version}`);
  });
});

describe("the citation of a state", () => {
  it("has the sentence as its title", () => {
    expect(ofState.text.en).toContain(military.title.en);
  });

  it("sets quotation marks within the title as those of the second level", () => {
    const { text } = citation({ state: stateOf({ q: "drones" }) }, releasedDataset, site);
    expect(text.en).toMatch(/“[^“”]*‘\u2068drones\u2069’[^“”]*”/);
    expect(text.ar).toMatch(/«[^«»]*drones[^«»]*»/);
  });

  it("gives reference managers no direction characters", () => {
    const state = stateOf({ from: [first.from] });
    const { bibtex, ris, csl } = citation({ state }, releasedDataset, site);
    expect(`${bibtex}${ris}${csl.title}`).not.toMatch(/[\u2066-\u2069]/);
  });

  it("keeps the filter and the version in its address", () => {
    expect(ofState.csl.URL).toBe(`${site}/en?layers=military&data=${dataset.version}`);
  });

  it("has a key of its own for every filter", () => {
    const all = citation({ state: stateOf({}) }, releasedDataset, site);
    expect(ofState.csl.id).not.toBe(all.csl.id);
  });
});

const hostile: CitationFields = {
  key: "key",
  author: "A & B_C",
  title: "50% of {all} \\ #1 ~ ^ $\nnew line",
  container: "Name",
  modified: "2026-11-22",
  version: "v1",
  url: "https://site.example/en?q=%D8%A7&seen=v1",
};

describe("BibTeX", () => {
  it("escapes what TeX would read as a command", () => {
    expect(bibtex(hostile)).toContain(
      "title = {{50\\% of \\{all\\} \\textbackslash{} \\#1 \\textasciitilde{} \\textasciicircum{} \\$ new line}}",
    );
  });

  it("leaves the address as it is", () => {
    expect(bibtex(hostile)).toContain("url = {https://site.example/en?q=%D8%A7&seen=v1}");
  });

  it("closes every brace", () => {
    const text = bibtex(hostile).replace(/\\[{}]/g, "");
    expect(text.split("{").length).toBe(text.split("}").length);
  });
});

describe("RIS", () => {
  it("is lines of a tag and a value that end with CR LF", () => {
    const lines = ris(hostile).split("\r\n");
    expect(lines.pop()).toBe("");
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
  });

  it("begins with the type and ends with the end of the record", () => {
    expect(ris(hostile)).toMatch(/^TY {2}- DATA\r\n[\s\S]*ER {2}- \r\n$/);
  });
});

describe("CSL-JSON", () => {
  it("gives the day in parts", () => {
    expect(csl(hostile).issued).toEqual({ "date-parts": [[2026, 11, 22]] });
  });
});
