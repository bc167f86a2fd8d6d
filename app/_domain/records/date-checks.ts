import { problemsAt, type RecordAt, type RecordFinding } from "./consistency-checks";
import type { DataProblem } from "./referential-integrity";
import type { Header, Source, TieRecord } from "./schema";

/** A day or month after the last change of the dataset; a month counts from its first day. */
const lateFinding = (
  key: string,
  time: string | null | undefined,
  modified: string,
): RecordFinding =>
  time && time > modified
    ? [
        key,
        `is ${time}, after the dataset's \`modified\` (${modified}), expected a day that has come`,
      ]
    : null;

type DatedRecords = {
  readonly header: RecordAt<Header>;
  readonly sources: readonly RecordAt<Source>[];
  readonly ties: readonly RecordAt<TieRecord>[];
};

/** Ties, withdrawals and publications that are dated after the dataset, which only what has happened enters. */
export function futureProblems({ header, sources, ties }: DatedRecords): readonly DataProblem[] {
  const { modified } = header.value;
  return [
    ...sources.flatMap((at) =>
      problemsAt(at, [lateFinding("published", at.value.published, modified)]),
    ),
    ...ties.flatMap((at) =>
      problemsAt(at, [
        lateFinding("date", at.value.date.start, modified),
        lateFinding("withdrawn", at.value.withdrawn?.on, modified),
      ]),
    ),
  ];
}

/** The dataset's own day where it is after `today`, an ISO day. */
export const modifiedProblems = (header: RecordAt<Header>, today: string): readonly DataProblem[] =>
  problemsAt(header, [
    header.value.modified > today
      ? ["modified", `is ${header.value.modified}, expected a day by today, ${today}`]
      : null,
  ]);
