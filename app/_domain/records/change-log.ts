import type { Change, Log } from "./schema";

export const emptyLog: Log = { pending: [], releases: [] };

/** Every change of a log, newest first; changes of one day stay in their order. */
export const changesOf = ({ pending, releases }: Log): Change[] =>
  [...pending, ...releases.flatMap(({ changes }) => changes)].toSorted((a, b) =>
    a.on < b.on ? 1 : a.on > b.on ? -1 : 0,
  );
