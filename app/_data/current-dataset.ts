import { buildDataset as assembled, type Dataset } from "../_domain/records/dataset";
import type { Log } from "../_domain/records/schema";
import { datasetFolder } from "./dataset-folder";
import { loadDataset, version } from "./load";

/** The first problem with its file and line, and how many there are besides. */
function refusal(folder: string, [first, ...others]: readonly string[]): string {
  const more =
    others.length > 0 ? ` (and ${others.length} more; npm run data:check lists all)` : "";
  return `${folder}/${first}${more}`;
}

/** The log of the dataset's changes; its version is no part of the dataset's, because telling of a change is none. */
type KeptLog = Log & { readonly version: string };

function loaded(folder: string): { readonly dataset: Dataset; readonly log: KeptLog } {
  const { parts, log, problems } = loadDataset(folder);
  if (!parts) throw new Error(refusal(folder, problems));
  return { dataset: assembled(parts), log: { ...log, version: version(log) } };
}

/** The dataset that is served and its log, read once. Importing this throws one line if a record is bad. */
export const { dataset, log } = loaded(datasetFolder());
