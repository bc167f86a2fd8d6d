// The records of a folder as one JSON file, because reading and checking thousands of YAML files takes seconds. It
// stands in for them while neither the build nor any file of the folder has changed, and is only written from records
// without problems, so that every problem is told with its YAML file and line.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { DatasetParts } from "../_domain/records/build-dataset";
import type { Log } from "../_domain/records/schema";
import { attempt } from "./attempt";
import { textHash } from "./content-hash";
import { maxBytes } from "./dataset-files";
import { loadDataset } from "./load";

type CompiledRecords = { readonly parts: DatasetParts; readonly log: Log };

/** Where a build stores compiled records; null without a build, whose code may change between two starts. */
export function compiledFolder(): string | null {
  const build = process.env.BUILD_ID ?? "dev";
  return build === "dev" ? null : join(/* turbopackIgnore: true */ process.cwd(), ".next/records");
}

/** Paths of the files of records in a folder of the dataset; none where it is missing. */
const filesIn = (folder: string, name: string): readonly string[] =>
  (attempt(() => readdirSync(join(/* turbopackIgnore: true */ folder, name))) ?? [])
    .filter((file) => /\.(ya?ml|br)$/i.test(file))
    .map((file) => join(name, file))
    .sort();

/** Hash of the build and of the names and contents of all files that the records are read from. */
function folderHash(folder: string): string {
  const hash = createHash("sha256").update(process.env.BUILD_ID ?? "");
  for (const file of ["", "ties", "stories", "releases"].flatMap((name) => filesIn(folder, name))) {
    const path = join(/* turbopackIgnore: true */ folder, file);
    const { size } = statSync(path);
    hash.update(`\0${file}\0${size}\0`).update(size > maxBytes ? "" : readFileSync(path));
  }
  return hash.digest("hex");
}

function readCompiled(file: string, hash: string): CompiledRecords | null {
  const text = readFileSync(file, "utf8");
  return text.startsWith(`${hash}\n`) ? JSON.parse(text.slice(hash.length + 1)) : null;
}

/**
 * Writes the file in one step, so that another process never reads half of it. Where it cannot be written, says so:
 * every start then reads all records anew.
 */
function writeCompiled(file: string, hash: string, json: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(resolve(file, ".."), { recursive: true });
    writeFileSync(draft, `${hash}\n${json}`);
    renameSync(draft, file);
  } catch (error) {
    console.warn(`records are not stored for the next start: ${(error as Error).message}`);
  }
}

/** The first problem with its file and line, and the number of others. */
function refusal(folder: string, [first, ...others]: readonly string[]): string {
  const more =
    others.length > 0 ? ` (and ${others.length} more; npm run data:check lists all)` : "";
  return `${folder}/${first}${more}`;
}

/**
 * The records of a folder, compiled in `store` (null: nowhere) or read from YAML and stored there. Throws an Error of
 * one line if a record is invalid.
 */
export function compiledRecords(folder: string, store: string | null): CompiledRecords {
  const file = store && join(store, `${textHash(resolve(folder))}.json`);
  const hash = file && attempt(() => folderHash(folder));
  const compiled = file && hash ? attempt(() => readCompiled(file, hash)) : null;
  if (compiled) return compiled;
  const { parts, log, problems } = loadDataset(folder);
  if (!parts) throw new Error(refusal(folder, problems));
  const json = JSON.stringify({ parts, log });
  if (file && hash) writeCompiled(file, hash, json);
  // Read again, because texts that the YAML parser cut out keep the whole text of their file in memory.
  return JSON.parse(json);
}
