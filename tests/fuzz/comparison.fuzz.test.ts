import { csvParse } from "d3-dsv";
import fc from "fast-check";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { dataset, log, releasedDataset } from "../../app/_data/current-dataset";
import { comparisonQuery } from "../../app/_domain/query/comparison-params";
import { formatFilter } from "../../app/_domain/query/filter";
import { joinQueries } from "../../app/_domain/query/params";
import type { Dataset } from "../../app/_domain/records/dataset";
import { readState } from "../../app/_domain/selection/compared-state";
import { compareStates, comparisonGroups } from "../../app/_domain/selection/comparison";
import { comparisonRedirect } from "../../app/_domain/selection/comparison-query";
import { select } from "../../app/_domain/selection/select";
import { comparisonSentence } from "../../app/_domain/sentences/comparison-sentence";
import { comparisonEmbed } from "../../app/_render/embed/comparison-embed";
import ComparePage from "../../app/[lang]/compare/page";
import { filters } from "../fixtures/generators";
import { ask } from "../fixtures/routes";

const site = "http://127.0.0.1:3000";
const releases = { current: dataset, find: releasedDataset };
const oldest = releasedDataset(log.releases.at(-1)?.version ?? "") ?? dataset;

/** A state of today's records or of a release, as its query and the ids that its filter selects. */
const stateOf = (records: Dataset) =>
  filters(records).map((filter) => ({
    query: joinQueries(
      formatFilter(filter, records),
      records.isPinned ? `data=${records.version}` : "",
    ),
    ids: select(records, filter).ties.map(({ id }) => id),
  }));
const states = fc.oneof(stateOf(dataset), stateOf(oldest));

type Groups = Readonly<Record<string, readonly string[]>>;

const sortGroups = (groups: Groups): Groups =>
  Object.fromEntries(comparisonGroups.map((group) => [group, (groups[group] ?? []).toSorted()]));

function groupsOf(rows: readonly { readonly id: string; readonly only: string }[]): Groups {
  const groups: Record<string, string[]> = {};
  for (const { id, only } of rows) groups[only] = [...(groups[only] ?? []), id];
  return sortGroups(groups);
}

/** Ids by group of the elements of a document. */
const markedIds = (html: string) =>
  groupsOf(
    [...html.matchAll(/data-tie="([^"]*)" data-only="([^"]*)"/g)].map(([, id = "", only = ""]) => ({
      id,
      only,
    })),
  );

const textOf = async (address: string) => {
  const response = await ask(address);
  expect(response.status).toBe(200);
  return (await response.text()).replace(/^\uFEFF/, "");
};

async function page(query: string): Promise<string> {
  const props = {
    params: Promise.resolve({ lang: "en" }),
    searchParams: Promise.resolve(Object.fromEntries(new URLSearchParams(query))),
  };
  return renderToStaticMarkup((await ComparePage(props)) as ReactElement);
}

describe("a comparison of two states", () => {
  it("has the same three groups in page, embed, API and CSV, which are those of set algebra", async () => {
    await fc.assert(
      fc.asyncProperty(states, states, async (a, b) => {
        const query = comparisonQuery(a.query, b.query);
        const expected = sortGroups({
          a: a.ids.filter((id) => !b.ids.includes(id)),
          both: a.ids.filter((id) => b.ids.includes(id)),
          b: b.ids.filter((id) => !a.ids.includes(id)),
        });
        const json = JSON.parse(await textOf(`/api/compare?${query}`));
        const rows = json.groups.flatMap(
          ({ only, ties }: { only: string; ties: { id: string }[] }) =>
            ties.map(({ id }) => ({ id, only })),
        );
        expect(groupsOf(rows)).toEqual(expected);
        const table = csvParse(await textOf(`/api/compare.csv?${query}`));
        expect(groupsOf(table as unknown as { id: string; only: string }[])).toEqual(expected);
        const embed = comparisonEmbed(
          { site, lang: "en", releases },
          new URLSearchParams(query),
          "",
        );
        expect(markedIds(embed)).toEqual(expected);
        expect(markedIds(await page(query))).toEqual(expected);
      }),
      { numRuns: 120 },
    );
  });

  it("redirects from no canonical address, and says the same of equal states in every spelling", () => {
    fc.assert(
      fc.property(states, ({ query, ids }) => {
        const search = new URLSearchParams(comparisonQuery(query, query));
        expect(comparisonRedirect(search, releases, site)).toBeNull();
        const [state, other] = [query, query.replaceAll(",", "%2C")].map((text) =>
          readState(text, releases, false),
        );
        if (!state || !other) throw new Error("no state");
        const comparison = compareStates(state, other);
        expect(comparison.groups.both).toHaveLength(ids.length);
        expect(comparisonSentence(comparison, "en")).toMatch(/^No difference/);
        expect(comparisonSentence(comparison, "ar")).toMatch(/^لا فرق/);
      }),
      { numRuns: 200 },
    );
  });
});
