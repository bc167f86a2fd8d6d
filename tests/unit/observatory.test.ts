import { describe, expect, it } from "vitest";
import {
  apiHeaders,
  contentSecurityPolicy,
  embedHeaders,
  pageHeaders,
} from "../../app/_http/headers";
import { score } from "../fixtures/observatory";

const site = "https://site.example";
const scanned = (headers: Record<string, string>, body = "") => ({
  headers: new Headers({ "Content-Type": "text/html", ...headers }),
  body,
  address: `${site}/en`,
});
const strict = { "Content-Security-Policy": contentSecurityPolicy("abc", "page", site, false) };
const changed = (directive: string) =>
  scanned({ ...pageHeaders, "Content-Security-Policy": directive });

describe("the score of the Observatory", () => {
  it("of a bare answer is nothing", () => {
    expect(score(scanned({})).score).toBe(30);
  });

  it("gives no bonus to those who fail elsewhere", () => {
    const { "Strict-Transport-Security": _, ...rest } = pageHeaders;
    expect(score(scanned({ ...rest, ...strict })).score).toBe(80);
  });

  it.each([
    ["script-src 'unsafe-inline'; object-src 'none'; frame-ancestors 'none'", 80],
    ["default-src 'self'; script-src 'strict-dynamic'; frame-ancestors 'none'", 75],
    ["default-src 'none'; script-src 'self' 'unsafe-eval'; frame-ancestors 'none'", 110],
    ["default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'", 120],
    ["default-src 'none'; connect-src http://plain.example; frame-ancestors 'none'", 80],
    ["default-src 'none'; img-src http://plain.example; frame-ancestors 'none'", 110],
    ["default-src 'self'; frame-ancestors 'none'", 125],
  ])("of a page with the policy %s is %i", (directive, expected) => {
    expect(score(changed(directive)).score).toBe(expected);
  });

  it("falls with cookies, foreign scripts and credentials", () => {
    const good = { ...pageHeaders, ...strict };
    expect(score(scanned({ ...good, "Set-Cookie": "a=1" })).score).toBe(60);
    const foreign = '<script async src="http://cdn.example/x.js">';
    expect(score(scanned(good, foreign)).score).toBe(50);
    const shared = { "Access-Control-Allow-Credentials": "true" };
    expect(score(scanned({ ...good, ...shared })).score).toBe(50);
  });

  it("of our headers is at least 130 for pages, 120 for embeds, 110 for data", () => {
    const embed = { "Content-Security-Policy": contentSecurityPolicy("abc", "embed", site, false) };
    expect(score(scanned({ ...pageHeaders, ...strict })).score).toBeGreaterThanOrEqual(130);
    expect(score(scanned({ ...embedHeaders, ...embed })).score).toBeGreaterThanOrEqual(120);
    expect(score(scanned(apiHeaders)).score).toBeGreaterThanOrEqual(110);
  });
});
