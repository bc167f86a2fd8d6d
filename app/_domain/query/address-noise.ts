/*
 * Takes off addresses what sentences, mail, chats and content systems leave on them: marks at the end of the path or of
 * a value (sentence marks, brackets, quotes, spaces, direction marks, their HTML entities), format characters inside the
 * path, capitals in it, an encoded `?` or `#` behind it, `&amp;`, `&#038;`, white space or a second `?` between two pairs,
 * an encoded `=`. A value changes only where what is left can be ids, numbers or dates; free text stays as it is. Cost:
 * linear in the length of the address.
 */
import { encodeQueryValue } from "./params";
import { withoutTracking } from "./tracking-keys";

/** Punctuation, symbols, white space and invisible format characters, or an HTML entity. */
const mark = String.raw`(?:&(?:[a-z]+|#x?[\da-f]+);|[\p{P}\p{S}\p{Z}\t\r\n\p{Cf}])`;
const marks = new RegExp(`^${mark}+$`, "iu");
const markedEnd = new RegExp(`^([\\w.,/:~-]*[a-z\\d])${mark}+$`, "iu");

/** Keys of the states that a comparison compares: queries, or addresses that are read as such later. */
const stateKey = /^[ab]$/;

/** Keys whose values are written by people, or are whole addresses or queries. */
const textKey = /^(q|find|url|link|head|note|call\.\d|a|b)$/;

/** Keys whose values end in `..` where their end is open. */
const rangeKey = /^(time|origins)$/;

/** A text without marks at its end; the same text where something unexpected stands before them. */
function withoutMarks(text: string, isRange = false): string {
  const rest = markedEnd.exec(text)?.[1];
  if (rest === undefined) return text;
  return isRange && text.startsWith("..", rest.length) ? `${rest}..` : rest;
}

/** The text that a part of an address encodes; null where it is not percent-encoded UTF-8. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

const isMarks = (segment: string) => marks.test(decode(segment) ?? "");

/** A path without capitals, which no address has; its escapes stay as they are. */
const lowerCase = (path: string): string =>
  path.replace(/%[\dA-F]{2}|[A-Z]+/gi, (part) =>
    part.startsWith("%") ? part : part.toLowerCase(),
  );

/** A segment without format characters, the last one without the marks at its end. */
function cleanSegment(segment: string, isLast: boolean): string {
  const text = decode(segment);
  if (text === null) return segment;
  const visible = text.replace(/\p{Cf}/gu, "");
  const clean = isLast ? withoutMarks(visible) : visible;
  return clean === text ? segment : encodeURIComponent(clean);
}

function cleanPath(path: string): string {
  const segments = lowerCase(path).split("/");
  const length = segments.findLastIndex((segment) => !isMarks(segment)) + 1;
  const clean = segments.slice(0, length).map((part, at) => cleanSegment(part, at === length - 1));
  return clean.join("/") || "/";
}

/** The rest of an HTML entity for `&`, or white space, before a key. */
const beforeKey =
  /^(?:(?:amp|(?:#|%23)0*38)(?:;|%3B)|\+|%(?:20|09|0[AD]|C2%A0|E2%80%8[B-F]))+(?=[\w.[\]]+(?:=|%3D))/i;

/** The pairs that a part between two `&` holds: none where it is the rest of an HTML entity, such as `quot;`. */
function pairsOf(part: string): readonly string[] {
  const pair = part.replace(beforeKey, "");
  if (/^(?:[a-z]+|#x?[\da-f]+);$/i.test(pair)) return [];
  if (/^[\w.]+%3D[^=]*$/i.test(pair)) return (decode(pair) ?? pair).split("&");
  const [, key = ""] = /^([^=]*)=/.exec(pair) ?? [];
  return textKey.test(key) ? [pair] : pair.split(/(?<=.)\?(?=[\w.]+=)/);
}

function cleanPair(pair: string): string {
  const [, key = "", encoded = ""] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
  const value = decode(encoded.replaceAll("+", " "));
  if (value !== null && stateKey.test(key) && /^[\w.]+=/.test(value)) {
    const state = cleanQuery(value);
    return state === value ? pair : `${key}=${encodeQueryValue(state)}`;
  }
  const isKept = !key || value === null || textKey.test(key);
  if (isKept || withoutTracking(new URLSearchParams(pair)).size === 0) return pair;
  const clean = withoutMarks(value, rangeKey.test(key));
  return clean === value ? pair : `${key}=${encodeQueryValue(clean)}`;
}

const cleanQuery = (query: string): string =>
  query.split("&").flatMap(pairsOf).map(cleanPair).join("&");

/** The end of a path whose `?` or `#` was encoded with it: its query or its fragment. */
const encodedQuery = /%3F([\w.]+(?:=|%3D).*)$/is;
const encodedFragment = /%23([\w-]+)$/i;

/** Parts the end that a pattern matches from the rest of a path; undefined where there is none. */
function partEnd(path: string, pattern: RegExp): [rest: string, end: string | undefined] {
  const match = pattern.exec(path);
  return match ? [path.slice(0, match.index), match[1]] : [path, undefined];
}

/** Path, query (with `?`) and fragment of an address without such noise; null where it has none. */
export function withoutNoise(path: string, search: string): string | null {
  const query = search.slice(1);
  const [page, fragment] = partEnd(path, encodedFragment);
  const [ownPath, queryInPath] = partEnd(page, encodedQuery);
  const pairs = [queryInPath, query].filter(Boolean).join("&");
  const [cleanedPath, cleanedQuery] = [cleanPath(ownPath), cleanQuery(pairs)];
  if (cleanedPath === path && cleanedQuery === query) return null;
  const end = fragment === undefined ? "" : `#${fragment}`;
  return cleanedPath + (cleanedQuery && `?${cleanedQuery}`) + end;
}

/** An address as text with `&` for `&#038;`, whose `#` would begin its fragment. */
export const withoutNumberedAmpersands = (address: string): string =>
  address.replace(/&(?:amp;)?#0*38;(?=[\w.]+=)/g, "&");
