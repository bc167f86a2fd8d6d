import { createHash } from "node:crypto";
import { type ContentCoding, contentCodings } from "./content-coding";

/** Strong entity tag of an answer that follows from its content alone. */
export const contentTag = (content: string | Uint8Array): string =>
  `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;

/** Strong entity tag of what one build makes of one version of the dataset at one canonical address. */
export const entityTag = (...parts: readonly string[]) => contentTag(JSON.stringify(parts));

/** Entity tags by content coding (RFC 9110, 8.8.3): `"hash"`, `"hash-br"`, `"hash-gzip"`; that of `coding` first. */
export function entityTags(tag: string, coding: ContentCoding, isText: boolean): readonly string[] {
  const tagOf = (each: ContentCoding) =>
    each === "identity" ? tag : tag.replace(/"$/, `-${each}"`);
  return isText ? [...new Set([coding, ...contentCodings])].map(tagOf) : [tag];
}

/** Whether `If-None-Match` names the tag, by weak comparison (RFC 9110, 13.1.2). */
export function matchesEntityTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  if (header.trim() === "*") return true;
  return [...header.matchAll(/"[\x21\x23-\x7e\x80-\xff]*"/g)].some(([named]) => named === tag);
}
