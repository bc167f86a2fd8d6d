import { quote } from "../text/did-you-mean";
import type { RecordAt } from "./consistency-checks";
import { isListed } from "./dataset";
import type { DataProblem } from "./referential-integrity";
import type { Change, Log, TieRecord } from "./schema";

type Path = readonly (string | number)[];
type Placed = { readonly change: Change; readonly path: Path };
type Ties = readonly RecordAt<TieRecord>[];

/** What the log is held against: the ties, the hash of each, and the day of the dataset's last change. */
export type RecordedTies = {
  readonly ties: Ties;
  readonly hashes: ReadonlyMap<string, string>;
  readonly modified: string | undefined;
};

const placed = (changes: readonly Change[], path: Path): readonly Placed[] =>
  changes.map((change, at) => ({ change, path: [...path, at] }));

const allPlaced = ({ pending, releases }: Log): readonly Placed[] => [
  ...placed(pending, ["pending"]),
  ...releases.flatMap(({ changes }, at) => placed(changes, ["releases", at, "changes"])),
];

function repeatProblems(all: readonly Placed[], file: string): readonly DataProblem[] {
  const seen = new Set<string>();
  return all.flatMap(({ change: { tie, kind, on }, path }) => {
    const key = [tie, kind, on].join();
    const isAgain = seen.has(key);
    seen.add(key);
    const message = `names ${quote(tie)} as ${kind} on ${on} already, expected once a day`;
    return isAgain ? [{ file, path: [...path, "tie"], message }] : [];
  });
}

function releaseProblems({ releases }: Log, file: string): readonly DataProblem[] {
  return releases.flatMap(({ on, changes, ties }, at) => {
    const path = ["releases", at];
    const newer = releases[at - 1];
    const late = placed(changes, [...path, "changes"]).filter(({ change }) => change.on > on);
    return [
      ...late.map(({ change, path }) => ({
        file,
        path: [...path, "on"],
        message: `${change.on} is after the release, expected ${on} at the latest`,
      })),
      ...(newer && newer.on < on
        ? [
            {
              file,
              path: [...path, "on"],
              message: "is after the one above, expected newest first",
            },
          ]
        : []),
      ...(at === 0 && ties === undefined
        ? [{ file, path: [...path, "ties"], message: "is missing, expected the hash of each tie" }]
        : []),
    ];
  });
}

function pendingProblems({ pending, releases: [last] }: Log, held: RecordedTies, file: string) {
  const { modified = "9999" } = held;
  return placed(pending, ["pending"]).flatMap(({ change, path }): DataProblem[] => {
    const first = last?.on ?? "";
    const isOld = change.kind === "new" && last?.ties?.[change.tie] !== undefined;
    return [
      ...(change.on < first || change.on > modified
        ? [
            {
              file,
              path: [...path, "on"],
              message: `${change.on} is not between the last release and the dataset's \`modified\`, expected ${[first, modified].filter(Boolean).join(" to ")}`,
            },
          ]
        : []),
      ...(isOld
        ? [
            {
              file,
              path: [...path, "kind"],
              message: "was released, expected corrected or withdrawn",
            },
          ]
        : []),
    ];
  });
}

function withdrawalProblems(all: readonly Placed[], { ties }: RecordedTies, file: string) {
  const shown = new Map(ties.map(({ value }) => [value.id, isListed(value)]));
  const told = all.filter(({ change }) => change.kind === "withdrawn");
  const names = new Set(told.map(({ change }) => change.tie));
  return [
    ...told
      .filter(({ change }) => shown.get(change.tie))
      .map(({ change, path }) => ({
        file,
        path: [...path, "kind"],
        message: `${quote(change.tie)} is shown, expected it withdrawn or merged in its file`,
      })),
    ...ties
      .filter(({ value }) => !isListed(value) && !names.has(value.id))
      .map(({ file: at, path, value }) => ({
        file: at,
        path: [...path, value.merged === undefined ? "withdrawn" : "merged"],
        message: `is not in the log, expected a change in ${file} that says withdrawn`,
      })),
  ];
}

/** Ties that are not as the last release recorded them, and that no pending change explains. */
function driftProblems({ pending, releases: [last] }: Log, held: RecordedTies, file: string) {
  const recorded = last?.ties;
  if (!last || !recorded) return [];
  const isTold = (id: string) =>
    pending.some(({ tie, kind }) => tie === id && (kind === "new" || recorded[id] !== undefined));
  const known = new Set(held.ties.map(({ value }) => value.id));
  const gone = Object.keys(recorded).filter((id) => !known.has(id));
  return [
    ...gone.map((id) => ({
      file,
      path: ["releases", 0, "ties", id],
      message: "has no file any more, expected it to stay and say withdrawn or merged",
    })),
    ...held.ties
      .filter(({ value: { id } }) => recorded[id] !== held.hashes.get(id) && !isTold(id))
      .map(({ file: at, path, value: { id } }) => ({
        file: at,
        path: [...path, "id"],
        message: `${quote(id)} ${recorded[id] ? "changed" : "is new"} since the release of ${last.on}, expected a change in ${file} that says so`,
      })),
  ];
}

/** What a log says against the ties, and changes since the last release that it does not tell. */
export function logProblems(
  { file, value: log }: RecordAt<Log>,
  held: RecordedTies,
): readonly DataProblem[] {
  const all = allPlaced(log);
  return [
    ...repeatProblems(all, file),
    ...releaseProblems(log, file),
    ...pendingProblems(log, held, file),
    ...(log.releases.length > 0 ? withdrawalProblems(all, held, file) : []),
    ...driftProblems(log, held, file),
  ];
}
