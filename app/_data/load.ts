import { basename } from "node:path";
import { emptyLog } from "../_domain/records/change-log";
import { logProblems } from "../_domain/records/change-log-checks";
import { placeProblems, type RecordAt, tieProblems } from "../_domain/records/consistency-checks";
import { buildDataset, type Dataset, type DatasetParts } from "../_domain/records/dataset";
import { futureProblems, modifiedProblems } from "../_domain/records/date-checks";
import { languageProblems } from "../_domain/records/language-checks";
import { clashProblems } from "../_domain/records/name-checks";
import { placeRecord } from "../_domain/records/place-schema";
import {
  type DataProblem,
  type RecordGroup,
  type RecordReference,
  referenceProblems,
} from "../_domain/records/referential-integrity";
import {
  actorRecord,
  assessmentRecord,
  headerRecord,
  type Log,
  logRecord,
  sourceRecord,
  tieRecord,
} from "../_domain/records/schema";
import { storyRecord } from "../_domain/records/story-schema";
import { introductionProblems } from "../_domain/sentences/introduction";
import { storyProblems } from "../_domain/sentences/story-problems";
import { contentHash, tieHashes } from "./content-hash";
import { type DatasetFile, readDatasetFiles } from "./dataset-files";
import { problemLines } from "./problem-lines";
import { findRelease, hasRelease, releaseFile } from "./release-files";
import { schemaProblems, zodMessage } from "./zod-messages";

type LoadedDataset = {
  /** Null if there are problems. */
  readonly parts: DatasetParts | null;
  /** The dataset of these parts; null if there are problems. */
  readonly dataset: Dataset | null;
  readonly log: Log;
  /** Lines such as `ties/a.yaml:3: sector: is missing, expected a text`. */
  readonly problems: readonly string[];
};

const listGroups: readonly RecordGroup[] = ["places", "actors", "sources", "assessments"];

/** The file, with a problem if it should hold a list and does not. */
function requireList(file: DatasetFile): DatasetFile {
  const { group, yaml } = file;
  if (yaml.problems.length > 0 || !listGroups.includes(group) || Array.isArray(yaml.value))
    return file;
  const problem = { line: yaml.lineAt([]), message: "is no list, expected a list of records" };
  return { ...file, yaml: { ...yaml, problems: [problem] } };
}

function recordsIn({ group, file, yaml }: DatasetFile): readonly RecordReference[] {
  if (yaml.problems.length > 0) return [];
  return Array.isArray(yaml.value) && listGroups.includes(group)
    ? yaml.value.map((value: unknown, at) => ({ file, path: [at], value }))
    : [{ file, path: [], value: yaml.value }];
}

function groupRecords(files: readonly DatasetFile[]) {
  const recordsOf = (group: RecordGroup) =>
    files.filter((file) => file.group === group).flatMap(recordsIn);
  return {
    dataset: recordsOf("dataset"),
    places: recordsOf("places"),
    actors: recordsOf("actors"),
    sources: recordsOf("sources"),
    assessments: recordsOf("assessments"),
    ties: recordsOf("ties"),
    stories: recordsOf("stories"),
    changes: recordsOf("changes"),
    unreadGroups: new Set(
      files.filter(({ yaml }) => yaml.problems.length > 0).map(({ group }) => group),
    ),
  };
}

type RecordSchema<Value> = {
  safeParse(
    value: unknown,
    options: { error: typeof zodMessage },
  ):
    | { success: true; data: Value }
    | { success: false; error: { readonly issues: Parameters<typeof schemaProblems>[0] } };
};

/** Returns the records that match the schema; adds the problems of the others to `problems`. */
function parseRecords<Value>(
  schema: RecordSchema<Value>,
  records: readonly RecordReference[],
  problems: DataProblem[],
): readonly RecordAt<Value>[] {
  return records.flatMap(({ file, path, value }) => {
    const result = schema.safeParse(value, { error: zodMessage });
    if (result.success) return [{ file, path, value: result.data }];
    for (const problem of schemaProblems(result.error.issues))
      problems.push({ file, path: [...path, ...problem.path], message: problem.message });
    return [];
  });
}

