import type { Text } from "./language";
import type { Change, Log } from "./schema";

export const changeKinds = ["new", "corrected", "withdrawn"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a change is called before the title of its tie. */
export const changeNames: Readonly<Record<ChangeKind, Text>> = {
  new: { ar: "جديد", en: "New" },
  corrected: { ar: "تصحيح", en: "Corrected" },
  withdrawn: { ar: "سُحب", en: "Withdrawn" },
};

/** The log of a dataset that keeps none. */
export const emptyLog: Log = { pending: [], releases: [] };

/** Every change of a log, newest first; those of one day stay in their order. */
export const changesOf = ({ pending, releases }: Log): Change[] =>
  [...pending, ...releases.flatMap(({ changes }) => changes)].toSorted((a, b) =>
    a.on < b.on ? 1 : a.on > b.on ? -1 : 0,
  );
