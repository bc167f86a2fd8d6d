import { describe, expect, it } from "vitest";
import { params } from "../../app/_domain/query/filter";
import { emptyLog } from "../../app/_domain/records/change-log";
import { apiGuide } from "../../app/_render/api/api-guide";
import { operations } from "../../app/_render/api/operations";
import { smallDataset } from "../fixtures/small-dataset";

const guide = apiGuide({ dataset: smallDataset, log: emptyLog, site: "https://example.org" });
const at = (path: string) => guide.operations.find((row) => row.path === path);

describe("the API by example", () => {
  it("has every address once and every key of the filter", () => {
    expect(guide.operations.map(({ path }) => path)).toEqual(Object.keys(operations));
    expect(guide.filter.map(({ name }) => name)).toEqual(Object.keys(params));
  });

  it("says what a key takes in a few words", () => {
    const takes = Object.fromEntries(guide.filter.map(({ name, takes }) => [name, takes]));
    expect(takes.layers).toBe("list of military, trade, diplomatic, none");
    expect(takes.disputed).toBe("true");
    expect(takes.known).toBe("date");
    expect(at("/api/ties")?.parameters.find(({ name }) => name === "limit")?.takes).toBe(
      "integer from 1 to 1000",
    );
  });

  it("shows a request for each, and its answer where that is JSON", () => {
    expect(at("/api/ties")?.request).toBe("/api/ties?layers=military&limit=1");
    expect(JSON.parse(at("/api/ties")?.answer ?? "")).toMatchObject({ total: 8 });
    expect(at("/api/ties.csv")?.answer).toBeNull();
  });

  it("knows which addresses take the filter", () => {
    expect([at("/api/ties")?.filtered, at("/api/health")?.filtered]).toEqual([true, false]);
  });

  it("leaves out the marks of code", () => {
    expect(JSON.stringify(guide.filter)).not.toContain("`");
  });
});
