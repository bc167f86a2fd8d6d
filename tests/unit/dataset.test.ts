import { describe, expect, it } from "vitest";
import { loadDataset } from "../../app/_data/load";
import { buildDataset, type DatasetParts } from "../../app/_domain/records/build-dataset";
import {
  catalogueIndex,
  isListed,
  publicationDay,
  withDerivedFields,
} from "../../app/_domain/records/dataset";
import type { TieRecord } from "../../app/_domain/records/schema";
import { valid } from "../fixtures/records/folders";
import { syntheticDataset } from "../synthetic/synthetic-dataset";

const { parts: read } = loadDataset(valid);
if (!read) throw new Error("the valid fixtures are not valid");
const parts: DatasetParts = read;
const [survey, visit] = parts.ties as [TieRecord, TieRecord];
const sources = new Map(parts.sources.map((source) => [source.id, source]));
const withTies = (...ties: TieRecord[]) => buildDataset({ ...parts, ties });

describe("publicationDay", () => {
  it.each([
    [null, null],
    ["2025-05-20", "2025-05-20"],
    ["2024-02", "2024-02-29"],
  ])("counts %j from %j", (published, day) => {
    expect(publicationDay(published)).toBe(day);
  });
});

describe("derivedTie", () => {
  it("counts a relay as what it relays", () => {
    const claims = [
      { ...survey.claims[0], origin: "agency" },
      survey.claims[1],
    ] as TieRecord["claims"];
    expect(withDerivedFields({ ...survey, claims }, sources).origins).toBe(1);
  });

  it("takes a source without a record as its own origin, of unknown date", () => {
    const tie = withDerivedFields(survey, new Map());
    expect([tie.origins, tie.known]).toEqual([2, null]);
  });

  it("knows a tie from its earliest publication", () => {
    expect(withDerivedFields(survey, sources).known).toBe("2025-05-20");
  });

  it("names each source once, in the order of the claims", () => {
    const claims = [...survey.claims, ...survey.claims];
    expect(withDerivedFields({ ...survey, claims }, sources).sources).toEqual([
      "daily-2025-05",
      "relay-2025-05-20",
    ]);
  });

  it("does not keep what was stated for the check alone", () => {
    expect(withTies(survey).ties[0]).not.toHaveProperty("single_source");
  });
});

describe("dataset", () => {
  const withdrawn = {
    ...visit,
    withdrawn: { on: "2025-06-01", reason: { ar: "خطأ", en: "Error" } },
  };
  const merged = { ...visit, merged: "survey-2025" };

  it("keeps withdrawn and merged ties but does not show them", () => {
    const found = withTies(survey, withdrawn, { ...merged, id: "other" });
    expect(found.ties).toHaveLength(3);
    expect(found.total).toBe(1);
    expect(found.ties.map(isListed)).toEqual([true, false, false]);
  });

  it("lists runs by the order of places and layers, with their counts", () => {
    const again = { ...visit, id: "again" };
    expect(withTies(visit, survey, again).flowTotals).toEqual([
      { from: "warsaw", to: "sicily", layer: "trade", count: 1 },
      { from: "sicily", to: "warsaw", layer: "diplomatic", count: 2 },
    ]);
  });

  it("counts no run inside a hub", () => {
    expect(withTies({ ...survey, to: "lodz" }).flowTotals).toEqual([]);
  });

  it("counts a tie once at every hub that it touches", () => {
    expect(withTies({ ...survey, via: ["lodz"] }).hubs).toEqual([
      { id: "warsaw", count: 1 },
      { id: "sicily", count: 1 },
    ]);
  });

  it("counts nothing at a hub that only withdrawn ties touch", () => {
    expect(withTies(withdrawn).hubs.map(({ count }) => count)).toEqual([0, 0]);
  });

  it("spans the first to the last day that a tie may touch", () => {
    const later = {
      ...survey,
      date: { start: "2026-02-01", end: "2026-02-01", precision: "after" },
    };
    expect(withTies(survey, visit, later as TieRecord).span).toEqual({
      start: "2025-01-01",
      end: "2026-12-31",
    });
  });

  it("spans the day it was modified when it has no ties", () => {
    expect(withTies().span).toEqual({ start: "2025-06-01", end: "2025-06-01" });
  });

  it("keeps a place that its records lack as a hub of its own out of the counts", () => {
    expect(withTies({ ...survey, via: ["nowhere"] }).hubs.map(({ id }) => id)).toEqual([
      "warsaw",
      "sicily",
    ]);
  });

  it("is frozen to its last value", () => {
    const { ties, places } = buildDataset(parts);
    expect(Object.isFrozen(ties[0]?.claims[0]?.says)).toBe(true);
    expect(Object.isFrozen(places[0]?.coordinates)).toBe(true);
  });

  it("makes its index once", () => {
    const found = buildDataset(parts);
    expect(catalogueIndex(found)).toBe(catalogueIndex(found));
    expect(catalogueIndex(found).hubs.get("lodz")).toBe("warsaw");
    expect(catalogueIndex(found).sources.get("daily-2025-05")?.origin).toBe("daily");
  });
});

describe("syntheticDataset", () => {
  const base = buildDataset(parts);

  it("is the same for the same count", () => {
    expect(syntheticDataset(50, base)).toEqual(syntheticDataset(50, base));
  });

  it("holds the ties of its base first and as many as asked for, each with an id of its own", () => {
    const { ties, total } = syntheticDataset(500, base);
    expect(ties.slice(0, 2)).toEqual(base.ties);
    expect([total, new Set(ties.map((tie) => tie.id)).size]).toEqual([500, 500]);
  });

  it.each([1, 2.5, Number.NaN])("refuses %d ties", (count) => {
    expect(() => syntheticDataset(count, base)).toThrow(RangeError);
  });
});
