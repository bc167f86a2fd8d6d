import type { ServerResponse } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { lateScripts, requestScriptsLate } from "../../deploy/late-scripts";

const sheet = '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>';
const head =
  `${sheet}<title>Page</title>` +
  '<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/c.js"/>' +
  '<script src="/_next/static/chunks/a.js" async="" nonce="n"></script>' +
  '<script src="/_next/static/chunks/b.js" async="" nonce="n"></script>' +
  '<script nonce="n">inline()</script>' +
  '<script src="/_next/static/chunks/old.js" noModule="" nonce="n"></script>';
const foot = '<script src="/_next/static/chunks/c.js" nonce="n" async=""></script>';
const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}${foot}</body></html>`;

describe("scripts of a page", () => {
  it("are listed at its root, in their order, where it begins with a picture, and its own waits for no style", () => {
    const chunks = ["a", "b", "c"].map((name) => `/_next/static/chunks/${name}.js`).join(" ");
    const box = '<div data-library="/map.mjs"></div>';
    expect(lateScripts(page(box))).toBe(
      `<!DOCTYPE html><html data-scripts="${chunks}" lang="en"><head><script nonce="n">inline()</script>${sheet}<title>Page</title><script src="/_next/static/chunks/old.js" noModule="" nonce="n"></script></head><body>${box}</body></html>`,
    );
  });

  it("stay where they are in a head without style sheet", () => {
    const box = '<div data-library="/map.mjs"></div>';
    const own = '<script nonce="n">inline()</script>';
    const html = (inHead: string) =>
      `<html data-scripts=""><head>${inHead}</head><body>${box}${sheet}${own}</body></html>`;
    const plain = html("<title>Page</title>").replace(' data-scripts=""', "");
    expect(lateScripts(plain)).toBe(html("<title>Page</title>"));
  });

  it("stay where they are in a page without picture", () => {
    expect(lateScripts(page("<p>Text</p>"))).toBe(page("<p>Text</p>"));
  });
});

/** An answer of a type, and what is passed on to it. */
function answer(type: string) {
  const sent: string[] = [];
  const pass = (chunk?: unknown, callback?: unknown) => {
    if (chunk !== undefined) sent.push(String(chunk));
    if (typeof callback === "function") callback();
    return true;
  };
  const response = { getHeader: () => type, write: pass, end: pass } as unknown as ServerResponse;
  requestScriptsLate(response);
  return { response, sent };
}

describe("an answer", () => {
  it("of HTML is sent whole when it ends, and says that each part was taken", async () => {
    const { response, sent } = answer("text/html; charset=utf-8");
    const [first, last] = [vi.fn(), vi.fn()];
    const html = page('<div data-library="/map.mjs">é</div>');
    const at = html.indexOf("é") + 1;
    response.write(html.slice(0, at), "utf8", first);
    response.write(Buffer.from(html.slice(at, at + 3)));
    expect(sent).toEqual([]);
    response.end(html.slice(at + 3), last);
    await vi.waitFor(() => expect(first).toHaveBeenCalledOnce());
    expect(last).toHaveBeenCalledOnce();
    expect(sent).toEqual([lateScripts(html)]);
  });

  it("of another type passes part by part", () => {
    const { response, sent } = answer("application/json");
    response.write("[1,");
    expect(sent).toEqual(["[1,"]);
    response.end("2]");
    expect(sent).toEqual(["[1,", "2]"]);
  });
});
