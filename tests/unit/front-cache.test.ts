import { describe, expect, it, onTestFinished, vi } from "vitest";
import { cacheStatus, expectOwn, get, id, lineOf, startFront } from "../fixtures/fronted";
import { hasNginx } from "../fixtures/nginx";

describe.skipIf(!hasNginx())("the front, where nginx is installed, keeps answers", () => {
  it("and gives each reader an id that leads to the line of the app", async () => {
    const site = await startFront();
    onTestFinished(site.stop);
    const [first, second] = [
      await get(site.own, "/en"),
      await get(site.own, "/en", "X-Request-Id: a\r\n"),
    ];
    expect([first, second].map(cacheStatus)).toEqual(["MISS", "HIT"]);
    expect(second.body).toBe(first.body);
    expect(id(second)).not.toBe(id(first));
    const made = `made-${first.body.split(" ")[1]}`;
    for (const answer of [first, second]) {
      expect(id(answer)).toMatch(/^[\da-f]{32}$/);
      expect(answer.headers.get("X-Build")).toBeNull();
      expect(await lineOf(site, answer)).toMatchObject({
        made,
        cache: cacheStatus(answer),
        status: 200,
      });
    }
  });

  it("of pages apart for frames, and of everything else once", async () => {
    const site = await startFront();
    onTestFinished(site.stop);
    const frame = "Sec-Fetch-Dest: iframe\r\n";
    for (const target of ["/en", "/ar/ties/a?data=b"]) {
      const answers = [await get(site.own, target), await get(site.own, target, frame)];
      expect(answers.map(cacheStatus)).toEqual(["MISS", "MISS"]);
      expect(cacheStatus(await get(site.own, target, frame))).toBe("HIT");
      expect(cacheStatus(await get(site.own, target, "Sec-Fetch-Dest: document\r\n"))).toBe("HIT");
    }
    const told = site.app.asked.map(({ headers }) => headers["sec-fetch-dest"]);
    expect(told.filter(Boolean)).toEqual(["iframe", "iframe"]);
    for (const target of ["/en/embed", "/ar/embed/live", "/api/ties", "/robots.txt"]) {
      await get(site.own, target);
      expect(cacheStatus(await get(site.own, target, frame))).toBe("HIT");
    }
  });

  it("of its own build alone, which a change of builds does not lose", async () => {
    const site = await startFront();
    onTestFinished(site.stop);
    const asked = async (build: string) => {
      await site.replace(build);
      const answers = [await get(site.own, "/en"), await get(site.own, "/en")];
      return answers.map((answer) => [cacheStatus(answer), answer.body.split(" ")[0]].join(" "));
    };
    expect(await asked("one")).toEqual(["MISS one", "HIT one"]);
    expect(await asked("two")).toEqual(["MISS one", "MISS one"]);
    site.app.says.build = "two";
    expect(await asked("two")).toEqual(["MISS two", "HIT two"]);
    site.app.stop();
    expect(await asked("two")).toEqual(["HIT two", "HIT two"]);
    expect(await asked("one")).toEqual(["HIT one", "HIT one"]);
  });

  it.concurrent("and gives old ones when the app is gone, and says so of others", async ({
    onTestFinished,
  }) => {
    const site = await startFront();
    onTestFinished(site.stop);
    const { body } = await get(site.own, "/brief");
    site.app.stop();
    await new Promise((later) => setTimeout(later, 2100));
    const old = await get(site.own, "/brief");
    expect([old.status, cacheStatus(old), old.body]).toEqual([200, "STALE", body]);
    const other = await get(site.own, "/api/map.png");
    expect(other.status).toBe(503);
    expectOwn(other);
    expect(other.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  });

  it.concurrent.each([
    ["another build", "two"],
    ["none", ""],
  ])("and puts no answer of %s in the place of an old one", async (_, build) => {
    const site = await startFront();
    try {
      const { body } = await get(site.own, "/brief");
      site.app.says.build = build;
      await new Promise((later) => setTimeout(later, 2100));
      const known = site.app.asked.length;
      await vi.waitFor(async () => {
        expect((await get(site.own, "/brief")).body).toBe(body);
        expect(site.app.asked.length).toBeGreaterThan(known + 1);
      }, 20_000);
    } finally {
      await site.stop();
    }
  });
});
