import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { flows } from "../../app/_domain/flows/flows";
import { formatFilter } from "../../app/_domain/query/filter";
import { catalogueIndex } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { staticEmbed } from "../../app/_render/embed/static-embed";
import { staticEmbedState } from "../../app/_render/embed/static-embed-state";
import { csv } from "../../app/_render/formats/csv";
import { filters } from "../fixtures/generators";

const { hubs } = catalogueIndex(dataset);

/** The ties that the embed's list shows. */
function embedIds(query: string): string[] {
  const search = new URLSearchParams(query);
  const html = staticEmbed(
    staticEmbedState({ records: dataset, site: "https://map.example.org", lang: "ar" }, search),
    "",
  );
  return [...html.matchAll(/<li data-tie="([^"]*)"/g)].map(([, id = ""]) => id);
}

describe("what one filter shows", () => {
  it("is the same set of ties on arcs and hubs, in the list of the embed and in the CSV", () => {
    fc.assert(
      fc.property(filters(dataset), (filter) => {
        const selection = select(dataset, filter);
        const listed = selection.ties.map(({ id }) => id).toSorted();
        const rows = csvParse(csv(selection, "https://map.example.org").slice(1));
        expect(rows.map(({ id }) => id).toSorted()).toEqual(listed);
        expect(embedIds(formatFilter(filter, dataset)).toSorted()).toEqual(listed);

        const drawn = flows(selection);
        const onArcs = drawn.flows.flatMap(({ ties }) => ties);
        expect(new Set(onArcs).size).toBe(onArcs.length);
        const within = selection.ties.filter(({ from, to }) => hubs.get(from) === hubs.get(to));
        expect([...onArcs, ...within.map(({ id }) => id)].toSorted()).toEqual(listed);
        for (const { from } of within)
          expect(drawn.hubs.find(({ id }) => id === hubs.get(from))?.count).toBeGreaterThan(0);
        for (const { from, to, layer, ties } of drawn.flows)
          for (const id of ties) {
            const tie = selection.ties.find((one) => one.id === id);
            expect([hubs.get(tie?.from ?? ""), hubs.get(tie?.to ?? ""), tie?.layer]).toEqual([
              ...[from, to, layer],
            ]);
          }
      }),
      { numRuns: 200 },
    );
  });
});
