import { memoizeByObject } from "../text/memoize";
import type { Text } from "../vocabulary/language";
import { byId, type Dataset, isListed, type Tie } from "./dataset";

export type VersionSummary = {
  readonly id: string;
  /** ISO 8601 day of the release. */
  readonly date: string;
  /** Numbers of the ties that lists show, of their claims, and of all sources. */
  readonly ties: number;
  readonly claims: number;
  readonly sources: number;
};

/** What stands in an address for the records that are served without `data`. */
export const today = "today";

export type Versions = {
  /** Newest first. */
  readonly list: () => readonly VersionSummary[];
  /** A release, or `today`; null where there is none. */
  readonly dataset: (version: string) => Dataset | null;
  /** The canonical JSON whose SHA-256 begins with the version; null where there is no such release. */
  readonly json: (version: string) => string | null;
};

export type Difference = {
  readonly added: readonly { readonly id: string }[];
  readonly corrected: readonly { readonly id: string; readonly fields: readonly string[] }[];
  /** `reason` is null for a tie that became part of another. */
  readonly withdrawn: readonly { readonly id: string; readonly reason: Text | null }[];
};

/** Fields that are no content of a tie, or follow from its claims. */
const otherFields: ReadonlySet<string> = new Set([
  ...["note", "withdrawn", "merged"],
  ...(["sources", "origins", "disputed", "known"] satisfies (keyof Tie)[]),
]);

/** Names of the fields of which two versions of a tie say something else. */
export function changedFields(before: Tie, after: Tie): readonly string[] {
  const values = (tie: Tie) => new Map<string, unknown>(Object.entries(tie));
  const [old, current] = [values(before), values(after)];
  return [...new Set([...old.keys(), ...current.keys()])].filter(
    (field) =>
      !otherFields.has(field) &&
      JSON.stringify(old.get(field)) !== JSON.stringify(current.get(field)),
  );
}

/** What was added, corrected and withdrawn on the way from one version to another, in the order of the ties. */
export function difference(from: Dataset, to: Dataset): Difference {
  const before = new Map(from.ties.filter(isListed).map((tie) => [tie.id, tie]));
  const after = byId(to.ties);
  const listed = to.ties.filter(isListed);
  return {
    added: listed.filter(({ id }) => !before.has(id)).map(({ id }) => ({ id })),
    corrected: listed.flatMap((tie) => {
      const old = before.get(tie.id);
      const fields = old ? changedFields(old, tie) : [];
      return fields.length > 0 ? [{ id: tie.id, fields }] : [];
    }),
    withdrawn: [...before.keys()].flatMap((id) => {
      const tie = after.get(id);
      return tie && isListed(tie) ? [] : [{ id, reason: tie?.withdrawn?.reason ?? null }];
    }),
  };
}

/** Records besides ties, by what a reader calls them. */
const otherRecords = {
  places: ["places"],
  actors: ["actors"],
  sources: ["sources", "origins"],
  assessments: ["assessments"],
  stories: ["stories"],
  texts: [
    ...(["name", "subject", "standfirst", "introduction", "limits"] as const),
    ...(["licence", "author", "sectors", "questions", "fields", "kinds", "sides"] as const),
  ],
} as const satisfies Record<string, readonly (keyof Dataset)[]>;

/** One kind of records besides ties. */
export type RecordKind = keyof typeof otherRecords;

/** The records besides ties of which two versions say something else. */
export const changedRecords = (from: Dataset, to: Dataset): readonly RecordKind[] =>
  (Object.keys(otherRecords) as RecordKind[]).filter((kind) =>
    otherRecords[kind].some((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key])),
  );

const differencesFrom = memoizeByObject((_: Dataset) => new WeakMap<Dataset, Difference>());

/** What changed between a release and today's records; computed once for each pair. */
export function changesSince(release: Dataset, current: Dataset): Difference {
  const known = differencesFrom(release).get(current);
  const changes = known ?? difference(release, current);
  differencesFrom(release).set(current, changes);
  return changes;
}
