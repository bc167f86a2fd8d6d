import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import {
  bearingAlong,
  greatCircleArc,
  pathLength,
  pointAlong,
  shareAtLevel,
} from "../../app/_domain/flows/arcs";
import { badgeWidth, needsBadge, placeBadges, signOffset } from "../../app/_domain/flows/badges";
import { beadsAlong, flowClass } from "../../app/_domain/flows/certainty";
import { flowLayout } from "../../app/_domain/flows/flow-layout";
import { flows, tieCurve } from "../../app/_domain/flows/flows";
import { defaultMapSizePx, frame, frameScale } from "../../app/_domain/flows/frame";
import { mercator } from "../../app/_domain/flows/mercator";
import type { Dataset } from "../../app/_domain/records/dataset";
import { flowCounts, flowStatuses } from "../../app/_domain/sentences/flow-words";
import type { GeoPath, Point } from "../../app/_domain/vocabulary/geometry-types";
import { type StatusId, statusIds } from "../../app/_domain/vocabulary/statuses";
import { type Spot, threeHubs, tiesBetween } from "../fixtures/ties-between";

const whole = (dataset: Dataset) => flows({ records: dataset, ties: dataset.ties });

const flowsOf = (ties: Parameters<typeof tiesBetween>[1], hubs = threeHubs) =>
  whole(tiesBetween(hubs, ties));

const bowOf = (records: ReturnType<typeof tiesBetween>, id: string) =>
  flowLayout(records).geometries.get(id)?.bow;

const times = <Item>(count: number, item: Item): Item[] =>
  Array.from({ length: count }, () => item);

describe("counting", () => {
  it("draws one flow per pair of hubs, direction and layer", () => {
    const { flows: found } = flowsOf([
      ["up", "down", "military"],
      ["up", "down", "military"],
      ["down", "up", "military"],
      ["up", "down", "trade"],
    ]);
    expect(found.map(({ id, count, ties }) => [id, count, ties])).toEqual([
      ["up>down:military", 2, ["tie-0", "tie-1"]],
      ["up>down:trade", 1, ["tie-3"]],
      ["down>up:military", 1, ["tie-2"]],
    ]);
  });

  it("draws no flow of records without ties between hubs", () => {
    expect(flowsOf([]).flows).toEqual([]);
  });

  it("counts ties of places at the hub that they lie in", () => {
    const hubs = [...threeHubs, { id: "gate", hub: "down", coordinates: [20.3, 32.1] as Point }];
    const { flows: found } = flowsOf([["up", "gate", "trade"]], hubs);
    expect(found.map(({ id }) => id)).toEqual(["up>down:trade"]);
  });

  it("draws no arc for ties inside one hub and counts them there", () => {
    const { flows: found, hubs } = flowsOf([
      ["down", "down", "trade"],
      ["up", "down", "trade"],
    ]);
    expect(found.map(({ count }) => count)).toEqual([1]);
    expect(hubs.map(({ id, count, internalCount }) => [id, count, internalCount])).toEqual([
      ["up", 1, 0],
      ["down", 2, 1],
      ["side", 0, 0],
    ]);
  });

  it("counts a tie once at a hub that it passes more than once", () => {
    const { hubs } = flowsOf([["up", "down", "trade", "side", "up", "side"]]);
    expect(hubs.map(({ count }) => count)).toEqual([1, 1, 1]);
  });

  it("counts disputed ties of a flow", () => {
    const selection = tiesBetween(threeHubs, [
      ["up", "down", "trade"],
      ["up", "down", "trade"],
    ]);
    const ties = selection.ties.map((tie, at) => ({ ...tie, disputed: at === 0 }));
    expect(flows({ records: selection, ties }).flows[0]?.disputedCount).toBe(1);
  });

  it("leaves ties of unknown places and runs of unknown hubs out", () => {
    const records = tiesBetween(threeHubs, [["up", "down", "trade"]]);
    const lost = { ...records, places: records.places.slice(0, 1), hubs: [], total: 0 };
    const { flows: found, hubs } = whole(lost);
    expect(found).toEqual([]);
    expect(hubs.map(({ count, weight }) => [count, weight])).toEqual([[1, 0]]);
  });

  it("weighs hubs by the whole dataset, whatever is selected", () => {
    const records = tiesBetween(threeHubs, [
      ["up", "down", "trade"],
      ["up", "side", "trade"],
    ]);
    expect(flows({ records, ties: [] }).hubs.map(({ weight }) => weight)).toEqual([1, 0.5, 0.5]);
  });

  it.each([
    [1, 2.1],
    [9, 4.5],
    [100, 7],
  ])("draws %i ties %f pixels wide", (count, width) => {
    const { flows: found } = flowsOf(times(count, ["up", "down", "trade"] as const));
    expect(found[0]?.width).toBe(width);
  });
});

