import { describe, expect, it } from "vitest";
import { policy } from "../../app/_domain/headers";

const directives = (text: string) =>
  new Map(text.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)]));

const page = directives(policy("abc", "page", "https://example.org", false));
const embed = directives(policy("abc", "embed", "https://example.org", false));
const development = directives(policy("abc", "page", "https://example.org", true));

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

  it("is loosened for the framework's tools in development alone", () => {
    expect(development.get("script-src")).toContain("'unsafe-eval'");
    expect(development.get("style-src")).toContain("'unsafe-inline'");
  });
});
