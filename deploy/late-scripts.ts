import type { ServerResponse } from "node:http";

const scriptTag = /<script src="(\/_next\/static\/[^"]+)"[^>]* async=""[^>]*><\/script>/g;
const preloadTag = /<link rel="preload" as="script"[^>]*>/g;

/** From the first style sheet of a head to its own script, which would wait for it. */
const styledHead = /(<link rel="stylesheet".*?)(<script(?![^>]*\ssrc=)[^>]*>.*?<\/script>)/s;

/** By this attribute the box of a server-made map picture is known (`map-view.tsx`). */
const pictureMark = "data-library=";

/**
 * The HTML of a page that begins with a picture, without the tags that request its scripts at once: their addresses
 * stand in `data-scripts` of the root, and `before-paint.ts` requests them once the picture is drawn. That script comes
 * before the style sheets, so that the page is parsed while they are on their way. Other HTML is returned as it is.
 */
export function lateScripts(html: string): string {
  if (!html.includes(pictureMark)) return html;
  const addresses = new Set([...html.matchAll(scriptTag)].map(([, address = ""]) => address));
  const [head = "", ...body] = html.split("</head>");
  return [head.replace(styledHead, "$2$1"), ...body]
    .join("</head>")
    .replace(scriptTag, "")
    .replace(preloadTag, "")
    .replace("<html", `<html data-scripts="${[...addresses].join(" ")}"`);
}

const isHtml = (response: ServerResponse) =>
  String(response.getHeader("Content-Type") ?? "").startsWith("text/html");

/** The options of `write` and `end`: a chunk, its encoding, a callback, of which each may be missing. */
type Options = readonly unknown[];

const bytesOf = ([chunk, encoding]: Options): Buffer => {
  if (typeof chunk === "string")
    return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
};

const callbackOf = (options: Options) =>
  options.find((option): option is () => void => typeof option === "function");

/** Holds the HTML of an answer until it ends, and sends it with its scripts requested late; other answers pass. */
export function requestScriptsLate(response: ServerResponse): void {
  const write = response.write.bind(response) as (...options: Options) => boolean;
  const end = response.end.bind(response) as (...options: Options) => ServerResponse;
  const parts: Buffer[] = [];
  response.write = (...options: Options) => {
    if (!isHtml(response)) return write(...options);
    parts.push(bytesOf(options));
    const callback = callbackOf(options);
    if (callback) queueMicrotask(callback);
    return true;
  };
  response.end = (...options: Options) => {
    if (!isHtml(response)) return end(...options);
    const html = Buffer.concat([...parts, bytesOf(options)]).toString();
    return end(lateScripts(html), callbackOf(options));
  };
}
