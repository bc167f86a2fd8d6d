import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { compiledFolder, compiledRecords } from "../../app/_data/compiled-records";
import { datasetFolder } from "../../app/_data/dataset-folder";
import { loadDataset } from "../../app/_data/load";
import { copy, patch } from "../fixtures/records/folders";

let folder = "";
let store = "";
beforeEach(() => {
  folder = copy();
  store = mkdtempSync(join(tmpdir(), "taqarub-compiled-"));
});
afterEach(() => {
  for (const made of [folder, store]) rmSync(made, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Path of the only compiled file. */
function storedFile(): string {
  const files = readdirSync(store);
  expect(files).toHaveLength(1);
  return join(store, files[0] ?? "");
}

/** Changes the compiled file, which shows whether records come from it. */
const markStored = () => {
  const file = storedFile();
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("Research institute", "Compiled"));
};

const isFromStore = () =>
  compiledRecords(folder, store).parts.actors.some(({ role }) => role.en === "Compiled");

it.each([datasetFolder(), copy()])("compiled records are those of the YAML files: %s", (path) => {
  const { parts, log } = loadDataset(path);
  const first = compiledRecords(path, store);
  expect(first).toEqual({ parts, log });
  expect(compiledRecords(path, store)).toEqual(first);
  expect(compiledRecords(path, null)).toEqual(first);
});

it("a second start reads what the first one compiled", () => {
  compiledRecords(folder, store);
  markStored();
  expect(isFromStore()).toBe(true);
});

it.each([
  ["a record is changed", () => patch(folder, "ties/visit-2025.yaml", "", "# seen\n")],
  [
    "a file is added",
    () => writeFileSync(join(folder, "changes.yaml"), "pending: []\nreleases: []\n"),
  ],
  ["a file of a subfolder is removed", () => rmSync(join(folder, "stories/first-summer.yaml"))],
  ["the build is another", () => vi.stubEnv("BUILD_ID", "other")],
])("records are read anew where %s", (_, change) => {
  compiledRecords(folder, store);
  markStored();
  change();
  expect(isFromStore()).toBe(false);
});

it("a broken record is refused at its line, whatever was compiled before", () => {
  compiledRecords(folder, store);
  patch(folder, "ties/visit-2025.yaml", "layer: diplomatic", "layer: cultural");
  for (const at of [store, store, null])
    expect(() => compiledRecords(folder, at)).toThrow(/ties\/visit-2025\.yaml:3: layer/);
});

it("a compiled file that is damaged is made again", () => {
  compiledRecords(folder, store);
  const whole = readFileSync(storedFile(), "utf8");
  for (const damaged of ["", whole.slice(0, 500), whole.slice(0, -1)]) {
    writeFileSync(storedFile(), damaged);
    compiledRecords(folder, store);
    expect(readFileSync(storedFile(), "utf8")).toBe(whole);
  }
});

it("a server that may not write reads the YAML files each time, and says so", () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue(undefined);
  const { parts, log } = loadDataset(folder);
  expect(compiledRecords(folder, join(folder, "dataset.yaml"))).toEqual({ parts, log });
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^records are not stored for the next start: .+$/)],
  ]);
});

it("only a build stores compiled records", () => {
  vi.stubEnv("BUILD_ID", undefined);
  expect(compiledFolder()).toBeNull();
  vi.stubEnv("BUILD_ID", "dev");
  expect(compiledFolder()).toBeNull();
  vi.stubEnv("BUILD_ID", "0123456789abcdef");
  expect(compiledFolder()).toMatch(/\.next.records$/);
});
