import { describe, expect, it, test } from "vitest";
import { defaultFilter, type Filter, parseFilter } from "../../app/_domain/query/filter";
import { idLists, type ListKey, listKeys } from "../../app/_domain/query/list-params";
import { isListed, type Tie } from "../../app/_domain/records/dataset";
import { possibleCount, select, selectedTies, sortTies } from "../../app/_domain/selection/select";
import { tieAsOf } from "../../app/_domain/selection/tie-as-of-day";
import { indexedTies } from "../../app/_domain/selection/tie-index";
import {
  boundsAsGiven,
  boundsOfPossibleDays,
  compareByDate,
  sorts,
} from "../../app/_domain/time/dates";
import { smallDataset as dataset } from "../fixtures/small-dataset";

const filterOf = (query: string) => parseFilter(new URLSearchParams(query), dataset).filter;
const selectionOf = (query: string) => select(dataset, filterOf(query));
const ids = (query: string) => selectionOf(query).ties.map((tie) => tie.id);

const allIds = [
  ...["after", "before", "within-hub", "passing", "plain", "same-days", "undated-claim"],
  "disputed-by-others",
];

test("all ties stand newest first: by start, by end, then as in the dataset", () =>
  expect(ids("")).toEqual(allIds));

test("withdrawn and merged ties count nowhere", () => {
  expect(selectionOf("").total).toBe(8);
  expect(ids("")).not.toContain("withdrawn");
  expect(ids("")).not.toContain("merged");
});

test("a selection carries what it was made of", () => {
  const filter = filterOf("layers=trade");
  expect(select(dataset, filter)).toMatchObject({ records: dataset, filter, total: 8 });
});

describe("a list", () => {
  it.each([
    ["layers=none", []],
    ["layers=trade", ["within-hub", "disputed-by-others"]],
    ["sectors=health,visit", ["after", "within-hub", "passing"]],
    ["statuses=assessed", ["passing"]],
    ["actors=carrier", ["before", "passing"]],
    ["actors=carrier,envoy", ["before", "passing", "plain"]],
    ["places=south-airport", ["within-hub", "passing"]],
    ["places=far", ["passing", "disputed-by-others"]],
    ["places=south", allIds],
    ["from=south", ["before", "within-hub"]],
    ["from=south-airport", ["within-hub"]],
    ["to=south&from=far", ["disputed-by-others"]],
    ["to=south-airport", []],
    ["sources=undated", ["within-hub", "undated-claim", "disputed-by-others"]],
    ["sources=late", ["after", "disputed-by-others"]],
    ["sectors=unused", []],
  ])("%s leaves %j", (query, expected) => expect(ids(query)).toEqual(expected));
});

describe("a range or a mark", () => {
  it.each([
    ["time=2024", ["disputed-by-others"]],
    ["time=2024-03", []],
    ["time=2024-03&possible=true", ["disputed-by-others"]],
    ["time=2025-01-01", []],
    ["time=2025-01-01&possible=true", ["before"]],
    ["time=2025-12-31..", []],
    ["time=2025-12-31..&possible=true", ["after"]],
    ["time=..2025-02-16", ["disputed-by-others"]],
    ["time=..2025-02-16&possible=true", ["before", "disputed-by-others"]],
    ["time=2025-02-18", ["plain", "same-days", "undated-claim"]],
    ["time=2025-06", []],
    ["time=2025-06&possible=true", ["before", "passing"]],
    ["time=2025-05..2025-07", ["before", "within-hub", "passing"]],
    ["time=2025-10", ["after"]],
    ["disputed=true", ["passing", "disputed-by-others"]],
    ["origins=2..", ["within-hub", "passing"]],
    ["origins=..0", []],
    [
      "origins=1..1",
      ["after", "before", "plain", "same-days", "undated-claim", "disputed-by-others"],
    ],
    ["origins=3..5", []],
  ])("%s leaves %j", (query, expected) => expect(ids(query)).toEqual(expected));
});

test.each([
  ["time=2025-06", 2],
  ["time=2025-06&layers=diplomatic", 1],
  ["time=2025-06&possible=true", 0],
  ["time=2025-05..2025-07", 0],
  ["", 0],
])("under %j, %i more may have happened then", (query, count) =>
  expect(possibleCount(dataset, filterOf(query))).toBe(count),
);

describe("a search", () => {
  it.each([
    [
      "titl",
      ["after", "before", "passing", "plain", "same-days", "undated-claim", "disputed-by-others"],
    ],
    ["itle", []],
    ["SUMMARY plain", ["plain"]],
    ["il-76", ["within-hub"]],
    ["neill o", ["within-hub"]],
    ["رجمه", ["within-hub"]],
    ["الرجمة", ["within-hub"]],
    ["مدرسه", ["within-hub"]],
    ["العنوان plain", ["plain"]],
    ["ا", [...allIds]],
    ["3390", ["within-hub"]],
    ["٣٣٩٠", ["within-hub"]],
    ["3,390", ["within-hub"]],
    ["etain", ["within-hub"]],
    ["jose", ["passing", "plain"]],
    ["muller pepe", ["passing", "plain"]],
    ["артем", ["passing", "plain"]],
    ["carrier", ["before", "passing"]],
    ["role", []],
    ["meridional", allIds],
    ["label far", ["passing", "disputed-by-others"]],
    ["место far", ["passing", "disputed-by-others"]],
    ["echo", ["within-hub", "disputed-by-others"]],
    ["بلا تاريخ", ["within-hub", "undated-claim", "disputed-by-others"]],
    ["evidence", []],
    ["—", []],
  ])("for %j leaves %j", (query, expected) =>
    expect(ids(`q=${encodeURIComponent(query)}`)).toEqual(expected),
  );
});

