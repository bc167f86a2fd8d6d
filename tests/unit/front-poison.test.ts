import { describe, expect, it, onTestFinished } from "vitest";
import { type Answer, exchange } from "../fixtures/exchange";
import { cacheStatus, get } from "../fixtures/fronted";
import { frontedSite } from "../fixtures/fronted-site";
import { hasNginx } from "../fixtures/nginx";

/** One address of each class. */
const targets = [
  ...["/", "/embed", "/api/health", "/en", "/en?q=a", "/ar/embed", "/api/ties", "/api/ties?x=1"],
  ...["/api/map.png", "/api/map.png?scale=3", "/nothing", "/icon.png", "/_next/static/a.mjs"],
];

const close = "Connection: close\r\n";
const host = `Host: x\r\n${close}`;

/** Requests for one address by which one reader could shape the answer of others. */
const malformedRequests: Readonly<Record<string, (target: string) => string>> = {
  "no host in HTTP/1.0": (target) => `GET ${target} HTTP/1.0\r\n\r\n`,
  "no host and gzip": (target) => `GET ${target} HTTP/1.0\r\nAccept-Encoding: gzip\r\n\r\n`,
  "no host and brotli": (target) => `GET ${target} HTTP/1.0\r\nAccept-Encoding: br\r\n\r\n`,
  "no host": (target) => `GET ${target} HTTP/1.1\r\n${close}\r\n`,
  "an empty host": (target) => `GET ${target} HTTP/1.1\r\nHost:\r\n${close}\r\n`,
  "two hosts": (target) => `GET ${target} HTTP/1.1\r\nHost: a\r\n${host}\r\n`,
  "a host that is none": (target) => `GET ${target} HTTP/1.1\r\nHost: a b/c\r\n${close}\r\n`,
  "another host": (target) => `GET ${target} HTTP/1.1\r\nHost: evil.example\r\n${close}\r\n`,
  "an address of another host": (target) =>
    `GET http://evil.example${target} HTTP/1.1\r\n${host}\r\n`,
  "a part beyond the end": (target) =>
    `GET ${target} HTTP/1.1\r\n${host}Range: bytes=999999-\r\n\r\n`,
  "a part": (target) => `GET ${target} HTTP/1.1\r\n${host}Range: bytes=0-0\r\n\r\n`,
  "another state": (target) => `GET ${target} HTTP/1.1\r\n${host}If-Match: "a"\r\n\r\n`,
  "any state": (target) => `GET ${target} HTTP/1.1\r\n${host}If-None-Match: *\r\n\r\n`,
  "no coding": (target) =>
    `GET ${target} HTTP/1.1\r\n${host}Accept-Encoding: gzip;q=0, br;q=0, *;q=0\r\n\r\n`,
  "an unknown coding": (target) =>
    `GET ${target} HTTP/1.1\r\n${host}Accept-Encoding: gzipbr, \x00\r\n\r\n`,
  "a language": (target) => `GET ${target} HTTP/1.1\r\n${host}Accept-Language: ar\r\n\r\n`,
  "a frame": (target) => `GET ${target} HTTP/1.1\r\n${host}Sec-Fetch-Dest: iframe\r\n\r\n`,
  "headers that steer": (target) =>
    `GET ${target} HTTP/1.1\r\n${host}RSC: 1\r\nX-Nonce: a\r\nX-Forwarded-Host: evil\r\n\r\n`,
  "another protocol": (target) =>
    `GET ${target} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n`,
  "an expectation": (target) => `GET ${target} HTTP/1.1\r\n${host}Expect: evil\r\n\r\n`,
  "a header too long": (target) =>
    `GET ${target} HTTP/1.1\r\n${host}X-A: ${"x".repeat(40_000)}\r\n\r\n`,
  "HEAD alone": (target) => `HEAD ${target} HTTP/1.1\r\n${host}\r\n`,
  "a body": (target) => `POST ${target} HTTP/1.1\r\n${host}Content-Length: 4\r\n\r\nevil`,
  "another method": (target) => `OPTIONS ${target} HTTP/1.1\r\n${host}\r\n`,
};