describe("certainty", () => {
  const classed = (...statuses: StatusId[]) => {
    const records = tiesBetween(
      threeHubs,
      statuses.map(() => ["up", "down", "trade"] as const),
    );
    const ties = records.ties.map((tie, at) => ({ ...tie, status: statuses[at] ?? tie.status }));
    const [flow] = flows({ records, ties }).flows;
    if (!flow) throw new Error("no flow");
    return flow;
  };

  it.each([
    [["assessed", "official", "reported"], "official"],
    [["assessed", "reported"], "reported"],
    [["assessed"], "assessed"],
  ] as const)("of %j is %s", (statuses, strongest) => {
    const flow = classed(...statuses);
    expect(flow.class).toBe(strongest);
    for (const id of statusIds)
      expect(flow[id]).toBe(statuses.filter((status) => status === id).length);
  });

  it.each([
    ["official", 1, 2.1],
    ["official", 9, 4.5],
    ["reported", 1, 3.6],
    ["reported", 9, 5.85],
    ["assessed", 1, 1.5],
    ["assessed", 9, 2.25],
  ] as const)("draws an %s body of %i ties %f px wide", (id, count, body) => {
    expect(classed(...times(count, id)).body).toBe(body);
  });

  it("is the least where there is no tie", () => {
    expect(flowClass({ official: 0, reported: 0, assessed: 0 })).toBe("assessed");
  });

  it("puts rings on assessed flows instead of an arrowhead", () => {
    const { head, beads, points } = classed("assessed");
    expect(head).toBeNull();
    expect(beads.length).toBeGreaterThan(3);
    expect(beads[0]).toEqual(pointAlong(points, 0.5 / beads.length));
    for (const flow of [classed("official"), classed("reported")]) {
      expect(flow.head).not.toBeNull();
      expect(flow.beads).toEqual([]);
    }
  });

  it("gives a short flow three rings", () => {
    expect(beadsAlong(greatCircleArc([0, 0], [1, 0], 0, 8), 1)).toHaveLength(3);
  });

  it("says counts, disputes and statuses in words", () => {
    const flow = { ...classed(...times(7, "reported" as const), "official", "assessed") };
    expect(`${flowCounts(flow, "en")}: ${flowStatuses(flow, "en")}`).toBe(
      "9 ties: 1 official, 7 reported, 1 analysts' reading",
    );
    expect(flowCounts({ ...flow, count: 22, disputedCount: 1 }, "en")).toBe("22 ties, 1 disputed");
    expect(flowStatuses(flow, "ar")).toBe("واحدة رسمية، 7 وفق تقارير، رأي واحد لمحللين");
  });

  it.each([
    [1, 0, "صلة واحدة"],
    [1, 1, "صلة واحدة تتضارب فيها المصادر"],
    [2, 1, "صلتان، إحداهما تتضارب فيها المصادر"],
    [2, 2, "صلتان تتضارب فيهما المصادر"],
    [3, 1, "3 صلات، واحدة منها تتضارب فيها المصادر"],
    [3, 2, "3 صلات، اثنتان منها تتضارب فيهما المصادر"],
    [3, 3, "3 صلات، 3 منها تتضارب فيها المصادر"],
  ])("counts %i ties, %i of them disputed, in Arabic", (count, disputedCount, words) => {
    expect(flowCounts({ ...classed("official"), count, disputedCount }, "ar")).toBe(words);
  });
});

describe("bows", () => {
  it("fan out by layer on pairs with ties both ways, and absent layers close up", () => {
    const records = tiesBetween(threeHubs, [
      ["up", "down", "military"],
      ["up", "down", "diplomatic"],
      ["down", "up", "diplomatic"],
    ]);
    expect(bowOf(records, "up>down:military")).toBe(0.042);
    expect(bowOf(records, "up>down:diplomatic")).toBeCloseTo(0.1);
    expect(bowOf(records, "down>up:diplomatic")).toBe(0.042);
  });

  it.each([
    ["the hub it goes to", [undefined, -0.1], [-0.1, -0.13]],
    ["the hub it comes from, where the other has none", [0.12, undefined], [0.12, 0.15]],
    ["nothing", [undefined, undefined], [0.06, 0.09]],
  ] as const)("of one-way pairs follow the lane of %s", (_, lanes, expected) => {
    const hubs = threeHubs.map((hub, at) => ({ ...hub, ...(lanes[at] && { lane: lanes[at] }) }));
    const records = tiesBetween(hubs, [
      ["up", "down", "military"],
      ["up", "down", "trade"],
    ]);
    expect(bowOf(records, "up>down:military")).toBeCloseTo(expected[0]);
    expect(bowOf(records, "up>down:trade")).toBeCloseTo(expected[1]);
  });

  it("open to the right of travel where they are positive", () => {
    const [, east] = pointAlong(greatCircleArc([0, 0], [40, 0], 0.1, 8), 0.5);
    const [, west] = pointAlong(greatCircleArc([40, 0], [0, 0], 0.1, 8), 0.5);
    expect(east).toBeCloseTo(-4, 1);
    expect(west).toBeCloseTo(4, 1);
  });
});

