import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storedCodingHeader } from "../../app/_http/content-coding";
import { caching, strictHeaders } from "../../app/_http/headers";
import { exchange } from "../fixtures/exchange";
import { script, site } from "../fixtures/site";

const page = "<!doctype html><title>Everything about ties</title>".repeat(200);
const data = `{"ties":[${"1,".repeat(999)}1]}`;
const receivedRequests: { method: string | undefined; url: string; names: string[] }[] = [];

let own: Awaited<ReturnType<typeof site>>;
beforeAll(async () => {
  own = await site(({ method, url = "", headers }, response) => {
    receivedRequests.push({ method, url, names: Object.keys(headers) });
    if (url.startsWith("/en/broken")) {
      response.writeHead(500, { "Content-Type": "text/html" }).end("secret");
    } else if (url === "/api/stored") {
      response.setHeader(storedCodingHeader, "br").setHeader("ETag", '"one-br"');
      response.end(brotliCompressSync(data));
    } else if (url.startsWith("/api/")) {
      response.writeHead(200, { "Content-Type": "application/geo+json", ETag: '"one"' });
      response.end(data);
    } else {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.write(page.slice(0, 100));
      response.end(page.slice(100));
    }
  });
});
afterAll(() => {
  own.stop();
});

const ask = (target: string, more = "", method = "GET") =>
  exchange(
    own.port,
    `${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${more}\r\n`,
    5_000,
  );
const accept = (codings: string) => `Accept-Encoding: ${codings}\r\n`;
const bytes = (text: string) => Buffer.from(text, "latin1");

describe("an answer that its route has compressed", () => {
  it("is sent as it is, with its coding and its length", async () => {
    const { headers, body } = await ask("/api/stored", accept("gzip, br"));
    expect(brotliDecompressSync(bytes(body)).toString()).toBe(data);
    expect(headers.get("Content-Encoding")).toBe("br");
    expect(headers.get("Content-Length")).toBe(String(bytes(body).length));
    expect(headers.get("ETag")).toBe('"one-br"');
    expect(headers.get(storedCodingHeader)).toBeNull();
  });
});

describe("a page", () => {
  it("is sent in brotli to who accepts it, else in gzip, else as it is with its length", async () => {
    const brotli = await ask("/en", accept("gzip, deflate, br"));
    expect(brotli.headers.get("Content-Encoding")).toBe("br");
    expect(brotliDecompressSync(bytes(brotli.body)).toString()).toBe(page);
    const gzip = await ask("/en", accept("gzip, br;q=0"));
    expect(gunzipSync(bytes(gzip.body)).toString()).toBe(page);
    for (const plain of [await ask("/en"), await ask("/en", accept("gzip;q=0"))]) {
      expect(plain.headers.get("Content-Encoding")).toBeNull();
      expect(plain.headers.get("Content-Length")).toBe(String(page.length));
      expect(plain.body).toBe(page);
      expect(plain.headers.get("Vary")).toBe("Accept-Encoding, Sec-Fetch-Dest");
    }
  });

  it("states its length to HEAD", async () => {
    const { headers, body } = await ask("/en", "", "HEAD");
    expect([headers.get("Content-Length"), body]).toEqual([String(page.length), ""]);
    expect(headers.get("Accept-Ranges")).toBeNull();
  });

  it("gives way to the error page where it fails, whole and readable in every coding", async () => {
    for (const coding of ["", accept("br"), accept("gzip")]) {
      const { status, headers, body } = await ask("/en/broken", coding);
      expect(status).toBe(500);
      expect(headers.get("Content-Encoding")).toBeNull();
      expect(headers.get("Content-Length")).toBe(String(body.length));
      expect(headers.get("Cache-Control")).toBe(caching.noStore);
      expect(body).toContain(headers.get("X-Request-Id"));
      expect(body).not.toContain("secret");
    }
  });
});

