import { createHash } from "node:crypto";
import { basename } from "node:path";
import { emptyLog } from "../_domain/records/change-log";
import { logProblems } from "../_domain/records/change-log-checks";
import { placeProblems, type RecordAt, tieProblems } from "../_domain/records/consistency-checks";
import type { DatasetParts } from "../_domain/records/dataset";
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
  placeRecord,
  sourceRecord,
  type TieRecord,
  tieRecord,
} from "../_domain/records/schema";
import { type DatasetFile, readDatasetFiles } from "./dataset-files";
import { schemaProblems } from "./zod-messages";

type Reading = {
  readonly parts: DatasetParts | null;
  readonly log: Log;
  readonly problems: readonly string[];
};

const lists: readonly RecordGroup[] = ["places", "actors", "sources", "assessments"];

/** A list file must hold a list; what else it holds is not looked at. */
function listed(opened: DatasetFile): DatasetFile {
  const { group, page } = opened;
  if (page.flaws.length > 0 || !lists.includes(group) || Array.isArray(page.value)) return opened;
  const flaw = { line: page.line([]), message: "is no list, expected a list of records" };
  return { ...opened, page: { ...page, flaws: [flaw] } };
}

function records({ group, file, page }: DatasetFile): readonly RecordReference[] {
  if (page.flaws.length > 0) return [];
  return Array.isArray(page.value) && lists.includes(group)
    ? page.value.map((value: unknown, at) => ({ file, path: [at], value }))
    : [{ file, path: [], value: page.value }];
}

function raw(files: readonly DatasetFile[]) {
  const of = (group: RecordGroup) => files.filter((file) => file.group === group).flatMap(records);
  return {
    ...{ dataset: of("dataset"), places: of("places"), actors: of("actors") },
    ...{ sources: of("sources"), assessments: of("assessments"), ties: of("ties") },
    changes: of("changes"),
    unreadGroups: new Set(
      files.filter(({ page }) => page.flaws.length > 0).map(({ group }) => group),
    ),
  };
}

type Kind<Value> = {
  safeParse(value: unknown): { success: true; data: Value } | { success: false; error: Failure };
};
type Failure = { readonly issues: Parameters<typeof schemaProblems>[1] };

/** The records that fit their form; what the others break is added to `problems`. */
function fitting<Value>(
  kind: Parameters<typeof schemaProblems>[0],
  form: Kind<Value>,
  found: readonly RecordReference[],
  problems: DataProblem[],
): readonly RecordAt<Value>[] {
  return found.flatMap(({ file, path, value }) => {
    const result = form.safeParse(value);
    if (result.success) return [{ file, path, value: result.data }];
    for (const finding of schemaProblems(kind, result.error.issues, value))
      problems.push({ file, path: [...path, ...finding.path], message: finding.message });
    return [];
  });
}

const nameProblems = (ties: readonly RecordReference[]): readonly DataProblem[] =>
  ties.flatMap(({ file, value }) => {
    const name = basename(file, ".yaml");
    const id = typeof value === "object" && value !== null ? Reflect.get(value, "id") : name;
    return typeof id !== "string" || id === name
      ? []
      : [{ file, path: ["id"], message: `is not as the file is named, expected ${name}` }];
  });

function canonical(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, part]) => [key, canonical(part)]),
  );
}

/** First 12 hexadecimal digits of SHA-256 over the content, whatever the layout of its files. */
export const version = (content: object): string =>
  createHash("sha256")
    .update(JSON.stringify(canonical(content)))
    .digest("hex")
    .slice(0, 12);

/** Tie id ▶ hash of what readers see of it; a note for editors changes nothing. */
export const tieHashes = (ties: readonly TieRecord[]): ReadonlyMap<string, string> =>
  new Map(ties.map(({ note: _, ...tie }) => [tie.id, version(tie)]));

/** Without signs by which a record could hide or reorder what a terminal shows. */
const plain = (line: string) => line.replace(/[\p{C}\u2028\u2029]/gu, "\ufffd");

function lines(files: readonly DatasetFile[], problems: readonly DataProblem[]): readonly string[] {
  const pages = new Map(files.map(({ file, page }) => [file, page]));
  const flaws = files.flatMap(({ file, page }) => page.flaws.map((flaw) => ({ file, ...flaw })));
  const placed = problems.map(({ file, path, message }) => {
    const subject = path.slice(typeof path[0] === "number" ? 1 : 0).join(".");
    const line = pages.get(file)?.line(path) ?? 1;
    return { file, line, message: subject ? `${subject}: ${message}` : message };
  });
  const ordered = [...flaws, ...placed].sort(
    (left, right) => left.file.localeCompare(right.file, "en") || left.line - right.line,
  );
  return [
    ...new Set(ordered.map(({ file, line, message }) => plain(`${file}:${line}: ${message}`))),
  ];
}

/**
 * A dataset's folder, read and checked. Every problem is one line `file:line: what is wrong, what was expected`;
 * without problems there are parts. Never throws.
 */
export function loadDataset(folder: string): Reading {
  const files = readDatasetFiles(folder).map(listed);
  const found = raw(files);
  const problems: DataProblem[] = [...nameProblems(found.ties)];
  const header = fitting("dataset", headerRecord, found.dataset, problems);
  const places = fitting("places", placeRecord, found.places, problems);
  const actors = fitting("actors", actorRecord, found.actors, problems);
  const sources = fitting("sources", sourceRecord, found.sources, problems);
  const assessments = fitting("assessments", assessmentRecord, found.assessments, problems);
  const ties = fitting("tie", tieRecord, found.ties, problems);
  const byId = new Map(sources.map(({ value }) => [value.id, value]));
  const logs = fitting("changes", logRecord, found.changes, problems);
  const held = {
    ties,
    hashes: tieHashes(ties.map(({ value }) => value)),
    modified: header[0]?.value.modified,
  };
  problems.push(...referenceProblems(found), ...placeProblems(places), ...tieProblems(ties, byId));
  problems.push(...logs.flatMap((log) => logProblems(log, held)));
  const told = lines(files, problems);
  const only = header[0]?.value;
  const log = logs[0]?.value ?? emptyLog;
  if (told.length > 0 || !only) return { parts: null, log, problems: told };
  const values = <Value>(items: readonly RecordAt<Value>[]) => items.map((item) => item.value);
  const content = {
    ...{ header: only, places: values(places), actors: values(actors), sources: values(sources) },
    ...{ assessments: values(assessments), ties: values(ties) },
  };
  return { parts: { ...content, version: version(content) }, log, problems: [] };
}
