import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { defaultFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import { tieSchemaDocument } from "../../app/_render/api/answer-schemas";
import { csv } from "../../app/_render/formats/csv";
import { datapackage } from "../../app/_render/formats/data-package";
import { tiesGeojson } from "../../app/_render/formats/geojson";
import { editorialKeys, tieWithCitations } from "../../app/_render/formats/json";
import { tieFields } from "../../app/_render/formats/tie-fields";
import { fullTie } from "../fixtures/full-tie";
import { smallDataset } from "../fixtures/small-dataset";

const site = "https://site.example";
const selection = { ...select(smallDataset, defaultFilter(smallDataset)), ties: [fullTie] };
const schema = tieSchemaDocument(site) as { properties: Record<string, unknown> };
const [row = {}] = csvParse(csv(selection, site).slice(1));

/** Keys that no flat value holds, by what they are or the columns that hold them. */
const columnsOfKey: Readonly<Record<string, readonly string[]>> = {
  date: ["start", "end", "precision"],
  claims: [],
  disputes: [],
  withdrawn: [],
  merged: [],
  citation: [],
};

/** Columns that follow from other columns. */
const names = ["from_name", "to_name"];

describe("a tie with every key", () => {
  it("is answered with every key of its schema", () => {
    const answer = JSON.parse(JSON.stringify(tieWithCitations(fullTie, smallDataset, site)));
    const ajv = new Ajv2020({ strictTuples: false });
    addFormats.default(ajv);
    const isValid = ajv.compile(schema);
    expect([isValid(answer), isValid.errors]).toEqual([true, null]);
    expect(Object.keys(answer).toSorted()).toEqual(Object.keys(schema.properties).toSorted());
    expect(editorialKeys.filter((key) => key in answer)).toEqual([]);
  });

  it("has a flat field for every key of the schema but those that are lists of objects", () => {
    const expected = Object.keys(schema.properties).flatMap((key) => columnsOfKey[key] ?? [key]);
    expect(tieFields.map(({ key }) => key).toSorted()).toEqual([...expected, ...names].toSorted());
  });

  it("fills every column of the table", () => {
    expect(Object.entries(row).filter(([, cell]) => cell === "")).toEqual([]);
  });

  it("has the same values in GeoJSON as in the table", () => {
    const properties = tiesGeojson(selection, site).features[0]?.properties ?? {};
    const left = tieFields.filter(({ isTableOnly }) => isTableOnly).map(({ key }) => key);
    const isLeftOut = (column: string) => left.includes(column.replace(/_(ar|en)$/, ""));
    const expected = Object.entries(row).filter(([column]) => !isLeftOut(column));
    const texts = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(expected));
  });

  it("is described column by column in the data package", () => {
    const { resources } = datapackage(selection, site) as {
      resources: { schema?: { fields: { name: string; description: string }[] } }[];
    };
    const fields = resources[0]?.schema?.fields ?? [];
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(row));
    expect(fields.filter(({ description }) => description === "")).toEqual([]);
  });
});
