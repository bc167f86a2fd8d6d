import { isListed } from "../_domain/records/dataset";
import { today, type VersionSummary, type Versions } from "../_domain/records/versions";
import { dataset, log, releasedDataset } from "./current-dataset";
import { datasetFolder } from "./dataset-folder";
import { readRelease, readReleaseJson } from "./release-files";

const summaries = new Map<string, VersionSummary>();

/** The numbers of a release, counted once per process. */
function summary({ version, on }: (typeof log.releases)[number]): VersionSummary {
  const counted = summaries.get(version);
  if (counted) return counted;
  const { ties, sources } = readRelease(datasetFolder(), version);
  const listed = ties.filter(isListed);
  const claims = listed.reduce((sum, tie) => sum + tie.claims.length, 0);
  const numbers = { ties: listed.length, claims, sources: sources.length };
  const result = { id: version, date: on, ...numbers };
  summaries.set(version, result);
  return result;
}

/** The releases of the dataset that is served. */
export const versions: Versions = {
  list: () => log.releases.map(summary),
  dataset: (version) => (version === today ? dataset : releasedDataset(version)),
  json: (version) =>
    log.releases.some((release) => release.version === version)
      ? readReleaseJson(datasetFolder(), version)
      : null,
};
