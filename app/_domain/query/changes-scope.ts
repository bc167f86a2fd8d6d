import { encodeQueryValue, joinQueries } from "./params";

/** What the page about changes is narrowed to: two versions, either of which may be `today`, and one tie. */
export type ChangesScope = Readonly<Record<"from" | "to" | "tie", string | null>>;

/** Keys that name versions; elsewhere they name places. */
export const versionKeys: readonly string[] = ["from", "to"] satisfies (keyof ChangesScope)[];

const keys: readonly string[] = [...versionKeys, "tie"];

type ScopeReading = ChangesScope & {
  /** The id in the address where no tie has it. */
  readonly missingTie: string | null;
  /** Whether the address names a version that was never released. */
  readonly hasUnknownVersion: boolean;
  /** The pairs of other keys. */
  readonly rest: URLSearchParams;
};

/**
 * Reads the query of the page about changes. Never throws: what names no version or no tie has no effect, and a key without
 * a value counts as absent.
 */
export function readChangesScope(
  query: URLSearchParams,
  records: { isVersion: (version: string) => boolean; isTie: (id: string) => boolean },
): ScopeReading {
  const value = (key: keyof ChangesScope) => query.get(key) || null;
  const [from, to, tie] = [value("from"), value("to"), value("tie")];
  const isUnknown = (version: string | null) => version !== null && !records.isVersion(version);
  const isMissing = tie !== null && !records.isTie(tie);
  return {
    from: isUnknown(from) ? null : from,
    to: isUnknown(to) ? null : to,
    tie: isMissing ? null : tie,
    missingTie: isMissing ? tie : null,
    hasUnknownVersion: isUnknown(from) || isUnknown(to),
    rest: new URLSearchParams([...query].filter(([key]) => !keys.includes(key))),
  };
}

/** The canonical query of the page about changes. */
export const changesQuery = ({ from, to, tie }: ChangesScope): string =>
  joinQueries(
    ...Object.entries({ from, to, tie }).map(([key, value]) =>
      value === null ? "" : `${key}=${encodeQueryValue(value)}`,
    ),
  );
