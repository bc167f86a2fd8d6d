import type { DataProblem } from "../_domain/records/referential-integrity";
import type { DatasetFile } from "./dataset-files";

/** Replaces characters that hide or reorder text in a terminal by U+FFFD. */
const printable = (line: string) => line.replace(/[\p{C}\u2028\u2029]/gu, "\ufffd");

/** All problems as lines, in the order of files and lines, each once. */
export function problemLines(
  files: readonly DatasetFile[],
  problems: readonly DataProblem[],
): readonly string[] {
  const yamlOf = new Map(files.map(({ file, yaml }) => [file, yaml]));
  const unreadable = files.flatMap(({ file, yaml }) =>
    yaml.problems.map((problem) => ({ file, ...problem })),
  );
  const located = problems.map(({ file, path, message }) => {
    const subject = path.slice(typeof path[0] === "number" ? 1 : 0).join(".");
    const line = yamlOf.get(file)?.lineAt(path) ?? 1;
    return { file, line, message: subject ? `${subject}: ${message}` : message };
  });
  const sorted = [...unreadable, ...located].sort(
    (left, right) => left.file.localeCompare(right.file, "en") || left.line - right.line,
  );
  const lines = sorted.map(({ file, line, message }) => printable(`${file}:${line}: ${message}`));
  return [...new Set(lines)];
}