describe("data with an entity tag", () => {
  it("states its length and that parts can be had", async () => {
    for (const method of ["GET", "HEAD"]) {
      const { headers } = await ask("/api/a", "", method);
      expect(headers.get("Content-Length")).toBe(String(data.length));
      expect(headers.get("Accept-Ranges")).toBe("bytes");
    }
  });

  it.each([
    ["bytes=0-0", data.slice(0, 1), `bytes 0-0/${data.length}`],
    ["bytes=10-19", data.slice(10, 20), `bytes 10-19/${data.length}`],
    ["bytes=-4", data.slice(-4), `bytes ${data.length - 4}-${data.length - 1}/${data.length}`],
  ])("is sent in the part %s", async (range, part, told) => {
    const { status, headers, body } = await ask("/api/a", `Range: ${range}\r\n`);
    expect([status, body, headers.get("Content-Range")]).toEqual([206, part, told]);
  });

  it("is sent whole where the part is of another state, of none, or of several", async () => {
    for (const more of ['bytes=0-1\r\nIf-Range: "other"', "bytes=5-1", "bytes=0-1,4-5", "lines=1"])
      expect((await ask("/api/a", `Range: ${more}\r\n`)).body).toBe(data);
    const same = await ask("/api/a", 'Range: bytes=0-1\r\nIf-Range: "one"\r\n');
    expect(same.status).toBe(206);
  });

  it("refuses a part beyond its end, which nobody keeps", async () => {
    const { status, headers } = await ask("/api/a", "Range: bytes=99999-\r\n");
    expect([status, headers.get("Content-Range")]).toEqual([416, `bytes */${data.length}`]);
    expect(headers.get("Cache-Control")).toBe(caching.noStore);
  });
});

describe("a file", () => {
  const file = "/_next/static/a.mjs";
  const tagOf = async (coding: string) =>
    (await ask(file, accept(coding))).headers.get("ETag") ?? "";

  it("is sent as it was compressed when it was built, under a tag of its own for each coding", async () => {
    const brotli = await ask(file, accept("br, gzip"));
    expect(brotliDecompressSync(bytes(brotli.body)).toString()).toBe(script);
    const gzip = await ask(file, accept("gzip"));
    expect(gunzipSync(bytes(gzip.body)).toString()).toBe(script);
    const plain = await ask(file);
    expect(plain.body).toBe(script);
    const tags = [brotli, gzip, plain].map(({ headers }) => headers.get("ETag"));
    expect(new Set(tags).size).toBe(3);
    for (const { headers, body } of [brotli, gzip, plain]) {
      expect(headers.get("Content-Length")).toBe(String(body.length));
      expect(headers.get("Content-Type")).toMatch(/^application\/javascript/);
      expect(headers.get("Vary")).toBe("Accept-Encoding");
      expect(headers.get("Cache-Control")).toBe(caching.hashed);
    }
  });

  it.each(["gzip;q=0", "br;q=0", "identity"])(
    "is sent as it is to who accepts %s",
    async (coding) => {
      const { headers, body } = await ask(file, accept(coding));
      expect([headers.get("Content-Encoding"), body]).toEqual([null, script]);
    },
  );

  it("is known by the tag of any coding, whichever is preferred now", async () => {
    for (const held of ["br", "gzip", "identity"]) {
      const tag = await tagOf(held);
      const answer = await ask(file, `${accept("br")}If-None-Match: "x", ${tag}\r\n`);
      expect([answer.status, answer.headers.get("ETag"), answer.body]).toEqual([304, tag, ""]);
      expect(answer.headers.get("Content-Encoding")).toBeNull();
    }
    expect((await ask(file, `${accept("br")}If-None-Match: "x"\r\n`)).status).toBe(200);
    expect((await ask(file, "If-None-Match: *\r\n")).status).toBe(304);
  });

  it.each(['If-Match: "a"', "If-Unmodified-Since: Mon, 01 Jan 2001 00:00:00 GMT"])(
    "answers 412 to %s, which nobody keeps",
    async (condition) => {
      const { status, headers } = await ask(file, `${condition}\r\n`);
      expect([status, headers.get("Cache-Control")]).toEqual([412, caching.noStore]);
      for (const [name, value] of Object.entries(strictHeaders))
        expect(headers.get(name), name).toBe(value);
    },
  );

  it("is sent where the condition holds", async () => {
    const tag = await tagOf("identity");
    for (const condition of [`If-Match: ${tag}`, "If-Match: *"])
      expect((await ask(file, `${condition}\r\n`)).body).toBe(script);
  });

  it("is sent in parts, and refuses one beyond its end", async () => {
    const one = await ask("/icon.png", "Range: bytes=0-0\r\n");
    expect([one.status, one.body]).toEqual([206, "n"]);
    const beyond = await ask("/icon.png", "Range: bytes=99-\r\n");
    expect([beyond.status, beyond.headers.get("Content-Range")]).toEqual([416, "bytes */13"]);
    expect(beyond.headers.get("Cache-Control")).toBe(caching.noStore);
  });

  it.each([`${file}.br`, `${file}.gz`, `${file}/`, "/_next/static", "/..%2ficon.png", "/%"])(
    "is not to be had at %s",
    async (target) => {
      expect((await ask(target)).body).toBe(page);
    },
  );
});

