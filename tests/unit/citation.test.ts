import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { defaultFilter } from "../../app/_domain/query/filter";
import { isListed } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { sentence } from "../../app/_domain/sentences/sentence";
import { citation } from "../../app/_render/formats/citation";
import { bibtex, type CitationFields, csl, ris } from "../../app/_render/formats/citation-formats";

const site = "https://site.example";
const [first] = dataset.ties.filter(isListed);
if (!first) throw new Error("the dataset has no tie");
const ofTie = citation({ tie: first }, dataset, site);
const selection = select(dataset, { ...defaultFilter(dataset), layers: ["military"] });
const ofSelection = citation({ selection }, dataset, site);

describe("the citation of a tie", () => {
  it.each(["ar", "en"] as const)("names title, day, version and page in %s", (lang) => {
    const parts = [
      first.title[lang],
      dataset.name[lang],
      dataset.modified.slice(0, 4),
      dataset.version,
      `${site}/${lang}/ties/${first.id}?seen=${dataset.version}`,
    ];
    expect(parts.filter((part) => !ofTie.text[lang].includes(part))).toEqual([]);
  });

  it("gives the same address to reference managers", () => {
    expect(ofTie.csl.URL).toBe(`${site}/en/ties/${first.id}?seen=${dataset.version}`);
  });
});

describe("the citation of a selection", () => {
  it("has the sentence as its title", () => {
    expect(ofSelection.text.en).toContain(sentence(selection, "en"));
  });

  it("gives reference managers no direction characters", () => {
    const from = select(dataset, { ...defaultFilter(dataset), from: [first.from] });
    const { bibtex, ris, csl } = citation({ selection: from }, dataset, site);
    expect(`${bibtex}${ris}${csl.title}`).not.toMatch(/[\u2066-\u2069]/);
  });

  it("keeps the filter and the version in its address", () => {
    expect(ofSelection.csl.URL).toBe(`${site}/en?layers=military&seen=${dataset.version}`);
  });

  it("has a key of its own for every filter", () => {
    const all = citation({ selection: select(dataset, defaultFilter(dataset)) }, dataset, site);
    expect(ofSelection.csl.id).not.toBe(all.csl.id);
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
