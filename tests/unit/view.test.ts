import { describe, expect, it, test } from "vitest";
import { embedFormQuery, formQuery } from "../../app/_domain/query/form-redirect";
import { roundCamera } from "../../app/_domain/query/map-view";
import { embedQuery, pageQuery } from "../../app/_domain/query/page-query";
import { formatParams, parseParams } from "../../app/_domain/query/params";
import { embedParams, pictureParams, tieListParams } from "../../app/_domain/query/request-options";
import { smallDataset as records } from "../fixtures/small-dataset";

const page = (query: string) => pageQuery(new URLSearchParams(query), records);
const embed = (query: string) => embedQuery(new URLSearchParams(query), records);
const form = (query: string) => formQuery(new URLSearchParams(query), records);
const list = (query: string) => parseParams(tieListParams, new URLSearchParams(query), records);

describe("a view is zoom/latitude/longitude", () => {
  it.each([
    ["3.36/39.35/24.3", { zoom: 3.36, latitude: 39.35, longitude: 24.3 }, "3.36/39.35/24.3"],
    [
      "3.367/39.35555/24.00004",
      { zoom: 3.37, latitude: 39.3556, longitude: 24 },
      "3.37/39.3556/24",
    ],
    ["0/-0/-0.00001", { zoom: 0, latitude: 0, longitude: 0 }, "0/0/0"],
    ["22/85.0511/180", { zoom: 22, latitude: 85.0511, longitude: 180 }, "22/85.0511/180"],
    ["05/-85.0511/-180", { zoom: 5, latitude: -85.0511, longitude: -180 }, "5/-85.0511/-180"],
  ])("so that %s is read and written canonically", (text, view, canonical) => {
    expect(page(`view=${text}`).view.view).toEqual(view);
    expect(page(`view=${text}`).canonical).toBe(`view=${canonical}`);
  });

  it.each([
    ...["", "3", "3/4", "3/4/5/6", "22.1/0/0", "-1/0/0", "3/85.06/0", "3/-86/0", "3/0/180.1"],
    ...["3/0/-181", "1e1/0/0", "a/b/c", "3//0", " 3/0/0", "3/0/0x1", "Infinity/0/0", "3/.5/0"],
  ])("so that %j is none", (text) => {
    expect(page(`view=${text}&tie=x`).view.view).toBeNull();
  });
});

test("a camera is rounded as addresses write it", () =>
  expect(roundCamera({ zoom: 3.14499, latitude: -0.00001, longitude: 24.123456 })).toEqual({
    zoom: 3.14,
    latitude: 0,
    longitude: 24.1235,
  }));

describe("a box is west,south,east,north", () => {
  it.each([
    ["9,22.5,17.2,28.8", [9, 22.5, 17.2, 28.8]],
    ["170,-10,-170,10", [170, -10, -170, 10]],
    ["-180,-90,180,90", [-180, -90, 180, 90]],
    ["0.0000001,0,1,1", [0, 0, 1, 1]],
  ])("so that %s is one", (text, box) => {
    expect(list(`bbox=${text}`).values.bbox).toEqual(box);
    expect(formatParams(tieListParams, list(`bbox=${text}`).values, records)).toBe(`bbox=${box}`);
  });

  it.each([
    "",
    "1,2,3",
    "1,2,3,4,5",
    "0,10,1,5",
    "-181,0,0,0",
    "0,0,181,0",
    "0,-91,0,0",
    "0,0,0,91",
    "a,b,c,d",
  ])("so that %j is a problem", (text) => {
    expect(list(`bbox=${text}`)).toMatchObject({
      values: { bbox: null },
      problems: [{ parameter: "bbox" }],
    });
  });
});

test.each([
  [tieListParams, "limit=1000&offset=0&sort=-date", ""],
  [tieListParams, "sort=date&offset=5&limit=1", "limit=1&offset=5&sort=date"],
  [
    pictureParams,
    "width=200&height=2400&scale=3&theme=dark&title=false&lang=en",
    "lang=en&width=200&height=2400&scale=3&theme=dark&title=false",
  ],
  [pictureParams, "width=1200&height=630&scale=1&theme=light&title=true&lang=ar", ""],
] as const)("of %o, %j is written %j", (table, query, expected) => {
  const { values, problems } = parseParams<object>(table, new URLSearchParams(query), records);
  expect(problems).toEqual([]);
  expect(formatParams<object>(table, values, records)).toBe(expected);
});

test.each(["limit=0", "limit=1001", "offset=-1", "sort=name"])("lists refuse %s", (query) =>
  expect(list(query).problems).toHaveLength(1),
);

test.each([
  ...["width=199", "width=2401", "height=119", "height=2401", "scale=0", "scale=4"],
  ...["theme=auto", "title=yes", "lang=fr"],
])("pictures refuse %s", (query) =>
  expect(parseParams(pictureParams, new URLSearchParams(query), records).problems).toHaveLength(1),
);

