import { describe, expect, inject, test } from "vitest";
import { pageHeaders } from "../../app/_http/headers";
import { type Class, chunk, classes, classHeaderNames, rows } from "../fixtures/addresses-by-class";
import { type Answer, exchange } from "../fixtures/exchange";
import { score } from "../fixtures/observatory";

/** What each class says, but for the policy of pages, which differs by nonce. */
function expectClass(answer: Answer, of: Class) {
  const { headers } = answer;
  // Redirects of `proxy.ts` name how long they may be stored; those of the framework do not.
  const redirected = headers.has("Location") && headers.has("Cache-Control");
  const expected = redirected ? { ...pageHeaders, ...classes[of] } : classes[of];
  const policied = of === "page" || of === "embed" ? ["Content-Security-Policy"] : [];
  for (const name of classHeaderNames.filter((known) => !policied.includes(known)))
    expect(headers.get(name), name).toBe(expected[name] ?? null);
  for (const name of ["X-Powered-By", "Set-Cookie", "X-Frame-Options", "Server"])
    expect(headers.get(name), name).toBeNull();
  expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
  expect(headers.get("X-Request-Id")).toMatch(/^[\da-f-]{36}$/);
  expect([...headers.keys()].filter((name) => /^x-(middleware|nextjs)/.test(name))).toEqual([]);
}

const ask = (port: number, target: string, method = "GET", more = "") =>
  exchange(port, `${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${more}\r\n`);

/** What an answer says but for the policy, which has another nonce each time. */
const saidBy = ({ headers }: Answer) =>
  classHeaderNames
    .filter((name) => name !== "Content-Security-Policy")
    .map((name) => headers.get(name));

const nonceOf = ({ headers }: Answer) =>
  /'nonce-([^']+)'/.exec(headers.get("Content-Security-Policy") ?? "")?.[1] ?? "";

describe("the headers of", () => {
  const port = Number(new URL(inject("publicAddress")).port);

  for (const [target, status, of, kept] of rows)
    test(`GET ${target} are those of its class (${of})`, async () => {
      const answer = await ask(port, target);
      expect(answer.status).toBe(status);
      expectClass(answer, of);
      expect(answer.headers.get("Cache-Control") ?? "").toBe(kept);
      if (of !== "page" && of !== "embed") return;
      const policy = answer.headers.get("Content-Security-Policy") ?? "";
      expect(policy).not.toMatch(/unsafe|http:/);
      expect(policy).toContain(`frame-ancestors ${of === "embed" ? "*" : "'none'"}`);
      expect(nonceOf(answer).length).toBeGreaterThanOrEqual(22);
    });

  for (const target of ["/en", "/en/embed", "/api/ties", "/icon.svg", "/embed.css", "/nothing"])
    test(`HEAD ${target} are those of GET, without a body`, async () => {
      const [got, head] = await Promise.all([ask(port, target), ask(port, target, "HEAD")]);
      expect([head.status, head.body]).toEqual([got.status, ""]);
      expect(saidBy(head)).toEqual(saidBy(got));
    });

  for (const [target, type] of [
    ["/en", /^text\/html; charset=utf-8$/i],
    ["/en/embed", /^text\/html; charset=utf-8$/i],
    ["/nothing", /^text\/html; charset=utf-8$/i],
    ["/embed.css", /^text\/css; charset=utf-8$/i],
    [chunk(), /^(application|text)\/javascript; charset=utf-8$/i],
    ["/icon.svg", /^image\/svg\+xml\b/],
    ["/sitemap.xml", /^application\/xml\b/],
    ["/robots.txt", /^text\/plain\b/],
    ["/manifest.webmanifest", /^application\/manifest\+json\b/],
    ["/favicon.ico", /^image\/x-icon$/],
  ] as const)
    test(`GET ${target} say what it is`, async () => {
      expect((await ask(port, target)).headers.get("Content-Type")).toMatch(type);
    });

  for (const target of ["/en", "/en/embed", "/api/ties", "/icon.svg", chunk(), "/nothing"])
    test(`GET ${target} are the same for every origin`, async () => {
      const [got, foreign] = await Promise.all([
        ask(port, target),
        ask(port, target, "GET", "Origin: https://evil.example\r\n"),
      ]);
      expect(foreign.status).toBe(got.status);
      expect(saidBy(foreign)).toEqual(saidBy(got));
      expect(foreign.headers.get("Access-Control-Allow-Credentials")).toBeNull();
    });

  for (const target of ["/en", "/", "/api/ties", "/icon.svg", chunk(), "/nothing", "/en/embed"]) {
    test(`OPTIONS ${target} say what is allowed`, async () => {
      const { status, headers } = await ask(port, target, "OPTIONS");
      expect(status).toBe(204);
      expect(headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
      expect(headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, OPTIONS");
      expect(headers.get("Access-Control-Allow-Headers")).toBe("If-None-Match");
    });

    for (const method of ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "PURGE", "LINK"])
      test(`${method} ${target} are those of a refusal`, async () => {
        const answer = await ask(port, target, method, "Content-Length: 0\r\n");
        expect(answer.status).toBe(405);
        expect(answer.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
        expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
        expectClass(answer, "api");
      });
  }

  test("a page hold a nonce of the server's own, another each time, on all its scripts", async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(port, "/en")));
    expect(new Set(answers.map(nonceOf)).size).toBe(4);
    for (const { body } of answers.slice(0, 1))
      for (const [script] of body.matchAll(/<script(?![^>]*type="application\/ld)[^>]*>/g))
        expect(script).toMatch(/nonce="/);
  });

  for (const [target, least] of [
    ["/en", 130],
    ["/ar", 130],
    ["/en/embed", 120],
    ["/ar/embed/live", 120],
    ["/api/ties", 110],
    ["/api/map.png?width=200&height=120", 110],
  ] as const)
    test(`${target} score at least ${least} at the Observatory`, async () => {
      const { headers, body } = await ask(port, target);
      const scored = score({ headers, body, address: `https://site.example${target}` });
      expect(scored.score, JSON.stringify(scored.outcomes)).toBeGreaterThanOrEqual(least);
    });
});
