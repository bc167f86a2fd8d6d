import { buildDataset, type Dataset } from "../_domain/records/dataset";
import type { Log } from "../_domain/records/schema";
import { contentHash } from "./content-hash";
import { datasetFolder } from "./dataset-folder";
import { loadDataset } from "./load";

/** The first problem with its file and line, and the number of others. */
function refusal(folder: string, [first, ...others]: readonly string[]): string {
  const more =
    others.length > 0 ? ` (and ${others.length} more; npm run data:check lists all)` : "";
  return `${folder}/${first}${more}`;
}

/** The change log with a version of its own: logging a change does not change the dataset. */
type VersionedLog = Log & { readonly version: string };

type Records = { readonly dataset: Dataset; readonly log: VersionedLog };

function loadRecords(folder: string): Records {
  const { parts, log, problems } = loadDataset(folder);
  if (!parts) throw new Error(refusal(folder, problems));
  return { dataset: buildDataset(parts), log: { ...log, version: contentHash(log) } };
}

/** Records by folder, shared by the bundles of a process: server, pages and API each have their own modules. */
const processCache = globalThis as { taqarubRecords?: Map<string, Records> };
processCache.taqarubRecords ??= new Map();

function readOnce(folder: string): Records {
  const records = processCache.taqarubRecords?.get(folder) ?? loadRecords(folder);
  processCache.taqarubRecords?.set(folder, records);
  return records;
}

/** The dataset and its log, read once per process. Throws an Error with one line on import if a record is invalid. */
export const { dataset, log } = readOnce(datasetFolder());
