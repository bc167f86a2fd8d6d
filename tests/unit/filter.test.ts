import { describe, expect, it, test } from "vitest";
import {
  defaultFilter,
  type Filter,
  filterParams,
  formatFilter,
  parseFilter,
} from "../../app/_domain/query/filter";
import { smallDataset as records } from "../fixtures/small-dataset";

const readFilter = (query: string) => parseFilter(new URLSearchParams(query), records);
const canonical = (query: string) => formatFilter(readFilter(query).filter, records);

describe("the canonical form", () => {
  it.each([
    ["", ""],
    ["to=far&layers=trade", "layers=trade&to=far"],
    ["layers=diplomatic,military", "layers=military,diplomatic"],
    ["layers=trade,trade", "layers=trade"],
    ["layers=military, trade", "layers=military,trade"],
    ["layers=military,trade,diplomatic", ""],
    ["layers=none", "layers=none"],
    ["statuses=assessed,reported,official", ""],
    ["statuses=assessed,official", "statuses=official,assessed"],
    ["places=far,north", "places=north,far"],
    ["sectors=training,health,visit,unused", "sectors=training,health,visit,unused"],
    ["sources=undated,march", "sources=march,undated"],
    ["time=2025..2025", "time=2025"],
    ["time=2025-02..2025-02", "time=2025-02"],
    ["time=2025-01..2025-12", "time=2025-01..2025-12"],
    ["time=2025-06..2025", "time=2025-06..2025"],
    ["time=2025-02-17..", "time=2025-02-17.."],
    ["time=..2025-03", "time=..2025-03"],
    ["possible=true&time=2025", "time=2025&possible=true"],
    ["known=2025-05-26", "known=2025-05-26"],
    ["disputed=true", "disputed=true"],
    ["origins=2..", "origins=2.."],
    ["origins=02..03", "origins=2..3"],
    ["origins=1..1", "origins=1..1"],
    ["origins=..0", "origins=..0"],
    ["q=", ""],
    ["q=+a++b%09c%00", "q=a%20b%20c"],
    ["q=a,b/c:d'e", "q=a,b/c:d%27e"],
    ["q=e%CC%81", "q=%C3%A9"],
    ["q=%E2%81%A8x%E2%81%A9", "q=x"],
    ["q=100%25%26%3D%23%2B", "q=100%25%26%3D%23%2B"],
    [
      "disputed=true&q=x&origins=..3&known=2025-01-01&time=2025",
      "time=2025&known=2025-01-01&disputed=true&origins=..3&q=x",
    ],
  ])("of %j is %j", (query, expected) => {
    expect(canonical(query)).toBe(expected);
    expect(readFilter(query).problems).toEqual([]);
  });

  it("is what browsers send: the URL standard changes nothing in it", () => {
    const query = canonical('layers=trade&time=2025..&q=it\'s (a) "b" <c> ~ * ! الرجمة');
    expect(new URL(`https://example.org/?${query}`).search).toBe(`?${query}`);
  });

  it("writes layers and statuses in full where a published link must not change", () =>
    expect(formatFilter(defaultFilter(records), records, { full: true })).toBe(
      "layers=military,trade,diplomatic&statuses=official,reported,assessed",
    ));
});

const filter = (part: Partial<Filter>): Filter => ({ ...defaultFilter(records), ...part });

describe("a filter made by a program", () => {
  it.each([
    [{ actors: ["carrier", "envoy", "nobody"] }, "actors=envoy,carrier"],
    [{ statuses: [] }, ""],
    [{ layers: [] }, "layers=none"],
    [{ time: { start: null, end: null } }, ""],
    [{ possible: true }, ""],
    [{ time: { start: null, end: null }, possible: true }, ""],
    [{ q: " a\ud800 " }, "q=a%EF%BF%BD"],
    [{ q: `${"x".repeat(199)} y` }, `q=${"x".repeat(199)}`],
  ] as const)("%o is written %j", (part, expected) =>
    expect(formatFilter(filter(part), records)).toBe(expected),
  );
});

