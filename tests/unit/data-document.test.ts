import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { filterParams } from "../../app/_domain/query/filter";
import { emptyLog } from "../../app/_domain/records/change-log";
import { openapi } from "../../app/_render/api/openapi";
import { operations } from "../../app/_render/api/operations";
import { DataDocument } from "../../app/_ui/pages/data-document";
import { smallDataset } from "../fixtures/small-dataset";

const api = openapi(operations, {
  dataset: smallDataset,
  log: emptyLog,
  versions: { list: () => [], dataset: () => null, json: () => null },
  site: "https://example.org",
});
const html = renderToStaticMarkup(
  createElement(DataDocument, {
    lang: "en",
    records: smallDataset,
    api,
  }),
);

/** The markup of one operation. */
const section = (name: string) =>
  html.split('<div id="').find((part) => part.startsWith(`${name}"`)) ?? "";

/** Name of each parameter in a part of the page ▶ the values that it takes. */
const parameters = (part: string) =>
  Object.fromEntries(
    [...part.matchAll(/<dt[^>]*>([^<]+)<\/dt><dd>[^<]*<span[^>]*>([^<]*)</g)].map(
      ([, name = "", values]) => [name, values],
    ),
  );

const filter = parameters(section("filter"));

describe("the API on the data page", () => {
  it("has every address once and every key of the filter", () => {
    const paths = [...html.matchAll(/>GET (?:<!-- -->)?([^ <]+)/g)].map(([, path]) => path);
    expect(paths).toEqual(Object.keys(operations));
    expect(Object.keys(filter)).toEqual(Object.keys(filterParams));
  });

  it("says what a key takes in a few words", () => {
    expect(filter.layers).toBe("list of military, trade, diplomatic, none");
    expect(filter.disputed).toBe("true");
    expect(filter.known).toBe("date");
    expect(parameters(section("ties")).limit).toBe("integer from 1 to 1000");
  });

  it("shows a request for each, and its answer where that is JSON", () => {
    expect(section("ties")).toContain('href="/api/ties?layers=military&amp;limit=1"');
    const [, answer = ""] = /<pre[^>]*>([^<]+)<\/pre>/.exec(section("ties")) ?? [];
    expect(JSON.parse(answer.replaceAll("&quot;", '"'))).toMatchObject({ total: 8 });
    expect(section("tiesCsv")).not.toContain("<pre");
  });

  it("knows which addresses take the filter", () => {
    expect(section("ties")).toContain("Takes the filter");
    expect(section("health")).not.toContain("Takes the filter");
  });

  it("leaves out the marks of code", () => {
    expect(html).not.toContain("`");
  });
});
