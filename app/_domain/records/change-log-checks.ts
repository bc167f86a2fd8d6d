import { quote } from "../text/did-you-mean";
import { problemsAt, type RecordAt, type RecordFinding } from "./consistency-checks";
import { isListed } from "./dataset";
import type { DataProblem } from "./referential-integrity";
import type { Change, Log, TieRecord } from "./schema";

type Release = Log["releases"][number];

/** A change with its path in the log; `release` is null while it is pending. */
type LoggedChange = Pick<DataProblem, "path"> & {
  readonly change: Change;
  readonly release: Release | null;
};

/** The ties that the log is compared with, and the dataset's `modified`. */
export type TieRecords = {
  readonly ties: readonly RecordAt<TieRecord>[];
  readonly hashes: ReadonlyMap<string, string>;
  /** Hashes of the ties in the newest release; null where there is none. */
  readonly released: ReadonlyMap<string, string> | null;
  readonly modified: string | undefined;
};

type CheckedLog = TieRecords & {
  readonly file: string;
  readonly last: Release | undefined;
  readonly changes: readonly LoggedChange[];
  readonly firstByKey: ReadonlyMap<string, LoggedChange>;
  readonly listed: ReadonlySet<string>;
  readonly withdrawn: ReadonlySet<string>;
};

/** Of changes with one key only one is expected; two releases of one day may both correct a tie. */
const keyOf = ({ change: { tie, kind, on }, release }: LoggedChange) =>
  [tie, kind, on, release?.version].join();

/** One row per rule for a change; paths lead from the change down. */
const changeRules: readonly ((entry: LoggedChange, log: CheckedLog) => RecordFinding)[] = [
  (entry, { firstByKey }) => {
    const { tie, kind, on } = entry.change;
    const message = `names ${quote(tie)} as ${kind} on ${on} already, expected once a day and release`;
    return firstByKey.get(keyOf(entry)) === entry ? null : ["tie", message];
  },
  ({ change: { on }, release }) =>
    release && on > release.on
      ? ["on", `${on} is after the release, expected ${release.on} at the latest`]
      : null,
  ({ change: { on }, release }, { last, modified = "9999" }) => {
    const first = last?.on ?? "";
    const range = [first, modified].filter(Boolean).join(" to ");
    const message = `${on} is not between the last release and the dataset's \`modified\`, expected ${range}`;
    return !release && (on < first || on > modified) ? ["on", message] : null;
  },
  ({ change: { tie, kind }, release }, { released }) =>
    !release && kind === "new" && released?.has(tie)
      ? ["kind", "was released, expected corrected or withdrawn"]
      : null,
  ({ change: { tie, kind } }, { last, listed }) =>
    last && kind === "withdrawn" && listed.has(tie)
      ? ["kind", `${quote(tie)} is shown, expected it withdrawn or merged in its file`]
      : null,
];

/** One row per rule for a tie's record. */
const tieRules: readonly ((tie: TieRecord, log: CheckedLog) => RecordFinding)[] = [
  (tie, { file, last, listed, withdrawn }) =>
    last && !listed.has(tie.id) && !withdrawn.has(tie.id)
      ? [
          tie.merged === undefined ? "withdrawn" : "merged",
          `is not in the log, expected a change in ${file} that says withdrawn`,
        ]
      : null,
  ({ id }, { file, last, hashes, released, changes }) => {
    const before = released?.get(id);
    if (!last || !released || before === hashes.get(id)) return null;
    const isLogged = changes.some(
      ({ change: { tie, kind }, release }) =>
        !release && tie === id && (kind === "new" || before !== undefined),
    );
    const message = `${quote(id)} ${before ? "changed" : "is new"} since the release of ${last.on}, expected a change in ${file} that says so`;
    return isLogged ? null : ["id", message];
  },
];

function releaseProblems({ releases }: Log, { file, released, ties }: CheckedLog): DataProblem[] {
  const ids = new Set(ties.map(({ value }) => value.id));
  const unordered = releases.flatMap(({ on }, at) =>
    (releases[at - 1]?.on ?? "9999") < on ? [at] : [],
  );
  return [
    ...unordered.map((at) => ({
      file,
      path: ["releases", at, "on"],
      message: "is after the one above, expected newest first",
    })),
    ...[...(released?.keys() ?? [])]
      .filter((id) => !ids.has(id))
      .map((id) => ({
        file,
        path: ["releases", 0, "version"],
        message: `holds ${quote(id)}, which has no file any more, expected it to stay and say withdrawn or merged`,
      })),
  ];
}

const changesAt = (
  changes: readonly Change[],
  path: DataProblem["path"],
  release: Release | null,
): readonly LoggedChange[] =>
  changes.map((change, at) => ({ change, path: [...path, at], release }));

/** Contradictions between the change log and the ties, and changes since the last release that it does not name. */
export function logProblems(
  { file, value: log }: RecordAt<Log>,
  recorded: TieRecords,
): readonly DataProblem[] {
  const changes = [
    ...changesAt(log.pending, ["pending"], null),
    ...log.releases.flatMap((release, at) =>
      changesAt(release.changes, ["releases", at, "changes"], release),
    ),
  ];
  const withdrawals = changes.filter(({ change }) => change.kind === "withdrawn");
  const listed = recorded.ties.map(({ value }) => value).filter(isListed);
  const checked: CheckedLog = {
    ...recorded,
    file,
    last: log.releases[0],
    changes,
    firstByKey: new Map(changes.toReversed().map((entry) => [keyOf(entry), entry])),
    listed: new Set(listed.map(({ id }) => id)),
    withdrawn: new Set(withdrawals.map(({ change }) => change.tie)),
  };
  return [
    ...changes.flatMap((entry) =>
      problemsAt(
        { file, path: entry.path },
        changeRules.map((rule) => rule(entry, checked)),
      ),
    ),
    ...releaseProblems(log, checked),
    ...recorded.ties.flatMap((at) =>
      problemsAt(
        at,
        tieRules.map((rule) => rule(at.value, checked)),
      ),
    ),
  ];
}