describe("a page", () => {
  it("writes the filter first, then its own keys in their order", () =>
    expect(page("seen=v1&offset=200&sort=date&view=3/4/5&tie=plain&layers=trade").canonical).toBe(
      "layers=trade&tie=plain&view=3/4/5&sort=date&offset=200&seen=v1",
    ));

  it("names other keys that it does not know, those of the embed among them", () =>
    expect(page("foo=1&theme=dark").problems.map((problem) => problem.parameter)).toEqual([
      "foo",
      "theme",
    ]));

  it("tells what it could not read and goes on without it", () => {
    const { problems, canonical } = page("layers=air&tie=A_B&sort=x&seen=%20&to=far");
    expect(problems.map((problem) => problem.parameter)).toEqual(["layers", "tie", "sort", "seen"]);
    expect(canonical).toBe("to=far");
  });

  it("reads forms itself", () =>
    expect(page("layers=trade&layers=military&q=").canonical).toBe("layers=military,trade"));
});

describe("an embed", () => {
  it("takes the keys of pages and its own", () =>
    expect(
      embed("timeline=true&title=false&theme=dark&start=now&panel=list&tie=plain"),
    ).toMatchObject({
      problems: [],
      view: { timeline: true, title: false, theme: "dark", start: "now", panel: "list" },
      canonical: "tie=plain&theme=dark&start=now&panel=list&title=false&timeline=true",
    }));

  it("has every key of its own in its full form", () =>
    expect(
      formatParams(
        embedParams,
        parseParams(embedParams, new URLSearchParams(), records).values,
        records,
        { full: true },
      ),
    ).toBe("theme=auto&start=tap&panel=none&title=true&legend=true&timeline=false"));
});

describe("a form without script", () => {
  it.each([
    ["layers=trade", null],
    ["", null],
    ["utm_source=x", null],
    ["layers=trade&layers=military", "layers=military,trade"],
    ["layers=military,trade&layers=diplomatic", ""],
    ["form=1", "layers=none"],
    [
      "form=1&layers=trade&time.start=2025-02-17&time.end=2025-02",
      "layers=trade&time=2025-02-17..2025-02",
    ],
    ["form=1&layers=trade&time.start=2025-03&time.end=2025", "layers=trade&time=2025-03..2025"],
    ["form=1&layers=trade&q=&places=", "layers=trade"],
    ["form=0&layers=trade", "layers=trade"],
    ["q=", ""],
    ["time.start=2025-02&time.end=2025-06", "time=2025-02..2025-06"],
    ["time.start=2025-06&time.end=2025-02", "time=2025-02..2025-06"],
    ["time.start=2025-06&time.end=2025-06", "time=2025-06"],
    ["time.start=2025-02&time.end=", "time=2025-02.."],
    ["time.start=&time.end=2025-06", "time=..2025-06"],
    ["time.start=&time.end=&time=2024", "time=2024"],
    ["time.end=2025-06&time=2024", "time=..2025-06"],
    ["time.start=2025-06&time.end=&possible=true", "time=2025-06..&possible=true"],
    ["time.start=&time.end=&possible=true", ""],
    ["form=1&head=A b&layers=trade&utm_source=x", "layers=trade&head=A%20b"],
    [
      "actors=carrier&actors=envoy&theme=dark&sort=date",
      "actors=envoy,carrier&sort=date&theme=dark",
    ],
  ])("that sends %j is led to %j", (query, canonical) => expect(form(query)).toBe(canonical));

  it.each([
    ["layers=trade&head=A", null],
    ["form=1&mark=b,a&layers=trade&head=A b&utm_source=x", "layers=trade&head=A%20b&mark=a,b"],
  ])("of an embed, sent as %j, keeps the author's words in %j", (query, canonical) =>
    expect(embedFormQuery(new URLSearchParams(query), records)).toBe(canonical),
  );
});

describe("a form without script whose values cannot be read", () => {
  it.each([
    ["form=1&layers=air", "layers=air", ["layers"]],
    ["layers=trade&layers=air", "layers=trade,air", ["layers"]],
    ["form=1&known=x&layers=trade", "layers=trade&known=x", ["known"]],
    ["time.start=2025-02-17&time.end=x&q=a", "q=a&time=2025-02-17..x", ["time"]],
    ["form=1&time.start=2025-02-30&layers=trade", "layers=trade&time=2025-02-30..", ["time"]],
    ["q=&time=2025&possible=no", "time=2025&possible=no", ["possible"]],
    ["form=1&layers=trade&x=1 %26", "layers=trade&x=1%20%26", ["x"]],
  ])("leads from %j to %j, which names them", (query, target, parameters) => {
    expect(form(query)).toBe(target);
    expect(form(target)).toBeNull();
    expect(embed(target).problems.map(({ parameter }) => parameter)).toEqual(parameters);
  });

  it("keeps the end of the period that is a time", () =>
    expect(embed(form("time.start=2025-02-17&time.end=x") ?? "").filter.time).toEqual({
      start: "2025-02-17",
      end: null,
    }));
});
