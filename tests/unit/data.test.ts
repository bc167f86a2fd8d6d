import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { stringify } from "yaml";
import { dataset as served } from "../../app/_data/current-dataset";
import { datasetFolder } from "../../app/_data/dataset-folder";
import { loadDataset } from "../../app/_data/load";
import { type FileKind, fileSchemas, jsonSchema } from "../../app/_domain/records/schema";
import { broken } from "../fixtures/records/broken";
import { copy, patch, valid } from "../fixtures/records/folders";
import { syntheticTies } from "../synthetic/synthetic-dataset";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

function fresh(): string {
  const folder = copy();
  folders.push(folder);
  return folder;
}

describe("reading broken records", () => {
  it.each(broken)("refuses $name at its line", (row) => {
    const folder = fresh();
    patch(folder, row.file, row.replace, row.by);
    const { parts, problems } = loadDataset(folder);
    const at = typeof row.at === "number" ? `${row.file}:${row.at}` : row.at;
    const told = problems.filter((line) => line.startsWith(`${at}: `) && line.includes(row.says));
    expect(told, problems.join("\n")).toHaveLength(1);
    expect(problems, problems.join("\n")).toHaveLength(1 + (row.others ?? 0));
    expect(parts).toBeNull();
  });

  it("tells all problems of all files at once, in the order of files and lines", () => {
    const folder = fresh();
    patch(folder, "sources.yaml", "https://daily", "http://daily");
    patch(folder, "ties/survey-2025.yaml", "quantity: 30", "quantity: -1\n    colour: red");
    patch(folder, "ties/survey-2025.yaml", "to: sicily", "to: sicilia");
    patch(folder, "ties/visit-2025.yaml", "layer: diplomatic", "layer: cultural");
    expect(loadDataset(folder).problems.map((line) => line.split(": ")[0])).toEqual([
      ...["sources.yaml:8", "ties/survey-2025.yaml:6", "ties/survey-2025.yaml:18"],
      ...["ties/survey-2025.yaml:19", "ties/visit-2025.yaml:3"],
    ]);
  });

  it("does not blame other files for what stands in a file that cannot be read", () => {
    const folder = fresh();
    patch(folder, "places.yaml", "- id: warsaw", "- id: [warsaw");
    expect(loadDataset(folder).problems.every((line) => line.startsWith("places.yaml:"))).toBe(
      true,
    );
  });

  it("names a missing file", () => {
    const folder = fresh();
    rmSync(join(folder, "actors.yaml"));
    expect(loadDataset(folder).problems).toEqual(["actors.yaml:1: is missing, expected this file"]);
  });

  it("names a folder that does not exist, once", () => {
    expect(loadDataset("/nowhere").problems).toEqual([
      "dataset.yaml:1: is missing, expected this file; /nowhere is no folder",
    ]);
  });

  it("names a missing folder of ties, and not what only ties use", () => {
    const folder = fresh();
    rmSync(join(folder, "ties"), { recursive: true });
    expect(loadDataset(folder).problems).toEqual([
      "ties:1: is missing, expected a folder with a file for each tie",
    ]);
  });

  it("notices a dataset of a day that has not come, but only in the check of all files", () => {
    const folder = fresh();
    patch(folder, "dataset.yaml", 'modified: "2025-06-01"', 'modified: "2925-06-01"');
    expect(loadDataset(folder).problems).toEqual([]);
    expect(loadDataset(folder, "all").problems).toEqual([
      expect.stringMatching(/^dataset.yaml:9: modified: is 2925-06-01, expected a day by today/),
    ]);
    expect(loadDataset(valid, "all").problems).toEqual([]);
  });

  it("refuses a file that is not UTF-8", () => {
    const folder = fresh();
    writeFileSync(join(folder, "ties/visit-2025.yaml"), Buffer.from([0xff, 0xfe, 0x61]));
    expect(loadDataset(folder).problems).toEqual([
      "ties/visit-2025.yaml:1: cannot be read, expected UTF-8 text",
    ]);
  });

  it("refuses a file beyond the largest size without reading it", () => {
    const folder = fresh();
    writeFileSync(join(folder, "ties/visit-2025.yaml"), Buffer.alloc(8 * 1024 * 1024 + 1, " "));
    expect(loadDataset(folder).problems[0]).toMatch(/^ties\/visit-2025.yaml:1: is too large/);
  });

  it("refuses nesting that no record has", () => {
    const folder = fresh();
    writeFileSync(join(folder, "ties/visit-2025.yaml"), "[".repeat(200_000));
    expect(loadDataset(folder).problems[0]).toMatch(
      /^ties\/visit-2025.yaml:1: cannot be read as YAML/,
    );
  });

  it("leaves a folder beside the files alone", () => {
    const folder = fresh();
    mkdirSync(join(folder, "schema"));
    expect(loadDataset(folder).problems).toEqual([]);
  });
});

