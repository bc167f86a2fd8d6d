import { readdirSync, readFileSync } from "node:fs";
import { type IncomingMessage, STATUS_CODES } from "node:http";
import { extname, join, relative } from "node:path";
import send from "send";
import { type ContentCoding, contentCodings, preferredCoding } from "../app/_http/content-coding";
import { entityTag } from "../app/_http/entity-tag";
import { assetHeaders, caching } from "../app/_http/headers";
import { refusalDocument, refusalType } from "../app/_http/refusal";
import { isDecodable } from "../app/_http/request-rules";
import type { SiteResponse } from "./site-response";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=UTF-8",
  ".ico": "image/x-icon",
  ".js": "application/javascript; charset=UTF-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "application/javascript; charset=UTF-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=UTF-8",
  ".woff2": "font/woff2",
};

const suffixes: Readonly<Record<ContentCoding, string>> = { br: ".br", gzip: ".gz", identity: "" };

/** Whether the name of a file changes with its content. */
const isHashed = (name: string) =>
  /^(_next\/static|fonts)\//.test(name) || /-[\da-f]{8}\.\w+$/.test(name);

function headersOf(name: string, coding: ContentCoding, isCompressed: boolean) {
  return {
    ...assetHeaders,
    "Cache-Control": isHashed(name) ? caching.hashed : caching.data,
    "Content-Type": types[extname(name)] ?? "application/octet-stream",
    ...(isCompressed && { Vary: "Accept-Encoding" }),
    ...(coding !== "identity" && { "Content-Encoding": coding }),
  };
}

const nameOf = (target: string) => {
  const [path = ""] = target.split("?");
  return isDecodable(path) ? decodeURI(path).slice(1) : "";
};

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** Answers where no file could be sent: 412 and 416 as the request asks for, else 503 (no file handle left). */
function refuse(response: SiteResponse, name: string, status: number): void {
  const sent = status === 412 || status === 416 ? status : 503;
  for (const field of [
    "Content-Encoding",
    "Content-Length",
    "ETag",
    "Last-Modified",
    "Accept-Ranges",
  ])
    response.removeHeader(field);
  response.setHeader("Cache-Control", caching.noStore).setHeader("Content-Type", refusalType);
  const title = STATUS_CODES[sent] ?? "";
  response.writeHead(sent);
  response.end(refusalDocument(sent, title, "This file cannot be sent as asked.", `/${name}`));
}

/**
 * Serves the files below a folder, each text in the coding that its reader prefers. Returns whether the request was
 * for one of them. Entity tags come from the bytes sent, so they differ by coding (RFC 9110, 8.8.3) and not by
 * machine; a reader who holds another coding gets 304 for that one.
 */
export function staticFiles(folder: string) {
  const files = new Set(listFiles(folder));
  const tags = new Map<string, string>();
  const tag = (file: string): string => {
    const known = tags.get(file) ?? entityTag(readFileSync(join(folder, file), "latin1"));
    tags.set(file, known);
    return known;
  };
  const codingFor = ({ headers }: IncomingMessage, name: string): ContentCoding => {
    if (!files.has(`${name}.br`)) return "identity";
    const known = headers["if-none-match"] ?? "";
    const held = contentCodings.find((coding) => known.includes(tag(name + suffixes[coding])));
    return held ?? preferredCoding(headers["accept-encoding"] ?? null);
  };
  return (request: IncomingMessage, response: SiteResponse): boolean => {
    const name = nameOf(request.url ?? "");
    if (!files.has(name) || /\.(br|gz)$/.test(name)) return false;
    const coding = codingFor(request, name);
    const file = name + suffixes[coding];
    const headers = { ...headersOf(name, coding, files.has(`${name}.br`)), ETag: tag(file) };
    for (const [field, value] of Object.entries(headers)) response.setHeader(field, value);
    send(request, encodeURI(`/${file}`), { root: folder, index: false, cacheControl: false })
      .on("error", (error: { readonly status?: number }) => {
        if (response.headersSent) response.destroy();
        else refuse(response, name, error.status ?? 500);
      })
      .pipe(response);
    return true;
  };
}
