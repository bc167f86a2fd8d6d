import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { defaultFilter } from "../../app/_domain/query/filter";
import { isListed } from "../../app/_domain/records/dataset";
import { select } from "../../app/_domain/selection/select";
import { sentence } from "../../app/_domain/sentences/sentence";
import { datasetJsonLd, scriptText, tieJsonLd } from "../../app/_render/formats/structured-data";
import { smallDataset } from "../fixtures/small-dataset";

const site = "https://site.example";
const home = { site, lang: "en" } as const;

const military = select(dataset, { ...defaultFilter(dataset), layers: ["military"] });
const ofState = datasetJsonLd(military, dataset, home);
const ofAll = datasetJsonLd(select(dataset, defaultFilter(dataset)), dataset, home);

describe("the facts of a state", () => {
  it("are a Dataset that names licence, version, time and space", () => {
    expect(ofState).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      license: dataset.licence.url,
      version: dataset.version,
      dateModified: dataset.modified,
      temporalCoverage: `${dataset.span.start}/${dataset.span.end}`,
      spatialCoverage: { "@type": "Place", geo: { "@type": "GeoShape" } },
    });
  });

  it("hold every place in their box, south before west", () => {
    const { box } = (ofAll as { spatialCoverage: { geo: { box: string } } }).spatialCoverage.geo;
    const [south = 0, west = 0, north = 0, east = 0] = box.split(" ").map(Number);
    const outside = dataset.places.filter(
      ({ coordinates: [x, y] }) => x < west || x > east || y < south || y > north,
    );
    expect(outside).toEqual([]);
  });

  it("offer the files of that state", () => {
    expect(ofState).toMatchObject({
      name: expect.stringContaining(sentence(military, "en")),
      distribution: [
        { encodingFormat: "text/csv", contentUrl: `${site}/api/ties.csv?layers=military` },
        { contentUrl: `${site}/api/ties.geojson?layers=military` },
        { encodingFormat: "application/json", contentUrl: `${site}/api/ties?layers=military` },
      ],
    });
  });

  it("say of a part, and only of a part, what it is a part of", () => {
    expect(ofState).toHaveProperty("isPartOf.url", `${site}/en`);
    expect(ofAll).not.toHaveProperty("isPartOf");
  });
});

describe("the facts of a tie", () => {
  const facts = dataset.ties
    .filter(isListed)
    .map((tie) => [tie.id, tie, tieJsonLd(tie, dataset, { ...home, picture: "x" })] as const);

  it.each(facts)("%s is an Event with its address and every source", (id, tie, fact) => {
    expect(fact).toMatchObject({ "@type": "Event", url: `${site}/en/ties/${id}` });
    expect(fact).toHaveProperty("subjectOf.length", tie.sources.length);
  });

  it.each([
    ["plain", { startDate: "2025-02-17", endDate: "2025-02-19" }],
    ["passing", { startDate: "2025-05", endDate: "2025-07" }],
    ["disputed-by-others", { startDate: "2024", endDate: "2024" }],
    ["before", { endDate: "2025-07-01" }],
    ["after", { startDate: "2025-10-01" }],
  ])("%s says of its date what is known and no more", (id, dates) => {
    const tie = smallDataset.ties.find((each) => each.id === id);
    const fact = tie ? tieJsonLd(tie, smallDataset, { ...home, picture: "x" }) : {};
    const said = Object.entries(fact).filter(([key]) => key.endsWith("Date"));
    expect(Object.fromEntries(said)).toEqual(dates);
  });

  it("names each place once and rates nobody", () => {
    const text = scriptText(facts.map(([, , fact]) => fact));
    expect(text).not.toMatch(/ClaimReview|Rating/);
    const tie = smallDataset.ties.find(({ id }) => id === "within-hub");
    const fact = tie ? tieJsonLd(tie, smallDataset, { ...home, picture: "x" }) : {};
    expect(fact).toHaveProperty("location.length", 2);
  });
});

describe("text of a script element", () => {
  const hostile = { text: "</script><!-- & \u2028\u2029 “quoted”" };

  it("cannot end the element or a line", () => {
    expect(scriptText(hostile)).not.toMatch(/[<>&\u2028\u2029]/);
  });

  it("is read back as it was", () => {
    expect(JSON.parse(scriptText(hostile))).toEqual(hostile);
  });
});
