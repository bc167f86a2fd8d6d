import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type NextRequest, NextResponse } from "next/server";
import { dataset, datasetOfQuery, releasedDataset } from "./app/_data/current-dataset";
import { site } from "./app/_data/site";
import { withoutNoise } from "./app/_domain/query/address-noise";
import { frameOfPage } from "./app/_domain/query/embed-of-page";
import { embedFormQuery, formQuery } from "./app/_domain/query/form-redirect";
import { appendQuery } from "./app/_domain/query/params";
import type { Dataset } from "./app/_domain/records/dataset";
import { comparisonRedirect } from "./app/_domain/selection/comparison-query";
import { sourceFormQuery } from "./app/_domain/selection/source-list";
import { memoizeByObject } from "./app/_domain/text/memoize";
import { isLanguage, type Language, languages } from "./app/_domain/vocabulary/language";
import {
  apiHeaders,
  caching,
  contentSecurityPolicy,
  embedHeaders,
  frameHeader,
  pageHeaders,
} from "./app/_http/headers";
import { refusalDocument, refusalType } from "./app/_http/refusal";
import {
  isDecodable,
  isForgedHeader,
  isMarkdown,
  laterRecordHeader,
  unknownPath,
} from "./app/_http/request-rules";

const isDevelopment = process.env.NODE_ENV === "development";

/** Language by `Accept-Language` (RFC 9110, 12.5.4); Arabic if both weigh the same, English if neither is accepted. */
export function preferredLanguage(header: string | null): Language {
  const weight = (language: string) =>
    Math.max(
      0,
      ...(header ?? "").split(",").map((range) => {
        const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
        const quality = Number(/q=([\d.]+)/.exec(parameters.join(";"))?.[1] ?? 1);
        return tag === language || tag.startsWith(`${language}-`) ? quality : 0;
      }),
    );
  const [arabic, english] = [weight("ar"), weight("en")];
  return arabic > 0 && arabic >= english ? "ar" : "en";
}

/** Redirects. Next requires an absolute URL and sends a relative one. */
const redirect = (status: 303 | 307 | 308, target: URL, headers: Record<string, string>) =>
  new Response(null, { status, headers: { ...pageHeaders, ...headers, Location: target.href } });

/**
 * Redirects a page that is asked for inside a frame, where its policy leaves it empty, to its embed, which names an unknown
 * record; null for others.
 */
function redirectToEmbed({ nextUrl: { pathname, search }, url, headers }: NextRequest) {
  const [, lang, ...path] = pathname.split("/");
  const embed = frameOfPage(path, search.slice(1));
  if (headers.get(frameHeader) !== "iframe" || embed === null) return null;
  const target = new URL(appendQuery(`/${lang}/${embed.path}`, embed.query), url);
  return redirect(307, target, { "Cache-Control": caching.page });
}

type Page = {
  /** Where another address answers. */
  readonly target?: URL;
  /** Path of the record that the release in the address does not have yet, with its version. */
  readonly laterRecord?: string;
};

/** Passes the request on with a new nonce and the headers of its class. */
function passToPage(request: NextRequest, isEmbed: boolean, { target, laterRecord }: Page = {}) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const rules = contentSecurityPolicy(nonce, isEmbed ? "embed" : "page", site(), isDevelopment);
  const headers = new Headers(request.headers);
  const id = headers.get("x-request-id") ?? "";
  for (const name of [...headers.keys()].filter(isForgedHeader)) headers.delete(name);
  headers.set("x-nonce", nonce);
  if (laterRecord) headers.set(laterRecordHeader, laterRecord);
  // The server (`deploy/handler.ts`), absent in development, has replaced the client's id by its own.
  if (!isDevelopment) headers.set("x-request-id", id);
  headers.set("Content-Security-Policy", rules);
  const response = target
    ? NextResponse.rewrite(target, { request: { headers } })
    : NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(isEmbed ? embedHeaders : pageHeaders))
    response.headers.set(name, value);
  response.headers.set("Content-Security-Policy", rules);
  if (!isDevelopment) response.headers.set("Cache-Control", caching.page);
  return response;
}

/** First segments that are not pages; a page's first segment is its language. */
const nonPageSegments = new Set([
  "_next",
  "api",
  "embed.css",
  "sitemap.xml",
  "robots.txt",
  "manifest.webmanifest",
  ...readdirSync(join(process.cwd(), "public")),
]);

