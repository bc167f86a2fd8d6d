import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { defaultFilter } from "../../app/_domain/query/filter";
import type { Dataset } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import {
  citationsBySource,
  sourcesOfSameOrigin,
} from "../../app/_domain/selection/source-citations";
import {
  filterSources,
  groupByOrigin,
  type SourceQuery,
  sourceAlternatives,
  sourceFormQuery,
  sourceQuery,
  sourceSorts,
} from "../../app/_domain/selection/source-list";
import { smallDataset as small } from "../fixtures/small-dataset";

const queryValues = (query: string, dataset = small) =>
  sourceQuery(new URLSearchParams(query), dataset).values;

const ids = (query: string, dataset = small) =>
  filterSources(citationsBySource(dataset).values(), queryValues(query, dataset), "en").map(
    ({ source }) => source.id,
  );

describe("what rests on a source", () => {
  it("has each claim of the ties that lists show once", () => {
    const claims = [...citationsBySource(real).values()].flatMap((citing) => citing.claims);
    expect(claims).toHaveLength(real.ties.flatMap((tie) => tie.claims).length);
  });

  it.each(real.sources.map(({ id }) => id))("%s has the ties that the filter leaves", (id) => {
    const { ties } = select(real, { ...defaultFilter(real), sources: [id] });
    expect(citationsBySource(real).get(id)?.ties).toEqual(ties);
  });

  it("leaves withdrawn and merged ties out, and is empty where nothing cites it", () => {
    const all = [...citationsBySource(small).values()].flatMap(({ ties }) =>
      ties.map((tie) => tie.id),
    );
    expect(all).not.toContain("withdrawn");
    expect(all).not.toContain("merged");
    const unused = { ...small, ties: [] };
    expect([...citationsBySource(unused).values()].every(({ claims }) => claims.length === 0)).toBe(
      true,
    );
  });

  it("has the assessments that name it", () => {
    const found = [...citationsBySource(real).values()].flatMap(({ assessments }) => assessments);
    expect(found).toHaveLength(real.assessments.flatMap(({ sources }) => sources).length);
  });

  it("shares its origin with others, but not with itself", () => {
    const [march] = small.sources;
    expect(march && sourcesOfSameOrigin(march, small).map(({ id }) => id)).toEqual(["relay"]);
  });
});

describe("the list of sources", () => {
  it("has every source without choices, by date and undated last", () => {
    expect(ids("sort=-date")).toEqual(["late", "relay", "month", "may", "march", "undated"]);
    expect(ids("sort=date")).toEqual(["march", "may", "month", "relay", "late", "undated"]);
  });

  it("sorts by publisher and by number of claims", () => {
    expect(ids("sort=publisher")[0]).toBe("may");
    expect(ids("sort=-claims")[0]).toBe("march");
  });

  it.each([
    ["find=dail&sort=-date", ["march"]],
    ["find=الصدى", ["relay"]],
    ["find=صدى", ["relay"]],
    ["find=news+late", ["late"]],
    ["find=nobody", []],
    ["kind=press&language=en&sort=-date", ["late", "relay", "month", "may", "march", "undated"]],
  ])("under %j leaves %j", (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it("is split by every facet without loss", () => {
    for (const facet of ["kind", "language"] as const) {
      const values = [...new Set(real.sources.map((source) => source[facet]))];
      const parts = values.flatMap((value) => ids(`${facet}=${value}`, real));
      expect(parts.toSorted()).toEqual(real.sources.map(({ id }) => id).toSorted());
    }
    expect(ids("country=BY", real).length).toBeGreaterThan(10);
  });

  it("leaves out what it cannot read", () => {
    const plain: SourceQuery = {
      ...{ kind: null, language: null, country: null, find: null },
      sort: sourceSorts[0],
    };
    expect(queryValues("kind=rumour&language=xx&country=BY&sort=worst&find=%20")).toEqual(plain);
  });

  it.each([
    ["form=1&find=&kind=&sort=origin", ""],
    ["form=1&find=a%20%20b&kind=press&sort=date", "kind=press&find=a%20b&sort=date"],
    ["kind=press", null],
  ])("writes the form %j as %j", (query, canonical) => {
    expect(sourceFormQuery(new URLSearchParams(query), small)).toBe(canonical);
  });

  it("keeps what cannot be read, so that the page names it", () => {
    const query = new URLSearchParams("form=1&kind=x&sort=date&find=&language=");
    expect(sourceFormQuery(query, small)).toBe("sort=date&kind=x");
  });

  it("keeps the release that the form's page draws", () => {
    const pinned = { ...small, isPinned: true } as const;
    const query = new URLSearchParams("form=1&sort=date&find=");
    expect(sourceFormQuery(query, pinned)).toBe(`sort=date&data=${small.version}`);
  });
});

describe("the sources by origin", () => {
  const groups = (dataset: Dataset) =>
    groupByOrigin(
      filterSources(citationsBySource(dataset).values(), queryValues("", dataset), "en"),
    );

  it("hold every source once, with its like, most articles first", () => {
    for (const dataset of [small, real]) {
      const found = groups(dataset);
      const sources = found.flatMap(({ citations }) => citations.map(({ source }) => source));
      expect(sources.map(({ id }) => id).toSorted()).toEqual(
        dataset.sources.map(({ id }) => id).toSorted(),
      );
      for (const { origin, citations } of found)
        expect(citations.every(({ source }) => source.origin === origin)).toBe(true);
      const sizes = found.map(({ citations }) => citations.length);
      expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    }
  });

  it("count each tie once, as the map does with all of their sources", () => {
    for (const { citations, tieCount } of groups(real)) {
      const sources = citations.map(({ source }) => source.id);
      expect(tieCount).toBe(select(real, { ...defaultFilter(real), sources }).ties.length);
    }
  });
});

describe("what a search of the sources may mean", () => {
  const alternatives = (query: string, lang: "ar" | "en" = "en") =>
    sourceAlternatives(citationsBySource(real).values(), queryValues(query, real), real, lang);

  it("is each publisher one letter off, once, with the rest of the query", () => {
    expect(alternatives("find=Almenasa&sort=date")).toContainEqual({
      name: "Almenassa",
      query: "find=Almenassa&sort=date",
    });
    for (const { query } of alternatives("find=Almenasa")) expect(ids(query, real)).not.toEqual([]);
  });

  it("is nothing where nothing is searched, near or of the chosen kind", () => {
    for (const query of ["", "find=xyzzyx", "find=...", "find=Almenasa&country=FR"])
      expect(alternatives(query), query).toEqual([]);
  });
});
