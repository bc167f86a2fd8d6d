import type { ServerResponse } from "node:http";

const scriptTag = /<script src="(\/_next\/static\/[^"]+)"[^>]* async=""[^>]*><\/script>/g;
const preloadTag = /<link rel="preload" as="script"[^>]*>/g;

/** By this attribute the box of a server-made map picture is known (`map-view.tsx`). */
const pictureMark = "data-library=";

/**
 * The HTML of a page that begins with a picture, without the tags that request its scripts at once: their addresses
 * stand in `data-scripts` of the root, and `before-paint.ts` requests them once the picture is drawn. Other HTML is
 * returned as it is.
 */
export function lateScripts(html: string): string {
  if (!html.includes(pictureMark)) return html;
  const addresses = new Set([...html.matchAll(scriptTag)].map(([, address = ""]) => address));
  return html
    .replace(scriptTag, "")
    .replace(preloadTag, "")
    .replace("<html", `<html data-scripts="${[...addresses].join(" ")}"`);
}

const isHtml = (response: ServerResponse) =>
  String(response.getHeader("Content-Type") ?? "").startsWith("text/html");

/** Holds the HTML of an answer until it ends, and sends it with its scripts requested late; other answers pass. */
export function requestScriptsLate(response: ServerResponse): void {
  const write = response.write.bind(response) as (...options: unknown[]) => boolean;
  const end = response.end.bind(response) as (...options: unknown[]) => ServerResponse;
  const parts: Buffer[] = [];
  const hold = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array)
      parts.push(Buffer.from(chunk as string));
  };
  response.write = (...options: unknown[]) => {
    if (!isHtml(response)) return write(...options);
    hold(options[0]);
    return true;
  };
  response.end = (...options: unknown[]) => {
    if (!isHtml(response)) return end(...options);
    hold(options[0]);
    return end(lateScripts(Buffer.concat(parts).toString()));
  };
}
