/* What happened to ties after the release that an address pins, with the days and reasons of the log of changes. */
import type { Dataset, TieNote } from "../records/dataset";
import type { Change } from "../records/schema";
import { changesSince } from "../records/versions";
import { publicationWords } from "../time/date-words";
import { comma, type Language, type Text } from "../vocabulary/language";

const marks = {
  corrected: { en: "Corrected since", ar: "صُحّحت بعد ذلك" },
  withdrawn: { en: "Withdrawn since", ar: "سُحبت بعد ذلك" },
} as const satisfies Record<string, Text>;

type Kind = keyof typeof marks;
type Reason = { readonly on: string; readonly note?: Text | undefined };

/** Days with what happened on each, oldest first: "30 November 2026: A source was added."; null without any day. */
function reasonWords(reasons: readonly Reason[], lang: Language): string | null {
  const oldestFirst = reasons.toReversed();
  const lines = [...new Set(oldestFirst.map(({ on }) => on))].map((day) => {
    const notes = oldestFirst.flatMap(({ on, note }) => (on === day && note ? note[lang] : []));
    return [publicationWords(day, lang), [...new Set(notes)].join(" ")].filter(Boolean).join(": ");
  });
  return lines.join(" ") || null;
}

/** The changes of each tie by kind and id. */
function changesByTie(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const byTie = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.kind} ${change.tie}`;
    byTie.set(key, [...(byTie.get(key) ?? []), change]);
  }
  return byTie;
}

/** What happened to ties after a release, by id; empty for records that no address pins. */
export function tieNotes(
  release: Dataset,
  current: Dataset,
  lang: Language,
): ReadonlyMap<string, TieNote> {
  if (!release.isPinned) return new Map();
  const logged = changesByTie(release.log?.laterChanges ?? []);
  const withdrawals = new Map(
    current.ties.flatMap(({ id, withdrawn: record }) =>
      record ? [[id, [{ on: record.on, note: record.reason }]] as const] : [],
    ),
  );
  const since = changesSince(release, current);
  const note = (kind: Kind, id: string) => {
    const reasons: readonly Reason[] = withdrawals.get(id) ?? logged.get(`${kind} ${id}`) ?? [];
    return [id, { mark: marks[kind][lang], reason: reasonWords(reasons, lang) }] as const;
  };
  return new Map([
    ...since.corrected.map(({ id }) => note("corrected", id)),
    ...since.withdrawn.map(({ id }) => note("withdrawn", id)),
  ]);
}

/** What happened to a tie after a release; null where nothing did. */
export const tieNote = (
  release: Dataset,
  current: Dataset,
  id: string,
  lang: Language,
): TieNote | null => tieNotes(release, current, lang).get(id) ?? null;

/** A note as one line: "Corrected since, 30 November 2026: A source was added." */
export const tieNoteLine = ({ mark, reason }: TieNote, lang: Language): string =>
  reason === null ? mark : `${mark}${comma[lang]}${reason}`;
