import { describe, expect, it } from "vitest";
import {
  fullStateQuery,
  type Releases,
  readState,
} from "../../app/_domain/selection/compared-state";
import { otherSides, otherVersions } from "../../app/_domain/selection/comparison-choices";
import { comparisonRedirect, readComparison } from "../../app/_domain/selection/comparison-query";
import { smallDataset } from "../fixtures/small-dataset";

const site = "https://map.example";
const pinnedDataset = { ...smallDataset, version: "0123456789ab", isPinned: true } as const;
const releases: Releases = {
  current: smallDataset,
  find: (version) => (version === pinnedDataset.version ? pinnedDataset : null),
};

const readQuery = (query: Record<string, string> | string) =>
  readComparison(new URLSearchParams(query), releases, site);
const problems = (query: Record<string, string> | string) =>
  readQuery(query).problems.map(({ parameter }) => parameter);

describe("the query of a comparison", () => {
  it("has two sides in canonical form, the second only where one is chosen", () => {
    expect(readQuery({}).canonical).toBe("");
    expect(readQuery({}).b).toBeNull();
    expect(readQuery({ a: "layers=trade,military" }).canonical).toBe("a=layers%3Dmilitary,trade");
    expect(readQuery({ a: "", b: "time=2025" }).canonical).toBe("a=&b=time%3D2025");
    expect(readQuery({ a: "q=x", b: "" }).canonical).toBe("a=q%3Dx&b=");
  });

  it("names what it cannot read by side and key, and keeps other keys apart", () => {
    expect(problems({ a: "layers=air&x=1", b: "data=ffffffffffff" })).toEqual([
      ...["a.layers", "a.x", "b.data"],
    ]);
    expect(problems("a=q%3Dx&a=q%3Dy")).toEqual(["a"]);
    expect(readQuery({ a: "", theme: "dark" }).rest.toString()).toBe("theme=dark");
  });

  it.each([
    "https://map.example/en?layers=military",
    "http://map.example/ar/embed/live?layers=military&theme=dark#?secret=x",
    "map.example/en/embed?layers=military",
    "/ar/?layers=military",
    "?layers=military",
    "https://map.example/?layers=military&#038;view=3/1/1.",
    "  layers=military ",
  ])("reads a side from a pasted address: %s", (text) => {
    const { a, b, problems: unread } = readQuery({ a: text, link: text });
    expect([a.query, b?.query, unread]).toEqual(["layers=military", "layers=military", []]);
  });

  it.each(["q=https://x", "layers=trade&q=a?b://c"])(
    "reads a side whose search holds an address: %s",
    (text) => {
      const [a, query] = [readQuery({ a: text }), new URLSearchParams(text)];
      expect(a.problems).toEqual([]);
      expect(a.a.filter.q).toBe(query.get("q"));
    },
  );

  it.each([
    ["https://map.example/en/places/north?layers=trade", "layers=trade&places=north"],
    ["/ar/sources/may", "sources=may"],
    ["/en/disputes", "disputed=true"],
  ])("reads the state of a page: %s", (text, query) => {
    expect(readQuery({ link: text }).b?.query).toBe(query);
  });

  it("takes the map without a query for all ties", () => {
    expect(readQuery({ link: "https://map.example/en" }).canonical).toBe("a=&b=");
  });

  it.each([
    "https://other.example/en?layers=military",
    "/en/ties/plain?layers=military",
    "/api/ties?layers=military",
    "/xx/places/north",
    "/en/about",
    "https://",
    "not a link",
  ])("names an address that is not the map's: %s", (text) => {
    expect(problems({ link: text })).toEqual(["link"]);
    expect(readQuery({ a: text }).a.query).toBe("");
  });

  it("reads from a form what the second side has instead of the first", () => {
    const a = "layers=trade&time=2024&possible=true&known=2025-05-01";
    const b = (form: Record<string, string>) => readQuery({ a, ...form }).b?.query;
    expect(b({ known: "2025-06-01" })).toBe(
      "layers=trade&time=2024&possible=true&known=2025-06-01",
    );
    expect(b({ "time.start": "2025-01-01", "time.end": "" })).toBe(
      "layers=trade&time=2025-01-01..&known=2025-05-01",
    );
    expect(b({ "time.start": "", known: "" })).toBeUndefined();
    expect(b({ "time.end": "2025-01-01", known: "2025-06-01" })).toBe(
      "layers=trade&time=..2025-01-01&known=2025-06-01",
    );
  });
});

describe("the redirect of a comparison", () => {
  const target = (query: string) => comparisonRedirect(new URLSearchParams(query), releases, site);

  it("leads to the canonical query, and from there nowhere", () => {
    expect(target("b=layers%3Dtrade%2Cmilitary")).toBe("a=&b=layers%3Dmilitary,trade");
    expect(target("a=&b=layers%3Dmilitary,trade")).toBeNull();
    expect(target("")).toBeNull();
    expect(target("a=&link=%2Fen%3Fq%3Dx")).toBe("a=&b=q%3Dx");
  });

  it("leaves alone what has no effect, so that the page can say so", () => {
    expect(target("a=layers%3Dair&b=")).toBeNull();
    expect(target("a=layers%3Dtrade,military&seen=x")).toBeNull();
  });
});

describe("a state for articles", () => {
  it("names layers, statuses and version in full, and is the same state", () => {
    const all = "layers=military,trade,diplomatic";
    const statuses = "statuses=official,reported,assessed";
    const full = (query: string) => fullStateQuery(readState(query, releases, false));
    expect(full("")).toBe(`${all}&${statuses}`);
    expect(full(`layers=trade&q=x&data=${pinnedDataset.version}`)).toBe(
      `layers=trade&${statuses}&q=x&data=${pinnedDataset.version}`,
    );
    expect(readQuery({ a: full("q=x") }).a.query).toBe("q=x");
  });
});

describe("what a state can be compared with", () => {
  const choices = (query: string) =>
    otherSides(readState(query, releases, false)).map((state) => state.query);

  it("is the other side of each condition, and the state without it", () => {
    expect(
      choices("layers=military&from=north&to=south&statuses=official&time=2025&possible=true"),
    ).toEqual([
      "layers=trade,diplomatic&from=north&to=south&statuses=official&time=2025&possible=true",
      "layers=military&from=north&to=south&statuses=reported,assessed&time=2025&possible=true",
      "layers=military&from=south&to=north&statuses=official&time=2025&possible=true",
      "layers=military&from=north&to=south&statuses=official&time=2025&possible=true&disputed=true",
      "from=north&to=south&statuses=official&time=2025&possible=true",
      "layers=military&to=south&statuses=official&time=2025&possible=true",
      "layers=military&from=north&statuses=official&time=2025&possible=true",
      "layers=military&from=north&to=south&time=2025&possible=true",
      "layers=military&from=north&to=south&statuses=official",
    ]);
  });

  it("is each layer and each status where the state has all", () => {
    expect(choices("disputed=true")).toEqual([
      ...["military", "trade", "diplomatic"].map((id) => `layers=${id}&disputed=true`),
      ...["official", "reported", "assessed"].map((id) => `statuses=${id}&disputed=true`),
      "",
    ]);
  });

  it("is every other version of the data", () => {
    const versions = (query: string) =>
      otherVersions(readState(query, releases, false), [pinnedDataset.version]).map(
        ({ query }) => query,
      );
    expect(versions("q=x")).toEqual([`q=x&data=${pinnedDataset.version}`]);
    expect(versions(`q=x&data=${pinnedDataset.version}`)).toEqual(["q=x"]);
  });
});
