import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { exchange } from "../fixtures/exchange";
import { expectOwn, type Front, get, head, id, lineOf, startFront } from "../fixtures/fronted";
import { hasNginx } from "../fixtures/nginx";

const long = "x".repeat(20_000);
const chunkedHeader = "Transfer-Encoding: chunked";
const refusals = [
  ["a trace", 405, `TRACE /en HTTP/1.1\r\n${head}\r\n`],
  ["a target of 20 kB", 414, `GET /en?q=${long} HTTP/1.1\r\n${head}\r\n`],
  ["a header of 20 kB", 431, `GET /en HTTP/1.1\r\n${head}X-A: ${long}\r\n\r\n`],
  ["a body of 20 kB", 413, `POST /en HTTP/1.1\r\n${head}Content-Length: 20000\r\n\r\n${long}`],
  [
    "a body in parts",
    413,
    `POST /en HTTP/1.1\r\n${head}${chunkedHeader}\r\n\r\n4e20\r\n${long}\r\n`,
  ],
  ["no host", 400, "GET /en HTTP/1.1\r\nConnection: close\r\n\r\n"],
  ["two hosts", 400, `GET /en HTTP/1.1\r\n${head}Host: evil.example\r\n\r\n`],
  ["a header without a name", 400, `GET /en HTTP/1.1\r\n${head}: a\r\n\r\n`],
  ["a NUL in the path", 400, `GET /en%00 HTTP/1.1\r\n${head}\r\n`],
  ["a path that leaves the site", 400, `GET /../etc HTTP/1.1\r\n${head}\r\n`],
  ["no request at all", 400, "\0\0\0\r\n\r\n"],
  ["a coding that none knows", 501, `GET /en HTTP/1.1\r\n${head}Transfer-Encoding: x\r\n\r\n`],
  ["a version to come", 505, `GET /en HTTP/9.0\r\n${head}\r\n`],
  ["a file in another state", 412, `GET /fonts/a.txt HTTP/1.1\r\n${head}If-Match: "a"\r\n\r\n`],
] as const;

describe.skipIf(!hasNginx())("the front, where nginx is installed, refuses", () => {
  let site: Front;
  beforeAll(async () => {
    site = await startFront();
  });
  afterAll(async () => {
    await site.stop();
  });

  it.each(refusals)("%s with %i, the bare headers and an id", async (_, status, bytes) => {
    const known = site.app.asked.length;
    const answer = await exchange(site.own.port, bytes);
    expect(answer.status).toBe(status);
    expectOwn(answer);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    expect(JSON.parse(answer.body)).toMatchObject({ status, instance: `#${id(answer)}` });
    expect(answer.headers.get("Allow")).toBe(status === 405 ? "GET, HEAD, OPTIONS" : null);
    expect(await lineOf(site, answer)).toMatchObject({ id: id(answer), status });
    expect(site.app.asked).toHaveLength(known);
  });

  it("to give a part of a file: it gives the whole", async () => {
    const whole = await get(site.own, "/fonts/a.txt", "Range: bytes=99-\r\n");
    expect([whole.status, whole.body]).toEqual([200, "a file"]);
  });

  it.each(["//refused", "/refused", "/%2Frefused"])("nobody who asks for %s", async (target) => {
    expect((await get(site.own, target)).body).toMatch(/^one \d+$/);
  });
});

describe.skipIf(!hasNginx())("the front, where nginx is installed, asks the app", () => {
  it("with no header that could steer it, and with no body", async () => {
    const site = await startFront();
    onTestFinished(site.stop);
    const forged = [
      ...["x-middleware-subrequest: proxy", "RSC: 1", "Next-Router-Prefetch: 1", "Next-Action: a"],
      ...["X-Forwarded-For: 203.0.113.7", "X-Forwarded-Host: evil.example", "Forwarded: host=evil"],
      ...["x-nonce: a", "Content-Security-Policy: a", "X-Request-Id: a", "Cookie: a=1", "X-A: a"],
      ...["Accept-Language: ar", "Accept-Encoding: br, gzip", "Content-Length: 4"],
    ];
    const lines = `${head}${forged.join("\r\n")}\r\n`;
    await exchange(site.own.port, `POST /en HTTP/1.1\r\n${lines}\r\nevil`);
    expect(site.app.asked.at(-1)).toEqual({
      method: "POST",
      headers: { host: "app", "accept-encoding": "br" },
    });
  });

  it("where a file is asked by another method, or is not its own", async () => {
    const site = await startFront();
    onTestFinished(site.stop);
    const options = `OPTIONS /fonts/a.txt HTTP/1.1\r\n${head}\r\n`;
    expect((await exchange(site.own.port, options)).body).toMatch(/^one /);
    expect((await get(site.own, "/_next/static/other.css")).body).toMatch(/^one /);
  });
});

describe.skipIf(!hasNginx())("the front, where nginx is installed, limits", () => {
  it.each(["/en", "/api/map.png", "/fonts/a.txt"])("the rate of %s", async (target) => {
    const site = await startFront({
      ...{ RATE: "1", BURST: "1" },
      ...{ PICTURE_RATE: "1", PICTURE_BURST: "1" },
    });
    onTestFinished(site.stop);
    const answers = await Promise.all(Array.from({ length: 8 }, () => get(site.own, target)));
    const last = answers.find(({ status }) => status === 429);
    if (!last) throw new Error("nothing was refused");
    expectOwn(last);
    expect(last.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(await lineOf(site, last)).toMatchObject({ status: 429, made: "" });
  });
});
