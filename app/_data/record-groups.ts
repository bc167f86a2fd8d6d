import type { RecordGroup, RecordReference } from "../_domain/records/referential-integrity";
import type { DatasetFile } from "./dataset-files";

const listGroups: readonly RecordGroup[] = ["places", "actors", "sources", "assessments"];

/** The file, with a problem if it should hold a list and does not. */
export function requireList(file: DatasetFile): DatasetFile {
  const { group, yaml } = file;
  if (yaml.problems.length > 0 || !listGroups.includes(group) || Array.isArray(yaml.value))
    return file;
  const problem = { line: yaml.lineAt([]), message: "is no list, expected a list of records" };
  return { ...file, yaml: { ...yaml, problems: [problem] } };
}

export function recordsIn({ group, file, yaml }: DatasetFile): readonly RecordReference[] {
  if (yaml.problems.length > 0) return [];
  return Array.isArray(yaml.value) && listGroups.includes(group)
    ? yaml.value.map((value: unknown, at) => ({ file, path: [at], value }))
    : [{ file, path: [], value: yaml.value }];
}

/** The records of all files, by group. */
export function groupRecords(files: readonly DatasetFile[]) {
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
