import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { defaultFilter } from "../../app/_domain/query/filter";
import type { Tie } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { csv } from "../../app/_render/formats/csv";
import { ask } from "../fixtures/routes";
import { smallDataset } from "../fixtures/small-dataset";

const site = "https://example.org";
const small = select(smallDataset, defaultFilter(smallDataset));

const withTitle = (en: string) => {
  const [tie] = small.ties;
  if (!tie) throw new Error("no tie");
  const ties: readonly Tie[] = [{ ...tie, title: { ...tie.title, en } }];
  return csvParse(csv({ ...small, ties }, site).slice(1))[0]?.title_en;
};

describe("csv", () => {
  it("is the same text for the same ties", () => {
    expect(csv(small, site).replaceAll("\r\n", "\n")).toMatchSnapshot();
  });

  it("starts with a byte order mark and ends every line with CRLF", () => {
    const text = csv(select(real, defaultFilter(real)), site);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.split("\n").every((line) => line === "" || line.endsWith("\r"))).toBe(true);
  });

  it("is the same without its byte order mark, by which no heading begins with one", async () => {
    const [marked, bare] = await Promise.all(
      ["", "?bom=false"].map(async (query) => (await ask(`/api/ties.csv${query}`)).arrayBuffer()),
    );
    const text = new TextDecoder("utf-8", { ignoreBOM: true });
    expect(text.decode(marked)).toBe(`\uFEFF${text.decode(bare)}`);
    expect(csvParse(text.decode(bare)).columns[0]).toBe("id");
    const next = (await ask("/api/ties.csv?limit=1&bom=false")).headers.get("link");
    expect(next).toContain("bom=false");
  });

  it("gives every tie a row and every row every column", () => {
    const rows = csvParse(csv(select(real, defaultFilter(real)), site).slice(1));
    expect(rows).toHaveLength(real.total);
    expect(new Set(rows.map((row) => Object.keys(row).length))).toEqual(
      new Set([rows.columns.length]),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])(
    "guards text that starts as %j",
    (text) => {
      expect(withTitle(text)).toBe(`'${text}`);
    },
  );

  it.each(["1 - 1", "a=b", "'quoted", 'with "quotes", commas\nand lines'])(
    "leaves %j as it is",
    (text) => {
      expect(withTitle(text)).toBe(text);
    },
  );
});