describe("a request", () => {
  const body = "Content-Length: 9\r\n";

  it.each(["POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"])(
    "of the method %s whose body never comes is refused at once",
    async (method) => {
      const started = performance.now();
      const { status, headers } = await ask("/en", body, method);
      expect([status, headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );

  it("whose body never comes leaves no connection open", async () => {
    const { status, headers } = await exchange(
      own.port,
      `POST /en HTTP/1.1\r\nHost: x\r\n${body}\r\n`,
      2_000,
    );
    expect([status, headers.get("Connection")]).toEqual([405, "close"]);
  });

  it.each([
    ["without a host", 400, "GET /en HTTP/1.1\r\nConnection: close\r\n\r\n"],
    ["that cannot be read", 400, "\0\0\0\r\n\r\n"],
    [
      "with a header of 20 kB",
      431,
      `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${"x".repeat(20_000)}\r\n\r\n`,
    ],
  ])(
    "%s is refused with %i, the headers of its class and an id, and kept by nobody",
    async (_, expected, text) => {
      const { status, headers, body: problem } = await exchange(own.port, text, 5_000);
      expect(status).toBe(expected);
      for (const [name, value] of Object.entries(strictHeaders))
        expect(headers.get(name), name).toBe(value);
      expect(headers.get("Cache-Control")).toBe(caching.noStore);
      expect(headers.get("X-Request-Id")).toMatch(/^[\da-f-]{36}$/);
      expect(headers.get("Content-Type")).toBe("application/problem+json");
      expect(JSON.parse(problem)).toMatchObject({ status });
    },
  );

  it.each([
    ["GET", "/en?q=كفرة", "/en?q=%D9%83%D9%81%D8%B1%D8%A9"],
    ["HEAD", "/ar/places/é?q=a%20b&x='\"", "/ar/places/%C3%A9?q=a%20b&x='\""],
    ["GET", "/api/ties?q=😀", "/api/ties?q=%F0%9F%98%80"],
  ])(
    "with UTF-8 as it is is led to the encoded address: %s %s",
    async (method, target, address) => {
      const { status, headers, body } = await ask(
        Buffer.from(target).toString("latin1"),
        "",
        method,
      );
      expect([status, headers.get("Location"), body]).toEqual([308, address, ""]);
      expect(headers.get("Cache-Control")).toBe(caching.noStore);
      expect(headers.get("Content-Length")).toBe("0");
      expect(headers.get("Connection")).toBe("close");
      for (const [name, value] of Object.entries(strictHeaders))
        expect(headers.get(name), name).toBe(value);
    },
  );

  it.each([
    ["bytes that are not UTF-8", "GET /en?q=\xc8 HTTP/1.1"],
    ["a target that names another host", "GET //evil.example/\xd8\xa8 HTTP/1.1"],
    ["a backslash that browsers read as a slash", "GET /\\evil.example/\xd8\xa8 HTTP/1.1"],
    ["a tab that browsers leave out", "GET /\t/evil.example/\xd8\xa8 HTTP/1.1"],
    ["another method", "POST /en?q=\xd8\xa8 HTTP/1.1"],
  ])("with %s in it is refused, not led elsewhere", async (_, line) => {
    const text = `${line}\r\nHost: x\r\nConnection: close\r\n\r\n`;
    const { status, headers } = await exchange(own.port, text, 5_000);
    expect([status, headers.get("Location")]).toEqual([400, null]);
  });

  it("for another protocol is answered as if it had not asked for it", async () => {
    const upgrade = "Upgrade: websocket\r\nConnection: Upgrade, close\r\n";
    const text = `GET /en HTTP/1.1\r\nHost: x\r\n${upgrade}Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: a\r\n\r\n`;
    expect((await exchange(own.port, text, 5_000)).body).toBe(page);
  });

  it.each(["/en.rsc", "/en.segments/_tree.segment.rsc?a", "/en%2ersc"])(
    "for %s, the form of the framework, leads to the page for unknown addresses",
    async (target) => {
      await ask(target);
      expect(receivedRequests.at(-1)?.url).toBe("/404/404/404/404");
      await ask("/en?q=a.rsc");
      expect(receivedRequests.at(-1)?.url).toBe("/en?q=a.rsc");
    },
  );

  it("reaches the pages as a GET without headers that could steer them", async () => {
    await ask("/en", "RSC: 1\r\nX-Nonce: a\r\nX-Forwarded-Host: evil\r\nAccept: a\r\n", "HEAD");
    expect(receivedRequests.at(-1)).toEqual({
      method: "GET",
      url: "/en",
      names: ["host", "connection", "accept", "x-request-id", "x-request-target"],
    });
  });
});
