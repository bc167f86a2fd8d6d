import { isLanguage } from "../_domain/vocabulary/language";
import { caching, strictHeaders } from "./headers";

const frameworkHeaderPattern =
  /^(content-security-policy.*|forwarded|rsc|next-.*|x-nonce|x-later-record|x-(forwarded|invoke|matched|middleware|next|nextjs|now|prerender|request|vercel)-.*)$/;

/** Names the record that the release in the address does not have yet, on the way to the page for unknown addresses. */
export const laterRecordHeader = "x-later-record";

/** Whether a request header (in lower case) could steer the framework or pretend to be a part of it. */
export const isForgedHeader = (name: string): boolean => frameworkHeaderPattern.test(name);

/** Whether a response header (in lower case) is the framework's message to itself. */
export const isInternalHeader = (name: string): boolean => /^x-(middleware|nextjs)-/.test(name);

/** Target in origin form (RFC 9112, 3.2): `*` and an address of any host become a path of this one. */
export function originForm(target: string): string {
  const path = target.replace(/^(\*$|[a-z][a-z\d+.-]*:\/\/[^/?#]*)/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}

const isPrototypeKey = (pair: string) => new URLSearchParams(pair).has("__proto__");

/** A target without the key `__proto__`, which the framework drops: a space behind it lets pages name it as unknown. */
export function withoutPrototypeKey(target: string): string {
  const [path = "", ...parts] = target.split("?");
  const pairs = parts.join("?").split("&");
  const safe = pairs.map((pair) =>
    isPrototypeKey(pair) ? pair.replace(/^[^=]*/, (key) => `${key}+`) : pair,
  );
  return parts.length > 0 ? `${path}?${safe.join("&")}` : target;
}

export const unknownPath = "/404/404/404/404";

/** Whether a target names a page in the form in which the framework fetches it (`/en.rsc`); nothing here asks for it. */
export const isFrameworkForm = (target: string): boolean =>
  /^[^?]*(\.|%2e)(rsc|segments\/[^?]*)(\?|$)/i.test(target);

export function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const errorCaching = (status: number) => (status < 500 ? caching.clientError : caching.noStore);

/** Headers that an answer lacks: the strictest policy where it has none. Errors get a short `Cache-Control`. */
export const missingHeaders = (
  status: number,
  has: (name: string) => boolean,
): Readonly<Record<string, string>> => ({
  ...(has("Content-Security-Policy") ? {} : strictHeaders),
  ...(status < 400 ? {} : { "Cache-Control": errorCaching(status) }),
});

const pictureNames = new Set([
  "map.svg",
  "map.png",
  "card.svg",
  "card.png",
  "compare.svg",
  "compare.png",
]);

/** Whether a target is a page as Markdown, or the index of such pages. */
export const isMarkdown = (target: string): boolean =>
  /^\/(llms\.txt|[^?]*\.md)(\?|$)/.test(target);

type PathClass = "picture" | "api" | "embed" | "page" | "asset" | "other";

/** The class of an address, the only part of the path that is logged. */
export function pathClass(path: string): PathClass {
  const [, first = "", second = ""] = path.split(/[/?]/);
  if (isMarkdown(path)) return "api";
  if (first === "api") return pictureNames.has(second) ? "picture" : "api";
  if (isLanguage(first)) return second === "embed" ? "embed" : "page";
  return first === "_next" || first === "fonts" || first.includes(".") ? "asset" : "other";
}

type RequestLog = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Until the last byte of the answer, ms. */
  readonly duration: number;
  /** Whether the whole answer was sent; `status` is 0 where none was begun. */
  readonly whole: boolean;
};

/** One JSON line about a request, without address, user agent, path or search words. */
export const requestLine = ({ path, duration, ...fields }: RequestLog, now: Date): string =>
  JSON.stringify({
    time: now.toISOString(),
    ...fields,
    class: pathClass(path),
    duration: Math.round(duration * 10) / 10,
  });

export const faultLine = (id: string, error: unknown, now: Date): string =>
  JSON.stringify({
    time: now.toISOString(),
    id,
    fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
