import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FullConfig } from "@playwright/test";

/** What no second try may hide: a broken policy, or markup that the page does not take over as it was sent. */
const grave = /policy broken|Content Security Policy|[Hh]ydrat|React error/;

const fileIn = (folder: string) => join(folder, "grave.txt");

/** Notes the grave ones of a test's complaints in the folder of the run. */
export function note(folder: string, title: string, complaints: readonly string[]): void {
  const found = complaints.filter((text) => grave.test(text));
  if (found.length === 0) return;
  mkdirSync(folder, { recursive: true });
  appendFileSync(fileIn(folder), found.map((text) => `${title}: ${text}\n`).join(""));
}

/** After all tests: fails where one, even one that passed when it was tried again, noted something. */
export default function check({ projects }: FullConfig): void {
  const noted = projects.map(({ outputDir }) => fileIn(outputDir)).filter(existsSync);
  if (noted.length > 0) throw new Error(noted.map((file) => readFileSync(file, "utf8")).join(""));
}