describe("what was known by a day", () => {
  it.each([
    ["2025-03-09", []],
    ["2025-03-10", ["before", "plain", "same-days", "disputed-by-others"]],
    ["2025-05-26", ["before", "within-hub", "passing", "plain", "same-days", "disputed-by-others"]],
    ["2025-05-31", ["before", "within-hub", "passing", "plain", "same-days", "disputed-by-others"]],
    ["2025-11-02", allIds.filter((id) => id !== "undated-claim")],
  ])("%s: ties with a claim published by then, a month from its last day", (day, expected) =>
    expect([...ids(`known=${day}`)].sort()).toEqual([...expected].sort()),
  );

  const known = (id: string, day: string) =>
    select(dataset, { ...defaultFilter(dataset), known: day }).ties.find((tie) => tie.id === id);

  it("leaves out later and undated claims", () =>
    expect(known("within-hub", "2025-05-31")).toMatchObject({
      sources: ["may"],
      origins: 1,
      known: "2025-05-26",
    }));

  it("leaves out disputes with one side, versions without a source, sources published later", () => {
    expect(known("disputed-by-others", "2025-05-25")).toMatchObject({
      disputed: false,
      disputes: [],
    });
    const disputes = known("disputed-by-others", "2025-05-26")?.disputes;
    expect(disputes?.map(({ versions }) => versions.map(({ sources }) => sources))).toEqual([
      [["march"], ["may"]],
    ]);
  });

  it("counts a relay as what it relays, whose own page may be later", () =>
    expect(known("disputed-by-others", "2025-06-01")).toMatchObject({
      sources: ["march", "relay"],
      origins: 1,
    }));

  it("is the whole tie where everything was published", () => {
    const tie = dataset.ties.find(({ id }) => id === "passing");
    expect(tie && tieAsOf(tie, "2025-12-31", dataset)).toBe(tie);
  });

  it.each([
    ["known=2025-05-25&disputed=true", []],
    ["known=2025-05-26&disputed=true", ["disputed-by-others"]],
    ["known=2025-05-26&origins=2..", []],
    ["known=2025-05-26&sources=undated,late", []],
    ["known=2025-05-26&sources=month", []],
    ["known=2025-05-26&sources=may", ["within-hub", "passing", "disputed-by-others"]],
    ["known=2025-05-26&q=echo", []],
    ["known=2025-06-01&q=echo", ["within-hub", "disputed-by-others"]],
  ])("narrows what other filters read: %s leaves %j", (query, expected) =>
    expect(ids(query)).toEqual(expected),
  );
});

test("ids that the dataset lacks match nothing", () => {
  const filter: Filter = { ...defaultFilter(dataset), actors: ["nobody"] };
  expect(select(dataset, filter).ties).toEqual([]);
});

test("a place that the dataset lacks stands for itself", () => {
  const [tie] = selectionOf("").ties;
  expect(tie && idLists.from.values({ ...tie, from: "nowhere" }, dataset)).toEqual(["nowhere"]);
});

test("a selection is ordered as its ties are sorted", () => {
  const selection = selectionOf("");
  for (const sort of sorts)
    expect(selectedTies(selection, sort)).toEqual(sortTies(selection.ties, sort));
});

test("sorting by date is stable both ways", () => {
  const { ties } = selectionOf("");
  expect(sortTies(ties, "-date")).toEqual(ties);
  expect(sortTies(ties, "date").map((tie) => tie.id)).toEqual([
    ...["disputed-by-others", "undated-claim", "plain", "same-days", "passing", "within-hub"],
    ...["before", "after"],
  ]);
});

describe("the index of ties", () => {
  const plainValues = (tie: Tie, key: ListKey) =>
    idLists[key].values(tie, dataset).map((id) => idLists[key].ids(dataset).indexOf(id as never));

  it.each([null, "2025-05-25", "2025-05-26", "2025-06-01", "2026-01-01"])(
    "holds at %s what each tie says without any cache",
    (day) => {
      const known = dataset.ties
        .filter(isListed)
        .toSorted((a, b) => compareByDate(b, a))
        .map((tie) => (day === null ? tie : tieAsOf(tie, day, dataset)))
        .filter((tie) => tie !== null);
      expect(indexedTies(dataset, day)).toEqual(
        known.map((tie) => ({
          tie,
          asGiven: boundsAsGiven(tie.date),
          possible: boundsOfPossibleDays(tie.date),
          disputed: tie.disputed,
          origins: tie.origins,
          values: Object.fromEntries(listKeys.map((key) => [key, plainValues(tie, key)])),
        })),
      );
    },
  );
});
