import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folder of the dataset: DATASET, else the records that stand beside the program or where it was started. */
export function datasetFolder(): string {
  if (process.env.DATASET) return process.env.DATASET;
  const starts = [process.cwd(), dirname(process.argv[1] ?? ".")];
  const folders = starts.map((start) => join(/* turbopackIgnore: true */ start, "app", "_data"));
  return folders.find((folder) => existsSync(join(folder, "dataset.yaml"))) ?? folders[0] ?? ".";
}
