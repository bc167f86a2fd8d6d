import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { RecordGroup } from "../_domain/records/referential-integrity";
import { parseYamlFile, type YamlFile } from "./yaml-file";

/** A file of a dataset's folder; `file` is its path inside the folder. */
export type DatasetFile = {
  readonly group: RecordGroup;
  readonly file: string;
  readonly yaml: YamlFile;
};

/** Larger files are refused without reading them. */
export const maxBytes = 8 * 1024 * 1024;

const requiredGroups = ["dataset", "places", "actors", "sources"] as const;
const optionalGroups = ["assessments", "changes"] as const;

const unreadable = (message: string): YamlFile => ({
  value: undefined,
  problems: [{ line: 1, message }],
  lineAt: () => 1,
});

const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

function readYaml(path: string): YamlFile {
  if (!path.endsWith(".yaml")) return unreadable("is not read, expected a name that ends in .yaml");
  try {
    if (statSync(path).size > maxBytes)
      return unreadable(`is too large, expected at most ${maxBytes} bytes`);
    return parseYamlFile(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    return unreadable(
      isMissing(error) ? "is missing, expected this file" : "cannot be read, expected UTF-8 text",
    );
  }
}

/** Names of the YAML files in a folder, sorted, because their order depends on the file system. */
function yamlFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => /\.ya?ml$/i.test(file))
      .sort();
  } catch {
    return [];
  }
}

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** All files of the dataset in a folder, missing ones and ones that do not belong there too; never throws. */
export function readDatasetFiles(folder: string): readonly DatasetFile[] {
  const read = (group: RecordGroup, file: string): DatasetFile => ({
    group,
    file,
    yaml: readYaml(join(folder, file)),
  });
  if (!isFolder(folder)) {
    const yaml = unreadable(`is missing, expected this file; ${folder} is no folder`);
    return [{ group: "dataset", file: "dataset.yaml", yaml }];
  }
  const names = yamlFiles(folder);
  const noTies = unreadable("is missing, expected a folder with a file for each tie");
  const tieFiles = isFolder(join(folder, "ties"))
    ? yamlFiles(join(folder, "ties")).map((file) => read("ties", `ties/${file}`))
    : [{ group: "ties" as const, file: "ties", yaml: noTies }];
  const groups = [
    ...requiredGroups,
    ...optionalGroups.filter((group) => names.includes(`${group}.yaml`)),
  ];
  const expected: readonly string[] = groups.map((group) => `${group}.yaml`);
  const strays = names.filter((file) => !expected.includes(file));
  const message = `is no file of a dataset, expected ${[...requiredGroups, ...optionalGroups].join(", ")} or a file in ties or stories`;
  return [
    ...groups.map((group) => read(group, `${group}.yaml`)),
    ...tieFiles,
    ...yamlFiles(join(folder, "stories")).map((file) => read("stories", `stories/${file}`)),
    ...strays.map((file) => ({ group: "dataset" as const, file, yaml: unreadable(message) })),
  ];
}
