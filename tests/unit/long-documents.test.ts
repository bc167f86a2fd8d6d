import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { parseFilter } from "../../app/_domain/query/filter";
import type { Dataset } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { ActorsDocument } from "../../app/_ui/pages/actors-document";
import { DisputesDocument } from "../../app/_ui/pages/disputes-document";
import { MoreTies, maxItems } from "../../app/_ui/pages/tie-links";
import { syntheticDataset } from "../synthetic/synthetic-dataset";

const selectionOf = (records: Dataset, query: string) =>
  select(records, parseFilter(new URLSearchParams(query), records).filter).ties;

const documents: readonly (readonly [string, (records: Dataset) => ReactElement])[] = [
  [
    "actors",
    (records) =>
      createElement(ActorsDocument, { lang: "en", records, ties: selectionOf(records, "") }),
  ],
  [
    "disputes",
    (records) =>
      createElement(DisputesDocument, {
        lang: "en",
        records,
        ties: selectionOf(records, "disputed=true"),
      }),
  ],
];

describe.each(documents)("the document of %s", (name, draw) => {
  it("lists everything of today's records", () => {
    expect(renderToStaticMarkup(draw(dataset))).not.toContain("data-more");
  });

  it("says of a long list how many ties follow, and leads to all of them", () => {
    const records = syntheticDataset(1500, dataset);
    const html = renderToStaticMarkup(draw(records));
    const links = [...html.matchAll(/href="[^"?]+\?([^"]+)" data-more="(\d+)"[^>]*>([^<]+)</g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, query = "", more, words] of links) {
      expect(words).toMatch(new RegExp(`^${more} ties? more, on the map$`));
      const count = selectionOf(records, query.replaceAll("&amp;", "&")).length;
      if (name === "actors") expect(count).toBe(maxItems + Number(more));
      else expect(count).toBeGreaterThan(Number(more));
    }
  });
});

it.each([
  ["en", 1, "1 tie more, on the map"],
  ["ar", 1, "صلة أخرى على الخريطة"],
  ["ar", 2, "صلتان أخريان على الخريطة"],
  ["ar", 3, "3 صلات أخرى على الخريطة"],
  ["ar", 11, "11 صلة أخرى على الخريطة"],
] as const)("what a list leaves out is counted in %s: %d", (lang, count, words) => {
  const ties = dataset.ties.slice(0, count);
  const html = renderToStaticMarkup(
    createElement(MoreTies, { ties, query: "", lang, records: dataset }),
  );
  expect(html).toContain(`>${words}</a>`);
});
