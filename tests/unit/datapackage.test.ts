import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { defaultFilter } from "../../app/_domain/query/filter";
import { select } from "../../app/_domain/selection/select";
import { csv } from "../../app/_render/formats/csv";
import { datapackage } from "../../app/_render/formats/data-package";
import { ask } from "../fixtures/routes";

type Field = {
  name: string;
  type: string;
  description: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
};
type Resource = {
  $schema: string;
  name: string;
  path: string;
  mediatype: string;
  schema?: { fields: Field[]; primaryKey: string[] };
};
type Package = {
  $schema: string;
  name: string;
  created: string;
  licenses: { name: string; path: string }[];
  contributors: { title: string; roles: string[] }[];
  sources: { title: string; path?: string }[];
  resources: Resource[];
};

const site = "http://test.example";
const all = select(dataset, defaultFilter(dataset));
const description = datapackage(all, site) as Package;
const fields = description.resources[0]?.schema?.fields ?? [];
const rows = csvParse(csv(all, site).slice(1));

/** Table Schema 2.0: how each type is written. */
const typePatterns: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

const isWrong = ({ name, type, constraints = {} }: Field, cell: string) =>
  cell === ""
    ? constraints.required === true
    : !typePatterns[type]?.test(cell) ||
      !(constraints.enum ?? [cell]).includes(cell) ||
      name === "";

describe("the data package", () => {
  it("names the profiles of version 2", () => {
    expect(description.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(new Set(description.resources.map(({ $schema }) => $schema))).toEqual(
      new Set(["https://datapackage.org/profiles/2.0/dataresource.json"]),
    );
  });

  it("has names that programs can use, each once", () => {
    const names = [description.name, ...description.resources.map(({ name }) => name)];
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("states licence, time, author and every source", () => {
    expect(description.licenses).toEqual([expect.objectContaining({ name: dataset.licence.id })]);
    expect(new Date(description.created).toISOString().slice(0, 10)).toBe(dataset.modified);
    expect(description.contributors[0]?.title).toBe(dataset.author.en);
    expect(description.sources).toHaveLength(dataset.sources.length);
  });

  it.each(description.resources)(
    "$name is at an address that answers with its type",
    async (resource) => {
      const response = await ask(resource.path.replace(site, ""));
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toMatch(
        new RegExp(`^${resource.mediatype.replace("+", ".")}`),
      );
    },
  );

  it("carries a filter into every file", () => {
    const military = select(dataset, { ...defaultFilter(dataset), layers: ["military"] });
    const { resources } = datapackage(military, site) as Package;
    expect(resources.map(({ path }) => new URL(path).search)).toEqual([
      "?layers=military&bom=false",
      ...Array.from({ length: resources.length - 1 }, () => "?layers=military"),
    ]);
  });
});

describe("the schema of the table", () => {
  it("has the columns of the file, each described", () => {
    expect(fields.map(({ name }) => name)).toEqual(rows.columns);
    expect(fields.filter(({ type, description }) => !type || !description)).toEqual([]);
  });

  it.each(fields)("$name holds what it says in every row", (field) => {
    const wrong = rows.map((row) => row[field.name] ?? "").filter((cell) => isWrong(field, cell));
    expect(wrong).toEqual([]);
  });

  it("has a key that no two rows share", () => {
    expect(description.resources[0]?.schema?.primaryKey).toEqual(["id"]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
