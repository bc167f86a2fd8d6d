import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folder of the dataset: DATASET, else `app/_data` under the working directory or beside the program. */
export function datasetFolder(): string {
  if (process.env.DATASET) return process.env.DATASET;
  const starts = [process.cwd(), dirname(process.argv[1] ?? ".")];
  const folders = starts.map((start) => join(/* turbopackIgnore: true */ start, "app", "_data"));
  return folders.find((folder) => existsSync(join(folder, "dataset.yaml"))) ?? folders[0] ?? ".";
}
