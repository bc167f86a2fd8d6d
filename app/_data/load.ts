import { basename } from "node:path";
import { buildDataset, type DatasetParts } from "../_domain/records/build-dataset";
import { emptyLog } from "../_domain/records/change-log";
import { logProblems } from "../_domain/records/change-log-checks";
import { placeProblems, type RecordAt, tieProblems } from "../_domain/records/consistency-checks";
import type { Dataset } from "../_domain/records/dataset";
import { futureProblems, modifiedProblems } from "../_domain/records/date-checks";
import { languageProblems } from "../_domain/records/language-checks";
import { clashProblems } from "../_domain/records/name-checks";
import { placeRecord } from "../_domain/records/place-schema";
import {
  type DataProblem,
  type RecordReference,
  referenceProblems,
} from "../_domain/records/referential-integrity";
import {
  actorRecord,
  assessmentRecord,
  type Header,
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
import { groupRecords, recordsIn, requireList } from "./record-groups";
import { missingReleaseProblems, newestRelease, type ReleasesToRead } from "./release-checks";
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

type GroupedRecords = ReturnType<typeof groupRecords>;

/** The records that match their schemas; adds the problems of the others to `problems`. */
const parseGroups = (records: GroupedRecords, problems: DataProblem[]) => ({
  headers: parseRecords(headerRecord, records.dataset, problems),
  places: parseRecords(placeRecord, records.places, problems),
  actors: parseRecords(actorRecord, records.actors, problems),
  sources: parseRecords(sourceRecord, records.sources, problems),
  assessments: parseRecords(assessmentRecord, records.assessments, problems),
  ties: parseRecords(tieRecord, records.ties, problems),
  stories: parseRecords(storyRecord, records.stories, problems),
});

type ParsedRecords = ReturnType<typeof parseGroups>;

/** The day in the time zone where it begins first (UTC+14). */
const firstToday = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** What is wrong with records that each match their schema. `isPublishing`: their date is checked too. */
function recordProblems(
  files: readonly DatasetFile[],
  records: GroupedRecords,
  { headers, places, actors, sources, ties }: ParsedRecords,
  isPublishing: boolean,
): readonly DataProblem[] {
  const sourceById = new Map(sources.map(({ value }) => [value.id, value]));
  return [
    ...referenceProblems(records),
    ...placeProblems(places),
    ...tieProblems(ties, sourceById),
    ...languageProblems(files.flatMap(recordsIn)),
    ...clashProblems({ headers, places, actors }),
    ...headers.flatMap((header) => futureProblems({ header, sources, ties })),
    // A server does not refuse to start because its clock is slow.
    ...(isPublishing ? headers : []).flatMap((header) => modifiedProblems(header, firstToday())),
  ];
}

/** What is wrong with a change log beside the records and the releases in the folder. */
function changeLogProblems(
  folder: string,
  log: RecordAt<Log>,
  { headers: [header], ties }: ParsedRecords,
  releasesToRead: ReleasesToRead,
): readonly DataProblem[] {
  const newest = newestRelease(folder, log.value);
  const hashes = tieHashes(ties.map(({ value }) => value));
  const released = newest && tieHashes(newest.ties);
  return [
    ...missingReleaseProblems(folder, log, newest, releasesToRead),
    ...logProblems(log, { ties, hashes, released, modified: header?.value.modified }),
  ];
}

const valuesOf = <Value>(records: readonly RecordAt<Value>[]) => records.map(({ value }) => value);

function partsOf(header: Header, records: ParsedRecords): DatasetParts {
  const { places, actors, sources, assessments, ties, stories } = records;
  const content = {
    header,
    places: valuesOf(places),
    actors: valuesOf(actors),
    sources: valuesOf(sources),
    assessments: valuesOf(assessments),
    ties: valuesOf(ties),
    ...(stories.length > 0 && { stories: valuesOf(stories) }),
  };
  return { ...content, version: contentHash(content) };
}

/** What is wrong with the texts that readers see first: the introduction and the stories, held against the dataset. */
const textProblems = (dataset: Dataset, file: string, stories: ParsedRecords["stories"]) => [
  ...introductionProblems(dataset).map((problem) => ({ file, ...problem })),
  ...stories.flatMap(({ file, value }) =>
    storyProblems(value, dataset).map((problem) => ({ file, ...problem })),
  ),
];

/** Reads and checks a dataset's folder; never throws. */
export function loadDataset(
  folder: string,
  releasesToRead: ReleasesToRead = "newest",
): LoadedDataset {
  const files = readDatasetFiles(folder).map(requireList);
  const records = groupRecords(files);
  const problems: DataProblem[] = [...nameProblems([...records.ties, ...records.stories])];
  const parsed = parseGroups(records, problems);
  problems.push(...recordProblems(files, records, parsed, releasesToRead === "all"));
  const logs = parseRecords(logRecord, records.changes, problems);
  problems.push(...logs.flatMap((log) => changeLogProblems(folder, log, parsed, releasesToRead)));
  const log = logs[0]?.value ?? emptyLog;
  const refuse = (found: readonly DataProblem[]): LoadedDataset => ({
    parts: null,
    dataset: null,
    log,
    problems: problemLines(files, found),
  });
  const [header] = parsed.headers;
  if (problems.length > 0 || records.unreadGroups.size > 0 || !header) return refuse(problems);
  const parts = partsOf(header.value, parsed);
  const dataset = buildDataset(parts);
  const mismatches = textProblems(dataset, header.file, parsed.stories);
  return mismatches.length > 0 ? refuse(mismatches) : { parts, dataset, log, problems: [] };
}
