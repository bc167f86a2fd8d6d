import { createHash } from "node:crypto";
import type { TieRecord } from "../_domain/records/schema";

/** The value with the keys of all objects in alphabetical order. */
function sortKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, part]) => [key, sortKeys(part)]),
  );
}

/** JSON without white space, the keys of all objects in alphabetical order. */
export const canonicalJson = (content: object): string => JSON.stringify(sortKeys(content));

/** First 12 hexadecimal digits of the SHA-256 of a text in UTF-8. */
export const textHash = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);

/** Hash of the canonical JSON of a content. */
export const contentHash = (content: object): string => textHash(canonicalJson(content));

/** Tie id ▶ hash of its record without the note for editors, which readers do not see. */
export const tieHashes = (ties: readonly TieRecord[]): ReadonlyMap<string, string> =>
  new Map(ties.map(({ note: _, ...tie }) => [tie.id, contentHash(tie)]));