const codings = ["", "Accept-Encoding: gzip\r\n", "Accept-Encoding: gzip, br\r\n"];

const appAnswers = new Map<string, Promise<Answer>>();

/** What the app says to a reader without a front before it, which is the same after each malformed request. */
function appAnswer(port: number, target: string, coding: string): Promise<Answer> {
  const key = `${target} ${coding}`;
  const answer = appAnswers.get(key) ?? get({ port }, target, coding);
  appAnswers.set(key, answer);
  return answer;
}

describe.skipIf(!hasNginx())(
  "the front, where nginx is installed, gives readers what the app says",
  () => {
    it.each(Object.entries(malformedRequests))(
      "after %s was asked for first",
      async (_, request) => {
        const site = await frontedSite({
          BURST: "9999",
          PICTURE_BURST: "9999",
          LARGE_BURST: "9999",
        });
        onTestFinished(site.stop);
        for (const target of targets)
          for (let turn = 0; turn < 2; turn += 1) await exchange(site.own.port, request(target));
        for (const target of targets)
          for (const coding of codings) {
            const expected = await appAnswer(site.app.port, target, coding);
            for (let turn = 0; turn < 2; turn += 1) {
              const answer = await get(site.own, target, coding);
              expect([answer.status, answer.body], `${target} ${coding}`).toEqual([
                ...[expected.status, expected.body],
              ]);
              for (const name of ["Content-Type", "Content-Encoding", "Content-Length", "Location"])
                expect(answer.headers.get(name), `${name} of ${target}`).toBe(
                  expected.headers.get(name),
                );
            }
          }
      },
    );
  },
);

describe.skipIf(!hasNginx())("the front, where nginx is installed, stores", () => {
  it("nothing that is private, a refusal, a fault or a large picture, and does not look for it", async () => {
    const site = await frontedSite();
    onTestFinished(site.stop);
    const never = ["/", "/embed", "/api/health", "/api/ties?x=1", "/api/map.png?scale=3"];
    for (const target of never)
      for (let turn = 0; turn < 3; turn += 1)
        expect(cacheStatus(await get(site.own, target)), target).not.toBe("HIT");
    for (const target of never)
      expect(
        site.rendered.filter((known) => known === target),
        target,
      ).toHaveLength(3);
  });

  it("one body for each coding, and none that the reader forbids", async () => {
    const site = await frontedSite();
    onTestFinished(site.stop);
    const codingOf = async (value: string) =>
      (await get(site.own, "/en", `Accept-Encoding: ${value}\r\n`)).headers.get("Content-Encoding");
    expect(await codingOf("gzip, deflate, br, zstd")).toBe("br");
    expect(await codingOf("gzip, br;q=0")).toBe("gzip");
    expect(await codingOf("br;q=0.0, gzip;q=0.000")).toBeNull();
    expect(await codingOf("gzip;q=0")).toBeNull();
    expect(await codingOf("gzip;q=0.5")).toBe("gzip");
    expect(await codingOf("x-br, br-x")).toBeNull();
    expect(site.rendered).toHaveLength(3);
  });
});

