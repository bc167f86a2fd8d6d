import type { DatasetParts } from "../_domain/records/build-dataset";
import type { RecordAt } from "../_domain/records/consistency-checks";
import type { DataProblem } from "../_domain/records/referential-integrity";
import type { Log } from "../_domain/records/schema";
import { findRelease, hasRelease, releaseFile } from "./release-files";

/** Which files of releases are read to check them; the site reads the others when they are first asked for. */
export type ReleasesToRead = "newest" | "all";

/** A problem for every release that the folder does not hold as it was published; `newest` is null if the newest is one. */
export const missingReleaseProblems = (
  folder: string,
  { file, value: { releases } }: RecordAt<Log>,
  newest: DatasetParts | null,
  toRead: ReleasesToRead,
): readonly DataProblem[] =>
  releases.flatMap(({ version }, at) => {
    const isOlderKept = () =>
      toRead === "all" ? findRelease(folder, version) !== null : hasRelease(folder, version);
    const isKept = at === 0 ? newest !== null : isOlderKept();
    const message = `${version} is not in the folder, expected ${releaseFile(version)} as it was released`;
    return isKept ? [] : [{ file, path: ["releases", at, "version"], message }];
  });

/** The newest release; null before the first one, and where it cannot be read. */
export const newestRelease = (folder: string, { releases: [newest] }: Log) =>
  newest ? findRelease(folder, newest.version) : null;