describe("curves", () => {
  it("take 8 to 24 points by their length", () => {
    const far = tiesBetween(threeHubs, [["up", "down", "trade"]]);
    expect(whole(far).flows[0]?.points).toHaveLength(24);
    const near: Spot = { id: "near", coordinates: [27.6, 53.8] };
    const both = tiesBetween([...threeHubs, near], [["up", "near", "trade"]]);
    expect(whole(both).flows[0]?.points).toHaveLength(8);
  });

  it("start and end at the hubs exactly", () => {
    const { points = [] } = flowsOf([["up", "down", "trade"]]).flows[0] ?? {};
    expect([points[0], points.at(-1)]).toEqual([
      threeHubs[0]?.coordinates,
      threeHubs[1]?.coordinates,
    ]);
  });

  it("end where the whole length is gone", () => {
    expect(pointAlong(greatCircleArc([0, 0], [40, 0], 0.1, 8), 1.01)).toEqual([40, 0]);
  });

  it("have no jump where they cross the antimeridian", () => {
    const points = greatCircleArc([170, 10], [-170, 20], 0.06, 12);
    const steps = points.slice(1).map(([longitude], at) => longitude - (points[at]?.[0] ?? 0));
    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(5);
    expect(points.at(-1)?.[0]).toBe(190);
  });

  it.each([
    ["opposite ends", [0, 0], [180, 0]],
    ["both poles", [0, 85], [180, -85]],
    ["one place", [20, 30], [20, 30]],
  ] as const)("are finite between %s", (_, from, to) => {
    const points = greatCircleArc(from, to, 0.1, 10);
    expect(points.flat().every(Number.isFinite)).toBe(true);
    expect(pathLength(points)).toBeGreaterThanOrEqual(0);
  });

  const bothWays = times(5, [
    ["up", "down", "military"],
    ["up", "down", "diplomatic"],
    ["down", "up", "military"],
    ["down", "up", "trade"],
  ] as const).flat();

  it("carry the heads of one direction in one row, the others as far from their start", () => {
    const { flows: found } = flowsOf(bothWays);
    const heads = (from: string) =>
      found
        .filter((flow) => flow.from === from)
        .map(({ head }) => (head ? mercator(head.at)[1] : Number.NaN));
    const [up, down] = [threeHubs[0], threeHubs[1]].map(
      (hub) => mercator(hub?.coordinates ?? [0, 0])[1],
    );
    if (up === undefined || down === undefined) throw new Error("no hubs");
    for (const y of heads("up")) expect((y - up) / (down - up)).toBeCloseTo(0.78, 2);
    for (const y of heads("down")) expect((y - down) / (up - down)).toBeCloseTo(0.78, 2);
  });

  it("carry the head at a share of the length where they do not reach the row, or are short", () => {
    const share = (from: Point, ties: Parameters<typeof flowsOf>[0]) => {
      const hubs = [...threeHubs, { id: "far", coordinates: from }];
      const flow = flowsOf(ties, hubs).flows.find((one) => one.from === "far");
      if (!flow?.head) throw new Error("no flow");
      const at = flow.head.at.join();
      return [0.62, 0.72].find((part) => pointAlong(flow.points, part).join() === at);
    };
    const tie = ["far", "up", "military"] as const;
    expect(share([60, 56], [...bothWays, tie])).toBe(0.72);
    expect(share([27.5, 55], [...bothWays, tie])).toBe(0.62);
  });

  it("reach a level where they cross it first, or nowhere", () => {
    const path: GeoPath = [
      [0, 0],
      [10, 0],
      [20, 0],
    ];
    const level = mercator([15, 0])[0];
    expect(shareAtLevel(path, 0, level)).toBeCloseTo(0.75);
    expect(shareAtLevel(path, 0, mercator([25, 0])[0])).toBeNull();
  });

  it.each([
    [[0, 0], [0, 10], 0],
    [[0, 0], [10, 0], 90],
    [[0, 10], [0, 0], 180],
    [[10, 0], [0, 0], -90],
  ] as const)("from %j to %j point to %i degrees", (from, to, bearing) => {
    expect(Math.abs(bearingAlong(greatCircleArc(from, to, 0, 8), 0.5))).toBe(Math.abs(bearing));
  });

  it("between exact places bow as the flow of their hubs", () => {
    const records = tiesBetween(threeHubs, [["up", "down", "trade"]]);
    expect(tieCurve({ from: "up", to: "down", layer: "trade" }, records)).toEqual(
      whole(records).flows[0]?.points,
    );
  });

  it("are one point where both ends are one, a bow inside one hub, and nothing without places", () => {
    const gate = { id: "gate", hub: "down", coordinates: [20.3, 32.1] as Point };
    const records = tiesBetween([...threeHubs, gate], [["up", "down", "trade"]]);
    expect(tieCurve({ from: "up", to: "up", layer: "trade" }, records)).toEqual([[27.5, 53.9]]);
    expect(tieCurve({ from: "gate", to: "down", layer: "trade" }, records)).toHaveLength(8);
    expect(tieCurve({ from: "gate", to: "gone", layer: "trade" }, records)).toEqual([]);
  });
});