/** The 404 to a path below the API or the build that cannot be decoded. */
const notFoundProblem = (request: NextRequest) =>
  new Response(
    refusalDocument(404, "Not found", "Nothing has this address.", request.nextUrl.pathname),
    {
      status: 404,
      headers: { ...apiHeaders, "Cache-Control": caching.clientError, "Content-Type": refusalType },
    },
  );

/** The page for unknown addresses, at a path that the framework can decode. */
const notFoundPage = (request: NextRequest, isEmbed = false, laterRecord?: string) =>
  passToPage(request, isEmbed, {
    target: new URL(unknownPath, request.url),
    ...(laterRecord && { laterRecord }),
  });

/** Ids of the records that have a page, by the second segment of its path. */
const recordIds = memoizeByObject(
  (records: Dataset): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      (["ties", "places", "sources", "stories"] as const).map((kind) => [
        kind,
        new Set(records[kind]?.map(({ id }) => id)),
      ]),
    ),
);

/** Whether a path names an unknown record, which the framework would answer with a page that is empty without script. */
const isUnknownRecord = (records: Dataset, kind = "", id = "") =>
  id !== "" && recordIds(records).get(kind)?.has(decodeURIComponent(id)) === false;

/** The path and query of an address that people pass on; two slashes at its start would name another host. */
const passedOn = new RegExp(
  `^/((${languages.join("|")}|api|embed)(/(?!/)|[?#]|$)|((${languages.join("|")})[.]md|llms[.]txt)?([?#]|$))`,
);

/** Redirects to the address without what sentences and chats left on it; null where nothing is. */
function redirectFromNoise({ nextUrl: { pathname, search }, url }: NextRequest) {
  const clean = withoutNoise(pathname, search);
  if (clean === null || !passedOn.test(clean)) return null;
  const headers = { ...(clean.startsWith("/api") && apiHeaders), "Cache-Control": caching.page };
  return redirect(308, new URL(clean, url), headers);
}

/** The canonical query to which a page redirects; null where it answers the query as it is. */
function canonicalQuery(kind = "", id = "", query: URLSearchParams, records: Dataset) {
  if (kind === "compare")
    return comparisonRedirect(query, { current: dataset, find: releasedDataset }, site());
  if (id === "compare" || kind === "changes") return null;
  if (kind === "sources") return sourceFormQuery(query, records);
  return (kind === "embed" ? embedFormQuery : formQuery)(query, records);
}

/** Redirects to a language and from forms sent without script, answers unknown addresses and sets the headers of pages. */
export function proxy(request: NextRequest) {
  const { pathname, search, searchParams } = request.nextUrl;
  const [, first = "", second, third, fourth] = pathname.split("/");
  const cleanRedirect = redirectFromNoise(request);
  if (cleanRedirect) return cleanRedirect;
  if (pathname === "/" || pathname === "/embed") {
    const language = preferredLanguage(request.headers.get("accept-language"));
    const location = `/${language}${pathname === "/" ? "" : pathname}${search}`;
    return redirect(307, new URL(location, request.url), {
      Vary: "Accept-Language",
      "Cache-Control": "private, no-cache",
    });
  }
  if (!isDecodable(pathname))
    return first === "api" || first === "_next" ? notFoundProblem(request) : notFoundPage(request);
  if (first === "_next" && second !== "static") return notFoundPage(request);
  if (nonPageSegments.has(first)) return NextResponse.next();
  if (isMarkdown(pathname))
    return NextResponse.rewrite(new URL(`/api/markdown${pathname}${search}`, request.url));
  const records = datasetOfQuery(searchParams);
  const isEmbed = second === "embed";
  const [kind, id] = isEmbed ? [third, fourth] : [second, third];
  if (!isLanguage(first)) return notFoundPage(request, isEmbed);
  const embedRedirect = redirectToEmbed(request);
  if (embedRedirect) return embedRedirect;
  if (isUnknownRecord(records, kind, id)) {
    const isLater = records.isPinned && !isUnknownRecord(dataset, kind, id);
    const later = `${pathname}?data=${records.version}`;
    return isLater ? notFoundPage(request, isEmbed, later) : notFoundPage(request, isEmbed);
  }
  const canonical = canonicalQuery(second, third, searchParams, records);
  if (canonical !== null)
    return redirect(303, new URL(`${pathname}${canonical && `?${canonical}`}`, request.url), {
      "Cache-Control": caching.page,
    });
  return passToPage(request, isEmbed);
}
