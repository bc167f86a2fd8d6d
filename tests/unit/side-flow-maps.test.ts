import { describe, expect, it } from "vitest";
import { dataset, log, releasedDataset } from "../../app/_data/current-dataset";
import { type FlowMap, flows } from "../../app/_domain/flows/flows";
import { sideFlowMaps } from "../../app/_domain/flows/side-flow-maps";
import type { Dataset } from "../../app/_domain/records/dataset";
import { readState } from "../../app/_domain/selection/compared-state";
import { compareStates } from "../../app/_domain/selection/comparison";
import { comparisonPicture } from "../../app/_render/picture/comparison";

const oldest = releasedDataset(log.releases.at(-1)?.version ?? "") ?? dataset;

const mapsOf = (a: Dataset, b: Dataset) =>
  sideFlowMaps({ a: { records: a, ties: a.ties }, b: { records: b, ties: b.ties } });

const flowsById = ({ flows: all }: FlowMap) => new Map(all.map((flow) => [flow.id, flow]));

describe("two maps side by side", () => {
  it("have each flow, its arrowhead and its badge at one position", () => {
    const maps = mapsOf(oldest, dataset);
    const [a, b] = [flowsById(maps.a), flowsById(maps.b)];
    const common = [...a.keys()].filter((id) => b.has(id));
    expect(common.length).toBeGreaterThan(10);
    for (const id of common) {
      const [one, other] = [a.get(id), b.get(id)];
      expect(one?.points).toEqual(other?.points);
      expect(one?.badge).toEqual(other?.badge);
      if (one?.class === other?.class) expect(one?.head).toEqual(other?.head);
    }
  });

  it("draw the flows of their own ties", () => {
    const maps = mapsOf(oldest, dataset);
    for (const [records, map] of [
      [oldest, maps.a],
      [dataset, maps.b],
    ] as const) {
      const own = flows({ records, ties: records.ties }).flows;
      const beside = flowsById(map);
      expect([...beside.keys()].toSorted()).toEqual(own.map(({ id }) => id).toSorted());
      for (const { id, ties } of own) expect(beside.get(id)?.ties).toEqual(ties);
    }
  });

  it("have a hub that only the first of them knows", () => {
    const places = dataset.places.filter(({ id }) => id !== "kufra");
    const { a } = mapsOf(dataset, { ...dataset, places });
    expect(a).toEqual(flows({ records: dataset, ties: dataset.ties }));
  });

  it("have layouts of their own where a hub lies elsewhere", () => {
    const places = oldest.places.map((place) =>
      place.id === "kufra" ? { ...place, coordinates: [20, 20] as [number, number] } : place,
    );
    const moved = { ...oldest, places };
    expect(mapsOf(moved, dataset)).toEqual({
      a: flows({ records: moved, ties: moved.ties }),
      b: flows({ records: dataset, ties: dataset.ties }),
    });
  });

  it("have one layout where a place lies elsewhere that is no hub", () => {
    const inner = dataset.places.find(({ id, hub }) => id !== hub)?.id;
    const places = dataset.places.map((place) =>
      place.id === inner ? { ...place, coordinates: [20, 20] as [number, number] } : place,
    );
    const [moved, shared] = [{ ...oldest, places }, mapsOf(oldest, dataset)];
    expect(inner).toBeDefined();
    expect(mapsOf(moved, dataset)).toEqual({
      ...shared,
      a: { ...shared.a, hubs: expect.anything() },
    });
  });

  it("have layouts of their own where a place is a hub on one map and lies elsewhere on the other", () => {
    const places = oldest.places.map((place) =>
      place.id === "kufra"
        ? { ...place, hub: "benghazi", coordinates: [20, 20] as [number, number] }
        : place,
    );
    const moved = { ...oldest, places };
    expect(mapsOf(moved, dataset).b).toEqual(flows({ records: dataset, ties: dataset.ties }));
  });

  it("show it in the picture of a comparison", () => {
    const releases = { current: dataset, find: releasedDataset };
    const [a, b] = [`data=${oldest.version}`, ""].map((query) => readState(query, releases, false));
    if (!a || !b) throw new Error("no states");
    const options = {
      lang: "en",
      theme: "light",
      site: "https://a.example",
      current: dataset,
    } as const;
    const [, one = "", other = ""] = comparisonPicture(compareStates(a, b), options).split(
      "data-side=",
    );
    const lines = (side: string) =>
      new Map(
        [...side.matchAll(/<g data-flow="([^"]*)".*?<path d="([^"]*)"/g)].map(([, id, d]) => [
          id,
          d,
        ]),
      );
    const [first, second] = [lines(one), lines(other)];
    expect(first.size).toBeGreaterThan(10);
    for (const [id, d] of first) if (second.has(id)) expect(second.get(id), id).toBe(d);
    const badges = (side: string) =>
      [...side.matchAll(/translate\(([^)]*)\)[^>]*><g><rect[^>]* height="19"/g)]
        .map(([, position]) => position)
        .toSorted();
    expect(badges(one).length).toBeGreaterThan(2);
    expect(badges(one)).toEqual(badges(other));
  });
});
