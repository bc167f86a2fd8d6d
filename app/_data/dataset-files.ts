import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { RecordGroup } from "../_domain/records/referential-integrity";
import { parseYamlFile, type YamlFile } from "./yaml-file";

/** A file of a dataset's folder; `file` is its path inside the folder. */
export type DatasetFile = {
  readonly group: RecordGroup;
  readonly file: string;
  readonly page: YamlFile;
};

/** Bytes of one file beyond which it is refused unread. */
const maxBytes = 8 * 1024 * 1024;

const names = ["dataset", "places", "actors", "sources", "assessments"] as const;

/** A dataset may keep a log of its changes. */
const log = { group: "changes", file: "changes.yaml" } as const;

const refused = (message: string): YamlFile => ({
  value: undefined,
  flaws: [{ line: 1, message }],
  line: () => 1,
});

const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

function opened(path: string): YamlFile {
  try {
    if (statSync(path).size > maxBytes)
      return refused(`is too large, expected at most ${maxBytes} bytes`);
    return parseYamlFile(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    return refused(
      isMissing(error) ? "is missing, expected this file" : "cannot be read, expected UTF-8 text",
    );
  }
}

/** YAML files of a folder in an order that no file system changes. */
function yamlFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => /\.ya?ml$/i.test(file))
      .sort();
  } catch {
    return [];
  }
}

const strays = (folder: string): readonly DatasetFile[] =>
  yamlFiles(folder)
    .filter((file) => file !== log.file && !names.some((name) => file === `${name}.yaml`))
    .map((file) => ({
      group: "dataset",
      file,
      page: refused(
        `is no file of a dataset, expected ${names.join(", ")}, changes or a file in ties`,
      ),
    }));

/** Every file of the dataset in a folder, missing and stray ones too; never throws. */
export function readDatasetFiles(folder: string): readonly DatasetFile[] {
  const ties = yamlFiles(join(folder, "ties")).map((file) => `ties/${file}`);
  return [
    ...names.map((name) => ({ group: name, file: `${name}.yaml` })),
    ...(yamlFiles(folder).includes(log.file) ? [log] : []),
    ...ties.map((file) => ({ group: "ties" as const, file })),
  ]
    .map(
      ({ group, file }): DatasetFile => ({
        ...{ group, file },
        page: file.endsWith(".yaml")
          ? opened(join(folder, file))
          : refused("is not read, expected a name that ends in .yaml"),
      }),
    )
    .concat(strays(folder));
}