describe("what cannot be read", () => {
  it.each([
    ["layers=air", "layers"],
    ["layers=", "layers"],
    ["layers=__proto__", "layers"],
    ["statuses=none", "statuses"],
    ["places=atlantis", "places"],
    ["time=..", "time"],
    ["time=", "time"],
    ["time=2025-02-30", "time"],
    ["time=2025-06..2025-02", "time"],
    ["time=2025-06..2024", "time"],
    ["time=2024..2025..2026", "time"],
    ["time=last year", "time"],
    ["possible=true", "possible"],
    ["known=2025-02", "known"],
    ["known=2025-02-30", "known"],
    ["known=", "known"],
    ["disputed=false", "disputed"],
    ["disputed=", "disputed"],
    ["origins=1", "origins"],
    ["origins=..", "origins"],
    ["origins=3..2", "origins"],
    ["origins=-1..", "origins"],
    ["origins=1.5..", "origins"],
    [`q=${"x".repeat(201)}`, "q"],
  ])("%s is a problem and left at its default", (query, parameter) => {
    const { problems, filter } = readFilter(query);
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
    expect(filter).toEqual(defaultFilter(records));
  });

  it.each([
    ["possible=true", "is only valid with time"],
    ["time=2025&possible=false", "can only be true"],
    ["time=2025&possible=", "can only be true"],
  ])("%s: %s", (query, detail) => {
    expect(readFilter(query).problems).toMatchObject([{ parameter: "possible", detail }]);
    expect(readFilter(query).filter.possible).toBe(false);
  });

  it("leaves out possible days where the time cannot be read", () => {
    const { filter, problems } = readFilter("time=never&possible=true");
    expect(filter.possible).toBe(false);
    expect(problems.map(({ parameter }) => parameter)).toEqual(["time", "possible"]);
  });

  it.each([
    ["2025-02-17..x", { start: "2025-02-17", end: null }],
    ["2025-02-30..2025-03", { start: null, end: "2025-03" }],
    ["2025...2026", { start: "2025", end: null }],
  ])("leaves the end of the time %s standing that is one", (text, time) => {
    const { filter, problems } = readFilter(`time=${text}`);
    expect(filter).toEqual({ ...defaultFilter(records), time });
    expect(problems.map(({ parameter }) => parameter)).toEqual(["time"]);
  });

  it("leaves the valid items of a list standing", () => {
    const { filter, problems } = readFilter("layers=trade,none,air&places=x,far,");
    expect(filter).toMatchObject({ layers: ["trade"], places: ["far"] });
    expect(problems.map((problem) => problem.detail)).toEqual([
      "does not know none, air",
      "does not know x, an empty item",
    ]);
  });

  it("is answered with the values that would be, where they are few", () =>
    expect(readFilter("layers=air").problems[0]?.allowed).toEqual([
      "military",
      "trade",
      "diplomatic",
      "none",
    ]));

  it("is answered without a long list of values", () => {
    const places = Array.from({ length: 21 }, (_, at) => ({
      ...(records.places[0] ?? { hub: "" }),
      id: `p${at}`,
    })) as typeof records.places;
    const many = { ...records, places };
    expect(parseFilter(new URLSearchParams("to=x"), many).problems).toEqual([
      { parameter: "to", detail: "does not know x" },
    ]);
    expect(filterParams.to.schema(many)).toMatchObject({ items: { pattern: "^[a-z0-9-]+$" } });
  });

  it("is echoed in at most 80 characters, without control characters", () => {
    const detail = readFilter(`places=%00${"x".repeat(500)}`).problems[0]?.detail ?? "";
    expect(detail).toBe(`does not know  ${"x".repeat(78)}…`);
  });

  it("does not take a search of 200 characters beyond the first plane for a longer one", () =>
    expect(readFilter(`q=${"😀".repeat(200)}`).problems).toEqual([]));
});

test("a repeated key is a problem, and the first value holds", () => {
  const { filter, problems } = readFilter("time=2024&time=2025");
  expect(filter.time).toEqual({ start: "2024", end: "2024" });
  expect(problems).toEqual([{ parameter: "time", detail: "is given more than once" }]);
});

test("keys that are not the filter's are handed on in their order", () =>
  expect([...readFilter("b=1&layers=trade&__proto__=2&constructor=3&b=4").rest]).toEqual([
    ["b", "1"],
    ["__proto__", "2"],
    ["constructor", "3"],
    ["b", "4"],
  ]));

test("the keys stand in the order of the contract", () =>
  expect(Object.keys(filterParams).join(" ")).toBe(
    "layers places from to sectors statuses actors sources time possible known disputed origins q",
  ));

test.each(Object.entries(filterParams))("%s says what it does and what it accepts", (_, param) => {
  expect(param.description).toMatch(/\.$/);
  expect(param.schema(records).type).toMatch(/^(array|string|boolean)$/);
});

test.each([
  ["time", ["2025", "2025-02..2025-06", "..2025-02-17", "2024.."], ["..", "x", "2025-2"]],
  ["origins", ["2..", "..3", "1..1"], ["..", "1"]],
] as const)("the pattern of %s accepts what the parser does", (key, good, bad) => {
  const pattern = new RegExp(String(filterParams[key].schema(records).pattern));
  expect(
    good.every((text) => pattern.test(text) && readFilter(`${key}=${text}`).problems.length === 0),
  ).toBe(true);
  expect(bad.some((text) => pattern.test(text))).toBe(false);
});
