import { describe, expect, it } from "vitest";
import {
  apiHeaders,
  contentSecurityPolicy,
  embedHeaders,
  pageHeaders,
} from "../../app/_http/headers";
import { score } from "../fixtures/observatory";

const site = "https://site.example";
const answerWith = (headers: Record<string, string>, body = "") => ({
  headers: new Headers({ "Content-Type": "text/html", ...headers }),
  body,
  address: `${site}/en`,
});
const strict = { "Content-Security-Policy": contentSecurityPolicy("abc", "page", site, false) };
const policyWith = (directive: string) =>
  answerWith({ ...pageHeaders, "Content-Security-Policy": directive });

describe("the score of the Observatory", () => {
  it("of a bare answer is nothing", () => {
    expect(score(answerWith({})).score).toBe(30);
  });

  it("gives no bonus to those who fail elsewhere", () => {
    const { "Strict-Transport-Security": _, ...rest } = pageHeaders;
    expect(score(answerWith({ ...rest, ...strict })).score).toBe(80);
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
    expect(score(policyWith(directive)).score).toBe(expected);
  });

  it("falls with cookies, foreign scripts and credentials", () => {
    const good = { ...pageHeaders, ...strict };
    expect(score(answerWith({ ...good, "Set-Cookie": "a=1" })).score).toBe(60);
    const foreign = '<script async src="http://cdn.example/x.js">';
    expect(score(answerWith(good, foreign)).score).toBe(50);
    const shared = { "Access-Control-Allow-Credentials": "true" };
    expect(score(answerWith({ ...good, ...shared })).score).toBe(50);
  });

  it("of our headers is at least 130 for pages, 120 for embeds, 110 for data", () => {
    const embed = { "Content-Security-Policy": contentSecurityPolicy("abc", "embed", site, false) };
    expect(score(answerWith({ ...pageHeaders, ...strict })).score).toBeGreaterThanOrEqual(130);
    expect(score(answerWith({ ...embedHeaders, ...embed })).score).toBeGreaterThanOrEqual(120);
    expect(score(answerWith(apiHeaders)).score).toBeGreaterThanOrEqual(110);
  });
});