describe("badges", () => {
  const counted = (trade: number, military: number) =>
    flowsOf([
      ...times(trade, ["up", "down", "trade"] as const),
      ...times(military, ["up", "down", "military"] as const),
      ["down", "up", "military"],
    ]).flows;

  it("show from three ties", () => {
    expect(counted(3, 2).map(({ hasBadge }) => hasBadge)).toEqual([true, false, false]);
  });

  it("depend on the number of ties alone, whatever the disputes", () => {
    expect([1, 2, 3, 22].map(needsBadge)).toEqual([false, false, true, true]);
  });

  it("leave a gap to the sign of a dispute beside them", () => {
    for (const count of [3, 22, 345])
      expect(signOffset(String(count).length) - 9.4).toBeGreaterThan(badgeWidth(count) / 2);
  });

  it("stand in one row between the ends of the pair with most ties where no other stands", () => {
    const { badge } = counted(3, 0)[0] ?? {};
    const [up, down] = [threeHubs[0], threeHubs[1]].map(
      (hub) => mercator(hub?.coordinates ?? [0, 0])[1],
    );
    const middle = ((up ?? 0) + (down ?? 0)) / 2;
    expect(badge && mercator(badge)[1]).toBeCloseTo(middle, 3);
  });

  it("of our records stand in one row, but for those without room there", () => {
    const rows = whole(real).flows.filter(({ hasBadge, from, to }) => hasBadge && from !== to);
    const levels = rows.map(({ badge }) => badge[1].toFixed(0));
    const most = Math.max(
      ...levels.map((level) => levels.filter((other) => other === level).length),
    );
    expect(most).toBeGreaterThan(levels.length / 2);
  });

  it("move along where a larger flow's badge stands", () => {
    const pill = (x: number) => ({ x, y: 0, width: 20 });
    expect(placeBadges([[pill(0), pill(30)], [pill(5), pill(60)], [pill(1)]])).toEqual([
      pill(0),
      pill(60),
      null,
    ]);
  });

  it("hide where no place is free", () => {
    const same = (from: string) => times(30, [from, "down", "trade"] as const);
    const crowd = ["a", "b", "c", "d", "e", "f", "g", "h"].map(
      (id): Spot => ({ id, coordinates: [27.5, 53.9] }),
    );
    const { flows: found } = whole(
      tiesBetween(
        [...threeHubs, ...crowd],
        crowd.flatMap(({ id }) => same(id)),
      ),
    );
    expect(found.filter(({ hasBadge }) => !hasBadge)).toHaveLength(1);
  });
});

describe("the real dataset", () => {
  it("keeps every line, head and badge where it is when layers are toggled", () => {
    const all = new Map(whole(real).flows.map((flow) => [flow.id, flow]));
    for (const layer of ["military", "trade", "diplomatic"]) {
      const ties = real.ties.filter((tie) => tie.layer === layer);
      for (const { id, points, head, badge } of flows({ records: real, ties }).flows)
        expect({ points, head, badge }).toEqual({
          points: all.get(id)?.points,
          head: all.get(id)?.head,
          badge: all.get(id)?.badge,
        });
    }
  });

  it("shows badges that do not meet in the first view", () => {
    const scale = frameScale(frame(real), defaultMapSizePx);
    const spots = whole(real)
      .flows.filter(({ hasBadge }) => hasBadge)
      .map(({ badge }) => mercator(badge).map((value) => value * scale));
    const near = spots.filter(([x = 0, y = 0], at) =>
      spots.some(
        ([a = 0, b = 0], other) => other > at && Math.abs(x - a) < 19 && Math.abs(y - b) < 19,
      ),
    );
    expect(spots.length).toBeGreaterThan(5);
    expect(near).toEqual([]);
  });
});
