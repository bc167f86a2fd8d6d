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

type Records = { readonly dataset: Dataset; readonly log: KeptLog };

function loaded(folder: string): Records {
  const { parts, log, problems } = loadDataset(folder);
  if (!parts) throw new Error(refusal(folder, problems));
  return { dataset: assembled(parts), log: { ...log, version: version(log) } };
}

/** Records by folder, one for all bundles of a process: server, pages and API each have modules of their own. */
const shared = globalThis as { taqarubRecords?: Map<string, Records> };
shared.taqarubRecords ??= new Map();

function readOnce(folder: string): Records {
  const records = shared.taqarubRecords?.get(folder) ?? loaded(folder);
  shared.taqarubRecords?.set(folder, records);
  return records;
}

/** The dataset that is served and its log, read once a process. Importing this throws one line if a record is bad. */
export const { dataset, log } = readOnce(datasetFolder());
