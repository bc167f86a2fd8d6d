import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FullConfig } from "@playwright/test";

/** Errors that a retry may not hide: a violated policy, or markup that differs between server and browser. */
const fatal = /policy broken|Content Security Policy|[Hh]ydrat|React error/;

const fileIn = (folder: string) => join(folder, "fatal-console-errors.txt");

/** Appends the fatal ones of a test's complaints to a file in the folder of the run. */
export function recordFatalErrors(
  folder: string,
  title: string,
  complaints: readonly string[],
): void {
  const errors = complaints.filter((text) => fatal.test(text));
  if (errors.length === 0) return;
  mkdirSync(folder, { recursive: true });
  appendFileSync(fileIn(folder), errors.map((text) => `${title}: ${text}\n`).join(""));
}

/** Runs after all tests; throws where any of them, also one that passed later, recorded a fatal error. */
export default function failOnFatalErrors({ projects }: FullConfig): void {
  const files = [...new Set(projects.map(({ outputDir }) => fileIn(outputDir)))].filter(existsSync);
  if (files.length > 0) throw new Error(files.map((file) => readFileSync(file, "utf8")).join(""));
}
