import { describe, expect, it } from "vitest";
import { apiHeaders, caching, strictHeaders } from "../../app/_http/headers";
import {
  faultLine,
  isDecodable,
  isForgedHeader,
  isInternalHeader,
  missingHeaders,
  originForm,
  pathClass,
  requestLine,
  withoutPrototypeKey,
} from "../../app/_http/request-rules";

const now = new Date(Date.UTC(2025, 1, 17, 8, 30));

describe("the key that the framework drops", () => {
  it.each([
    ["/en?__proto__=1", "/en?__proto__+=1"],
    ["/en?q=a&%5F_pr%6Fto__=1&__proto__", "/en?q=a&%5F_pr%6Fto__+=1&__proto__+"],
    ["/en?q=__proto__", "/en?q=__proto__"],
    ["/en?q=a?b&=&%zz", "/en?q=a?b&=&%zz"],
    ["/en?", "/en?"],
    ["/__proto__", "/__proto__"],
  ])("is told from others in %s", (target, safe) => {
    expect(withoutPrototypeKey(target)).toBe(safe);
  });
});

describe("the door lets in", () => {
  it.each([
    "rsc",
    "next-action",
    "next-router-state-tree",
    "x-middleware-subrequest",
    "x-middleware-rewrite",
    "x-nonce",
    "x-later-record",
    "x-nextjs-data",
    "x-invoke-path",
    "x-matched-path",
    "x-now-route-matches",
    "x-prerender-revalidate",
    "x-forwarded-host",
    "x-request-id",
    "forwarded",
    "content-security-policy",
    "content-security-policy-report-only",
  ])("no header %s", (name) => {
    expect(isForgedHeader(name)).toBe(true);
  });

  it.each(["accept", "accept-language", "if-none-match", "range", "host", "nextcloud", "x-rsc"])(
    "the header %s",
    (name) => {
      expect(isForgedHeader(name)).toBe(false);
    },
  );

  it.each([
    ["/en?q=a", "/en?q=a"],
    ["http://evil.example/en?q=a", "/en?q=a"],
    ["HTTPS://evil.example:8/en", "/en"],
    ["http://evil.example", "/"],
    ["http://evil.example?q", "/?q"],
    ["*", "/"],
    ["", "/"],
  ])("the target %s as %s", (target, path) => {
    expect(originForm(target)).toBe(path);
  });

  it.each([
    ["/en/%D8%A8", true],
    ["/en/%ED%A0%80", false],
    ["/%", false],
  ])("the path %s: %s", (path, readable) => {
    expect(isDecodable(path)).toBe(readable);
  });
});

describe("an answer", () => {
  it("gets the strictest policy where it has none", () => {
    expect(missingHeaders(308, () => false)).toEqual(strictHeaders);
    expect(missingHeaders(200, () => true)).toEqual({});
  });

  it("is kept for seconds where the request was wrong, and not at all where the server was", () => {
    expect(missingHeaders(404, () => true)).toEqual({ "Cache-Control": caching.clientError });
    expect(missingHeaders(500, () => true)).toEqual({ "Cache-Control": caching.noStore });
  });

  it("keeps to itself what the framework tells itself", () => {
    expect(
      ["x-middleware-rewrite", "x-nextjs-stale-time", "x-request-id"].map(isInternalHeader),
    ).toEqual([true, true, false]);
  });

  it("of the API carries all that an answer without class does", () => {
    expect(apiHeaders).toMatchObject(strictHeaders);
  });
});

describe("what is written down", () => {
  it.each([
    ["/en", "page"],
    ["/ar/ties/a-name?q=secret", "page"],
    ["/ar?q=secret", "page"],
    ["/en/embed?q=secret", "embed"],
    ["/en/embed/live", "embed"],
    ["/api/ties?q=secret", "api"],
    ["/api/map.png?q=secret", "picture"],
    ["/_next/static/x.js", "asset"],
    ["/fonts/x", "asset"],
    ["/robots.txt", "asset"],
    ["/somebody", "other"],
    ["/", "other"],
  ])("of %s is its class, %s", (path, name) => {
    expect(pathClass(path)).toBe(name);
  });

  it("of a request is one line of JSON without address, words or path", () => {
    const served = { id: "7", method: "GET", path: "/en?q=secret", status: 200, whole: true };
    const line = requestLine({ ...served, duration: 1.26 }, now);
    expect(line).not.toMatch(/secret|\n/);
    expect(JSON.parse(line)).toEqual({
      time: "2025-02-17T08:30:00.000Z",
      id: "7",
      method: "GET",
      class: "page",
      status: 200,
      whole: true,
      duration: 1.3,
    });
  });

  it("of a fault is one line of JSON under the id that the answer carries", () => {
    const line = faultLine("7", new Error("first\nsecond"), now);
    expect(line).not.toContain("\n");
    expect(JSON.parse(line)).toMatchObject({ id: "7", time: "2025-02-17T08:30:00.000Z" });
    expect(JSON.parse(line).fault).toContain("first\nsecond");
  });

  it("of a fault that has no stack or is no error is what it says", () => {
    const bare = Object.assign(new Error("bare"), { stack: undefined });
    expect(JSON.parse(faultLine("7", bare, now)).fault).toBe("bare");
    expect(JSON.parse(faultLine("7", "thrown", now)).fault).toBe("thrown");
  });
});
