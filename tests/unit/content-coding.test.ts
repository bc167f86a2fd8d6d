import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dataset, log } from "../../app/_data/current-dataset";
import { versions } from "../../app/_data/versions";
import { preferredCoding } from "../../app/_http/content-coding";
import { exampleAddress } from "../../app/_render/api/examples";
import type { Operation } from "../../app/_render/api/operation";
import { operations } from "../../app/_render/api/operations";
import { ask } from "../fixtures/routes";

const decoders: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body) => body,
};

const table: Readonly<Record<string, Operation>> = operations;
const isText = (path: string) => table[path]?.type !== "image/png";
const context = { dataset, log, versions, site: "" };
const texts = Object.entries(table)
  .filter(([path]) => isText(path))
  .map(([path, row]) => exampleAddress(path, row, context));

const withCoding = (address: string, coding: string, init: RequestInit = {}) =>
  ask(address, { ...init, headers: { ...init.headers, "Accept-Encoding": coding } });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe("Accept-Encoding", () => {
  it.each([
    [null, "identity"],
    ["", "identity"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["x-gzip", "gzip"],
    ["GZIP;Q=0.8", "gzip"],
    ["br;q=0", "identity"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.5, gzip;q=0.9", "gzip"],
    ["br;q=0.2, identity;q=0.9", "identity"],
    ["identity, br", "br"],
    ["*", "br"],
    ["*, br;q=0", "gzip"],
    ["*;q=0", "identity"],
    ["identity;q=0", "identity"],
    ["identity;q=0, gzip;q=0.1", "gzip"],
    ["deflate, zstd", "identity"],
    ["br;q=nonsense, gzip;q=0.1", "gzip"],
    [",;=q,,", "identity"],
  ])("%s selects %s", (header, coding) => {
    expect(preferredCoding(header)).toBe(coding);
  });
});

describe("every text answer", () => {
  it.each(texts)("%s is sent in the coding that the client prefers", async (address) => {
    const plain = await bytesOf(await ask(address));
    for (const coding of ["br", "gzip", "identity"]) {
      const response = await withCoding(address, coding);
      const { headers } = response;
      const body = await bytesOf(response);
      expect(headers.get("content-encoding") ?? "identity").toBe(coding);
      expect(headers.get("vary")).toBe("Accept-Encoding");
      expect(headers.get("content-length")).toBe(String(body.byteLength));
      expect(decoders[coding]?.(body).equals(plain)).toBe(true);
    }
  });

  it.each(texts)("%s states its length on HEAD", async (address) => {
    const get = await withCoding(address, "br");
    const head = await withCoding(address, "br", { method: "HEAD" });
    expect([...head.headers]).toEqual([...get.headers]);
  });

  it("has an entity tag for each coding, all of them known to a conditional request", async () => {
    const codings = ["identity", "br", "gzip"];
    const tags = await Promise.all(
      codings.map(async (coding) => (await withCoding("/api/ties", coding)).headers.get("etag")),
    );
    const hash = tags[0]?.slice(1, -1);
    expect(tags).toEqual([`"${hash}"`, `"${hash}-br"`, `"${hash}-gzip"`]);
    for (const coding of codings)
      for (const tag of tags) {
        const response = await withCoding("/api/ties", coding, {
          headers: { "If-None-Match": tag ?? "" },
        });
        expect(response.status).toBe(304);
        expect(response.headers.get("etag")).toBe(tag);
        expect(response.headers.get("vary")).toBe("Accept-Encoding");
        const content = [...response.headers.keys()].filter((name) => /^content-[ltde]/.test(name));
        expect(content).toEqual([]);
      }
  });

  it("that is refused states its length", async () => {
    const response = await ask("/api/ties?colour=red");
    expect(response.headers.get("content-length")).toBe(
      String((await bytesOf(response)).byteLength),
    );
  });
});

describe("a PNG", () => {
  it("is not compressed and does not vary", async () => {
    const response = await withCoding("/api/map.png?width=200&height=120", "br, gzip");
    expect(response.headers.has("content-encoding")).toBe(false);
    expect(response.headers.has("vary")).toBe(false);
    expect(response.headers.get("etag")).toMatch(/^"[\w-]{22}"$/);
    expect(response.headers.get("content-length")).toBe(
      String((await bytesOf(response)).byteLength),
    );
  });
});
