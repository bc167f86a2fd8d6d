import { buildDataset } from "../_domain/records/build-dataset";
import { changesOf } from "../_domain/records/change-log";
import type { Dataset } from "../_domain/records/dataset";
import type { Log } from "../_domain/records/schema";
import { compiledFolder, compiledRecords } from "./compiled-records";
import { contentHash } from "./content-hash";
import { datasetFolder } from "./dataset-folder";
import { readRelease } from "./release-files";

/** The change log with a version of its own: logging a change does not change the dataset. */
type VersionedLog = Log & { readonly version: string };

type Records = { readonly dataset: Dataset; readonly log: VersionedLog };

function loadRecords(folder: string): Records {
  const { parts, log } = compiledRecords(folder, compiledFolder());
  const dataset = buildDataset(parts);
  const isReleased = log.releases.some(({ version }) => version === dataset.version);
  return {
    dataset: isReleased ? { ...dataset, isReleased } : dataset,
    log: { ...log, version: contentHash(log) },
  };
}

/** Records by folder, shared by the bundles of a process: server, pages and API each have their own modules. */
const processCache = globalThis as {
  taqarubRecords?: Map<string, Records>;
  /** By folder and version; the oldest is dropped beyond `maxReleases`. */
  taqarubReleases?: Map<string, Dataset>;
};
processCache.taqarubRecords ??= new Map();
processCache.taqarubReleases ??= new Map();
const maxReleases = 4;

function readOnce(folder: string): Records {
  const records = processCache.taqarubRecords?.get(folder) ?? loadRecords(folder);
  processCache.taqarubRecords?.set(folder, records);
  return records;
}

/** The dataset and its log, read once per process. Throws an Error with one line on import if a record is invalid. */
export const { dataset, log } = readOnce(datasetFolder());

/** The dataset of a release, read when it is first asked for; null where no release has the version. */
export function releasedDataset(version: string): Dataset | null {
  const at = log.releases.findIndex((release) => release.version === version);
  const day = log.releases[at]?.on;
  if (day === undefined) return null;
  const releases = processCache.taqarubReleases ?? new Map<string, Dataset>();
  const key = `${datasetFolder()} ${version}`;
  const release: Dataset = releases.get(key) ?? {
    ...(version === dataset.version
      ? dataset
      : buildDataset(readRelease(datasetFolder(), version))),
    isReleased: true,
    isPinned: true,
    log: {
      sharesDay: log.releases.filter(({ on }) => on === day).length > 1,
      laterChanges: changesOf({ ...log, releases: log.releases.slice(0, at) }),
    },
  };
  releases.delete(key);
  releases.set(key, release);
  for (const old of [...releases.keys()].slice(0, -maxReleases)) releases.delete(old);
  return release;
}

/** The dataset that a query names with `data`; today's where it names none or one that was not released. */
export const datasetOfQuery = (query: URLSearchParams): Dataset =>
  releasedDataset(query.get("data") ?? "") ?? dataset;

/** The log up to a release. */
export const logUntil = (version: string): VersionedLog => ({
  ...log,
  pending: [],
  releases: log.releases.slice(log.releases.findIndex((release) => release.version === version)),
});