describe("reading changed records", () => {
  it("accepts a publisher's own name of one word in both languages", () => {
    const folder = fresh();
    patch(folder, "sources.yaml", "{ ar: اليومية, en: Daily }", "{ ar: daily.example, en: Daily }");
    expect(loadDataset(folder).problems).toEqual([]);
  });

  it.each([
    'withdrawn: { on: "2025-06-01", reason: { ar: خطأ, en: Error } }',
    "merged: survey-2025",
  ])("accepts a tie with %s", (line) => {
    const folder = fresh();
    patch(folder, "ties/visit-2025.yaml", "status: assessed", `status: assessed\n${line}`);
    expect(loadDataset(folder).problems).toEqual([]);
  });

  it("accepts up to twenty aliases", () => {
    const folder = fresh();
    patch(folder, "ties/survey-2025.yaml", "says: { ar: ثلاثون", "says: &said { ar: ثلاثون");
    patch(
      folder,
      "ties/survey-2025.yaml",
      "says: { ar: أربعون باحثًا., en: Forty researchers. }",
      "says: *said",
    );
    expect(loadDataset(folder).problems).toEqual([]);
  });

  it("finds the line of a problem behind an alias", () => {
    const folder = fresh();
    patch(folder, "ties/survey-2025.yaml", "says: { ar: ثلاثون باحثًا.", "says: &said { ar: ''");
    patch(
      folder,
      "ties/survey-2025.yaml",
      "says: { ar: أربعون باحثًا., en: Forty researchers. }",
      "says: *said",
    );
    expect(loadDataset(folder).problems.map((line) => line.split(": ")[0])).toEqual([
      "ties/survey-2025.yaml:27",
      "ties/survey-2025.yaml:27",
    ]);
  });
});

describe("the version", () => {
  const version = (folder: string) => loadDataset(folder).parts?.version;

  it("does not change with comments, key order and layout", () => {
    const folder = fresh();
    patch(folder, "actors.yaml", "- id: institute", "# A note\n-   id:   institute");
    patch(
      folder,
      "actors.yaml",
      "  side: north\n  kind: organisation",
      "  kind: organisation\n  side: north",
    );
    patch(folder, "actors.yaml", "\n  name", "\n    name");
    patch(folder, "actors.yaml", "\n  role", "\n    role");
    patch(folder, "actors.yaml", "\n  kind", "\n    kind");
    patch(folder, "actors.yaml", "\n  side", "\n    side");
    expect(version(folder)).toBe(version(valid));
  });

  it("changes with one letter", () => {
    const folder = fresh();
    patch(folder, "actors.yaml", "en: Research institute", "en: research institute");
    expect(version(folder)).not.toBe(version(valid));
  });

  it("is twelve hexadecimal digits", () => {
    expect(version(valid)).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe("the records that are served", () => {
  it("are valid", () => {
    expect(loadDataset(datasetFolder()).problems).toEqual([]);
    expect(served.total).toBeGreaterThan(0);
  });

  it("come from the folder that DATASET names", () => {
    vi.stubEnv("DATASET", valid);
    expect(datasetFolder()).toBe(valid);
  });

  it("stop the program with every problem when they are broken", async () => {
    const folder = fresh();
    patch(folder, "ties/visit-2025.yaml", "layer: diplomatic", "layer: cultural");
    vi.stubEnv("DATASET", folder);
    vi.resetModules();
    await expect(import("../../app/_data/current-dataset")).rejects.toThrow(
      /ties\/visit-2025\.yaml:3: layer/,
    );
  });

  it.each(Object.keys(fileSchemas) as FileKind[])(
    "have the %s schema that editors read up to date",
    (kind) => {
      const file = join(import.meta.dirname, `../../app/_data/schema/${kind}.json`);
      expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(jsonSchema(kind));
    },
  );
});

describe("synthetic ties", () => {
  it("pass the check", () => {
    const folder = fresh();
    for (const tie of syntheticTies(300, served))
      writeFileSync(
        join(folder, "ties", `${tie.id}.yaml`),
        stringify(tie, { aliasDuplicateObjects: false }),
      );
    for (const name of ["dataset", "places", "actors", "sources", "assessments"])
      writeFileSync(
        join(folder, `${name}.yaml`),
        readFileSync(join(datasetFolder(), `${name}.yaml`)),
      );
    for (const name of ["survey-2025", "visit-2025"]) rmSync(join(folder, "ties", `${name}.yaml`));
    rmSync(join(folder, "stories"), { recursive: true });
    expect(loadDataset(folder).problems).toEqual([]);
  });
});