/** A problem for every tie and story whose file does not have the name of its id. */
const nameProblems = (records: readonly RecordReference[]): readonly DataProblem[] =>
  records.flatMap(({ file, value }) => {
    const name = basename(file, ".yaml");
    const id = typeof value === "object" && value !== null ? Reflect.get(value, "id") : name;
    return typeof id !== "string" || id === name
      ? []
      : [{ file, path: ["id"], message: `is not as the file is named, expected ${name}` }];
  });

/** Which files of releases are read to check them; the site reads the others when they are first asked for. */
type ReleasesToRead = "newest" | "all";

/** A problem for every release that the folder does not hold as it was published; `newest` is null if the newest is one. */
const releaseProblems = (
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
const newestRelease = (folder: string, { releases: [newest] }: Log) =>
  newest ? findRelease(folder, newest.version) : null;

const refuse = (log: Log, problems: readonly string[]): LoadedDataset => ({
  parts: null,
  dataset: null,
  log,
  problems,
});

/** The day that it is where the day begins first (UTC+14). */
const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** Reads and checks a dataset's folder; never throws. */
export function loadDataset(
  folder: string,
  releasesToRead: ReleasesToRead = "newest",
): LoadedDataset {
  const files = readDatasetFiles(folder).map(requireList);
  const records = groupRecords(files);
  const problems: DataProblem[] = [...nameProblems([...records.ties, ...records.stories])];
  const headers = parseRecords(headerRecord, records.dataset, problems);
  const [header] = headers;
  const places = parseRecords(placeRecord, records.places, problems);
  const actors = parseRecords(actorRecord, records.actors, problems);
  const sources = parseRecords(sourceRecord, records.sources, problems);
  const assessments = parseRecords(assessmentRecord, records.assessments, problems);
  const ties = parseRecords(tieRecord, records.ties, problems);
  const stories = parseRecords(storyRecord, records.stories, problems);
  const sourceById = new Map(sources.map(({ value }) => [value.id, value]));
  problems.push(
    ...referenceProblems(records),
    ...placeProblems(places),
    ...tieProblems(ties, sourceById),
    ...languageProblems(files.flatMap(recordsIn)),
    ...clashProblems({ headers, places, actors }),
    ...headers.flatMap((header) => futureProblems({ header, sources, ties })),
    // A server does not refuse to start because its clock is slow.
    ...(releasesToRead === "all" ? headers : []).flatMap((header) =>
      modifiedProblems(header, today()),
    ),
  );
  const logs = parseRecords(logRecord, records.changes, problems);
  const hashes = tieHashes(ties.map(({ value }) => value));
  const modified = header?.value.modified;
  for (const log of logs) {
    const newest = newestRelease(folder, log.value);
    const released = newest && tieHashes(newest.ties);
    problems.push(
      ...releaseProblems(folder, log, newest, releasesToRead),
      ...logProblems(log, { ties, hashes, released, modified }),
    );
  }
  const log = logs[0]?.value ?? emptyLog;
  if (problems.length > 0 || records.unreadGroups.size > 0 || !header)
    return refuse(log, problemLines(files, problems));
  const values = <Value>(records: readonly RecordAt<Value>[]) => records.map(({ value }) => value);
  const content = {
    header: header.value,
    places: values(places),
    actors: values(actors),
    sources: values(sources),
    assessments: values(assessments),
    ties: values(ties),
    ...(stories.length > 0 && { stories: values(stories) }),
  };
  const parts = { ...content, version: contentHash(content) };
  const dataset = buildDataset(parts);
  const unmatched = [
    ...introductionProblems(dataset).map((problem) => ({ file: header.file, ...problem })),
    ...stories.flatMap(({ file, value }) =>
      storyProblems(value, dataset).map((problem) => ({ file, ...problem })),
    ),
  ];
  return unmatched.length === 0
    ? { parts, dataset, log, problems: [] }
    : refuse(log, problemLines(files, unmatched));
}
