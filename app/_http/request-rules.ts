// What of a request is let in, what every answer carries, and what is written down of both.

import { isLanguage } from "../_domain/vocabulary/language";
import { bareHeaders, caching } from "./headers";

const steering =
  /^(content-security-policy.*|forwarded|rsc|next-.*|x-nonce|x-(forwarded|invoke|matched|middleware|next|nextjs|now|prerender|request|vercel)-.*)$/;

/** Whether a request header (in lower case) could steer the framework or pretend to be a part of it. */
export const isForgedHeader = (name: string): boolean => steering.test(name);

/** Whether a response header (in lower case) is the framework's message to itself. */
export const isInternalHeader = (name: string): boolean => /^x-(middleware|nextjs)-/.test(name);

/** Target in origin form (RFC 9112, 3.2): `*` and an address of any host become a path of this one. */
export function originForm(target: string): string {
  const path = target.replace(/^(\*$|[a-z][a-z\d+.-]*:\/\/[^/?#]*)/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}

/** A path that leads to the page for unknown addresses. */
export const unknownPath = "/404/404/404/404";

/** Whether a target names a page in the form in which the framework fetches it (`/en.rsc`); nothing here asks for it. */
export const isFrameworkForm = (target: string): boolean =>
  /^[^?]*(\.|%2e)(rsc|segments\/[^?]*)(\?|$)/i.test(target);

/** Whether a path is percent-encoded UTF-8. */
export function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const failing = (status: number) => (status < 500 ? caching.wrong : caching.never);

/** Headers that an answer still lacks: without a policy of its own it gets the strictest, an error is kept but briefly. */
export const missingHeaders = (
  status: number,
  has: (name: string) => boolean,
): Readonly<Record<string, string>> => ({
  ...(has("Content-Security-Policy") ? {} : bareHeaders),
  ...(status < 400 ? {} : { "Cache-Control": failing(status) }),
});

const pictures = new Set(["map.svg", "map.png"]);

/** What kind of address a path is; nothing else of it is written down. */
export function pathClass(path: string): string {
  const [, first = "", second = ""] = path.split(/[/?]/);
  if (first === "api") return pictures.has(second) ? "picture" : "api";
  if (isLanguage(first)) return second === "embed" ? "embed" : "page";
  return first === "_next" || first === "fonts" || first.includes(".") ? "asset" : "other";
}

type Served = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** From the first line of the request to the last byte of the answer, in milliseconds. */
  readonly duration: number;
  /** Whether the client took the answer whole; status 0 where none was begun. */
  readonly whole: boolean;
};

/** One line of JSON about a request: neither who asked nor what was looked for. */
export const requestLine = ({ path, duration, ...served }: Served, now: Date): string =>
  JSON.stringify({
    time: now.toISOString(),
    ...served,
    class: pathClass(path),
    duration: Math.round(duration * 10) / 10,
  });

/** One line of JSON about a fault, under the id that the answer carries. */
export const faultLine = (id: string, error: unknown, now: Date): string =>
  JSON.stringify({
    time: now.toISOString(),
    id,
    fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
