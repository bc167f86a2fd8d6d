import { describe, expect, it } from "vitest";
import { lateScripts } from "../../deploy/late-scripts";

const head =
  '<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/c.js"/>' +
  '<script src="/_next/static/chunks/a.js" async="" nonce="n"></script>' +
  '<script src="/_next/static/chunks/b.js" async="" nonce="n"></script>' +
  '<script nonce="n">inline()</script>' +
  '<script src="/_next/static/chunks/old.js" noModule="" nonce="n"></script>';
const foot = '<script src="/_next/static/chunks/c.js" nonce="n" async=""></script>';
const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}${foot}</body></html>`;

describe("scripts of a page", () => {
  it("are listed at its root, in their order, where it begins with a picture", () => {
    const chunks = ["a", "b", "c"].map((name) => `/_next/static/chunks/${name}.js`).join(" ");
    const box = '<div data-library="/map.mjs"></div>';
    expect(lateScripts(page(box))).toBe(
      `<!DOCTYPE html><html data-scripts="${chunks}" lang="en"><head><script nonce="n">inline()</script><script src="/_next/static/chunks/old.js" noModule="" nonce="n"></script></head><body>${box}</body></html>`,
    );
  });

  it("stay where they are in a page without picture", () => {
    expect(lateScripts(page("<p>Text</p>"))).toBe(page("<p>Text</p>"));
  });
});
