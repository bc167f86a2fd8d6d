import { describe, expect, it } from "vitest";
import { dataset as real } from "../../app/_data/current-dataset";
import { defaultFilter } from "../../app/_domain/query/filter";
import { type Dataset, isListed } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { flowsGeojson, placesGeojson, tiesGeojson } from "../../app/_render/formats/geojson";
import { bounds, geometry, unionBounds } from "../../app/_render/formats/geojson-geometry";
import { smallDataset } from "../fixtures/small-dataset";
import { threeHubs, tiesBetween } from "../fixtures/ties-between";

const site = "https://example.org";
const allTies = (dataset: Dataset) => select(dataset, defaultFilter(dataset));

describe("ties.geojson", () => {
  it("gives a curve between the exact places of each tie, flat and in both languages", () => {
    expect(tiesGeojson(allTies(smallDataset), site)).toMatchSnapshot();
  });

  it("has flat values only", () => {
    const { features } = tiesGeojson(allTies(real), site);
    const odd = features.flatMap(({ properties }) =>
      Object.values(properties).filter((value) => typeof value === "object" && value !== null),
    );
    expect([features.length, odd]).toEqual([real.total, []]);
  });

  it("gives every feature every property, null where there is no value", () => {
    const { features } = tiesGeojson(allTies(real), site);
    const keys = features.map(({ properties }) => Object.keys(properties).join());
    expect(new Set(keys).size).toBe(1);
    const undated = real.ties.filter((tie) => isListed(tie) && tie.known === null);
    expect(features.filter(({ properties }) => properties.known === null)).toHaveLength(
      undated.length,
    );
  });

  it("gives a point where both ends are one", () => {
    const records = tiesBetween(threeHubs, [["up", "up", "trade"]]);
    expect(tiesGeojson(allTies(records), site).features[0]?.geometry).toEqual({
      type: "Point",
      coordinates: [27.5, 53.9],
    });
  });

  it("cuts a curve at the antimeridian and lets its box hold it", () => {
    const hubs = [
      { id: "west", coordinates: [170, 10] as const },
      { id: "east", coordinates: [-170, 20] as const },
    ];
    const [feature] = tiesGeojson(
      allTies(tiesBetween(hubs, [["west", "east", "trade"]])),
      site,
    ).features;
    const lines = feature?.geometry?.type === "MultiLineString" ? feature.geometry.coordinates : [];
    expect(lines.map((line) => [line[0]?.[0], line.at(-1)?.[0]])).toEqual([
      [170, 180],
      [-180, -170],
    ]);
    expect([feature?.bbox?.[0], feature?.bbox?.[2]]).toEqual([170, -170]);
  });

  it("is an empty collection without a box where nothing matches", () => {
    const nothing = { ...allTies(smallDataset), ties: [] };
    expect(tiesGeojson(nothing, site)).toEqual({ type: "FeatureCollection", features: [] });
  });
});

describe("flows.geojson", () => {
  it("gives what the map draws, with the ids of its ties", () => {
    const { features } = flowsGeojson(allTies(real));
    const sum = features.reduce((total, { properties }) => total + Number(properties.count), 0);
    const ids = features.flatMap(({ properties }) => String(properties.ties).split("; "));
    expect(new Set(ids).size).toBe(sum);
  });

  it("says how sure each flow is and how it is drawn", () => {
    const { features } = flowsGeojson(allTies(real));
    for (const { properties } of features) {
      const { class: strongest, official, reported, assessed, count, head, beads } = properties;
      expect(Number(official) + Number(reported) + Number(assessed)).toBe(count);
      expect(Number(properties[String(strongest)])).toBeGreaterThan(0);
      expect(properties.body).toBeGreaterThan(1);
      expect(head === null).toBe(strongest === "assessed");
      expect((beads as unknown[]).length > 0).toBe(strongest === "assessed");
    }
    expect(new Set(features.map(({ properties }) => properties.class)).size).toBe(3);
  });
});

describe("places.geojson", () => {
  it("gives a box to areas alone", () => {
    const { features } = placesGeojson(allTies(real));
    const boxed = features.filter(({ bbox }) => bbox).map(({ id }) => id);
    expect(boxed).toEqual(real.places.filter(({ extent }) => extent).map(({ id }) => id));
  });

  it("counts the ties at a place and, for a hub, at the places in it", () => {
    const { features } = placesGeojson(allTies(smallDataset));
    const count = (id: string) => features.find((feature) => feature.id === id)?.properties.count;
    expect(count("south-airport")).toBe(2);
    expect(Number(count("south"))).toBeGreaterThan(2);
  });
});

describe("geometry", () => {
  it.each([
    [
      "a path that ends on the antimeridian",
      [
        [170, 0],
        [180, 5],
      ],
      "LineString",
    ],
    [
      "a path that starts on it",
      [
        [180, 0],
        [190, 5],
      ],
      "LineString",
    ],
    [
      "a path over it towards the west",
      [
        [-170, 0],
        [-190, 5],
      ],
      "MultiLineString",
    ],
    [
      "a path that goes round once",
      [
        [0, 0],
        [200, 5],
        [370, 6],
      ],
      "MultiLineString",
    ],
  ] as const)("keeps %s within 180 degrees", (_, path, type) => {
    const found = geometry(path);
    expect(found?.type).toBe(type);
    expect(
      JSON.stringify(found)
        .match(/[12]\d\d\.?\d*/g)
        ?.every((text) => Number(text) <= 180) ?? true,
    ).toBe(true);
  });

  it("is null without points, as is the box", () => {
    expect([geometry([]), bounds([]), unionBounds([])]).toEqual([null, null, null]);
  });

  it("goes the whole way round where one of several boxes holds the antimeridian", () => {
    expect(
      unionBounds([
        [170, 0, -170, 5],
        [10, -5, 20, 3],
      ]),
    ).toEqual([-180, -5, 180, 5]);
  });
});
