import { describe, expect, it, onTestFinished } from "vitest";
import { server } from "../fixtures/server";

/** What a server prints that ends by itself, and its code. */
async function refusal(env: Readonly<Record<string, string>>) {
  const own = await server({ env });
  const { code } = await own.exit;
  return { code, lines: own.output().trim().split("\n") };
}

describe("a server whose address is none", () => {
  it.each([
    ["SITE_URL", "map.example"],
    ["SITE_URL", "https://map.example; script-src *"],
    ["SITE_URL", "https://map.example/path"],
    ["HOSTNAME", "not a host"],
    ["PORT", "many"],
  ])("refuses to start in one line where %s is %j", async (name, value) => {
    const { code, lines } = await refusal({ [name]: value });
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name}: expected `))]);
  });
});

describe("a server", () => {
  const documents = ["/en", "/ar/embed", "/en/embed/live", "/sitemap.xml", "/api/oembed?url=/en"];

  it.each([
    [{ HOSTNAME: "::1", SITE_URL: "" }, (port: number) => `http://[::1]:${port}`],
    [{ HOSTNAME: "[::1]", SITE_URL: "" }, (port: number) => `http://[::1]:${port}`],
    [{ HOSTNAME: "::", SITE_URL: "https://خريطة.مثال/" }, () => "https://xn--ogbjjy8g.xn--mgbh0fb"],
  ])("with %j makes pages and embeds of one address", async (env, expected) => {
    const own = await server({ env });
    onTestFinished(async () => {
      await own.stop();
    });
    const host = "HOSTNAME" in env ? "[::1]" : "127.0.0.1";
    await own.ready(`http://${host}:${own.port}`);
    for (const path of documents) {
      const answer = await fetch(`http://${host}:${own.port}${path}`);
      expect(answer.status, path).toBe(200);
      expect(await answer.text(), path).toContain(expected(own.port));
      if (path.includes("embed/") || path.endsWith("embed"))
        expect(answer.headers.get("content-security-policy")).toContain(
          `script-src 'self' ${expected(own.port)} `,
        );
    }
  });
});