describe.skipIf(!hasNginx())("the front, where nginx is installed, answers conditions", () => {
  it("a page that has no entity tag is sent whole to who has any", async () => {
    const site = await frontedSite();
    onTestFinished(site.stop);
    for (let turn = 0; turn < 2; turn += 1)
      expect((await get(site.own, "/en", "If-None-Match: *\r\n")).status).toBe(200);
    const tagged = 'If-None-Match: "other", "data"\r\n';
    await get(site.own, "/api/ties");
    expect((await get(site.own, "/api/ties", tagged)).status).toBe(304);
  });

  it("data comes in parts, also from the store; a part beyond the end is refused once, and kept by nobody", async () => {
    const site = await frontedSite();
    onTestFinished(site.stop);
    const whole = (await get(site.own, "/api/ties")).body;
    for (const coding of codings) {
      const part = await get(site.own, "/api/ties", `${coding}Range: bytes=4-9\r\n`);
      expect([part.status, part.body]).toEqual([206, whole.slice(4, 10)]);
      const beyond = await get(site.own, "/api/ties", `${coding}Range: bytes=99999-\r\n`);
      expect(beyond.status).toBe(416);
      expect(beyond.headers.get("Content-Range")).toBe(`bytes */${whole.length}`);
      expect(beyond.headers.get("Content-Type")).toMatch(/^application\/problem\+json\b/);
      expect(JSON.parse(beyond.body)).toMatchObject({ status: 416 });
      expect(beyond.headers.get("Cache-Control")).toMatch(/^private,/);
      for (const name of ["X-Request-Id", "Content-Security-Policy", "X-Content-Type-Options"])
        expect(beyond.headers.get(name), name).toMatch(/^[^,]+$/);
      expect(beyond.headers.get("X-Build")).toBeNull();
    }
  });
});

describe.skipIf(!hasNginx())("the front, where nginx is installed, keeps nobody waiting", () => {
  /** Milliseconds after which each of some requests at once had its answer, in order. */
  const durations = async (port: number, target: string, count: number) => {
    const times = await Promise.all(
      Array.from({ length: count }, async () => {
        const started = performance.now();
        await get({ port }, target);
        return performance.now() - started;
      }),
    );
    return times.toSorted((a, b) => a - b);
  };

  it.each(["/", "/embed", "/api/health"])(
    "forty at once for %s, which is not stored",
    async (target) => {
      const site = await frontedSite();
      onTestFinished(site.stop);
      const times = await durations(site.own.port, target, 40);
      expect(times.at(-1)).toBeLessThan(2_000);
    },
  );

  it("forty at once while the apps are of another release", async () => {
    const site = await frontedSite({ RELEASE: "another" });
    onTestFinished(site.stop);
    const times = await durations(site.own.port, "/en/about", 40);
    expect(times[20]).toBeLessThan(1_000);
    expect(times.at(-1)).toBeLessThan(2_500);
  });
});

describe.skipIf(!hasNginx())("the front, where nginx is installed, takes no app for dead", () => {
  it("whose pictures are slow, are given up by their readers or fail", async () => {
    const site = await frontedSite({ LARGE_BURST: "99", PICTURE_BURST: "99" });
    onTestFinished(site.stop);
    const pictures = Array.from({ length: 14 }, (_, at) => {
      const kind = at % 2 === 0 ? "stuck" : "broken";
      return fetch(`${site.own.address}/api/map.png?scale=3&q=${kind}${at}`, {
        signal: AbortSignal.timeout(100),
      }).then(
        ({ status }) => status,
        () => 0,
      );
    });
    await Promise.all(pictures);
    for (const target of ["/api/health", "/en?q=after", "/", "/api/ties?q=after"])
      expect((await get(site.own, target)).status, target).toBeLessThan(400);
  });

  it.each(["scale=3", "width=1300", "height=2000", "width=2400&theme=dark"])(
    "and limits large pictures (%s) more than small ones, and these more than pages",
    async (large) => {
      const site = await frontedSite();
      onTestFinished(site.stop);
      const refused = async (target: (at: number) => string, count: number) => {
        const answers = Array.from({ length: count }, (_, at) => get(site.own, target(at)));
        return (await Promise.all(answers)).filter(({ status }) => status === 429).length;
      };
      expect(await refused((at) => `/api/map.png?${large}&q=${at}`, 20)).toBeGreaterThan(8);
      expect(await refused((at) => `/api/map.png?width=400&height=210&q=${at}`, 20)).toBe(0);
      expect(await refused((at) => `/en?q=${at}`, 60)).toBe(0);
    },
  );
});
