import { describe, expect, it } from "vitest";
import {
  apiHeaders,
  assetHeaders,
  contentSecurityPolicy,
  embedHeaders,
  pageHeaders,
  strictHeaders,
} from "../../app/_http/headers";

const directives = (text: string) =>
  new Map(text.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]));

const page = directives(contentSecurityPolicy("abc", "page", "https://example.org", false));
const embed = directives(contentSecurityPolicy("abc", "embed", "https://example.org", false));
const development = directives(contentSecurityPolicy("abc", "page", "https://example.org", true));

describe("the policy", () => {
  it("allows scripts by nonce and nothing unsafe", () => {
    expect(page.get("script-src")).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
    expect([...page.values(), ...embed.values()].flat().join(" ")).not.toContain("unsafe");
  });

  it("lets an embed stand in any frame, and a page in none", () => {
    expect(embed.get("frame-ancestors")).toEqual(["*"]);
    expect(page.get("frame-ancestors")).toEqual(["'none'"]);
  });

  it("names the site in an embed, where 'self' may match nothing, and lets a worker start from a blob", () => {
    expect(embed.get("worker-src")).toEqual(["'self'", "https://example.org", "blob:", "data:"]);
    expect(page.get("worker-src")).toEqual(["'self'"]);
  });

  it.each([
    ["a page", page],
    ["an embed", embed],
  ])("loads no plug-in into %s and lets no base be set", (_, given) => {
    expect(given.get("default-src")).toEqual(["'none'"]);
    expect(given.get("object-src")).toEqual(["'none'"]);
    expect(given.get("base-uri")).toEqual(["'none'"]);
  });

  it("is loosened for the framework's tools in development alone", () => {
    expect(development.get("script-src")).toContain("'unsafe-eval'");
    expect(development.get("style-src")).toContain("'unsafe-inline'");
  });
});

type Class = readonly [name: string, headers: Readonly<Record<string, string>>];

const documents: readonly Class[] = [
  ["a page", pageHeaders],
  ["an embed", embedHeaders],
];
const others: readonly Class[] = [
  ["the API", apiHeaders],
  ["a file", assetHeaders],
  ["no class", strictHeaders],
];

describe("the headers of every answer", () => {
  it.each([...documents, ...others])(
    "of %s keep browsers to TLS for two years, on subdomains too",
    (_, { "Strict-Transport-Security": transport = "" }) => {
      const [age, ...more] = transport.split("; ");
      expect(Number(/^max-age=(\d+)$/.exec(age ?? "")?.[1])).toBeGreaterThanOrEqual(2 * 31_536_000);
      expect(more).toContain("includeSubDomains");
    },
  );

  it.each([...documents, ...others])("of %s have no type guessed", (_, headers) => {
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
  });

  it.each([...documents, ...others])(
    "of %s tell other sites neither path nor query",
    (_, { "Referrer-Policy": referrer }) => {
      const silent = ["no-referrer", "strict-origin", "strict-origin-when-cross-origin"];
      expect(silent).toContain(referrer);
    },
  );

  it.each(others)(
    "of %s make it no document: alone in a sandbox, in no frame, with nothing loaded",
    (_, { "Content-Security-Policy": text = "" }) => {
      const given = directives(text);
      expect(given.get("sandbox")).toEqual([]);
      for (const name of ["default-src", "base-uri", "frame-ancestors"])
        expect(given.get(name), name).toEqual(["'none'"]);
      expect(given.get("object-src") ?? given.get("default-src")).toEqual(["'none'"]);
    },
  );

  it("let other sites read data and files, and no page", () => {
    const readers = [...documents, ...others].map(([name, headers]) => [
      name,
      headers["Access-Control-Allow-Origin"],
    ]);
    expect(readers).toEqual([
      ["a page", undefined],
      ["an embed", undefined],
      ["the API", "*"],
      ["a file", "*"],
      ["no class", undefined],
    ]);
  });
});
