import { describe, expect, it } from "vitest";
import { dataset, log } from "../../app/_data/current-dataset";
import { versions } from "../../app/_data/versions";
import { apiHeaders, caching } from "../../app/_http/headers";
import { exampleAddress } from "../../app/_render/api/examples";
import type { Operation } from "../../app/_render/api/operation";
import { operations } from "../../app/_render/api/operations";
import { ask } from "../fixtures/routes";

const rows = Object.entries<Operation>(operations);
const shownBy = (asked: typeof rows) =>
  asked.map(([path, row]) => exampleAddress(path, row, { dataset, log, versions, site: "" }));
const addresses = shownBy(rows);
const strict = shownBy(rows.filter(([, { ignoresUnknownKeys }]) => !ignoresUnknownKeys));
const taggedAddresses = shownBy(rows.filter(([, { noStore }]) => !noStore));
const withKey = (address: string) => `${address}${address.includes("?") ? "&" : "?"}colour=red`;

type Refusal = { errors: { parameter: string }[] };

const tagOf = async (address: string) => (await ask(address)).headers.get("etag") ?? "";
const withTag = (address: string, tag: string) =>
  ask(address, { headers: { "If-None-Match": tag } });

describe("every address of the API", () => {
  it.each(addresses)("%s answers with the headers of its class", async (address) => {
    const { status, headers } = await ask(address);
    const expected = Object.entries(apiHeaders).map(([name, value]) => [
      name,
      headers.get(name),
      value,
    ]);
    expect(status).toBe(200);
    expect(expected.filter(([, got, wanted]) => got !== wanted)).toEqual([]);
    expect(["set-cookie", "x-powered-by"].filter((name) => headers.has(name))).toEqual([]);
  });

  it.each(taggedAddresses)("%s has a strong tag and may be kept", async (address) => {
    const { headers } = await ask(address);
    expect(headers.get("etag")).toMatch(/^"[\w-]{22}"$/);
    expect(headers.get("cache-control")).toBe(
      /^\/api\/(versions|records)\//.test(address) ? caching.hashed : caching.data,
    );
  });

  it.each(addresses)("%s answers HEAD as GET without a body", async (address) => {
    const [get, head] = [await ask(address), await ask(address, { method: "HEAD" })];
    expect([...head.headers]).toEqual([...get.headers]);
    expect(head.status).toBe(get.status);
    expect(await head.text()).toBe("");
  });

  it.each(addresses)("%s tells browsers of other sites what they may send", async (address) => {
    const { status, headers } = await ask(address, { method: "OPTIONS" });
    expect(status).toBe(204);
    expect(headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect(headers.get("access-control-allow-headers")).toBe("If-None-Match");
  });

  it.each(strict)("%s refuses a key that it does not know", async (address) => {
    const response = await ask(withKey(address));
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("cache-control")).toBe("public, max-age=10");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(((await response.json()) as Refusal).errors.map(({ parameter }) => parameter)).toEqual([
      "colour",
    ]);
  });

  it.each(taggedAddresses)(
    "%s answers 304 to its own tag, with the tag and no body",
    async (address) => {
      const tag = await tagOf(address);
      const response = await withTag(address, tag);
      expect(response.status).toBe(304);
      expect(response.headers.get("etag")).toBe(tag);
      expect(response.headers.get("cache-control")).toBe(
        /^\/api\/(versions|records)\//.test(address) ? caching.hashed : caching.data,
      );
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(await response.text()).toBe("");
    },
  );
});

describe("a conditional request", () => {
  it.each([
    ["a list", (tag: string) => `"other", ${tag}`],
    ["a weak form of the tag", (tag: string) => `W/${tag}`],
    ["a star", () => "*"],
    ["a list without spaces", (tag: string) => `W/"a,b",${tag},"c"`],
  ])("is answered 304 for %s", async (_, written) => {
    expect((await withTag("/api/ties", written(await tagOf("/api/ties")))).status).toBe(304);
  });

  it.each(['"other"', "", '"', "other", '"a,b"'])("is answered in full for %s", async (tag) => {
    expect((await withTag("/api/ties", tag)).status).toBe(200);
  });
});

describe("a tag", () => {
  it.each([
    ["the layer", "/api/ties", "/api/ties?layers=trade"],
    ["the offset", "/api/ties", "/api/ties?offset=1"],
    ["the address", "/api/ties", "/api/ties.geojson"],
    ["the language", "/api/map.svg?lang=ar", "/api/map.svg?lang=en"],
    ["the theme", "/api/map.svg?theme=light", "/api/map.svg?theme=dark"],
    ["the size", "/api/map.svg?width=600", "/api/map.svg?width=601"],
  ])("differs by %s", async (_, one, other) => {
    expect(await tagOf(one)).not.toBe(await tagOf(other));
  });

  it("is one for every way to write the same question", async () => {
    expect(await tagOf("/api/ties?layers=trade,military&limit=1000")).toBe(
      await tagOf("/api/ties?layers=military%2Ctrade"),
    );
  });
});

describe("/api/health", () => {
  it("says the version and is never kept", async () => {
    const response = await ask("/api/health");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.has("etag")).toBe(false);
    expect(await response.json()).toEqual({
      status: "ok",
      dataset: { version: dataset.version },
      pages: "untried",
    });
  });
});

describe("files", () => {
  it.each([
    ["/api/ties", "application/json; charset=utf-8"],
    ["/api/ties.geojson", "application/geo+json"],
    ["/api/ties.csv", "text/csv; charset=utf-8; header=present"],
    ["/api/map.svg", "image/svg+xml"],
    ["/api/map.png", "image/png"],
  ])("%s is %s", async (address, type) => {
    expect((await ask(address)).headers.get("content-type")).toBe(type);
  });

  it.each([
    ["/api/ties.csv?layers=military", /^attachment; filename="[\w.-]*military[\w.-]*\.csv"$/],
    ["/api/map.svg?layers=military", /^inline; filename="[\w.-]*military[\w.-]*\.svg"$/],
    ["/api/map.png?layers=military", /^inline; filename="[\w.-]*military[\w.-]*\.png"$/],
  ])("%s has a name that says the filter", async (address, name) => {
    expect((await ask(address)).headers.get("content-disposition")).toMatch(name);
  });

  it("map.svg does not take the scale of map.png", async () => {
    expect((await ask("/api/map.svg?scale=2")).status).toBe(400);
  });

  it("requests for one picture at the same time give the same bytes", async () => {
    const address = "/api/map.png?width=333&height=222";
    const [one, other] = await Promise.all([ask(address), ask(address)]);
    expect(
      Buffer.from(await one.arrayBuffer()).equals(Buffer.from(await other.arrayBuffer())),
    ).toBe(true);
  });
});
